/// Writes JSON: objects and arrays in the order in which they are given, without blanks.
///
/// Every text is valid: bytes that are not UTF-8 become U+FFFD before they come here, as in any Swift `String`.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the next value or name follows another one in the same object or array.
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) { container("{", "}", members) }

  mutating func array(_ elements: (inout JSONWriter) -> Void) { container("[", "]", elements) }

  /// A member's name; its value is what is written next.
  mutating func name(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func value(_ value: String?) {
    guard var value else { return literal("null") }
    value.withUTF8 { string($0) }
  }

  /// A text whose bytes are known to be UTF-8.
  mutating func value(utf8 text: [UInt8]) { text.withUnsafeBufferPointer { string($0) } }

  mutating func value(_ value: Int) { literal(String(value)) }

  mutating func value(_ value: Bool) { literal(value ? "true" : "false") }

  /// A number in its shortest form; `null` for what JSON has no number for.
  mutating func value(_ value: Double) { literal(value.isFinite ? String(value) : "null") }

  /// A string alone.
  static func string(_ text: String) -> [UInt8] {
    var json = JSONWriter()
    json.value(text)
    return json.bytes
  }

  /// Ends a record: JSON Lines are divided by line feeds, which never stand inside a text.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(.quote)
    escape(text)
    bytes.append(.quote)
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Copies a text run by run, with what JSON does not allow in a string escaped.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = JSONString.endOfPlain(from: start, in: text.span)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      if end == text.count { return }
      escape(text[end])
      start = end + 1
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(.backslash)
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case .quote, .backslash: bytes.append(byte)
    default: bytes.append(contentsOf: ((byte < 0x10 ? "u000" : "u00") + String(byte, radix: 16)).utf8)
    }
  }
}
