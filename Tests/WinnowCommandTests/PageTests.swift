import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow reads web pages")
struct PageTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// An article with a menu, a link, a table and a footer.
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>The ferry stays - The Sound Herald</title>
    <meta property="og:site_name" content="The Sound Herald"><meta name="author" content="Anna Berg">
    <meta property="article:published_time" content="2024-05-03T10:20:00+02:00">
    <link rel="canonical" href="https://sound.example/news/ferry"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>The ferry stays</h1>
    \(paragraphs)
    <table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>12</td></tr></table>
    </article></main><footer><p>© 2024 The Sound Herald. All rights reserved.</p></footer></body></html>
    """

  private static let paragraphs = Sample.prose.split(separator: "\n").filter { !$0.isEmpty }
    .map { "<p>\($0) See <a href=\"/more\">the report</a>.</p>" }.joined(separator: "\n")

  private func clean(_ arguments: [String], _ page: String = Self.page) async throws -> Command {
    let command = try await Command.run(arguments, input: Array(page.utf8), in: workspace)
    #expect(command.status == 0)
    #expect(command.errors == "")
    return command
  }

  @Test("a page is known by its start, and its content printed as text")
  func text() async throws {
    let text = try await clean([]).text
    #expect(text.hasPrefix("The ferry stays\n\nThe river rose again"))
    #expect(text.contains("See the report."))
    #expect(!text.contains("Home") && !text.contains("rights reserved") && !text.contains("<"))
    #expect(text.hasSuffix(".\n") || text.hasSuffix("Monday\t12\n"))
    // Said outright, or by its name.
    let fragment = "<div>" + Self.paragraphs + "</div>"
    #expect(!(try await clean(["--html"], fragment).text).contains("<p>"))
    try workspace.write(fragment, to: "page.htm")
    #expect(!(try await clean(["page.htm"]).text).contains("<p>"))
  }

  @Test("--url makes links whole addresses")
  func url() async throws {
    let markdown = ["--format", "markdown", "--links"]
    #expect(try await clean(markdown).text.contains("[the report](/more)"))
    let text = try await clean(markdown + ["--url", "https://sound.example/news/ferry"]).text
    #expect(text.contains("[the report](https://sound.example/more)"))
  }

  @Test("--text reads a page as text")
  func asText() async throws {
    #expect(try await clean(["--text"]).text.contains("<h1>The ferry stays</h1>"))
  }

  @Test(
    "text that speaks of HTML is no page",
    arguments: ["<htmlx>\n", "A page begins with <html>.\n", "<!doctype xml>\n", "<htm", "", "\u{FEFF}"])
  func noPage(document: String) async throws {
    let command = try await Command.run([], input: Array(document.utf8), in: workspace)
    #expect(command.status == 0)
    #expect(command.errors == "")
    #expect(command.text == document || command.text == "")
  }

  @Test("--format markdown, with and without links")
  func markdown() async throws {
    let plain = try await clean(["--format", "markdown"]).text
    #expect(plain.hasPrefix("# The ferry stays\n\n"))
    #expect(!plain.contains("]("))
    let linked = try await clean(["--format", "markdown", "--links"]).text
    #expect(linked.contains("[the report](/more)"))
    // A text is its own Markdown.
    #expect(Sample.isClean(try await clean(["--format", "markdown"], Sample.article).text))
  }

  @Test("--format json has what the page says of itself")
  func json() async throws {
    let output = try await clean(["--format", "json", "--blocks"]).text
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(object["title"] as? String == "The ferry stays")
    #expect(object["author"] as? String == "Anna Berg")
    #expect(object["date"] as? String == "2024-05-03T10:20:00+02:00")
    #expect(object["language"] as? String == "en")
    #expect(object["siteName"] as? String == "The Sound Herald")
    #expect(object["canonicalURL"] as? String == "https://sound.example/news/ferry")
    let blocks = try #require(object["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["number"] as? Int } == Array(1...blocks.count))
    let home = try #require(blocks.first { $0["text"] as? String == "Home" })
    #expect(home["kept"] as? Bool == false)
    #expect(home["kind"] as? String != nil)
    let counts = try #require(object["lines"] as? [String: Int])
    #expect(counts["kept"] == blocks.count { $0["kept"] as? Bool == true })
  }

  @Test(
    "JSON and explanations of a page name the limits that it reached, and those of any other page say nothing"
  )
  func notes() async throws {
    let deep = "<html>" + String(repeating: "<div>", count: 400) + Self.paragraphs
    let note = "5 elements inside of 400 others left out, their text read"
    let output = try await clean(["--format", "json"], deep).text
    #expect(output.hasSuffix(",\"notes\":[\"\(note)\"]}\n"))
    #expect(!(try await clean(["--format", "json"]).text).contains("\"notes\""))
    #expect(!(try await clean(["--format", "json", "--text"], deep).text).contains("\"notes\""))
    let page = String(decoding: try JSONEncoder().encode(["html": deep]), as: UTF8.self)
    // In records it stands beside the other metadata.
    let record = try await clean(["--jsonl", "--html", "--metadata"], page + "\n")
    #expect(record.text.hasSuffix(",\"notes\":[\"\(note)\"]}}\n"))
    // Whoever reads an explanation sees it as well.
    #expect(try await clean(["explain"], deep).text.hasSuffix("\nnote: \(note)\n"))
    #expect(
      try await clean(["explain", "--format", "html"], deep).text.contains(
        "<p class=\"faint\">note: \(note)</p>"))
    #expect(!(try await clean(["explain"]).text).contains("note: "))
  }

  @Test("explain and --removed name the blocks that go")
  func reasons() async throws {
    let explained = try await clean(["explain"]).text
    #expect(explained.contains("removed") && explained.contains("Home"))
    _ = try await clean(["--removed", "removed.jsonl"])
    let first = try workspace.text("removed.jsonl").split(separator: "\n").first ?? ""
    let record = try #require(try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(record["text"] as? String == "Home")
    #expect(record["line"] as? Int == 1)
    // The first document has its reasons like any other.
    let reasons = try #require(record["reasons"] as? [[String: Any]])
    #expect(!reasons.isEmpty)
  }

  @Test("the encoding: said, or found out")
  func encoding() async throws {
    let page = "<html><head><meta charset=windows-1251></head><body><p>Паром остаётся.</p></body></html>"
    let bytes = Array(try #require(page.data(using: .windowsCP1251)))
    for arguments in [["--preset", "recall"], ["--preset", "recall", "--charset", "windows-1251"]] {
      let command = try await Command.run(arguments, input: bytes, in: workspace)
      #expect(command.text == "Паром остаётся.\n" || command.text == "")
      #expect(!command.text.contains("\u{FFFD}"))
    }
  }

  @Test("--in-place leaves pages alone, and says so")
  func inPlace() async throws {
    try workspace.write(Self.page, to: "page.html")
    try workspace.write(Sample.article, to: "article")
    let command = try await Command.run(["--in-place", "page.html", "article"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.contains("winnow: page.html: is a web page and left as it is"))
    #expect(try workspace.text("page.html") == Self.page)
    #expect(Sample.isClean(try workspace.text("article")))
  }
}
