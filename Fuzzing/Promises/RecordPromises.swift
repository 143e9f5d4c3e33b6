@testable import WinnowCommand

/// What holds for any bytes that are read as JSON Lines.
enum RecordPromises {
  private static let format = JSONRecordFormat(field: "text")
  private static let other = JSONRecordFormat(
    field: "text", outputField: "clean", hasMetadata: true, urlField: "url")

  static func check(_ bytes: [UInt8]) throws(BrokenPromise) {
    var reader = LineReader(ByteArrayStream(bytes, step: bytes.count % 7 + 1))
    var all: [UInt8] = []
    while let line = (try? reader.next()) ?? nil {
      all += line.bytes
      try check(line: line.bytes)
    }
    try hold(all == bytes, "the lines together are not the file")
  }

  private static func check(line: [UInt8]) throws(BrokenPromise) {
    guard let record = try? format.read(line) else { return }
    try hold(
      record.rendered(.kept([0..<record.text.count])) == line || record.text.isEmpty,
      "a record of which all stays changes")
    let text = Array("a \"line\"\n\u{1}\u{1F600}\\".utf8)
    let replaced = record.rendered(.text(text))
    try hold((try? format.read(replaced))?.text == text, "a text that was put into a record is not read back")
    guard let record = try? other.read(line) else { return }
    let added = record.rendered(.text(text), metadata: Array("{\"a\":1}".utf8))
    try hold(
      (try? JSONRecordFormat(field: "clean").read(added))?.text == text,
      "a text that was added is not read back")
  }
}
