import Testing

@testable import WinnowCommand

@Suite("winnow reads compressed files")
struct CompressedTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test("by their first bytes, with more than one member, from files and from standard input")
  func documents() async throws {
    let half = Sample.article.utf8.count / 2
    let bytes = Array(Sample.article.utf8)
    let members = packed(Array(bytes[..<half])) + packed(Array(bytes[half...]))
    try workspace.write(members, to: "article.txt.gz")
    try workspace.write(members, to: "article")
    for arguments in [["article.txt.gz"], ["article"], []] {
      let command = try await Command.run(arguments, input: members, in: workspace)
      #expect(command.status == 0)
      #expect(command.errors == "")
      #expect(Sample.isClean(command.output))
    }
    let both = try await Command.run(["article.txt.gz", "article"], in: workspace)
    #expect(both.status == 0)
    let explained = try await Command.run(["explain", "article.txt.gz"], in: workspace)
    #expect(explained.text.contains("Leave a Reply"))
  }

  @Test("a page is known by the name behind .gz")
  func page() async throws {
    try workspace.write(packed(Array("<div>\(Sample.prose)</div>".utf8)), to: "page.html.gz")
    let command = try await Command.run(["page.html.gz"], in: workspace)
    #expect(command.status == 0)
    #expect(!command.text.contains("<div>"))
  }

  @Test("of a file that is cut, what is there is cleaned and the rest reported", arguments: [1, 2])
  func cut(copies: Int) async throws {
    let text = (0..<2000).map { "Sentence \($0) of a long text, and no two of them are quite the same.\n" }
      .joined()
    let bytes = packed(Array(text.utf8))
    try workspace.write(Array(bytes[..<(bytes.count / 2)]), to: "cut.gz")
    let command = try await Command.run(Array(repeating: "cut.gz", count: copies), in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.split(separator: "\n").count == copies)
    #expect(command.errors.hasPrefix("winnow: cut.gz: the compressed data ends too early"))
    #expect(command.text.hasPrefix("Sentence 0 of"))
    let explained = try await Command.run(["explain", "cut.gz"], in: workspace)
    #expect(explained.status == 1)
    #expect(explained.errors.hasPrefix("winnow: cut.gz: the compressed data ends too early"))
  }

  @Test("a compressed file is not replaced by its text")
  func inPlace() async throws {
    let bytes = packed(Array(Sample.article.utf8))
    try workspace.write(bytes, to: "article.gz")
    let command = try await Command.run(["--in-place", "article.gz"], in: workspace)
    #expect(command.status == 1)
    #expect(
      command.errors == "winnow: article.gz: is compressed and left as it is; write its text with --output\n")
    #expect(try workspace.read("article.gz") == bytes)
  }

  @Test("what is compressed in another way is named, with a remedy")
  func otherWays() async throws {
    try workspace.write([0x28, 0xB5, 0x2F, 0xFD, 0, 0, 0, 0], to: "x.zst")
    let command = try await Command.run(["x.zst"], in: workspace)
    #expect(command.status == 1)
    #expect(command.output == [])
    #expect(command.errors.contains("zstd -dc FILE | winnow"))
  }
}
