import CZlib

/// The wall around zlib: one unpacking, of a member, of a body.
struct Inflater: ~Copyable {
  /// What is around the packed data.
  enum Format: Int32 {
    case gzip = 31
    case zlib = 15
    /// Nothing. Servers that say `deflate` are of two minds about it.
    case raw = -15
  }

  enum State: Equatable {
    /// More input or more room is needed.
    case unfinished
    /// The packed data ended, and its checksum is right.
    case ended
    /// What zlib says is wrong.
    case damaged(String)
  }

  /// zlib keeps the address, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let status: Int32

  init(_ format: Format) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    status = inflateInit2_(stream, format.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Begins anew.
  mutating func reset() { inflateReset(stream) }

  /// Unpacks what stands at the position, and moves it behind what was used.
  ///
  /// - Returns: At most `limit` bytes, and how it stands after them.
  mutating func unpack(
    _ input: [UInt8], at position: inout Int, upTo limit: Int
  ) -> (bytes: [UInt8], state: State) {
    if status != Z_OK { return ([], .damaged("no memory to unpack it")) }
    precondition(input.indices.contains(position) || position == input.count)
    var state = State.unfinished
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { room, count in
      input.withUnsafeBufferPointer { input in
        // zlib counts in 32 bits, and reads through a pointer that it calls mutable.
        let given = min(input.count - position, 1 << 30)
        let wanted = min(limit, 1 << 30)
        stream.pointee.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + position) }
        stream.pointee.avail_in = UInt32(given)
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(wanted)
        state = Self.state(inflate(stream, Z_NO_FLUSH), stream.pointee.msg)
        position += given - Int(stream.pointee.avail_in)
        count = wanted - Int(stream.pointee.avail_out)
        stream.pointee.next_in = nil
        stream.pointee.next_out = nil
      }
    }
    return (bytes, state)
  }

  private static func state(_ result: Int32, _ message: UnsafePointer<CChar>?) -> State {
    switch result {
    case Z_STREAM_END: .ended
    // The second says that nothing could be done without more input or room.
    case Z_OK, Z_BUF_ERROR: .unfinished
    case Z_NEED_DICT: .damaged("a dictionary is needed")
    default: .damaged(message.map { String(cString: $0) } ?? "error \(result)")
    }
  }
}
