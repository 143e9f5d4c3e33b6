/// Finds the headline: the first line over the prose that is as long as headlines are.
///
/// A headline is recognised and kept. A short line over a poem or a list is one as well, if it
/// stands apart as the first line.
enum Headline: ContextPass {
  static let name: SignalName = "headline"
  /// In thousandths, that a line so found is the headline.
  static let sureness = 800

  static func revise(_ draft: inout Draft) {
    guard let index = find(in: draft) else { return }
    draft.title = index
    draft.judgements[index].findings.append(Finding(signal: name, kind: .title, weight: sureness))
  }

  private static func find(in draft: Draft) -> Int? {
    let document = draft.document
    guard draft.body != nil else { return overVerse(draft) }
    let head = draft.head.filter { isCandidate($0, draft) }
    let long = head.filter { isLong(document.lines[$0]) }
    // A line among others without blank lines may be a menu's; one that stands apart is none.
    if let apart = long.first(where: { standsApart($0, draft) }) ?? long.first { return apart }
    // A short title stands right over its text.
    guard let last = head.last, last + 1 < document.lines.count else { return nil }
    return draft.judgements[last + 1].kind == .duplicate && document.lines[last].shape.words <= 3
      ? nil : head.first
  }

  /// Long enough to be told from a section's name.
  static func isLong(_ line: Line) -> Bool {
    line.shape.unspaced >= 8 || line.shape.words >= 4
  }

  /// Whether blank lines, noise or the document's start separate the line from what is before it.
  private static func standsApart(_ index: Int, _ draft: Draft) -> Bool {
    index == 0 || draft.document.blankLines(before: index) > 0 || draft.isNoise(index - 1)
  }

  private static func isCandidate(_ index: Int, _ draft: Draft) -> Bool {
    let line = draft.document.lines[index]
    guard !draft.isNoise(index), line.shape.letters > 1, line.shape.words <= 35,
      line.shape.lastClass != .comma
    else { return false }
    guard !draft.judgements[index].findings.contains(where: { $0.kind == .timestamp }) else { return false }
    return !line.shape.endsSentence || line.shape.words <= 20
  }

  /// Without prose only a first line that stands apart is a headline.
  private static func overVerse(_ draft: Draft) -> Int? {
    let document = draft.document
    guard let first = document.lines.indices.first(where: { !draft.isNoise($0) }),
      first + 1 < document.lines.count,
      isCandidate(first, draft), document.lines[first].shape.words <= 12,
      document.blankLines(before: first + 1) > 0
    else { return nil }
    return first
  }
}
