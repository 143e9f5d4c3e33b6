import Testing

@testable import WinnowCommand

@Suite("Records of web archives")
struct WARCReaderTests {
  /// The addresses of the records that are read, and the errors between.
  private func read(
    _ bytes: [UInt8], step: Int = .max, limit: Int = WARCReader.limit
  ) -> (urls: [String], errors: [String], passed: PassedRecords) {
    read(ArrayStream(bytes, step: step), limit: limit)
  }

  private func read(
    _ stream: ArrayStream, limit: Int = WARCReader.limit
  ) -> (urls: [String], errors: [String], passed: PassedRecords) {
    var urls: [String] = []
    var errors: [String] = []
    var reader: WARCReader?
    for _ in 0..<10_000 {
      do throws(Failure) {
        if reader == nil {
          let (unpacked, compression) = try Compression.unpacked(
            stream, subject: "x.warc", resumingAt: WARCReader.landmark)
          reader = WARCReader(unpacked, subject: "x.warc", isUnpacked: compression != nil, limit: limit)
        }
        guard let record = try reader?.next() else { break }
        urls.append(record.url ?? "-")
      } catch {
        errors.append(error.problem)
        if reader == nil || errors.count == 10_000 { break }
      }
    }
    return (urls, errors, reader?.passed ?? PassedRecords())
  }

  let a = pageRecord("a:1", "<p>one")
  let b = pageRecord("b:2", "<p>the second one")
  let c = pageRecord("c:3", "<p>three")

  @Test(
    "records are framed by their lengths, whatever the pieces they come in", arguments: [1, 3, 100, .max])
  func framing(step: Int) {
    let (urls, errors, _) = read(a + b + c, step: step)
    #expect(urls == ["a:1", "b:2", "c:3"])
    #expect(errors == [])
    let members = read(packed(a) + packed(b) + packed(c), step: step)
    #expect(members.urls == urls)
    #expect(members.errors == [])
    #expect(read(packed(a + b + c), step: step).urls == urls)
  }

  @Test("a record's parts")
  func parts() throws {
    let bytes =
      Array("WARC/1.1\nwarc-TYPE:Response\nX: a\n \tb\nWARC-Target-URI: <http://a/caf".utf8) + [0xE9]
      + Array(">\nCONTENT-LENGTH: 4\n\nabcd\n\n".utf8)
    var reader = WARCReader(ArrayStream(record("warcinfo") + bytes), subject: "x.warc")
    let next = try reader.next()
    let record = try #require(next)
    #expect(record.kind == .response)
    #expect(record.fields["x"] == "a b")
    #expect(record.url == "http://a/café")
    #expect(record.block == Array("abcd".utf8))
    #expect(record.place.offset == 56)
    #expect(record.subject == "record at byte 56 (http://a/café)")
    let behind = try reader.next()
    #expect(behind == nil)
  }

  @Test(
    "versions and line ends", arguments: ["WARC/0.17", "WARC/0.18", "WARC/1.0", "WARC/1.1", "WARC/1.0 "],
    ["\n", "\r\n"])
  func versions(version: String, lineEnd: String) {
    let url = ["WARC-Target-URI: a:1"]
    let bytes = record("resource", url, [1, 2], version: version, lineEnd: lineEnd)
    #expect(read(bytes + bytes).urls == ["a:1", "a:1"])
    #expect(read(bytes + bytes).errors == [])
    // Too few and too many lines between records.
    #expect(read(bytes.dropLast(2 * lineEnd.utf8.count) + bytes).urls == ["a:1", "a:1"])
    #expect(read([0x0A] + bytes + [0x0D, 0x0A, 0x0A] + bytes).errors == [])
  }

  @Test("records of other kinds are passed over and counted")
  func kinds() {
    var bytes: [UInt8] = []
    for kind in ["warcinfo", "request", "metadata", "revisit", "continuation", "strange", "response"] {
      bytes += record(kind, [], Array("x: WARC/1.0\r\n".utf8))
    }
    bytes += record("metadata", [], noise(3_000_000)) + record("conversion")
    let (urls, errors, passed) = read(bytes)
    #expect(urls == ["-", "-"])
    #expect(errors == [])
    #expect(
      passed.summary
        == "1 warcinfo, 1 request, 2 metadata, 1 revisit, 1 of other kinds, 1 continuation")
  }

  @Test("a record beyond the limit is passed over")
  func limit() {
    let length = response(Array("<p>the second one".utf8)).count
    let (urls, errors, _) = read(a + b + c, limit: length - 1)
    #expect(urls == ["a:1", "c:3"])
    #expect(
      errors == [
        "the record at byte \(a.count) (b:2) has \(length) bytes, more than the \(length - 1) that are read at most, and is left out"
      ])
    #expect(read(a + b + c, limit: length).errors == [])
  }

  @Test(
    "a record without a length, or with one that is none",
    arguments: ["", "x", "-1", "1x", "99999999999999999999"])
  func lengths(length: String) {
    let (urls, errors, _) = read(a + pageRecord("b:2", "<p>two", length: length) + c)
    #expect(urls == ["a:1", "c:3"])
    #expect(
      errors == [
        "the record at byte \(a.count) (b:2) says '\(length)' for its Content-Length, and is left out"
      ])
    let none = read(a + Array("WARC/1.0\r\nWARC-Type: response\r\n\r\n".utf8) + c)
    #expect(none.urls == ["a:1", "c:3"])
    #expect(none.errors == ["the record at byte \(a.count) has no Content-Length, and is left out"])
  }

  @Test("a wrong length costs its record and no other")
  func wrongLength() {
    let length = response(Array("<p>two".utf8)).count
    let short = read(a + pageRecord("b:2", "<p>two", length: String(length - 3)) + c)
    #expect(short.urls == ["a:1", "c:3"])
    #expect(
      short.errors == [
        "the record at byte \(a.count) (b:2) does not end where its Content-Length of \(length - 3) says, and is left out"
      ])
    for excess in [5, 7, 10, 18, 40, 5000] {
      let long = read(a + pageRecord("b:2", "<p>two", length: String(length + excess)) + c)
      #expect(long.urls == ["a:1", "c:3"])
      #expect(
        long.errors == [
          "the record at byte \(a.count) (b:2) is shorter than its Content-Length of \(length + excess), and is left out"
        ])
    }
    let request = read(a + record("request", [], [1, 2, 3], length: "150") + c)
    #expect(request.urls == ["a:1", "c:3"])
    #expect(request.errors.count == 1)
  }

  @Test("what belongs to no record is reported with its place")
  func garbage() {
    let (urls, errors, _) = read(a + Array("garbage\r\nWARC/2.0\r\n".utf8) + b)
    #expect(urls == ["a:1", "b:2"])
    #expect(
      errors == [
        "what stands between byte \(a.count) and byte \(a.count + 19) belongs to no record, and is left out"
      ])
    #expect(
      read(a + [0]).errors == [
        "what stands between byte \(a.count) and byte \(a.count + 1) belongs to no record, and is left out"
      ])
    let unended = read(a + Array("WARC/1.0\r\nWARC-Type: response\r\n".utf8) + b)
    #expect(unended.urls == ["a:1", "b:2"])
    #expect(
      unended.errors == ["the header of the record at byte \(a.count) has no end; the record is left out"])
  }

  @Test("a file that is no archive")
  func noArchive() {
    #expect(read(Array("A ferry.".utf8)).errors == ["does not begin with a WARC record"])
    #expect(
      read(Array("filedesc://a.arc 0.0.0.0 1\n".utf8)).errors.first?.contains("warcio recompress") == true)
    #expect(read([]).errors == [])
    #expect(read(Array("A line\n".utf8) + a).urls == ["a:1"])
  }

  @Test("a file that is cut gives the records before the cut, and an error")
  func cut() {
    let bytes = a + b
    for count in 0...bytes.count {
      let (urls, errors, _) = read(Array(bytes.prefix(count)))
      #expect(urls == (count >= bytes.count - 4 ? ["a:1", "b:2"] : count >= a.count - 4 ? ["a:1"] : []))
      let isWhole = count == 0 || (a.count - 4...a.count).contains(count) || count >= bytes.count - 4
      #expect(errors.count == (isWhole ? 0 : 1))
    }
    #expect(
      read(Array(bytes.dropLast(10))).errors == [
        "the file ends within the record at byte \(a.count) (b:2), of which 55 of 61 bytes are there; the record is left out. Fetch the file again"
      ])
    let members = packed(a) + packed(b)
    for count in 10..<members.count {
      let (urls, errors, _) = read(Array(members.prefix(count)))
      #expect(errors.count == (count == packed(a).count ? 0 : 1))
      #expect(urls.count <= 2)
      if count >= packed(a).count { #expect(urls.first == "a:1") }
    }
  }

  @Test("any byte may be damaged: reading ends, and records far away are read")
  func damage() {
    let files = [a + b + c, packed(a) + packed(b) + packed(c)]
    for (number, file) in files.enumerated() {
      for index in file.indices.dropFirst(2) {
        var damaged = file
        damaged[index] ^= index % 2 == 0 ? 0x04 : 0xFF
        let (urls, errors, _) = read(damaged)
        #expect(urls.count >= 2 || number == 0 && urls.contains("c:3") || !errors.isEmpty)
        #expect(errors.count <= 3)
        if index < file.count / 3 - 10 { #expect(urls.contains("c:3")) }
      }
    }
  }

  @Test("a damaged member is reported with its place in the file")
  func damagedMember() {
    var second = packed(b)
    second[second.count - 8] ^= 1
    let (urls, errors, _) = read(packed(a) + second + packed(c))
    // It could be unpacked, so it is there.
    #expect(urls == ["a:1", "b:2", "c:3"])
    #expect(errors.count == 1)
    #expect(
      errors.first?.contains("at byte \(packed(a).count + second.count - 4) (incorrect data check)") == true)
  }

  @Test("an error of the file comes once, and ends it")
  func fileError() {
    let failure = Failure("x.warc", "Input/output error")
    let bytes = Array(a + b.dropLast(10))
    let (urls, errors, _) = read(ArrayStream(bytes, failure: failure))
    #expect(urls == ["a:1"])
    #expect(errors == ["Input/output error"])
  }

  @Test("false starts within false starts are not searched for ever")
  func falseStarts() {
    var budget = RereadBudget()
    budget.earn(100)
    let spent = [1 << 20, 400, 1].map { budget.spend($0) }
    #expect(spent == [true, true, false])
    let start = Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 2000000\r\n\r\n".utf8)
    let (urls, errors, _) = read(Array(repeatElement(start, count: 20_000).joined()))
    #expect(urls == [])
    #expect(errors.count < 20)
  }
}
