/// A body that was sent in chunks, each behind its length (RFC 9112, 7.1).
enum ChunkedBody {
  /// The chunks joined; nil if the body is not in chunks.
  ///
  /// Some archives join them and leave the header field that speaks of them. Where a length should stand and does
  /// not, what is left is taken as it is; and a body that is cut is used as far as it goes.
  static func joined(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    guard var chunk = length(in: body, at: body.startIndex) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    while chunk.count > 0 {
      let data = body[chunk.end...].prefix(chunk.count)
      result += data
      var next = data.endIndex
      if next < body.endIndex, body[next] == 0x0D { next += 1 }
      if next < body.endIndex, body[next] == 0x0A { next += 1 }
      if next == body.endIndex { return result }
      guard let following = length(in: body, at: next) else { return result + body[next...] }
      chunk = following
    }
    return result
  }

  /// The length that a chunk begins with, and where its data begin.
  private static func length(in body: ArraySlice<UInt8>, at start: Int) -> (count: Int, end: Int)? {
    var count = 0
    var index = start
    while index < body.endIndex, index - start < 15, let digit = digit(body[index]) {
      count = count << 4 | digit
      index += 1
    }
    if index == start { return nil }
    // White space, and extensions that nobody uses.
    let rest = body[index...].prefix(256)
    guard let newline = rest.firstIndex(of: 0x0A) else { return nil }
    let extras = rest[..<newline].drop { $0 == 0x20 || $0 == 0x09 }
    guard extras.isEmpty || extras.first == UInt8(ascii: ";") || extras.elementsEqual([0x0D]) else {
      return nil
    }
    return (count, newline + 1)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: Int(byte | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
