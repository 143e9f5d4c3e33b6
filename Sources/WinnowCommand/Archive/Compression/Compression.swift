/// How a file is compressed, by its first bytes.
enum Compression: Sendable, Hashable, CaseIterable {
  case gzip
  case zstandard
  case bzip2
  case xz

  /// As many bytes as are looked at.
  static let reach = 10

  /// Nil for what is not compressed, or in a way that is not known here.
  init?(firstBytes bytes: some Collection<UInt8>) {
    let bytes = Array(bytes.prefix(Self.reach))
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.isSkippableFrame(bytes) {
      self = .zstandard
    } else if bytes.starts(with: Array("BZh".utf8)), bytes.dropFirst(4).elementsEqual(Self.bzip2Block) {
      self = .bzip2
    } else if bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) {
      self = .xz
    } else {
      return nil
    }
  }

  /// The digits of pi that each block of bzip2 begins with.
  private static let bzip2Block: [UInt8] = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]

  /// The frame with the dictionary that archives in zstd begin with.
  private static func isSkippableFrame(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 4 && bytes[0] & 0xF0 == 0x50 && bytes[1...3].elementsEqual([0x2A, 0x4D, 0x18])
  }

  /// The program that unpacks it.
  private var program: String {
    switch self {
    case .gzip: "gzip"
    case .zstandard: "zstd"
    case .bzip2: "bzip2"
    case .xz: "xz"
    }
  }

  /// A stream's bytes unpacked, if they are compressed, and as they are, if not.
  ///
  /// - Parameters:
  ///   - subject: The file's name in messages.
  ///   - landmark: What each member of a gzip file begins with, unpacked (``GzipStream``).
  static func unpacked(
    _ stream: any ByteStream, subject: String, resumingAt landmark: [UInt8]? = nil
  ) throws(Failure) -> (stream: PeekingStream, compression: Compression?) {
    var peeking = PeekingStream(stream)
    switch Compression(firstBytes: try peeking.peek(reach)) {
    case nil: return (peeking, nil)
    case .gzip:
      return (PeekingStream(GzipStream(peeking, subject: subject, resumingAt: landmark)), .gzip)
    case .some(let compression):
      let program = compression.program
      let file = subject == Source.standardInput.subject ? "" : " FILE"
      throw Failure(
        subject,
        "is compressed with \(program), which winnow does not read; unpack it on the way: \(program) -dc\(file) | winnow"
      )
    }
  }
}
