/// Which characters of a text would be read as Markdown.
struct MarkdownEscape {
  private let text: ArraySlice<UInt8>
  private let isCell: Bool
  private let isHeading: Bool
  /// Whether nothing but a number stands before in the line.
  private var isAtStart: Bool
  private var digits = 0

  init(_ text: ArraySlice<UInt8>, isCell: Bool, isHeading: Bool) {
    self.text = text
    self.isCell = isCell
    self.isHeading = isHeading
    isAtStart = !isHeading && !isCell
  }

  mutating func startLine() {
    isAtStart = !isCell && !isHeading
    digits = 0
  }

  mutating func needsBackslash(at place: Int, inCode: Bool) -> Bool {
    let byte = text[place]
    defer {
      if byte &- 0x30 < 10, isAtStart { digits += 1 } else { isAtStart = false }
    }
    if isCell, byte == UInt8(ascii: "|") { return true }
    if inCode { return false }
    let next = next(place)
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return true
    case UInt8(ascii: "<"):
      return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
    case UInt8(ascii: "&"): return isReference(at: place)
    case UInt8(ascii: "_"): return !(isWord(before: place) && isWord(next))
    case UInt8(ascii: "~"): return next == byte
    // Sharps at the end of a heading are no part of it.
    case UInt8(ascii: "#") where isHeading: return isEnd(next) && isRunOfItsOwn(place)
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "="):
      return isAtStart && digits == 0
    // The line below a table's header.
    case UInt8(ascii: "|"), UInt8(ascii: ":"):
      return isAtStart && digits == 0
        && (next == UInt8(ascii: "-") || next == UInt8(ascii: ":")
          || byte == UInt8(ascii: "|") && next == 0x20)
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return isAtStart && digits > 0 && (next == 0x20 || isEnd(next))
    default: return false
    }
  }

  /// Whether an ampersand and what is behind it would be read as one character.
  private func isReference(at place: Int) -> Bool {
    let name = text[(place + 1)...].prefix(34)
    guard let end = name.firstIndex(of: UInt8(ascii: ";")), end > name.startIndex else { return false }
    return name[..<end].allSatisfy { $0.isLetter || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "#") }
  }

  /// Whether nothing but sharps stands between here and a space.
  private func isRunOfItsOwn(_ place: Int) -> Bool {
    let before = text[..<place].last { $0 != UInt8(ascii: "#") }
    return before == nil || before == 0x20
  }

  private func isEnd(_ next: UInt8) -> Bool { next == 0 || next == BlockTree.lineBreak }
  private func next(_ place: Int) -> UInt8 { place + 1 < text.endIndex ? text[place + 1] : 0 }
  private func isWord(before place: Int) -> Bool { place > text.startIndex && isWord(text[place - 1]) }
  /// What is beyond ASCII may be a sign, beside which an underscore is a mark.
  private func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte &- 0x30 < 10 }
}
