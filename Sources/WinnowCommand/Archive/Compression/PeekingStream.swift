/// A stream whose first bytes can be looked at before they are read.
struct PeekingStream: ByteStream {
  private var base: any ByteStream
  private var held: [UInt8] = []
  /// An error that came behind the bytes held.
  private var failure: Failure?

  init(_ base: any ByteStream) { self.base = base }

  /// The next bytes, which stay to be read; fewer only at the end or before an error.
  mutating func peek(_ count: Int) throws(Failure) -> ArraySlice<UInt8> {
    while held.count < count, failure == nil {
      do throws(Failure) {
        let bytes = try base.read(upTo: count - held.count)
        if bytes.isEmpty { break }
        held += bytes
      } catch {
        if held.isEmpty { throw error }
        failure = error
      }
    }
    return held.prefix(count)
  }

  mutating func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    if !held.isEmpty {
      let bytes = Array(held.prefix(limit))
      held.removeFirst(bytes.count)
      return bytes
    }
    if let failure {
      self.failure = nil
      throw failure
    }
    return try base.read(upTo: limit)
  }
}
