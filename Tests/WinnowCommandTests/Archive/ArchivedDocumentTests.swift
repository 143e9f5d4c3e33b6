import Testing

@testable import WinnowCommand

@Suite("Documents of web archives")
struct ArchivedDocumentTests {
  private func content(_ type: String, _ fields: [String], _ block: [UInt8]) throws -> WARCRecord.Content {
    var reader = WARCReader(ArrayStream(record(type, fields, block)), subject: "x.warc")
    let next = try reader.next()
    return try #require(next).content
  }

  private func content(
    _ body: String, _ http: [String] = ["Content-Type: text/html"], status: String = "200 OK",
    warc: [String] = []
  ) throws -> WARCRecord.Content {
    try content(
      "response", ["Content-Type: application/http; msgtype=response"] + warc,
      response(Array(body.utf8), http, status: status))
  }

  private func isPage(_ content: WARCRecord.Content) -> Bool {
    if case .document(let document) = content { return document.kind == .page }
    return false
  }

  @Test("a response's page, with what the record says of it")
  func page() throws {
    let fields = [
      "WARC-Target-URI: http://example.org/", "WARC-Date: 2024-05-01T10:00:00Z",
      "WARC-Record-ID: <urn:uuid:1>",
      "WARC-Truncated: length",
    ]
    let document = ArchivedDocument(
      url: "http://example.org/", date: "2024-05-01T10:00:00Z", recordID: "<urn:uuid:1>", kind: .page,
      charset: "latin1", bytes: Array("<p>one".utf8))
    #expect(
      try content("<p>one", ["Content-Type: text/html; charset=latin1"], warc: fields) == .document(document))
  }

  @Test("only what the server calls a page, or looks like one if it does not say")
  func mediaTypes() throws {
    #expect(isPage(try content("<p>one", ["content-type: application/xhtml+xml"])))
    #expect(isPage(try content("<!DOCTYPE html><p>one", [])))
    #expect(try content("one", []) == .passed(.mediaType))
    #expect(try content("<html>", ["Content-Type: text/plain"]) == .passed(.mediaType))
    #expect(
      try content("<html>", ["Content-Type: image/png", "Content-Encoding: br"]) == .passed(.mediaType))
    // What the archive saw.
    let identified = "WARC-Identified-Payload-Type: "
    #expect(isPage(try content("one", [], warc: [identified + "text/html"])))
    #expect(isPage(try content("one", warc: [identified + "text/plain"])))
    #expect(isPage(try content("one", warc: [identified + "application/octet-stream"])))
    #expect(try content("%PDF", warc: [identified + "application/pdf"]) == .passed(.mediaType))
  }

  @Test(
    "only a status of 2xx",
    arguments: [
      ("200 OK", true), ("206 Part", true), ("301 Moved", false), ("404 No", false), ("500", false),
    ])
  func status(line: String, isPage: Bool) throws {
    let content = try content("<p>one", status: line)
    #expect(isPage ? self.isPage(content) : content == .passed(.status))
  }

  @Test("what is empty is passed over, what cannot be read is not")
  func unreadable() throws {
    #expect(try content("") == .passed(.empty))
    #expect(try content("", []) == .passed(.empty))
    #expect(try content("response", [], []) == .passed(.empty))
    #expect(try content("response", [], Array("<html>".utf8)) == .unreadable("its block is no HTTP response"))
    #expect(try content("response", ["Content-Type: text/dns"], Array("a".utf8)) == .passed(.mediaType))
    #expect(
      try content("response", [], response(noise(300), ["Content-Type: text/html", "Content-Encoding: br"]))
        == .unreadable("its body is packed with 'br', which winnow cannot unpack"))
  }

  @Test("notes on what is missing")
  func notes() throws {
    let body = Array(packed(noise(900)).dropLast(100))
    let fields = ["Content-Type: text/html", "Content-Encoding: gzip"]
    guard
      case .document(let document) = try content(
        "response", ["WARC-Segment-Number: 1"], response(body, fields))
    else {
      Issue.record("no document")
      return
    }
    #expect(
      document.notes == [
        "its packed body is cut, and used as far as it goes",
        "it is the first of several segments, and the others are left out",
      ])
  }

  @Test("texts of WET files, and pages without HTTP")
  func plain() throws {
    let text = Array("A ferry.".utf8)
    for fields in [["Content-Type: text/plain"], [], ["Content-Type: TEXT/plain; charset=koi8-r"]] {
      let charset = fields.first?.contains("koi8") == true ? "koi8-r" : nil
      #expect(
        try content("conversion", fields, text)
          == .document(ArchivedDocument(kind: .text, charset: charset, bytes: text)))
    }
    #expect(try content("conversion", ["Content-Type: image/png"], text) == .passed(.mediaType))
    #expect(try content("conversion", [], []) == .passed(.empty))
    #expect(isPage(try content("resource", ["Content-Type: text/html"], text)))
    #expect(isPage(try content("resource", [], Array("<html>".utf8))))
    #expect(try content("resource", ["Content-Type: text/plain"], text) == .passed(.mediaType))
  }
}
