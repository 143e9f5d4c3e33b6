import TestSupport
import Testing

@testable import WinnowCommand

/// Bytes in pieces of a given size, whatever is asked for.
struct Pieces: ByteStream {
  var bytes: [UInt8]
  var size = Int.max
  /// The largest size that was asked for.
  private(set) var asked = 0

  init(_ text: String, size: Int = .max) { (bytes, self.size) = (Array(text.utf8), size) }

  init(bytes: [UInt8], size: Int) { (self.bytes, self.size) = (bytes, size) }

  mutating func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    let piece = Array(bytes.prefix(min(limit, size)))
    bytes.removeFirst(piece.count)
    return piece
  }
}

/// A stream that breaks off.
private struct Broken: ByteStream {
  var reads = 0

  mutating func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    reads += 1
    if reads > 1 { throw Failure("file", "is broken") }
    return Array("first\nsec".utf8)
  }
}

@Suite("Lines of a stream")
struct LineReaderTests {
  private func lines<Stream: ByteStream>(_ stream: Stream, blockSize: Int = 64) throws -> [String] {
    var reader = LineReader(stream, blockSize: blockSize)
    var lines: [String] = []
    while let line = try reader.next() {
      lines.append(String(decoding: line.bytes, as: UTF8.self))
      #expect(line.number == lines.count)
    }
    #expect(try reader.next() == nil)
    return lines
  }

  @Test(
    "LF ends a line, and nothing else does",
    arguments: [
      ("", []),
      ("\n", ["\n"]),
      ("a", ["a"]),
      ("a\n", ["a\n"]),
      ("a\r\nb\rc\u{2028}d\u{B}e\n\n\r\nf", ["a\r\n", "b\rc\u{2028}d\u{B}e\n", "\n", "\r\n", "f"]),
      ("\u{FEFF}a\nb", ["\u{FEFF}a\n", "b"]),
      ("a\0b\n", ["a\0b\n"]),
    ])
  func ends(text: String, expected: [String]) throws {
    for size in [1, 2, 3, .max] {
      // Compared as bytes: strings are equal before that.
      #expect(try lines(Pieces(text, size: size)).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }
  }

  @Test("lines longer and shorter than a block", arguments: [1, 2, 7, 64, 1000])
  func blocks(size: Int) throws {
    let expected = (0..<200).map { String(repeating: "x", count: $0) + "\n" }
    #expect(try lines(Pieces(expected.joined()), blockSize: size) == expected)
  }

  @Test("all lines together are the stream", arguments: [1, 2, 3] as [UInt64])
  func nothingLost(seed: UInt64) throws {
    var numbers = SeededGenerator(seed)
    let bytes = numbers.bytes(5000).map { $0 < 20 ? 0x0A : $0 }
    var reader = LineReader(Pieces(bytes: bytes, size: 97), blockSize: 50)
    var joined: [UInt8] = []
    while let line = try reader.next() {
      #expect(line.bytes.firstIndex(of: 0x0A) ?? line.bytes.count - 1 == line.bytes.count - 1)
      joined += line.bytes
    }
    #expect(joined == bytes)
  }

  @Test("what was read before the stream broke is given")
  func broken() throws {
    var reader = LineReader(Broken())
    #expect(try reader.next()?.bytes == Array("first\n".utf8))
    #expect(throws: Failure("file", "is broken")) { try reader.next() }
  }
}
