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
    guard let value else { return literal("null") }
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = value
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func value(_ value: Int) { literal(String(value)) }

  mutating func value(_ value: Bool) { literal(value ? "true" : "false") }

  /// A number in its shortest form; `null` for what JSON has no number for.
  mutating func value(_ value: Double) { literal(value.isFinite ? String(value) : "null") }

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
    for index in text.indices where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(contentsOf: Self.escaped(text[index]).utf8)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: return "\\b"
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0C: return "\\f"
    case 0x0D: return "\\r"
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    default: return (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}
