import Foundation
import TestSupport
import Testing

@Suite("winnow cleans")
struct CleanTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
  }

  @Test(
    "standard input, with no file and with '-'",
    arguments: [[], ["-"], ["clean"], ["clean", "-"], ["--text"]])
  func standardInput(arguments: [String]) async throws {
    let command = try await Command.run(arguments, input: Array(Sample.article.utf8), in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(command.output))
    #expect(command.errors == "")
  }

  @Test func pipes() async throws {
    let command = try await Command.shell("cat article | \"$WINNOW\" | cat", in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(command.output))
  }

  @Test("several files one after another, as cat does, standard input among them")
  func severalFiles() async throws {
    try workspace.write("The first file is one sentence long, and it has no line end after it", to: "first")
    let command = try await Command.run(
      ["first", "-", "article"], input: Array(" but standard input goes on.\n".utf8), in: workspace)
    #expect(command.status == 0)
    let start =
      "The first file is one sentence long, and it has no line end after it but standard input goes on.\n"
    #expect(command.text.hasPrefix(start))
    #expect(Sample.isClean(String(command.text.dropFirst(start.count))))
  }

  @Test("an empty document")
  func empty() async throws {
    let command = try await Command.run([], in: workspace)
    #expect(command.status == 0)
    #expect(command.output == [])
    #expect(command.errors == "")
  }

  @Test(
    "bytes are kept: CRLF, no line end at the end, UTF-8's byte order mark, bytes that are no UTF-8",
    arguments: [
      Array(
        "The first long sentence of this text ends here.\r\nThe second one, which is long as well, ends here.\r\n"
          .utf8),
      Array(
        "The first long sentence of this text ends here.\nThe second one, which is long as well, ends here."
          .utf8),
      [0xEF, 0xBB, 0xBF] + Array("This long sentence stands behind a byte order mark, which is kept.\n".utf8),
      Array("This long sentence has a ".utf8) + [0xFF, 0xC3, 0x28] + Array(" in it that is not text.\n".utf8),
    ])
  func bytesAreKept(document: [UInt8]) async throws {
    let command = try await Command.run([], input: document, in: workspace)
    #expect(command.status == 0)
    #expect(command.output == document)
  }

  /// 100 MB; a tenth of it in a debug build, which takes dozens of times as long for each byte.
  @Test("very many zeros, which are one line")
  func zeros() async throws {
    #if DEBUG
      let count = 10_000_000
    #else
      let count = 100_000_000
    #endif
    let command = try await Command.shell("head -c \(count) /dev/zero | \"$WINNOW\" | wc -c", in: workspace)
    #expect(command.status == 0)
    // One line, whether it is taken for text or for noise.
    #expect(["\(count)", "0"].contains(command.text.filter(\.isNumber)))
    #expect(command.errors == "")
  }

  @Test("random bytes", arguments: [1, 2, 3] as [UInt64])
  func randomBytes(seed: UInt64) async throws {
    var numbers = SeededGenerator(seed)
    let command = try await Command.run(["--format", "json"], input: numbers.bytes(20_000), in: workspace)
    #expect(command.status == 0)
    #expect(command.text.utf8.elementsEqual(command.output), "JSON is valid UTF-8")
    let again = try await Command.run(["--removed", "removed"], input: numbers.bytes(20_000), in: workspace)
    #expect(again.status == 0)
  }

  @Test("--keep leaves a kind in, --only takes that kind alone, --drop adds one")
  func policy() async throws {
    let keep = try await Command.run(["--keep", "share,comment-form", "article"], in: workspace)
    #expect(keep.text.contains("Leave a Reply"))
    let only = try await Command.run(["--only", "share", "--only", "cookie", "article"], in: workspace)
    #expect(only.text == Sample.article)
    let drop = try await Command.run(["--only", "share", "--drop", "comment-form", "article"], in: workspace)
    #expect(Sample.isClean(drop.output))
    for preset in ["precision", "balanced", "recall"] {
      let command = try await Command.run(["--preset", preset, "article"], in: workspace)
      #expect(command.status == 0)
    }
  }

  @Test("paths from a list, a line or a NUL each, beside those named", arguments: ["\n", "\0"])
  func filesFrom(divider: String) async throws {
    try workspace.write(
      "The second file holds a sentence that is long enough to be kept.\n", to: "with space")
    try workspace.write(["article", "", "with space", ""].joined(separator: divider), to: "list")
    for source in ["list", "-"] {
      let command = try await Command.run(
        ["--format", "json", "--files-from", source, "article"], input: try workspace.read("list"),
        in: workspace)
      #expect(command.status == 0)
      let sources = command.text.split(separator: "\n").map { $0.prefix { $0 != "," } }
      #expect(sources == [#"{"source":"article""#, #"{"source":"article""#, #"{"source":"with space""#])
    }
  }

  /// The seeds of sets and dictionaries differ from process to process, and nothing of them is to be seen.
  @Test("the same bytes in every process")
  func sameEverywhere() async throws {
    try workspace.write(try Repository.text("Samples/fr-news-comment-form.txt"), to: "sample")
    var results: Set<[[UInt8]]> = []
    for _ in 1...5 {
      let command = try await Command.run(["--format", "json", "--removed", "log", "sample"], in: workspace)
      #expect(command.status == 0)
      results.insert([command.output, try workspace.read("log")])
    }
    #expect(results.count == 1)
    #expect(try workspace.read("log") != [])
  }

  @Test("an empty list is no reason to read standard input")
  func emptyList() async throws {
    try workspace.write("", to: "list")
    let command = try await Command.run(
      ["--files-from", "list"], input: Array(Sample.article.utf8), in: workspace)
    #expect(command.status == 0)
    #expect(command.output == [])
  }

  @Test("a table on standard error")
  func stats() async throws {
    let command = try await Command.run(["--stats", "article", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(String(command.text.prefix(command.text.count / 2))))
    let rows = command.errors.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.first == ["kind", "lines", "bytes"])
    let form = try #require(rows.first { $0.first == "comment-form" })
    #expect(try #require(Int(form[1])) >= 2)
    #expect(rows.contains(["documents", "2"]))
    let kept = try #require(rows.first { $0.first == "kept" })
    let removed = try #require(rows.first { $0.prefix(2) == ["all", "removed"] })
    let lines = Sample.article.split(separator: "\n")
    #expect(Int(kept[1]).map { $0 + (Int(removed[2]) ?? 0) } == 2 * lines.count)
    #expect(
      Int(kept[2]).map { $0 + (Int(removed[3]) ?? 0) } == 2 * lines.map { $0.utf8.count + 1 }.reduce(0, +))
  }

  @Test("--stats-format json: the same counts in one line, with or without --stats")
  func statsAsJSON() async throws {
    let command = try await Command.run(
      ["--stats-format", "json", "--output", "out", "article", "article"], in: workspace)
    #expect(command.status == 0)
    let both = try await Command.run(
      ["--stats", "--stats-format", "json", "article", "article"], in: workspace)
    #expect(both.errors == command.errors)
    #expect(command.errors.split(separator: "\n").count == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(command.errors.utf8)) as? [String: Any])
    #expect(object["documents"] as? Int == 2)
    let removed = try #require(object["removed"] as? [String: [String: Int]])
    let kept = try #require(object["kept"] as? [String: Int])
    #expect(try #require(removed["comment-form"]?["lines"]) >= 2)
    let lines = Sample.article.split(separator: "\n")
    let sum = removed.values.reduce(kept["lines"] ?? 0) { $0 + ($1["lines"] ?? 0) }
    #expect(sum == 2 * lines.count)
  }
}
