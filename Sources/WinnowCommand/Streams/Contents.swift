/// A document's bytes as they were read, unpacked if they were compressed.
struct Contents: Sendable {
  var bytes: [UInt8]
  /// Whether they are not those of the file.
  var isUnpacked = false
  /// What is missing: of a compressed file that is cut or damaged, the bytes before the damage are there.
  var damage: Failure?

  /// The most that a compressed document may unpack to. A few bytes can stand for very many.
  static let limit = 1 << 30

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// What was read from a file, unpacked.
  init(_ bytes: [UInt8], subject: String) throws(Failure) {
    guard Compression(firstBytes: bytes.prefix(Compression.reach)) != nil else {
      self.init(bytes: bytes)
      return
    }
    let (stream, compression) = try Compression.unpacked(MemoryStream(bytes), subject: subject)
    try self.init(stream, isUnpacked: compression != nil, subject: subject)
  }

  /// All that is left of a stream.
  init(_ stream: PeekingStream, isUnpacked: Bool, subject: String) throws(Failure) {
    var stream = stream
    self.isUnpacked = isUnpacked
    bytes = []
    do throws(Failure) {
      while true {
        let part = try stream.read(upTo: 1 << 18)
        if part.isEmpty { return }
        bytes += part
        if isUnpacked, bytes.count > Self.limit {
          throw Failure(subject, "unpacks to more than \(Self.limit) bytes; unpack it to a file first")
        }
      }
    } catch {
      // Of a file that cannot be read, a part is no document.
      if !isUnpacked || bytes.isEmpty || bytes.count > Self.limit { throw error }
      damage = error
    }
  }
}
