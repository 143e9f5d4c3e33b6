import Foundation
import Testing

/// Every command line that the README shows ends well on files such as it names.
@Suite("The README's commands run")
struct ReadmeCommandTests {
  /// The lines of shell blocks that begin with the command, or end in it.
  private static func lines() throws -> [String] {
    var isShell = false
    var lines: [String] = []
    for line in try Repository.text("README.md").split(separator: "\n") {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, line.hasPrefix("winnow ") || line.hasPrefix("curl ") {
        lines.append(String(line))
      }
    }
    return lines
  }

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>The river</title></head><body><nav><a href="/">Home</a></nav><article>
    <h1>The river</h1>\(Sample.prose.split(separator: "\n").map { "<p>\($0)</p>" }.joined())</article></body></html>
    """

  private static func object(_ members: [String: String]) throws -> String {
    String(decoding: try JSONEncoder().encode(members), as: UTF8.self) + "\n"
  }

  private func prepare(_ workspace: Workspace) throws {
    try FileManager.default.createDirectory(at: workspace.url("pages"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: workspace.url("Samples"), withDestinationURL: Repository.root.appending(path: "Samples"))
    for name in ["scraped.txt", "page.txt", "pages/a.txt", "pages/b.txt"] {
      try workspace.write(Sample.article, to: name)
    }
    try workspace.write(Array("Une \u{E9}cole.\n".unicodeScalars.map { UInt8($0.value) }), to: "old.txt")
    for name in ["page.html", "other.html"] { try workspace.write(Self.page, to: name) }
    let url = "https://example.org/river"
    try workspace.write(Self.object(["url": url, "text": Sample.article]), to: "crawl.jsonl")
    try workspace.write(Self.object(["url": url, "html": Self.page]), to: "pages.jsonl")
    try workspace.write(packed(Array(Self.object(["body": Sample.article]).utf8)), to: "crawl.jsonl.gz")
    for name in ["crawl.warc.gz", "1.warc.gz"] {
      try workspace.write(packed(pageRecord(url, Self.page)), to: name)
    }
    let text = record(
      "conversion", ["WARC-Target-URI: \(url)", "Content-Type: text/plain"], Array(Sample.article.utf8))
    try workspace.write(packed(text), to: "a.wet.gz")
  }

  @Test func run() async throws {
    let lines = try Self.lines()
    #expect(lines.count > 25)
    let workspace = try Workspace()
    for line in lines {
      // Some commands change the files, and some take what others wrote; learned files stay.
      try? FileManager.default.removeItem(at: workspace.url("Samples"))
      try? FileManager.default.removeItem(at: workspace.url("pages"))
      try prepare(workspace)
      let command = try await Command.shell(
        """
        set -e
        winnow() { "$WINNOW" "$@"; }
        curl() { cat page.html; }
        \(line)
        """, in: workspace)
      #expect(command.status == 0, "\(line): \(command.errors)")
    }
  }
}
