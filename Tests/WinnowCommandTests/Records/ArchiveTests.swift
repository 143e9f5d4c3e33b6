import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow --warc")
struct ArchiveTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private static let date = "WARC-Date: 2024-05-03T10:20:00Z"

  private static func page(_ number: Int, charset: String = "utf-8", word: [UInt8] = []) -> [UInt8] {
    let paragraphs = Sample.prose.split(separator: "\n").map {
      "<p>\($0) <a href='/more'>More</a> of it.</p>"
    }
    let html =
      Array("<html><title>Page \(number)</title><body><h1>Page \(number)</h1>\(paragraphs.joined())".utf8)
      + Array("<p>It was said at the ".utf8) + word
      + Array(" beside the river, and nobody spoke against it.</p>".utf8)
    return record(
      "response",
      ["WARC-Target-URI: https://sound.example/\(number)", date, "Content-Type: application/http"],
      response(html, ["Content-Type: text/html; charset=\(charset)"]))
  }

  private static let archive: [[UInt8]] = [
    record("warcinfo", [], Array("software: x\r\n".utf8)), page(1), record("request"),
    page(2, charset: "windows-1252", word: Array("caf".utf8) + [0xE9]),
    record(
      "response", ["WARC-Target-URI: https://sound.example/a.png", "Content-Type: application/http"],
      response([0x89], ["Content-Type: image/png"])),
    record(
      "conversion", ["WARC-Target-URI: https://sound.example/3", date, "Content-Type: text/plain"],
      Array(Sample.article.utf8)),
  ]

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(
    "an object for each page and text, by name, first bytes and option, compressed and not",
    arguments: ["crawl.warc", "crawl.warc.gz", "crawl", "-"], [["--jobs", "1"], ["--jobs", "5"]])
  func objects(name: String, jobs: [String]) async throws {
    let bytes = name.hasSuffix(".gz") ? Self.archive.flatMap { packed($0) } : Self.archive.flatMap { $0 }
    if name != "-" { try workspace.write(bytes, to: name) }
    let command = try await Command.run(
      jobs + ["--removed", "log", "--stats", name], input: bytes, in: workspace)
    #expect(command.status == 0)
    let records = try objects(command.text)
    #expect(records.count == 3)
    for (number, record) in zip(1..., records) {
      #expect(Set(record.keys) == ["source", "url", "date", "text", "metadata"])
      #expect(record["url"] as? String == "https://sound.example/\(number)")
      #expect(record["date"] as? String == "2024-05-03T10:20:00Z")
      #expect((record["source"] as? String)?.hasPrefix(name + ":") ?? false)
    }
    #expect((records[0]["metadata"] as? [String: Any])?["title"] as? String == "Page 1")
    #expect((records[1]["text"] as? String)?.contains("at the café beside") ?? false)
    #expect(Sample.isClean(try #require(records[2]["text"] as? String)))
    let removed = try objects(try workspace.text("log"))
    #expect(removed.contains { $0["source"] as? String == records[2]["source"] as? String })
    #expect(command.errors.contains("documents"))
    #expect(command.errors.contains("records passed over: 1 warcinfo, 1 request, 1 neither page nor text"))
  }

  @Test("links are whole addresses")
  func links() async throws {
    try workspace.write(Self.page(1), to: "crawl.warc")
    let command = try await Command.run(["--format", "markdown", "--links", "crawl.warc"], in: workspace)
    #expect(
      try objects(command.text)[0]["text"].map { "\($0)".contains("(https://sound.example/more)") } ?? false)
  }

  @Test("a damaged record is reported with its place and left out, and the others are done")
  func damage() async throws {
    let cut = record(
      "response", ["WARC-Target-URI: https://sound.example/bad"], Array("x".utf8), length: "none")
    let packedTwice = record(
      "response", ["WARC-Target-URI: https://sound.example/br", "Content-Type: application/http"],
      response([1, 2, 3], ["Content-Type: text/html", "Content-Encoding: br"]))
    try workspace.write(Self.page(1) + cut + packedTwice + Self.page(2), to: "crawl.warc")
    let command = try await Command.run(["crawl.warc"], in: workspace)
    #expect(command.status == 1)
    #expect(try objects(command.text).count == 2)
    let errors = command.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors[0].hasPrefix("winnow: crawl.warc: the record at byte \(Self.page(1).count) "))
    #expect(errors[1].contains("'br', which winnow cannot unpack; it is left out"))
  }

  @Test("what is no archive")
  func noArchive() async throws {
    let command = try await Command.run(["--warc"], input: Array(Sample.article.utf8), in: workspace)
    #expect(command.status == 1)
    #expect(command.output == [])
    #expect(command.errors == "winnow: standard input: does not begin with a WARC record\n")
  }

  @Test("an archive beside documents: each in its form")
  func mixed() async throws {
    try workspace.write(Self.page(1), to: "crawl.warc")
    try workspace.write(Sample.article, to: "article")
    let command = try await Command.run(["article", "crawl.warc", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(command.text.hasPrefix("The river"))
    #expect(command.text.contains("\n{\"source\":\"crawl.warc:0\","))
    let refused = try await Command.run(["--in-place", "crawl.warc", "article"], in: workspace)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("winnow: crawl.warc: is a web archive and left as it is"))
    #expect(Sample.isClean(try workspace.read("article")))
  }
}
