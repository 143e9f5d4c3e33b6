import Testing

@testable import WinnowCommand

@Suite("gzip")
struct GzipTests {
  let text = Array("A ferry crossed the sound at dawn. ".utf8) + noise(3000)

  private func unpacked(
    _ bytes: [UInt8], step: Int = .max, landmark: [UInt8]? = nil
  ) -> (bytes: [UInt8], errors: [String]) {
    drain(GzipStream(ArrayStream(bytes, step: step), subject: "file.gz", resumingAt: landmark))
  }

  @Test("members are one file, whatever the pieces it comes in", arguments: [1, 2, 7, 1000, .max])
  func members(step: Int) {
    let file = packed(text) + packed([]) + packed([0x41]) + packed(text)
    let (bytes, errors) = unpacked(file, step: step)
    #expect(bytes == text + [0x41] + text)
    #expect(errors == [])
  }

  @Test("a long file")
  func long() {
    let long = noise(2_000_000) + [UInt8](repeating: 0x20, count: 2_000_000)
    let (bytes, errors) = drain(GzipStream(ArrayStream(packed(long)), subject: "file.gz"), upTo: .max)
    #expect(bytes == long)
    #expect(errors == [])
  }

  @Test("zeros behind the last member are padding", arguments: [1, 511, 600_000])
  func padding(count: Int) {
    let (bytes, errors) = unpacked(packed(text) + [UInt8](repeating: 0, count: count))
    #expect(bytes == text)
    #expect(errors == [])
  }

  @Test("what else stands behind it is reported with its place")
  func garbage() {
    let file = packed(text)
    let (bytes, errors) = unpacked(file + Array("garbage".utf8))
    #expect(bytes == text)
    #expect(
      errors == ["what stands behind the compressed data, at byte \(file.count), is not gzip; it is left out"]
    )
    #expect(
      unpacked(file + [0, 0, 0x1F]).errors.first?.contains("at byte \(file.count + 2), is not gzip") == true)
  }

  @Test("of a file that is cut, all that is there comes first, and then the place")
  func cut() {
    let file = packed(text)
    for count in stride(from: 2, to: file.count, by: 13) {
      let (bytes, errors) = unpacked(Array(file.prefix(count)))
      #expect(text.starts(with: bytes))
      #expect(bytes.count >= count - 300)
      #expect(
        errors == [
          "the compressed data ends too early, at byte \(count); what could be unpacked is used. Fetch the file again"
        ])
    }
    #expect(unpacked(Array(file.dropLast())).bytes == text)
  }

  @Test("a damaged byte is an error or changes nothing, and reading ends")
  func damage() {
    let text = Array("A ferry crossed the sound at dawn, and the sound was calm.".utf8)
    let file = packed(text)
    for index in file.indices {
      for change in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = file
        damaged[index] ^= change
        // The magic number is looked at before, by whoever makes the stream; time and system mean nothing.
        let (bytes, errors) = unpacked(damaged)
        #expect(errors.count <= 1)
        #expect(errors.count == 1 || bytes == text)
      }
    }
    var damaged = file
    damaged[file.count - 5] ^= 1
    #expect(
      unpacked(damaged).errors == [
        "the compressed data is damaged at byte \(file.count - 4) (incorrect data check); what could be unpacked is used. Fetch the file again"
      ])
  }

  @Test(
    "behind damage, reading goes on with the next member that begins with the landmark",
    arguments: [37, .max])
  func resumption(step: Int) {
    let members = ["WARC/ one ", "WARC/ two ", "WARC/ three "].map { packed(Array($0.utf8) + noise(500)) }
    var damaged = members[1]
    for index in 200..<210 { damaged[index] ^= 0x55 }
    // A member within a damaged one is no landmark.
    damaged += packed(Array("another".utf8))
    let file = members[0] + damaged + members[2]
    let (bytes, errors) = unpacked(file, step: step, landmark: Array("WARC/".utf8))
    #expect(errors.count == 1 || errors.count == 2)
    #expect(bytes.suffix(512) == Array("WARC/ three ".utf8) + noise(500))
    #expect(bytes.starts(with: Array("WARC/ one ".utf8) + noise(500)))
    #expect(bytes.firstRange(of: "another".utf8) == nil)
    let alone = unpacked(file, step: step)
    #expect(alone.errors.count == 1)
    #expect(alone.bytes.firstRange(of: "three".utf8) == nil)
  }

  @Test("a member that is cut in its middle does not cost the one behind it")
  func cutMember() {
    let whole = packed(Array("WARC/ whole ".utf8) + noise(300))
    for count in stride(from: 20, to: whole.count, by: 11) {
      let (bytes, errors) = unpacked(whole.prefix(count) + whole, landmark: Array("WARC/".utf8))
      #expect(bytes.suffix(312) == Array("WARC/ whole ".utf8) + noise(300))
      #expect(!errors.isEmpty)
    }
  }

  @Test("an error of the file is passed on, behind what could be unpacked")
  func fileError() {
    let failure = Failure("file.gz", "Input/output error")
    let half = Array(packed(text).prefix(1500))
    let (bytes, errors) = drain(GzipStream(ArrayStream(half, failure: failure), subject: "file.gz"))
    #expect(bytes.count > 1000)
    #expect(errors == ["Input/output error"])
  }
}

@Suite("Compression by first bytes")
struct CompressionTests {
  @Test("gzip is unpacked, what is not compressed stays as it is")
  func detection() throws {
    let text = Array("A ferry.".utf8)
    let (stream, compression) = try Compression.unpacked(ArrayStream(packed(text)), subject: "file")
    #expect(compression == .gzip)
    #expect(drain(stream).bytes == text)
    for bytes in [text, [], [0x1F], Array("BZh".utf8), Array("BZh9 is a name".utf8), [0x28, 0xB5]] {
      let (stream, compression) = try Compression.unpacked(ArrayStream(bytes, step: 1), subject: "file")
      #expect(compression == nil)
      #expect(drain(stream).bytes == bytes)
    }
  }

  @Test(
    "for others there is a word on what to do",
    arguments: [
      ("zstd", [0x28, 0xB5, 0x2F, 0xFD, 0x04]), ("zstd", [0x5D, 0x2A, 0x4D, 0x18, 0]),
      ("bzip2", [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
      ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    ] as [(String, [UInt8])])
  func others(program: String, bytes: [UInt8]) {
    #expect(
      throws: Failure(
        "page.x",
        "is compressed with \(program), which winnow does not read; unpack it on the way: \(program) -dc FILE | winnow"
      )
    ) { try Compression.unpacked(ArrayStream(bytes), subject: "page.x") }
    #expect(
      throws: Failure(
        "standard input",
        "is compressed with \(program), which winnow does not read; unpack it on the way: \(program) -dc | winnow"
      )
    ) { try Compression.unpacked(ArrayStream(bytes), subject: "standard input") }
  }

  @Test("what was looked at is read afterwards, and an error behind it, too")
  func peeking() throws {
    let failure = Failure("file", "Input/output error")
    var stream = PeekingStream(ArrayStream([1, 2, 3], step: 2, failure: failure))
    let first = try stream.peek(2)
    let all = try stream.peek(9)
    #expect(first == [1, 2])
    #expect(all == [1, 2, 3])
    let rest = drain(stream, upTo: 1)
    #expect(rest.bytes == [1, 2, 3])
    #expect(rest.errors.first == "Input/output error")
  }

  @Test("a byte is found wherever it stands")
  func byteSearch() {
    let bytes = noise(100)
    for start in 0...100 {
      for byte in [0x0A, bytes[99], bytes[50]] {
        #expect(bytes.firstIndex(of: byte, from: start) == bytes[start...].firstIndex(of: byte))
      }
    }
    #expect([UInt8]().firstIndex(of: 0, from: 0) == nil)
  }
}
