@testable import WinnowCommand

/// Bytes in memory as a stream that gives some of them at a time.
struct ByteArrayStream: ByteStream {
  private var rest: ArraySlice<UInt8>
  private let step: Int

  init(_ bytes: [UInt8], step: Int) {
    rest = bytes[...]
    self.step = step
  }

  mutating func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    let next = rest.prefix(min(limit, step))
    rest = rest.dropFirst(next.count)
    return Array(next)
  }
}
