/// A superscript or subscript that changes what is said: `10<sup>2</sup>` and `H<sub>2</sub>O`, but neither
/// `1<sup>st</sup>` nor the mark of a footnote.
struct Script: Sendable {
  /// Bytes of the block's text.
  let range: Range<Int>
  /// A space before it that the page does not have.
  let gap: Range<Int>

  private static let longest = 12
  /// Letters that stand for a number; others are the ends of ordinals: `2<sup>e</sup>`.
  private static let variables = Array("nijkxyt".utf8)

  /// Nil for what can be written like the text around it.
  init?(_ span: InlineSpan, _ spans: ArraySlice<InlineSpan>, _ text: ArraySlice<UInt8>) {
    guard let range = InlineMarks.trimmed(span, text), range.count <= Self.longest else { return nil }
    let hasLink = spans.contains {
      $0.style == .link && $0.range.lowerBound >= span.range.lowerBound
        && $0.range.upperBound <= span.range.upperBound
    }
    let base = text.startIndex
    let characters = text[base + range.lowerBound..<base + range.upperBound]
    guard !hasLink, characters.allSatisfy({ $0.isLetter || Self.isDigit($0) || Self.signs.contains($0) })
    else {
      return nil
    }
    // An index is a word as well: `V<sub>max</sub>`.
    let isNumber =
      span.style == .lowered || characters.contains(where: Self.isDigit)
      || characters.count == 1 && Self.variables.contains(characters[characters.startIndex])
    let isJoined = span.isJoined
    let end = isJoined ? text[..<(base + range.lowerBound)].lastIndex { $0 > 0x20 }.map { $0 + 1 } : nil
    let before = end.map { $0 - base } ?? range.lowerBound
    guard isNumber, before > 0, range.lowerBound - before <= 1 else { return nil }
    let last = text[base + before - 1]
    guard last.isLetter || Self.isDigit(last) || last == UInt8(ascii: ")") || last >= 0x80 else { return nil }
    self.range = range
    gap = before..<range.lowerBound
  }

  /// The number of a footnote right behind a word or a sentence.
  static func footnote(_ span: InlineSpan, _ text: ArraySlice<UInt8>) -> Range<Int>? {
    guard span.style == .raised, let range = InlineMarks.trimmed(span, text), range.count <= 3 else {
      return nil
    }
    let start = text.startIndex + range.lowerBound
    guard start > text.startIndex, text[start - 1] > 0x20,
      text[start..<text.startIndex + range.upperBound].allSatisfy(isDigit)
    else { return nil }
    return range
  }

  private static let signs = Array("+-=()/*.,".utf8)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A superscript without markup: in small digits where there are such, else behind a `^`.
  func asText(_ characters: ArraySlice<UInt8>) -> [UInt8]? {
    if characters.contains(UInt8(ascii: ",")) { return nil }
    let small = characters.map(Self.small)
    if small.allSatisfy({ $0 != nil }) { return small.flatMap { Array(($0 ?? "").utf8) } }
    let isTerm = characters.dropFirst().contains { Self.signs.contains($0) && $0 != UInt8(ascii: ".") }
    return Array(isTerm ? "^(".utf8 : "^".utf8) + characters + (isTerm ? [UInt8(ascii: ")")] : [])
  }

  private static func small(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "0"): "⁰"
    case UInt8(ascii: "1"): "¹"
    case UInt8(ascii: "2"): "²"
    case UInt8(ascii: "3"): "³"
    case 0x34...0x39: String(Unicode.Scalar(0x2070 + UInt32(byte - 0x30)) ?? "⁰")
    case UInt8(ascii: "+"): "⁺"
    case UInt8(ascii: "-"): "⁻"
    case UInt8(ascii: "="): "⁼"
    case UInt8(ascii: "("): "⁽"
    case UInt8(ascii: ")"): "⁾"
    case UInt8(ascii: "n"): "ⁿ"
    case UInt8(ascii: "i"): "ⁱ"
    default: nil
    }
  }
}
