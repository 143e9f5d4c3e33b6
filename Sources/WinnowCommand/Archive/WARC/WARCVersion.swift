/// The line that a record begins with, such as `WARC/1.0`.
enum WARCVersion {
  /// The longest that is taken for one.
  static let length = 16

  /// Whether such a line stands at the start: versions 0.x and 1.x, by LF or CRLF.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "WARC/".utf8) else { return false }
    let rest = bytes.dropFirst(5).prefix(length - 5)
    guard let newline = rest.firstIndex(of: 0x0A) else { return false }
    var version = rest[..<newline]
    while let last = version.last, last == 0x0D || last == 0x20 { version.removeLast() }
    guard version.first == UInt8(ascii: "0") || version.first == UInt8(ascii: "1") else { return false }
    let minor = version.dropFirst(2)
    return version.dropFirst().first == UInt8(ascii: ".") && (1...3).contains(minor.count)
      && minor.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Where the next such line begins, behind the first line.
  static func firstIndex(in bytes: [UInt8]) -> Int? {
    var index = 0
    while let newline = bytes.firstIndex(of: 0x0A, from: index) {
      index = newline + 1
      if begins(bytes[index...].prefix(length)) { return index }
    }
    return nil
  }
}
