/// Short lines one under another, some of which menus are made of: all of them are the menu.
///
/// Catches `Wiring` between `Docs` and `Search the docs` over the headline. Leaves lists inside the
/// text, and names under it.
enum Menus: ContextPass {
  static let name: SignalName = "menu"

  private static let fewest = 3

  static func revise(_ draft: inout Draft) {
    var start = 0
    let document = draft.document
    var lastLines: [UInt64: Int]?
    while start < document.lines.count {
      var end = start + 1
      while end < document.lines.count, document.blankLines(before: end) == 0, end != draft.title,
        isEntry(document.lines[end]), isEntry(document.lines[start])
      {
        end += 1
      }
      if isMenu(start..<end, draft) {
        for index in start..<end where !draft.isNoise(index) {
          draft.raise(index, name, draft.judgements[index].kind ?? .navigation, Weight.likely)
        }
      }
      if isContents(start..<end, draft) {
        let last = lastLines ?? Self.lastLines(document)
        lastLines = last
        contents(start..<end, last, &draft)
      }
      start = end
    }
  }

  private static func isEntry(_ line: Line) -> Bool {
    line.shape.words <= 5 && !line.shape.endsSentence && line.shape.lastClass != .comma
  }

  private static func isMenu(_ run: Range<Int>, _ draft: Draft) -> Bool {
    guard run.count >= 2, !run.contains(draft.title ?? -1),
      !run.contains(where: { draft.document.isCode(draft.document.lines[$0]) })
    else { return false }
    let hints = run.count { isHint(draft.judgements[$0]) }
    // Nothing but weak signs, two or more, and not menu words alone: buttons.
    let hasButton = run.contains {
      draft.judgements[$0].kind != .navigation && draft.judgements[$0].kind != .boilerplate
    }
    if hints == run.count, hasButton, !run.contains(where: { draft.document.lines[$0].shape.numbers > 0 }) {
      return true
    }
    guard run.count >= fewest else { return false }
    guard draft.body != nil else {
      let isOverNoise =
        run.lowerBound == 0 && run.upperBound < draft.judgements.count
        && draft.judgements[run.upperBound].noise >= Weight.certain
      return isOverNoise && hints >= 1 || hints >= 3 && hints * 2 >= run.count
    }
    if let title = draft.title, run.upperBound <= title { return hints * 4 >= run.count && hints >= 1 }
    let isOutside = run.upperBound <= draft.head.upperBound || draft.tail.contains(run.lowerBound)
    return isOutside && hints >= 2 && hints * 2 >= run.count
  }

  /// A bare number or date hints at nothing: tables are full of them.
  private static func isHint(_ judgement: Judgement) -> Bool {
    let provesNothing = judgement.kind == .boilerplate || judgement.kind == .timestamp
    return judgement.noise >= Weight.hint && (!provesNothing || judgement.noise >= Weight.cut)
  }

  /// Whether the run starts with a line such as `On this page`.
  private static func isContents(_ run: Range<Int>, _ draft: Draft) -> Bool {
    guard run.count > 1, draft.isNoise(run.lowerBound) else { return false }
    return draft.judgements[run.lowerBound].kind == .navigation
  }

  /// The last line of each hash.
  private static func lastLines(_ document: Document) -> [UInt64: Int] {
    var last: [UInt64: Int] = [:]
    last.reserveCapacity(document.lines.count)
    for index in document.lines.indices { last[document.lines[index].shape.hash] = index }
    return last
  }

  /// A table of contents: lines that come back below as headings.
  private static func contents(_ run: Range<Int>, _ lastLines: [UInt64: Int], _ draft: inout Draft) {
    for index in run.dropFirst() where !draft.isNoise(index) {
      let hash = draft.document.lines[index].shape.hash
      if let last = lastLines[hash], last >= run.upperBound { draft.raise(index, name, .navigation, 750) }
    }
  }
}
