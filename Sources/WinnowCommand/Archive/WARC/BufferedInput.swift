/// A stream that can be looked at by lines and taken by lengths.
struct BufferedInput {
  private static let step = 1 << 18
  /// What room is made for at once; a length that was read somewhere may be wrong.
  private static let trust = 1 << 24

  private var stream: any ByteStream
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var hasFailed = false
  private var budget = RereadBudget()

  /// Where the next byte stands in the stream.
  private(set) var offset = 0

  init(_ stream: any ByteStream) { self.stream = stream }

  private var available: Int { buffer.count - start }

  /// The next bytes, which stay to be read; fewer only at the end.
  mutating func peek(_ count: Int) throws(Failure) -> ArraySlice<UInt8> {
    while available < count, try fetch() {}
    return buffer[start...].prefix(count)
  }

  /// How far away the next line end is, from so many bytes on; nil if there is none up to the limit.
  mutating func distanceToLineEnd(from distance: Int, upTo limit: Int) throws(Failure) -> Int? {
    var searched = distance
    while true {
      if let index = buffer.firstIndex(of: 0x0A, from: start + searched) {
        return index - start < limit ? index - start : nil
      }
      searched = max(searched, available)
      guard searched < limit, try fetch() else { return nil }
    }
  }

  /// Passes over one line; false if nothing follows it.
  mutating func skipLine() throws(Failure) -> Bool {
    while true {
      if let index = buffer.firstIndex(of: 0x0A, from: start) {
        drop(index + 1 - start)
        return true
      }
      drop(available)
      guard try fetch() else { return false }
    }
  }

  /// Passes over line ends.
  mutating func skipLineEnds() throws(Failure) {
    while true {
      while start < buffer.count, buffer[start] == 0x0A || buffer[start] == 0x0D { drop(1) }
      guard start == buffer.count, try fetch() else { return }
    }
  }

  /// Passes over so many bytes; answers with how many there were.
  mutating func skip(_ count: Int) throws(Failure) -> Int {
    var left = count
    while left > 0 {
      let step = min(left, available)
      drop(step)
      left -= step
      if left > 0, try !fetch() { break }
    }
    return count - left
  }

  /// Reads so many bytes; fewer at the end.
  ///
  /// What stands in the buffer is copied, and so is what comes after it: once.
  mutating func take(_ count: Int) throws(Failure) -> [UInt8] {
    let ready = min(count, available)
    if ready == count {
      let bytes = Array(buffer[start..<(start + count)])
      drop(count)
      return bytes
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, Self.trust))
    bytes += buffer[start...]
    drop(ready)
    while bytes.count < count, try fetch() {
      let step = min(count - bytes.count, available)
      bytes += buffer[start..<(start + step)]
      drop(step)
    }
    return bytes
  }

  /// Gives bytes back that were taken last; false if that was done too often.
  mutating func putBack(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard budget.spend(bytes.count) else { return false }
    buffer = Array(bytes + buffer[start...])
    start = 0
    offset -= bytes.count
    return true
  }

  private mutating func drop(_ count: Int) {
    start += count
    offset += count
  }

  /// Reads on; false at the end. A stream that fails twice without anything between has ended.
  private mutating func fetch() throws(Failure) -> Bool {
    if isAtEnd { return false }
    do throws(Failure) {
      let bytes = try stream.read(upTo: Self.step)
      hasFailed = false
      isAtEnd = bytes.isEmpty
      budget.earn(bytes.count)
      if start == buffer.count {
        buffer = bytes
      } else {
        buffer.removeFirst(start)
        buffer += bytes
      }
      start = 0
      return !bytes.isEmpty
    } catch {
      isAtEnd = hasFailed
      hasFailed = true
      if isAtEnd { return false }
      throw error
    }
  }
}
