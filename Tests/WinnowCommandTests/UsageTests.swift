import Testing
import Winnow

@testable import WinnowCommand

@Suite("winnow's words and exit statuses")
struct UsageTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
  }

  @Test(
    "wrong usage: one line that says what is wrong, and 64",
    arguments: [
      (["--bogus"], "--bogus"),
      (["--format"], "--format"),
      (["--format", "xml", "article"], "text, markdown, json"),
      (["--preset", "most", "article"], "precision, balanced, recall"),
      (["--keep", "adverts", "article"], "there is no kind 'adverts'; the kinds are navigation, byline"),
      (["--drop", "title,", "article"], "there is no kind ''"),
      (["--only", "Title", "article"], "spam-links"),
      (["--keep", "title,share", "--drop", "title", "article"], "'title' stands in both --keep and --drop"),
      (["--charset", "klingon", "article"], "no such charset"),
      (["--charset", "utf-8//IGNORE", "article"], "no such charset"),
      (["--charset", "", "article"], "no such charset"),
      (["--in-place"], "--in-place needs the files"),
      (["--in-place", "article", "-"], "--in-place cannot write to standard input"),
      (["--in-place", "--output", "x", "article"], "--in-place and --output"),
      (["--in-place", "--format", "json", "article"], "--in-place writes text"),
      (["--backup", ".bak", "article"], "--backup goes with --in-place"),
      (["--in-place", "--backup", "", "article"], "--backup needs a suffix"),
      (["--in-place", "--backup", "a/b", "article"], "cannot hold a '/'"),
      (["--files-from", "-", "-"], "standard input"),
      (["--removed", "x", "--output", "x", "article"], "same file"),
      (["--removed", "-", "article"], "--removed -"),
      (["--removed", "article", "article"], "--removed would overwrite 'article'"),
      (["--stats", "explain", "article"], "'explain' is a subcommand"),
      (["article", "kinds"], "'kinds' is a subcommand"),
      (["clean", "clean"], "'clean' is a subcommand"),
      (
        ["explain", "--url", "https://x.example", "article", "article"],
        "--url is the address of one document"
      ),
      (["kinds", "article"], "article"),
      (["diff", "article"], "'<new>'"),
      (["learn", "--merge", "--host", "example.org", "a"], "--merge reads files of templates"),
      (["learn", "--jsonl", "--warc", "a"], "--jsonl and --warc exclude each other"),
      (["learn", "--warc", "--field", "text", "a"], "--field is for JSON Lines"),
      (["learn", "--url", "https://example.org/", "a", "b"], "--url is the address of one document"),
      (["learn", "--pages", "5", "a"], "--pages takes a number from 16"),
      (["learn", "--host", "https://", "a"], "--host takes the name of a site"),
      (["explain", "--templates", "a", "article"], "--templates needs the site"),
      (["--host", "example.org", "article"], "--host goes with --templates"),
      (["--templates", "-", "article"], "--templates takes a file"),
      (["--html", "--text", "article"], "--text and --html exclude each other"),
      (["--links", "article"], "--links goes with --format markdown"),
      (["--blocks", "article"], "--blocks goes with --format json"),
      (["--in-place", "--format", "markdown", "article"], "--in-place writes text only"),
      (["--jsonl", "--warc", "article"], "--jsonl and --warc exclude each other"),
      (["--warc", "--field", "text", "article"], "--field is for JSON Lines"),
      (["--warc", "--metadata", "article"], "--metadata is for JSON Lines"),
      (["--warc", "--html", "article"], "a web archive says what its records hold"),
      (["--jsonl", "--in-place", "article"], "--jsonl does not go with --in-place"),
      (["--warc", "--in-place", "article"], "--warc does not go with --in-place"),
      (["--jsonl", "--format", "json", "article"], "--metadata adds"),
      (["--warc", "--format", "json", "--blocks", "article"], "--blocks does not go with --warc"),
      (["--jsonl", "--charset", "utf-8", "article"], "--charset does not go with --jsonl"),
      (["--jsonl", "--url", "https://example.org/", "article"], "--url is the address of one document"),
      (["--jsonl", "--keep-html", "article"], "--keep-html goes with --html"),
      (["--html", "--keep-html", "--output-field", "html", "article"], "--output-field"),
      (["--jsonl", "--metadata", "--field", "winnow", "article"], "another name"),
      (["--jobs", "0", "article"], "--jobs takes a number from 1 (one document after another) to 1024"),
      (["--jobs", "two", "article"], "--jobs takes a number"),
      (["--jobs", "-1", "article"], "--jobs"),
      (["--jobs", "1025", "article"], "--jobs takes a number"),
      (["--url", "example.org/page", "article"], "--url takes a whole address"),
      (["--url", "ftp://example.org/page", "article"], "--url takes a whole address"),
      (["--url", "https://example.org/", "article", "article"], "--url is the address of one document"),
      (["--url", "https://example.org/", "--files-from", "article"], "--url is the address of one document"),
      (["--url", "https://example.org/", "--text", "article"], "--url is for web pages"),
      (["--stats-format", "xml", "article"], "--stats-format is table or json"),
      (["explain", "--format", "xml", "article"], "explain --format is text, json or html"),
    ])
  func wrongUsage(arguments: [String], words: String) async throws {
    let command = try await Command.run(arguments, in: workspace)
    #expect(command.status == 64)
    #expect(command.output == [])
    #expect(command.errors.hasPrefix("winnow: "))
    #expect(command.errors.contains(words))
    #expect(command.errors.filter { $0 == "\n" }.count == 1)
    #expect(try workspace.names == ["article"])
    #expect(try workspace.text("article") == Sample.article)
  }

  @Test("a file of a subcommand's name is ./NAME")
  func fileOfASubcommandsName() async throws {
    try workspace.write(Sample.article, to: "explain")
    let command = try await Command.run(["./explain"], in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(command.output))
  }

  @Test(arguments: [["--version"], ["explain", "--version"]])
  func version(arguments: [String]) async throws {
    let command = try await Command.run(arguments, in: workspace)
    #expect(command.status == 0)
    #expect(command.text == "0.1.0\n")
  }

  @Test(
    "the root's help names every option and subcommand",
    arguments: [["--help"], ["-h"], ["help"], ["--stats", "--help"]])
  func help(arguments: [String]) async throws {
    let command = try await Command.run(arguments, in: workspace)
    #expect(command.status == 0)
    #expect(command.errors == "")
    let words = [
      "--text", "--html", "--charset", "--format", "json", "markdown", "--links", "--blocks", "--keep",
      "--drop", "--only", "--preset", "precision",
      "balanced",
      "recall", "--removed", "--jsonl", "--field", "--output-field", "--keep-html",
      "--metadata", "--warc", "--stats", "--stats-format", "--jobs", "--progress/--no-progress", "--url",
      "--output", "--in-place", "--backup", "--files-from", "--templates", "--host", "--config",
      "--version",
      "--help",
      "clean", "explain", "kinds", "diff", "learn",
    ]
    for word in words { #expect(command.text.contains("  \(word)") || command.text.contains(" \(word)")) }
    #expect(command.text.replacing(/\s+/, with: " ").contains("A backup of an earlier run is replaced."))
    for subcommand in ["clean", "explain", "kinds", "diff", "learn"] {
      #expect(command.text.contains("\n  \(subcommand) "))
    }
  }

  @Test("a subcommand's help", arguments: [["explain", "--help"], ["help", "explain"]])
  func subcommandHelp(arguments: [String]) async throws {
    let command = try await Command.run(arguments, in: workspace)
    #expect(command.status == 0)
    #expect(command.text.contains("winnow explain"))
    for word in ["--charset", "--keep", "--drop", "--only", "--preset"] {
      #expect(command.text.contains(word))
    }
  }

  @Test("the table of kinds has each of them with its summary")
  func kinds() async throws {
    let command = try await Command.run(["kinds"], in: workspace)
    #expect(command.status == 0)
    let rows = command.text.split(separator: "\n").dropFirst()
    #expect(rows.count == Kind.allCases.count)
    for (kind, row) in zip(Kind.allCases, rows) {
      let columns = row.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      #expect(columns.first.map(String.init) == kind.rawValue)
      #expect(columns[1] == (kind == .title ? "no" : "yes"))
      #expect(row.hasSuffix(kind.summary))
    }
  }
}
