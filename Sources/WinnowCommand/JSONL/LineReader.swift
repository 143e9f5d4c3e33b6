#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a stream, one after another and of any length.
///
/// LF ends a line and belongs to it; nothing else ends one. The last line may do without. All lines together are
/// the stream's bytes, a byte order mark at their start included. No more is held than a line and a block.
struct LineReader<Stream: ByteStream> {
  struct Line: Sendable, Hashable {
    /// From 1.
    let number: Int
    /// With its line end.
    let bytes: [UInt8]
  }

  private var stream: Stream
  private let blockSize: Int
  /// What was read last, and where its first line that was not given yet starts.
  private var block: [UInt8] = []
  private var position = 0
  /// A line's start from earlier blocks.
  private var start: [UInt8] = []
  private var number = 0

  init(_ stream: Stream, blockSize: Int = 1 << 18) {
    self.stream = stream
    self.blockSize = blockSize
  }

  /// The next line; nil at the end.
  mutating func next() throws(Failure) -> Line? {
    while true {
      if position == block.count {
        block = try stream.read(upTo: blockSize)
        position = 0
        if block.isEmpty { return start.isEmpty ? nil : line([]) }
      }
      if let end = Self.lineEnd(in: block, from: position) {
        defer { position = end }
        return line(block[position..<end])
      }
      start.append(contentsOf: block[position...])
      position = block.count
    }
  }

  /// Whether the next line is there without reading on, which may wait.
  var hasLine: Bool { Self.lineEnd(in: block, from: position) != nil }

  private mutating func line(_ rest: ArraySlice<UInt8>) -> Line {
    number += 1
    if start.isEmpty { return Line(number: number, bytes: Array(rest)) }
    start.append(contentsOf: rest)
    defer { start = [] }
    return Line(number: number, bytes: start)
  }

  /// The place behind the next LF.
  private static func lineEnd(in bytes: [UInt8], from position: Int) -> Int? {
    // The C library's search is several times faster than a loop over words; the pointers do not leave this wall.
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + position, 0x0A, bytes.count - position)
      else { return nil }
      return UnsafeRawPointer(found) - base + 1
    }
  }
}
