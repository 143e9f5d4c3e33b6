/// The named fields of a WARC record or an HTTP message.
struct HeaderFields: Sendable, Hashable {
  private struct Field: Sendable, Hashable {
    /// In lower case: names have none.
    let name: String
    var value: String
  }

  private var fields: [Field] = []
  /// More are passed over: nobody writes so many, and a block that is no header could have millions.
  private static let limit = 1000

  /// The value of the first field of a name, which is given in lower case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The parts of all fields of a name, in lower case, where commas divide them.
  func list(_ name: String) -> [String] {
    fields.filter { $0.name == name }.flatMap { $0.value.split(separator: ",") }
      .map { Self.trimmed($0.lowercased()) }.filter { !$0.isEmpty }
  }

  /// Reads lines up to an empty one, or all; answers where what follows begins.
  ///
  /// Lines end with LF or CRLF. A line that begins with white space belongs to the one before it. What is no field
  /// is passed over.
  static func read(_ bytes: [UInt8], from start: Int) -> (fields: HeaderFields, end: Int) {
    var result = HeaderFields()
    var next = start
    while next < bytes.count {
      let newline = bytes.firstIndex(of: 0x0A, from: next) ?? bytes.count
      var line = bytes[next..<newline]
      next = min(newline + 1, bytes.count)
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty { return (result, next) }
      result.append(line)
    }
    return (result, bytes.count)
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    if Self.isBlank(line[line.startIndex]) {
      guard !fields.isEmpty else { return }
      fields[fields.count - 1].value += " " + Self.text(Self.trimmed(line))
      return
    }
    guard fields.count < Self.limit, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    fields.append(
      Field(
        name: Self.text(Self.trimmed(line[..<colon])).lowercased(),
        value: Self.text(Self.trimmed(line[(colon + 1)...]))))
  }

  /// UTF-8 where it is, else Latin-1: each has been written.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    String(decoding: trimmed(Array(text.utf8)[...]), as: UTF8.self)
  }
}
