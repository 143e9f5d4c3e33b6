/// Readers' comments under an article: from the line that counts them to the form or the end.
///
/// They are taken for comments only where their buttons or dates show, and never on a page that
/// begins with them: a forum's posts are its content.
enum CommentSections: ContextPass {
  static let name: SignalName = "comment-section"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let article = endOfArticle(document),
      let start = document.lines.indices[article...].first(where: { isCount($0, draft) })
    else { return }
    let end = end(of: start, draft)
    let section = start + 1..<end
    let marks = section.count { isMark($0, draft) }
    guard marks > 0, marks * 8 >= section.count else { return }
    for index in section where !draft.isNoise(index) { draft.raise(index, name, .comment, 750) }
  }

  /// `3 Comments`, `Comments (3)`: a heading of a comment section with a number.
  private static func isCount(_ index: Int, _ draft: Draft) -> Bool {
    let line = draft.document.lines[index]
    guard line.shape.numbers == 1, line.shape.words <= 5, draft.judgements[index].kind == .commentForm else {
      return false
    }
    return draft.judgements[index].findings.contains { $0.isBy(PhraseSignal.name) }
  }

  /// The first line behind enough prose for an article; a count before it is a link to the comments.
  private static func endOfArticle(_ document: Document) -> Int? {
    var words = 0
    for index in document.lines.indices where document.lines[index].isProse {
      words += document.lines[index].shape.words
      if words >= 40 { return index + 1 }
    }
    return nil
  }

  /// A reply button, a date, or a name that `says`.
  private static func isMark(_ index: Int, _ draft: Draft) -> Bool {
    draft.judgements[index].findings.contains {
      $0.kind == .commentForm || $0.kind == .timestamp || $0.kind == .comment
    }
  }

  /// Before the form that asks for another comment, or before other certain noise.
  private static func end(of start: Int, _ draft: Draft) -> Int {
    var index = start + 1
    while index < draft.document.lines.count {
      let judgement = draft.judgements[index]
      if judgement.noise >= Weight.certain, judgement.kind != .timestamp {
        // Buttons under a comment are short; a form's heading has more words.
        let isButton = judgement.kind == .commentForm && draft.document.lines[index].shape.words <= 1
        if !isButton, index > start + 1 { break }
      }
      index += 1
    }
    return index
  }
}
