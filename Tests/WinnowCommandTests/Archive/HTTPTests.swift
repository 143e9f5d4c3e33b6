import Testing

@testable import WinnowCommand

@Suite("HTTP responses in archives")
struct HTTPTests {
  let page = Array("<p>A ferry crossed the sound at dawn.".utf8)

  private func content(_ body: [UInt8], _ fields: String...) throws -> ContentCoding.Content {
    try #require(HTTPResponse(response(body, fields))).content()
  }

  @Test("status, fields and body, by CRLF or LF", arguments: ["\r\n", "\n"])
  func parts(lineEnd: String) throws {
    let lines = [
      "HTTP/1.1 203 Fine", "Content-Type: Text/HTML;", "  charset=\"UTF-8\"", "no field", "", "a\n\nb",
    ]
    let response = try #require(HTTPResponse(Array(lines.joined(separator: lineEnd).utf8)))
    #expect(response.status == 203)
    #expect(response.mediaType?.name == "text/html")
    #expect(response.mediaType?.charset == "UTF-8")
    #expect(Array(response.body) == Array("a\n\nb".utf8))
  }

  @Test(
    "what is left of one",
    arguments: [("HTTP/1.0 200", 200), ("HTTP/2 404 \nA: b", 404), ("HTTP/1.1  200 OK\n\n", 200)])
  func stubs(text: String, status: Int) throws {
    let response = try #require(HTTPResponse(Array(text.utf8)))
    #expect(response.status == status)
    #expect(response.body.isEmpty)
  }

  @Test(
    "what is none",
    arguments: ["", "HTTP", "HTTP/1.1", "HTTP/1.1 \n200 ", "HTTP/1.1 20 OK", "<html>", "http/1.1 200"])
  func none(text: String) { #expect(HTTPResponse(Array(text.utf8)) == nil) }

  @Test("an interim response is passed over")
  func interim() throws {
    let bytes = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8) + response(page)
    let both = try #require(HTTPResponse(bytes))
    #expect(both.status == 200)
    #expect(Array(both.body) == page)
  }

  @Test("values in UTF-8 or Latin-1")
  func values() {
    let (fields, end) = HeaderFields.read(
      Array("A: caf".utf8) + [0xE9, 0x0A] + Array("b : café\n\nbody".utf8), from: 0)
    #expect(fields["a"] == "café")
    #expect(fields["b"] == "café")
    #expect(end == 19)
  }

  @Test(
    "chunks are joined",
    arguments: [
      ("5\r\nferry\r\n0\r\n\r\n", "ferry"), ("5\nferry\n0\n\n", "ferry"),
      ("005;a=b\r\nferry\r\n0\r\n", "ferry"),
      ("3  \r\nfer\r\n2\r\nry\r\n0\r\nTrailer: a\r\n\r\n", "ferry"), ("A\r\nten letters", "ten letters"),
      ("0\r\n\r\n", ""), ("5\r\nfer", "fer"), ("5\r\nferry\r\nno length\r\n", "ferryno length\r\n"),
    ])
  func chunks(body: String, joined: String) throws {
    let content = try content(Array(body.utf8), "Transfer-Encoding: Chunked")
    #expect(String(decoding: content.bytes, as: UTF8.self) == joined)
  }

  @Test(
    "what was joined already stays as it is",
    arguments: [
      "<p>ferry", "", "add more\r\n", "ferry", "a ferry\n", "5", "\r\n5\r\n", "ffffffffffffffffffff\r\nx",
    ])
  func joined(body: String) throws {
    #expect(try content(Array(body.utf8), "Transfer-Encoding: chunked").bytes == Array(body.utf8))
  }

  @Test("bodies are unpacked")
  func codings() throws {
    #expect(try content(packed(page), "Content-Encoding: gzip").bytes == page)
    #expect(try content(packed(page) + packed(page), "Content-Encoding: X-GZIP").bytes == page + page)
    #expect(try content(packed(page) + [0, 1], "Content-Encoding: gzip").notes == [])
    #expect(try content(packed(page, .zlib), "Content-Encoding: deflate").bytes == page)
    #expect(try content(packed(page, .raw), "Content-Encoding: deflate").bytes == page)
    #expect(try content(packed(packed(page, .zlib)), "Content-Encoding: deflate, gzip").bytes == page)
    let body = packed(page)
    let chunk = Array("\(String(body.count, radix: 16))\r\n".utf8) + body + Array("\r\n0\r\n\r\n".utf8)
    #expect(try content(chunk, "Transfer-Encoding: chunked", "Content-Encoding: gzip").bytes == page)
    #expect(try content(chunk, "Transfer-Encoding: gzip, chunked").bytes == page)
  }

  @Test(
    "what was unpacked already stays as it is",
    arguments: ["gzip", "deflate", "br", "zstd", "compress", "identity", "utf-8", "none", ""])
  func unpacked(coding: String) throws {
    #expect(try content(page, "Content-Encoding: \(coding)").bytes == page)
    #expect(try content([], "Content-Encoding: \(coding)").bytes == [])
  }

  @Test("what cannot be unpacked says why", arguments: ["br", "zstd", "compress"])
  func unreadable(coding: String) {
    #expect(
      throws: ContentCoding.Unreadable(
        reason: "its body is packed with '\(coding)', which winnow cannot unpack")
    ) { try content(noise(300), "Content-Encoding: \(coding)") }
  }

  @Test("a body that is cut or damaged is used as far as it goes")
  func cut() throws {
    let long = page + noise(5000)
    let body = packed(long)
    let content = try content(Array(body.dropLast(1000)), "Content-Encoding: gzip")
    #expect(content.bytes.count > 3000)
    #expect(long.starts(with: content.bytes))
    #expect(content.notes == ["its packed body is cut, and used as far as it goes"])
    var damaged = body
    damaged[body.count - 8] ^= 1
    #expect(
      try self.content(damaged, "Content-Encoding: gzip").notes
        == ["its packed body is damaged (incorrect data check), and used as far as it goes"])
    for count in 2...10 {
      #expect(
        throws: ContentCoding.Unreadable(reason: "its packed body ends before anything can be unpacked")
      ) { try self.content(Array(body.prefix(count)), "Content-Encoding: gzip") }
    }
  }

  @Test("a body does not grow beyond the limit")
  func bomb() throws {
    let body = packed([UInt8](repeating: 0x20, count: ContentCoding.floor * 2))
    let content = try content(body, "Content-Encoding: gzip")
    #expect(content.bytes.count == ContentCoding.floor)
    #expect(content.notes == ["its body unpacks to more than \(ContentCoding.floor) bytes, and is cut there"])
    let small = try ContentCoding.decoded(packed(page)[...], codings: ["gzip"], upTo: 10)
    #expect(small.bytes == Array(page.prefix(10)))
    #expect(try ContentCoding.decoded(packed(page)[...], codings: ["gzip"], upTo: page.count).notes == [])
    #expect(throws: ContentCoding.Unreadable(reason: "its body is packed 5 times over")) {
      try self.content(body, "Content-Encoding: gzip, gzip, gzip, gzip, gzip")
    }
  }

  @Test(
    "media types",
    arguments: [
      ("text/html", "text/html", nil), (" Text/HTML ; Charset=latin1 ", "text/html", "latin1"),
      ("text/html;charset='utf-8'", "text/html", "utf-8"), ("a/b; charset=;charset=x", "a/b", "x"),
      ("text/html; charset", "text/html", nil), ("html", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func mediaTypes(value: String, name: String?, charset: String?) {
    #expect(MediaType(value)?.name == name)
    #expect(MediaType(value)?.charset == charset)
  }
}
