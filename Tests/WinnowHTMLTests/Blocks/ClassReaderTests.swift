import Testing

@testable import WinnowHTML

@Suite("the words of classes, read once")
struct ClassReaderTests {
  /// Values of one length and the same ends, as those are what the reader tells values apart by at first.
  private static let values = [
    "site-menu", "site-menu", "side-menu", "site-menu", "", "a", "entry-content", "entryContent", "a", "42",
    "x headerlink",
    "site-menu",
  ]

  @Test(arguments: [true, false])
  func saysWhatAFreshOneSays(isLasting: Bool) {
    // One buffer for all values: what does not last is written over by the next one.
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)
    defer { buffer.deallocate() }
    var reader = ClassReader()
    var start = 0
    for value in Self.values {
      if !isLasting { start = 0 }
      let end = buffer[start...].update(fromContentsOf: value.utf8)
      let bytes = UnsafeBufferPointer(rebasing: buffer[start..<end])
      start = end
      let reading = reader.read(bytes, isLasting: isLasting)
      var words: [UInt32] = []
      ClassWords.visit(bytes) { words.append($0) }
      var read: [UInt32] = [7]
      reader.append(reading, to: &read)
      #expect(read == [7] + words, "\(value)")
      #expect(reading.hash == ClassWords.signature(bytes))
      #expect(reading.isAnchor == value.contains("headerlink"))
      #expect(reading.groups == words.reduce(into: ClassGroups()) { $0.formUnion(.groups(of: $1)) })
    }
  }
}
