/// A section's name over the headline: `Politics`, `Trends-CA`.
///
/// A first short line is a label where something longer follows that looks like a headline over
/// prose, or a teaser. It stays if its words come back in the text, as a title's do, unless it is
/// known as a section's name.
enum SectionLabels: ContextPass {
  static let name: SignalName = "section-label"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let body = draft.body else { return }
    // Verse over a prose footer has lines that look like headlines, but far from any prose.
    if let title = draft.title, isHeadline(title, document), isNear(body.lowerBound, title, draft) {
      for index in 0..<title where isSection(index, document) && !draft.isNoise(index) {
        draft.raise(index, name, .navigation, Weight.certain)
      }
      // More lines than a label or two over the headline are a menu or another part of the page.
      let others = (0..<title).filter { !draft.isNoise($0) }
      // An unknown label stands apart; a title is close to what is under it.
      for index in others
      where others.count <= 3 && isShort(document.lines[index]) && document.blankLines(before: index + 1) > 0
      {
        if !recurs(index, in: body, document) {
          draft.raise(index, name, .navigation, 700)
        }
      }
      for index in title + 1..<max(body.lowerBound, title + 1) where isSection(index, document) {
        draft.raise(index, name, .navigation, Weight.likely)
      }
    }
    labelOverTeaser(&draft)
  }

  private static func labelOverTeaser(_ draft: inout Draft) {
    let document = draft.document
    guard draft.title == nil, document.lines.count > 2,
      draft.judgements[1].findings.contains(where: { $0.isBy(TeaserSignal.name) }),
      document.lines[0].shape.words <= 3, isShort(document.lines[0]), !draft.isNoise(0)
    else { return }
    draft.raise(0, name, .navigation, 850)
  }

  private static func isNear(_ body: Int, _ title: Int, _ draft: Draft) -> Bool {
    body <= title + 1 || (title + 1..<body).count { !draft.isNoise($0) } <= 10
  }

  private static func isHeadline(_ index: Int, _ document: Document) -> Bool {
    let shape = document.lines[index].shape
    return shape.words >= 5 || shape.unspaced >= 8
  }

  private static func isShort(_ line: Line) -> Bool {
    line.shape.tokens > 0 && line.shape.unspaced <= 6 && line.shape.words <= 4 && !line.shape.endsSentence
      && line.shape.lastClass != .colon && line.content.count <= 60
  }

  /// Whether names of sections cover the line.
  static func isSection(_ index: Int, _ document: Document) -> Bool {
    let line = document.lines[index]
    guard line.shape.tokens <= 8, line.shape.tokens > 0 else { return false }
    let tokens = document.tokens(of: line)
    var position = tokens.startIndex
    while position < tokens.endIndex {
      guard let match = document.lexicon.longestMatch(tokens, from: position, of: .section) else {
        return false
      }
      position += match.length
    }
    return true
  }

  /// Whether a telling word of the line stands in the text below.
  private static func recurs(_ index: Int, in range: Range<Int>, _ document: Document) -> Bool {
    let telling = document.tokens(of: document.lines[index]).filter {
      $0.isWord && document.node(of: $0).languages == 0
    }
    if telling.isEmpty { return false }
    let words = WordSet(telling.map(\.hash))
    return range.contains { line in
      document.tokens(of: document.lines[line]).contains { words.contains($0.hash) }
    }
  }
}
