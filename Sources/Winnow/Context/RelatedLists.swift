/// The titles under a heading such as `Related articles`.
enum RelatedLists: ContextPass {
  static let name: SignalName = "related-list"

  /// Lists of related stories are short.
  private static let longestList = 15

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    var index = 0
    while index < document.lines.count {
      guard isHeading(index, draft) else {
        index += 1
        continue
      }
      let list = index + 1..<end(of: index, draft)
      for item in list where !draft.isNoise(item) { draft.raise(item, name, .related, 700) }
      index = max(list.upperBound, index + 1)
    }
  }

  private static func isHeading(_ index: Int, _ draft: Draft) -> Bool {
    let judgement = draft.judgements[index]
    return judgement.kind == .related && judgement.noise >= Weight.cut
      && draft.document.lines[index].shape.words <= 8
      && judgement.findings.contains { $0.isBy(PhraseSignal.name) }
      // `Read more: How a bridge is built` brings its title along.
      && !PhraseCover(draft.document.lines[index], draft.document).bringsTitle
  }

  /// Where the titles end: before prose, other noise, or too many lines.
  private static func end(of heading: Int, _ draft: Draft) -> Int {
    let document = draft.document
    var index = heading + 1
    while index < document.lines.count, index - heading <= longestList {
      let line = document.lines[index]
      if line.shape.words > 25 || line.isProse && !line.shape.endsQuestion { break }
      if draft.isNoise(index), draft.judgements[index].kind != .related { break }
      // A wider gap than under the heading starts something else.
      if document.blankLines(before: index) > document.blankLines(before: heading + 1) { break }
      index += 1
    }
    guard let body = draft.body, body.contains(heading) else { return index }
    // Inside an article the last short line over prose is a heading of the article, unless it
    // stands closer to the list than to the prose.
    let isOverProse = index < document.lines.count && document.lines[index].isProse
    if isOverProse, index - heading > 1,
      document.blankLines(before: index) <= document.blankLines(before: index - 1)
    {
      index -= 1
    }
    return index
  }
}
