/// Where the marks of a block's emphases and links stand: well nested, around no white space, and none inside code.
struct InlineMarks {
  struct Mark: Sendable {
    let style: InlineSpan.Style
    let isOpening: Bool
    let target: Range<Int32>?
  }

  /// For each place of the block's text the marks before its byte.
  private var marks: [Int: [Mark]] = [:]

  /// More emphases in one block are no emphases.
  private static let most = 400

  init(_ page: PageBlocks, _ block: Int, hasLinks: Bool) {
    let range = page.blocks[block].spans
    if range.isEmpty { return }
    let text = Array(page.text(of: block))
    let spans = page.tree.spans[Int(range.lowerBound)..<Int(range.upperBound)].prefix(Self.most)
      .filter { hasLinks && $0.target != nil || $0.style != .link }
      .compactMap { span in
        Self.trimmed(span, text).map { Span(style: span.style, start: $0.0, end: $0.1, target: span.target) }
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
    let chosen = nested.indices.filter { Self.isReadable(nested[$0], nested, text) }.map { nested[$0] }
    for span in chosen {
      marks[span.start, default: []].append(Mark(style: span.style, isOpening: true, target: span.target))
    }
    // Of those that end at a place the inner ones close first, and before others open.
    for span in chosen {
      marks[span.end, default: []].insert(
        Mark(style: span.style, isOpening: false, target: span.target), at: 0)
    }
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

  /// The span without white space at its ends; nil if it is on several lines or nothing is left.
  private static func trimmed(_ span: InlineSpan, _ text: [UInt8]) -> (Int, Int)? {
    var start = max(0, Int(span.range.lowerBound))
    var end = min(Int(span.range.upperBound), text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    guard start < end, !text[start..<end].contains(BlockTree.lineBreak) else { return nil }
    // A backtick in code would end it.
    if span.style == .code, text[start..<end].contains(UInt8(ascii: "`")) { return nil }
    return (start, end)
  }
}
