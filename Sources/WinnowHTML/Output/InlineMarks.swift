/// Where the marks of a block's emphases and links stand: well nested, around no white space, and none inside code.
struct InlineMarks {
  struct Mark: Sendable {
    let style: InlineSpan.Style
    let isOpening: Bool
    let target: Range<Int32>?
    /// Of code: the backticks that it stands between.
    var ticks = 1
  }

  /// For each place of the block's text the marks before its byte.
  private var marks: [Int: [Mark]] = [:]
  /// What is not written: a sign that links to where it stands, a space that the page does not have.
  private(set) var hidden: [Range<Int>] = []

  /// More emphases in one block are no emphases.
  static let most = 400

  init(_ page: PageBlocks, _ block: Int, hasLinks: Bool) {
    let range = page.blocks[block].spans
    if range.isEmpty { return }
    let text = Array(page.text(of: block))
    let all = page.spans(of: block)
    let isHeading = page.headingLevel(of: block) > 0
    if let sign = page.anchorSign(of: block) { hidden.append(sign) }
    var spans: [Span] = []
    for span in all.prefix(Self.most) {
      guard let range = Self.trimmed(span, text[...]) else { continue }
      switch span.style {
      case .link:
        let isWanted = hasLinks && span.target != nil && Self.isLink(page.tree.target(span.target))
        guard isWanted, !hidden.contains(where: { $0.overlaps(range) }) else { continue }
      case .raised, .lowered:
        if let script = Script(span, all, text[...]) {
          hidden.append(script.gap)
        } else if Script.footnote(span, text[...]) == nil {
          continue
        }
      case .quotation:
        guard Quotation.range(span, text[...]) != nil else { continue }
      case .strong:
        // A heading is bold as it is.
        if isHeading, range.count == text.count { continue }
      case .code, .emphasis, .deleted: break
      }
      spans.append(
        Span(style: span.style, start: range.lowerBound, end: range.upperBound, target: span.target))
    }
    // The outer ones first: those that begin earlier or end later, and code innermost.
    let sorted = Self.joined(spans).sorted {
      ($0.start, -$0.end, $0.rank) < ($1.start, -$1.end, $1.rank)
    }
    var nested: [Span] = []
    for span in sorted {
      let isClear = nested.allSatisfy { other in
        if other.end <= span.start { return true }
        // Inside another one: not over its end, not the same again, and not in code.
        return span.end <= other.end && other.style != span.style && other.style != .code
      }
      if isClear { nested.append(span) }
    }
    let chosen = nested.compactMap { Self.readable($0, nested, text) }
    let ticks = chosen.map { $0.style == .code ? Self.ticks(around: text[$0.start..<$0.end]) : 1 }
    for (span, ticks) in zip(chosen, ticks) {
      marks[span.start, default: []].append(
        Mark(style: span.style, isOpening: true, target: span.target, ticks: ticks))
    }
    // Of those that end at a place the inner ones close first, and before others open.
    for (span, ticks) in zip(chosen, ticks) {
      marks[span.end, default: []].insert(
        Mark(style: span.style, isOpening: false, target: span.target, ticks: ticks), at: 0)
    }
  }

  /// One backtick more than stand together in the code.
  private static func ticks(around code: ArraySlice<UInt8>) -> Int {
    1 + (code.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0)
  }

  private struct Span {
    let style: InlineSpan.Style
    let start: Int
    var end: Int
    let target: Range<Int32>?

    var rank: Int { style == .code ? 9 : Int(style.rawValue) }
    /// Whether the marks are of the same characters.
    func isLike(_ other: Span) -> Bool {
      style == other.style || isStar && other.isStar
    }

    private var isStar: Bool { style == .strong || style == .emphasis }

    var isEmphasis: Bool { style == .strong || style == .emphasis || style == .deleted }
  }

  /// Emphases that touch are one: the marks between them would be read as others. So is code.
  private static func joined(_ spans: [Span]) -> [Span] {
    var result: [Span] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      let touching = result.lastIndex { $0.style == span.style && $0.end == span.start }
      if let touching, span.style != .link { result[touching].end = span.end } else { result.append(span) }
    }
    return result
  }

  /// The span, or what is left of it without the punctuation at its end that its marks cannot stand beside:
  /// `<b>Note:</b>this` is `**Note**:this`. Nil if that does not help.
  private static func readable(_ span: Span, _ all: [Span], _ text: [UInt8]) -> Span? {
    if isReadable(span, all, text) { return span }
    var shorter = span
    while let last = character(before: shorter.end, in: text), isPunctuation(last) || isSpace(last),
      shorter.end - String(last).utf8.count > shorter.start
    {
      shorter.end -= String(last).utf8.count
    }
    return shorter.end < span.end && isReadable(shorter, all, text) ? shorter : nil
  }

  /// Whether the marks of an emphasis open and close there by the rules of CommonMark.
  ///
  /// Beside a word a mark may not have punctuation on its inner side; other marks are punctuation as well. And no
  /// emphasis may end where another one begins: their marks would be read as one.
  private static func isReadable(_ span: Span, _ all: [Span], _ text: [UInt8]) -> Bool {
    guard span.isEmphasis else { return true }
    let first = character(at: span.start, in: text)
    let last = character(before: span.end, in: text)
    if isSpace(first) || isSpace(last) { return false }
    if all.contains(where: { $0.isLike(span) && $0.end == span.start }) { return false }
    let others = all.filter { !$0.isLike(span) }
    let opens = isPunctuation(first) || others.contains { $0.start == span.start && $0.end <= span.end }
    let closes = isPunctuation(last) || others.contains { $0.end == span.end && $0.start >= span.start }
    // Only marks of links and code are sure to be written.
    let sure = others.filter { !$0.isEmphasis }
    let isFreeBefore =
      isBoundary(character(before: span.start, in: text))
      || sure.contains { $0.end == span.start || $0.start == span.start && $0.end > span.end }
    let isFreeBehind =
      isBoundary(character(at: span.end, in: text))
      || sure.contains { $0.start == span.end || $0.end == span.end && $0.start < span.start }
    return (!opens || isFreeBefore) && (!closes || isFreeBehind)
  }

  private static func character(at place: Int, in text: [UInt8]) -> Unicode.Scalar? {
    String(decoding: text[place..<min(place + 4, text.count)], as: UTF8.self).unicodeScalars.first
  }

  private static func character(before place: Int, in text: [UInt8]) -> Unicode.Scalar? {
    String(decoding: text[max(0, place - 4)..<place], as: UTF8.self).unicodeScalars.last
  }

  /// Punctuation or a symbol.
  private static func isPunctuation(_ character: Unicode.Scalar?) -> Bool {
    switch character?.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// White space as CommonMark has it: without the separators of lines, which it takes for letters.
  private static func isSpace(_ character: Unicode.Scalar?) -> Bool {
    guard let character else { return false }
    return character.value <= 0x20 || character.properties.generalCategory == .spaceSeparator
  }

  /// Whether a mark may stand beside the character whatever is on its other side.
  ///
  /// So it is at the text's end, beside white space, and beside what is punctuation in every version of CommonMark.
  private static func isBoundary(_ character: Unicode.Scalar?) -> Bool {
    guard let character else { return true }
    if isSpace(character) { return true }
    switch character.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return character.isASCII
    default: return isPunctuation(character)
    }
  }

  func before(_ place: Int) -> [Mark] { marks[place] ?? [] }

  /// The span without white space at its ends; nil if nothing is left, or it is on several lines and may not be.
  static func trimmed(_ span: InlineSpan, _ text: ArraySlice<UInt8>) -> Range<Int>? {
    let base = text.startIndex
    var start = base + max(0, Int(span.range.lowerBound))
    var end = min(base + Int(span.range.upperBound), text.endIndex)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return nil }
    let goesOverLines = span.style == .strong || span.style == .emphasis || span.style == .link
    guard goesOverLines || !text[start..<end].contains(BlockTree.lineBreak) else { return nil }
    return start - base..<end - base
  }

  /// Schemes of targets that lead nowhere, or run what they hold.
  private static let noLinks = ["javascript:", "data:", "vbscript:"]

  private static func isLink(_ target: [UInt8]) -> Bool {
    // White space and controls before a scheme and inside it do not count.
    let start = target.lazy.filter { $0 > 0x20 }.prefix(11).map(\.lowercased)
    return !noLinks.contains { start.starts(with: $0.utf8) }
  }
}
