import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow --jsonl")
struct JSONLinesTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private static func line(_ members: String) -> String { "{\(members)}\n" }
  private static let article = quoted(Sample.article)
  private static let page = quoted(
    "<html><head><title>The bridge</title></head><body><nav><a href='/'>Home</a></nav><article><h1>The bridge</h1>"
      + Sample.prose.split(separator: "\n").map { "<p>\($0) See <a href='/more'>the report</a>.</p>" }
      .joined()
      + "</article></body></html>")

  private static func quoted(_ text: String) -> String {
    String(decoding: JSONWriter.string(text), as: UTF8.self)
  }

  /// A record's members, by name.
  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test("the text is replaced, all other bytes stay, and what is no record passes and is reported")
  func passThrough() async throws {
    let good = #"{ "n":1.50e+2, "text" : \#(Self.article), "t":"\u00e9" }"# + "\r\n"
    let bad = [
      "{\"text\": 5}\n", "{\"other\":\"x\"}\n", "no record\n", "\n", "{\"text\":\"x\",\"text\":\"y\"}\n",
    ]
    try workspace.write(good + bad.joined() + Self.line("\"text\":\(Self.article)"), to: "in")
    let command = try await Command.run(["--jsonl", "in", "--removed", "log"], in: workspace)
    #expect(command.status == 1)
    #expect(command.text.contains(#", "t":"\u00e9" }"# + "\r\n"))
    let lines = command.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    #expect(lines.count == 8)
    #expect(command.text.contains(bad.joined()))
    #expect(lines[0].hasPrefix(#"{ "n":1.50e+2, "text" : "The river"#))
    #expect(Sample.isClean(try #require(try object(lines[0])["text"] as? String)))
    #expect(Sample.isClean(try #require(try object(lines[6])["text"] as? String)))
    let errors = command.errors.split(separator: "\n")
    #expect(errors.count == 4)
    for (error, number) in zip(errors, [2, 3, 4, 6]) { #expect(error.hasPrefix("winnow: in:\(number): ")) }
    let removed = try workspace.text("log").split(separator: "\n").map(object)
    #expect(Set(removed.compactMap { $0["source"] as? String }) == ["in:1", "in:7"])
  }

  @Test(
    "known by its name, by its first bytes, and compressed", arguments: ["in.jsonl", "in.NDJSON", "in", "-"])
  func recognised(name: String) async throws {
    let lines = Self.line("\"text\":\(Self.article)") + Self.line("\"text\":\(Self.article)")
    let plain = Array(lines.utf8)
    for (bytes, suffix) in [(plain, ""), (packed(plain) + packed(plain), ".gz")] {
      let file = name == "-" ? name : name + suffix
      if name != "-" { try workspace.write(bytes, to: file) }
      let command = try await Command.run([file], input: bytes, in: workspace)
      #expect(command.status == 0)
      #expect(command.errors == "")
      let records = command.text.split(separator: "\n")
      #expect(records.count == (suffix.isEmpty ? 2 : 4))
      for record in records { #expect(Sample.isClean(try #require(try object(record)["text"] as? String))) }
    }
  }

  @Test(
    "a text that begins with a brace is none",
    arguments: [
      "{ an aside }\n" + Sample.article, "{\n" + Sample.article, "{}}\n" + Sample.article,
      "{\"@type\":\"Article\"}\n" + Sample.article, "{\"@type\":\"Article\"}\n \n\n" + Sample.article,
    ])
  func noRecords(text: String) async throws {
    let command = try await Command.run([], input: Array(text.utf8), in: workspace)
    #expect(command.status == 0)
    #expect(command.text.contains(Sample.prose))
    #expect(!command.text.contains("Leave a Reply"))
  }

  @Test("asked for text, lines that are objects are lines")
  func text() async throws {
    let text = "{\"@type\":\"Article\"}\n{\"@type\":\"Person\"}\n" + Sample.article
    let command = try await Command.run(["--text"], input: Array(text.utf8), in: workspace)
    #expect(command.status == 0)
    #expect(command.text.contains(Sample.prose) && !command.text.contains("Leave a Reply"))
    let records = try await Command.run([], input: Array(text.utf8), in: workspace)
    #expect(records.status == 1)
  }

  @Test(
    "what goes with one document alone is refused, and so is explaining many",
    arguments: [
      (["--charset", "latin1"], "is JSON Lines, whose records say their own encoding; leave --charset away"),
      (["--url", "https://a.example/"], "is JSON Lines, and --url is the address of one document"),
      (
        ["--format", "json"],
        "is JSON Lines, whose records have a form of their own; leave --format json away"
      ),
      (
        ["explain"],
        "is JSON Lines, and explain shows one document; clean it with --removed, which says why lines go"
      ),
    ])
  func refused(arguments: [String], problem: String) async throws {
    try workspace.write(Self.line("\"text\":\(Self.article)"), to: "in")
    let command = try await Command.run(arguments + ["in"], in: workspace)
    #expect(command.status == 1)
    #expect(command.output == [])
    #expect(command.errors == "winnow: in: \(problem)\n")
  }

  @Test("pages: another member in the place of theirs, or besides; metadata; addresses; Markdown")
  func pages() async throws {
    try workspace.write(
      Self.line("\"url\":\"https://sound.example/news/1\",\"html\":\(Self.page),\"id\":7"), to: "in")
    let command = try await Command.run(["--jsonl", "--html", "in"], in: workspace)
    #expect(command.status == 0)
    let record = try object(command.text.dropLast())
    #expect(Set(record.keys) == ["url", "text", "id"])
    let text = try #require(record["text"] as? String)
    #expect(text.hasPrefix("The bridge\n\nThe river rose again") && !text.contains("Home"))
    let kept = try await Command.run(
      [
        "--jsonl", "--html", "--keep-html", "--metadata", "--output-field", "clean", "--format", "markdown",
        "--links", "in",
      ], in: workspace)
    let other = try object(kept.text.dropLast())
    #expect(Set(other.keys) == ["url", "html", "id", "clean", "winnow"])
    #expect((other["clean"] as? String)?.contains("[the report](https://sound.example/more)") ?? false)
    #expect((other["winnow"] as? [String: Any])?["title"] as? String == "The bridge")
  }

  @Test("--field and --output-field name the members")
  func fields() async throws {
    try workspace.write(Self.line("\"body\":\(Self.article),\"text\":\"Home\""), to: "in.jsonl")
    let command = try await Command.run(
      ["--field", "body", "--output-field", "clean", "in.jsonl"], in: workspace)
    #expect(command.status == 0)
    let record = try object(command.text.dropLast())
    #expect(Set(record.keys) == ["clean", "text"])
    #expect(Sample.isClean(try #require(record["clean"] as? String)))
  }

  @Test("the same for any number of jobs")
  func jobs() async throws {
    let lines = (0..<3000).map { number in
      switch number % 50 {
      case 7: "{\"text\":\(number)}\n"
      case 8: "\n"
      default: Self.line("\"text\":\(Self.quoted("Part \(number). " + Sample.article)),\"n\":\(number)")
      }
    }
    try workspace.write(lines.joined(), to: "in.jsonl")
    func run(_ jobs: String) async throws -> (Command, String) {
      let command = try await Command.run(
        ["--jobs", jobs, "--removed", "log", "--stats", "in.jsonl"], in: workspace)
      return (command, try workspace.text("log"))
    }
    let (one, removed) = try await run("1")
    #expect(one.status == 1)
    #expect(one.text.split(separator: "\n").count == 2940)
    #expect(one.errors.split(separator: "\n").count { $0.hasPrefix("winnow: in.jsonl:") } == 60)
    for jobs in ["2", "8"] {
      let (many, removedByMany) = try await run(jobs)
      #expect(many.output == one.output)
      #expect(many.errors == one.errors)
      #expect(removedByMany == removed)
    }
  }

  @Test("a record is written before the next one is there")
  func oneByOne() async throws {
    try workspace.write(Self.line("\"text\":\(Self.article)"), to: "line")
    // Each line is written into the pipe only when the one before came out.
    let command = try await Command.shell(
      """
      mkfifo in out
      timeout 60 "$WINNOW" --jsonl < in > out &
      exec 3> in 4< out
      for number in 1 2 3; do cat line >&3; read -r record <&4; printf '%s\\n' "$record" >> records; done
      exec 3>&-
      cat <&4
      wait
      """, in: workspace)
    #expect(command.status == 0)
    #expect(command.text == "")
    #expect(try workspace.text("records").split(separator: "\n").count == 3)
  }

  @Test("a file may be replaced by its cleaned records, but not with --in-place")
  func replaced() async throws {
    let line = Self.line("\"text\":\(Self.article)")
    try workspace.write(line, to: "in.jsonl")
    let refused = try await Command.run(["--in-place", "in.jsonl"], in: workspace)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("winnow: in.jsonl: is JSON Lines and left as it is; --output"))
    #expect(try workspace.text("in.jsonl") == line)
    let command = try await Command.run(["--output", "in.jsonl", "in.jsonl"], in: workspace)
    #expect(command.status == 0)
    #expect(
      Sample.isClean(try #require(try object(try workspace.text("in.jsonl").dropLast())["text"] as? String)))
    // Records that all pass through are a result, too.
    try workspace.write("{}\n", to: "bad.jsonl")
    let bad = try await Command.run(["--output", "out", "bad.jsonl"], in: workspace)
    #expect(bad.status == 1)
    #expect(try workspace.text("out") == "{}\n")
  }

  @Test("nothing in, nothing out")
  func empty() async throws {
    let command = try await Command.run(["--jsonl"], in: workspace)
    #expect(command.status == 0)
    #expect(command.output == [] && command.errors == "")
  }
}
