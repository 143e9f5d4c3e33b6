/// Reads JSON as it stands in pages: with comments around it, stray commas, raw line breaks, quotes that are
/// not escaped, brackets that nobody closed.
///
/// Every text can be read, in time proportional to its length. What makes no sense is skipped; what is nested
/// deeper than ``deepest`` is left out.
struct JSONReader {
  /// How many containers deep values are kept. Linked data is rarely deeper than ten.
  static let deepest = 64

  private let bytes: [UInt8]
  private var position = 0

  /// All values that stand in the text one after the other: one, as a rule.
  static func values(in bytes: [UInt8]) -> [JSONValue] {
    var reader = JSONReader(bytes: isEscaped(bytes) ? Entities.decoded(bytes) : bytes)
    var result: [JSONValue] = []
    while let byte = reader.next() {
      if byte == .openBrace || byte == .openBracket {
        result.append(reader.value(depth: 0))
      } else {
        reader.position += 1
      }
    }
    return result
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the quotes of the whole text are written as `&quot;`: it starts with one.
  private static func isEscaped(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 == .openBrace }) else { return false }
    guard let name = bytes[(start + 1)...].first(where: { $0 > .blank }) else { return false }
    return name == UInt8(ascii: "&")
  }

  /// The next byte of meaning; blanks and comments before it are passed.
  private mutating func next() -> UInt8? {
    while position < bytes.count {
      if bytes[position] > .blank, !skipComment() { return bytes[position] }
      if position < bytes.count, bytes[position] <= .blank { position += 1 }
    }
    return nil
  }
}

// MARK: - Values

extension JSONReader {
  /// The value at the position, which must be at a byte of meaning. Passes at least one byte.
  private mutating func value(depth: Int) -> JSONValue {
    switch bytes[position] {
    case .quote, .apostrophe: return .string(string())
    case .openBrace, .openBracket:
      guard depth < Self.deepest else {
        skipContainer()
        return .literal("")
      }
      return bytes[position] == .openBrace ? object(depth: depth + 1) : array(depth: depth + 1)
    default: return .literal(word())
    }
  }

  private mutating func array(depth: Int) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    while let byte = next(), byte != .closeBrace {
      if byte == .closeBracket {
        position += 1
        break
      } else if byte == .comma {
        position += 1
      } else {
        elements.append(value(depth: depth))
      }
    }
    // A brace that closes the object around the array is left to that object.
    return .array(elements)
  }

  private mutating func object(depth: Int) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    while let byte = next(), byte != .closeBracket {
      if byte == .closeBrace {
        position += 1
        break
      } else if let member = member(depth: depth) {
        members.append(member)
      }
    }
    return .object(members)
  }

  /// The member at the position, or nil if none starts there. Passes at least one byte.
  private mutating func member(depth: Int) -> JSONValue.Member? {
    let name: String
    switch bytes[position] {
    case .comma, .colon:
      position += 1
      return nil
    case .openBrace, .openBracket:
      // A value without a name.
      _ = value(depth: depth)
      return nil
    case .quote, .apostrophe: name = string()
    default: name = word()
    }
    guard next() == .colon else { return nil }
    position += 1
    guard let start = next(), ![.comma, .closeBrace, .closeBracket].contains(start) else { return nil }
    return JSONValue.Member(name: name, value: value(depth: depth))
  }

  /// A bare word: bytes up to the next blank or the next byte with a meaning of its own.
  private mutating func word() -> String {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] > .blank, !Self.endsWord(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case .comma, .colon, .openBrace, .closeBrace, .openBracket, .closeBracket, .quote: true
    default: false
    }
  }
}

// MARK: - Strings

extension JSONReader {
  private mutating func string() -> String {
    let quote = bytes[position]
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote, endsString(quote) {
        position += 1
        break
      }
      position += 1
      if byte == .backslash { appendEscaped(to: &text) } else { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the quote at the position is the string's last one: what follows must go on with the JSON.
  /// Others were meant to be escaped (`"He said "no" twice"`).
  private func endsString(_ quote: UInt8) -> Bool {
    var isOnNextLine = false
    var index = position + 1
    while index < bytes.count, bytes[index] <= .blank {
      isOnNextLine = isOnNextLine || bytes[index] == .lineFeed
      index += 1
    }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case .comma, .colon, .closeBrace, .closeBracket, .slash: return true
    // Someone forgot the comma at the line's end.
    case quote: return isOnNextLine
    case UInt8(ascii: "<"): return isOnNextLine
    default: return false
    }
  }

  /// Appends what the escape whose backslash was just passed stands for.
  private mutating func appendEscaped(to text: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      // All of them are blanks where texts go.
      text.append(.blank)
    case UInt8(ascii: "u"): appendUnicode(to: &text)
    default: text.append(byte)
    }
  }

  private mutating func appendUnicode(to text: inout [UInt8]) {
    guard let first = codeUnit() else { return }
    var value = UInt32(first)
    if 0xD800..<0xDC00 ~= first, position + 1 < bytes.count, bytes[position] == .backslash,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      let second = codeUnit() ?? 0
      // Without its second half the first one means nothing.
      value = 0xDC00..<0xE000 ~= second ? 0x10000 + (value - 0xD800) << 10 + UInt32(second - 0xDC00) : 0xFFFD
    }
    text.append(
      contentsOf:
        Unicode.Scalar(value).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter)
  }

  /// The four hexadecimal digits at the position; nil, and nothing passed, if there are none.
  private mutating func codeUnit() -> UInt16? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16)
    else { return nil }
    position += 4
    return unit
  }
}

// MARK: - Skipping

extension JSONReader {
  /// Passes a whole container without a call for each level, so that depth costs no stack.
  private mutating func skipContainer() {
    var depth = 0
    while let byte = next() {
      switch byte {
      case .quote: _ = string()
      case .openBrace, .openBracket:
        depth += 1
        position += 1
      case .closeBrace, .closeBracket:
        depth -= 1
        position += 1
        if depth == 0 { return }
      default: position += 1
      }
    }
  }

  /// Passes a comment of HTML or of a script, or a mark of CDATA, if one starts at the position.
  private mutating func skipComment() -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "<"): return skip("<!--") || skip("<![CDATA[")
    case UInt8(ascii: "-"): return skip("-->")
    case .closeBracket: return skip("]]>")
    case .slash:
      if skip("/*") {
        while position < bytes.count, !skip("*/") { position += 1 }
        return true
      }
      // The line goes on after the mark: `//<![CDATA[ {`.
      guard skip("//") else { return false }
      while position < bytes.count, bytes[position] == .blank { position += 1 }
      if skip("<![CDATA[") || skip("]]>") || skip("<!--") || skip("-->") { return true }
      while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
      return true
    default: return false
    }
  }

  private mutating func skip(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    let isThere = mark.withUTF8Buffer { $0.elementsEqual(bytes[position..<(position + count)]) }
    if isThere { position += count }
    return isThere
  }
}

extension UInt8 {
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let apostrophe = UInt8(ascii: "'")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
}
