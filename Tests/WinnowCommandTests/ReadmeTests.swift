import Foundation
import Testing

@Suite("The README shows what winnow does")
struct ReadmeTests {
  private static let intro = "shows each line with its verdict:"
  private static let width = 100

  @Test("every line of the example of 'explain' is one that the command prints")
  func explain() async throws {
    let example = try #require(Self.block(after: Self.intro, in: try Repository.text("README.md")))
    #expect(example.count > 5)
    let workspace = try Workspace()
    let root = Repository.root.path(percentEncoded: false).replacing("'", with: "'\\''")
    let command = try await Command.shell(
      "cd '\(root)' && \"$WINNOW\" explain Samples/fr-news-comment-form.txt", in: workspace)
    #expect(command.status == 0)
    let printed = Set(command.text.split(separator: "\n").map(Self.shortened))
    for line in example where line != "…" {
      #expect(printed.contains(line), "the README shows a line that winnow does not print")
    }
  }

  @Test("the example of JSON Lines is what the command prints")
  func jsonLines() async throws {
    let example = try #require(
      Self.block(after: "even half a surrogate pair.", in: try Repository.text("README.md")))
    let commands = example.indices.filter { example[$0].hasPrefix("$ ") }
    try #require(commands.count == 2 && example[commands[0]] == "$ cat crawl.jsonl")
    func text(_ lines: ArraySlice<String>) -> String { lines.map { $0 + "\n" }.joined() }
    let workspace = try Workspace()
    try workspace.write(text(example[(commands[0] + 1)..<commands[1]]), to: "crawl.jsonl")
    let arguments = example[commands[1]].split(separator: " ").dropFirst(2).map(String.init)
    let command = try await Command.run(arguments, in: workspace)
    #expect(command.status == 1)
    #expect(command.text + command.errors == text(example[(commands[1] + 1)...]))
    #expect(
      try workspace.text("gone.jsonl").hasPrefix(
        #"{"source":"crawl.jsonl:1","line":2,"kind":"comment-form","#))
  }

  @Test("the example of a configuration is what the command prints")
  func configuration() async throws {
    let example = try #require(
      Self.block(after: "what the command line says wins over it.", in: try Repository.text("README.md")))
    let commands = example.indices.filter { example[$0].hasPrefix("$ ") }
    try #require(commands.count == 3)
    func text(_ lines: ArraySlice<String>) -> String { lines.map { $0 + "\n" }.joined() }
    let workspace = try Workspace()
    try workspace.write(text(example[(commands[0] + 1)..<commands[1]]), to: "noise.json")
    try workspace.write(text(example[(commands[1] + 1)..<commands[2]]), to: "ferry.txt")
    let arguments = example[commands[2]].split(separator: " ").dropFirst(2).map(String.init)
    let command = try await Command.run(arguments, in: workspace)
    #expect(command.errors.isEmpty)
    #expect(command.text == text(example[(commands[2] + 1)...]))
  }

  @Test("every line of the example of 'diff' is one that the command prints")
  func diff() async throws {
    let readme = try Repository.text("README.md")
    let intro = "compares two runs over the same documents"
    let commands = try #require(Self.block(after: intro, in: readme))
    let example = try #require(Self.block(after: "winnow diff --limit 1", in: readme, fence: "```text"))
    #expect(example.count > 10)
    let workspace = try Workspace()
    let root = Repository.root.path(percentEncoded: false).replacing("'", with: "'\\''")
    let line = commands.joined(separator: "\n").replacing("winnow ", with: "\"$WINNOW\" ")
    let command = try await Command.shell("ln -s '\(root)/Samples' Samples\n" + line, in: workspace)
    #expect(command.status == 0)
    let printed = Set(command.text.split(separator: "\n").map(Self.shortened))
    for line in example where line != "…" && !line.isEmpty {
      #expect(printed.contains(line), "the README shows a line that winnow does not print")
    }
  }

  /// The lines of the first fenced block after the words; nil if there is none.
  private static func block(after words: String, in text: String, fence: String = "```") -> [String]? {
    guard let start = text.range(of: words) else { return nil }
    let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
    guard let open = lines.firstIndex(where: { $0.hasPrefix(fence) }) else { return nil }
    let block = lines[(open + 1)...]
    guard let close = block.firstIndex(where: { $0.hasPrefix("```") }) else { return nil }
    return block[..<close].map(String.init)
  }

  private static func shortened(_ line: Substring) -> String {
    line.count > width ? line.prefix(width - 1) + "…" : String(line)
  }
}
