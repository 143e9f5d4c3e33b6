import Testing
import Winnow

@testable import WinnowCommand

@Suite("winnow explains")
struct ExplainTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
  }

  @Test(
    "every line that is not blank, with its number, verdict and whole text, from a file and standard input")
  func lines() async throws {
    for arguments in [["explain", "article"], ["explain"], ["explain", "-"]] {
      let command = try await Command.run(arguments, input: Array(Sample.article.utf8), in: workspace)
      #expect(command.status == 0)
      #expect(command.errors == "")
      let rows = command.text.split(separator: "\n")
      let lines = Sample.prose.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where !line.isEmpty {
        let row = try #require(rows.first { $0.hasSuffix(line) })
        #expect(row.split(separator: " ").prefix(2) == ["\(index + 1)", "kept"])
      }
      let form = try #require(rows.first { $0.hasSuffix("Leave a Reply") })
      #expect(form.split(separator: " ").prefix(3) == ["\(lines.count)", "removed", "comment-form"])
      #expect(!command.text.contains("\u{1B}"), "no colour in a pipe")
    }
  }

  @Test("the policy and the charset are heard")
  func options() async throws {
    let kept = try await Command.run(["explain", "--keep", "comment-form", "article"], in: workspace)
    let row = try #require(kept.text.split(separator: "\n").first { $0.hasSuffix("Leave a Reply") })
    #expect(row.split(separator: " ").dropFirst().prefix(2) == ["kept", "comment-form"])
    let latin = try await Command.run(
      ["explain", "--charset", "latin1"], input: [0x46, 0xFC, 0x6E, 0x66], in: workspace)
    #expect(latin.text.contains("Fünf"))
  }

  @Test("escape sequences and reading-order marks are made visible")
  func escapes() async throws {
    let text =
      "A sentence with \u{1B}[31mred\u{1B}]0;title\u{7} and\tmore, \u{9B}31m, \u{202E}turned around, \u{7F}.\n"
    let command = try await Command.run(["explain"], input: Array(text.utf8), in: workspace)
    #expect(
      command.text.contains(
        "A sentence with ␛[31mred␛]0;title␇ and␉more, <U+009B>31m, <U+202E>turned around, ␡.\n"))
  }

  @Test func missingFile() async throws {
    let command = try await Command.run(["explain", "missing"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: missing: No such file or directory\n")
  }

  @Test("on a terminal: colour, and rows that fit")
  func terminal() throws {
    let cleaned = Cleaned.text(
      Cleaner().inspect(Sample.article + String(repeating: "長い文章。", count: 30)))
    let terminal = Terminal(columns: 100, hasColour: true)
    let explanation = Explanation(of: cleaned, on: terminal)
    for line in cleaned.units {
      let rows = explanation.row(line).split(separator: "\n")
      #expect(rows.joined().contains(line.verdict.isKept ? "\u{1B}[32mkept" : "\u{1B}[31mremoved"))
      for row in rows {
        let plain = row.replacing(/\u{1B}\[[0-9]+m/, with: "")
        #expect(plain.map(Printable.width(of:)).reduce(0, +) <= 100)
      }
    }
  }

  @Test(
    "cut to a number of columns",
    arguments: [
      ("short", 5, "short"), ("longer", 5, "long…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
      ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"), ("", 3, ""), ("ab", 1, "…"),
    ])
  func fitted(text: String, columns: Int, result: String) {
    #expect(Printable.fitted(text, to: columns) == result)
  }
}
