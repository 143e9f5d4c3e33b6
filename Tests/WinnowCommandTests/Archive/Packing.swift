import CZlib

@testable import WinnowCommand

/// Bytes in memory as a stream that gives a few of them at a time, and then perhaps fails.
struct ArrayStream: ByteStream {
  var bytes: ArraySlice<UInt8>
  let step: Int
  var failure: Failure?

  init(_ bytes: [UInt8], step: Int = .max, failure: Failure? = nil) {
    self.bytes = bytes[...]
    self.step = step
    self.failure = failure
  }

  mutating func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    let next = bytes.prefix(min(limit, step))
    bytes = bytes.dropFirst(next.count)
    if next.isEmpty, let failure { throw failure }
    return Array(next)
  }
}

/// What a stream gives, and the errors between. It must end: so many reads are made and no more.
func drain(_ stream: any ByteStream, upTo limit: Int = 100) -> (bytes: [UInt8], errors: [String]) {
  var stream = stream
  var bytes: [UInt8] = []
  var errors: [String] = []
  for _ in 0..<100_000 {
    do throws(Failure) {
      let next = try stream.read(upTo: limit)
      if next.isEmpty { return (bytes, errors) }
      bytes += next
    } catch {
      errors.append(error.problem)
    }
  }
  errors.append("it never ends")
  return (bytes, errors)
}

/// Packs bytes, as one member or body.
func packed(_ bytes: [UInt8], _ format: Inflater.Format = .gzip) -> [UInt8] {
  var stream = z_stream()
  deflateInit2_(
    &stream, 9, Z_DEFLATED, format.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&stream) }
  var input = bytes
  return [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, UInt(bytes.count))) + 32) {
    room, count in
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = room.baseAddress
      stream.avail_out = UInt32(room.count)
      deflate(&stream, Z_FINISH)
      count = room.count - Int(stream.avail_out)
    }
  }
}

/// Bytes that hardly shrink, the same in every run.
func noise(_ count: Int) -> [UInt8] {
  var state: UInt32 = 1
  return (0..<count).map { _ in
    state = state &* 1_664_525 &+ 1_013_904_223
    return UInt8(state >> 24)
  }
}

/// A record of an archive as programs write it.
func record(
  _ type: String, _ fields: [String] = [], _ block: [UInt8] = [], length: String? = nil,
  version: String = "WARC/1.0",
  lineEnd: String = "\r\n"
) -> [UInt8] {
  let length = length ?? String(block.count)
  let lines = [version, "WARC-Type: \(type)", "Content-Length: \(length)"] + fields + ["", ""]
  return Array(lines.joined(separator: lineEnd).utf8) + block + Array((lineEnd + lineEnd).utf8)
}

/// A page as a server sent it.
func response(_ body: [UInt8], _ fields: [String] = ["Content-Type: text/html"], status: String = "200 OK")
  -> [UInt8]
{
  Array((["HTTP/1.1 \(status)"] + fields + ["", ""]).joined(separator: "\r\n").utf8) + body
}

/// A record with a page.
func pageRecord(_ url: String, _ body: String, length: String? = nil) -> [UInt8] {
  record(
    "response", ["WARC-Target-URI: \(url)", "Content-Type: application/http; msgtype=response"],
    response(Array(body.utf8)), length: length)
}
