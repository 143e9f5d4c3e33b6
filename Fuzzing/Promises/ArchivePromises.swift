@testable import WinnowCommand

/// What holds for any bytes that are read as a web archive, packed with gzip or not.
enum ArchivePromises {
  static func check(_ bytes: [UInt8]) throws(BrokenPromise) {
    let whole = try read(bytes, step: .max)
    let inPieces = try read(bytes, step: bytes.count % 13 + 1)
    try hold(whole == inPieces, "what is read depends on the pieces that it comes in")
  }

  /// The addresses and documents of the records, and the errors between.
  private static func read(_ bytes: [UInt8], step: Int) throws(BrokenPromise) -> [String] {
    var found: [String] = []
    var reader: WARCReader?
    // Each record and each error is behind the one before it, so there are no more than bytes.
    for _ in 0...bytes.count + 1 {
      do throws(Failure) {
        if reader == nil {
          let (stream, compression) = try Compression.unpacked(
            ByteArrayStream(bytes, step: step), subject: "x", resumingAt: WARCReader.landmark)
          reader = WARCReader(stream, subject: "x", isUnpacked: compression != nil, limit: 1 << 20)
        }
        guard let record = try reader?.next() else { return found }
        found.append("\(record.url ?? "-") \(record.content)")
      } catch {
        found.append("error: \(error.problem)")
        if reader == nil { return found }
      }
    }
    throw BrokenPromise("the archive never ends")
  }
}
