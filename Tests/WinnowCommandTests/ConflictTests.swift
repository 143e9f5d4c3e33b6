import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow overwrites nothing that it reads or has just kept")
struct ConflictTests {
  let workspace: Workspace

  /// A document with a link to it, one that stands in its backup's place, and a list of documents.
  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
    try workspace.write(Sample.article, to: "article.bak")
    try workspace.write("article\n", to: "list")
    try FileManager.default.createSymbolicLink(atPath: workspace.path("link"), withDestinationPath: "article")
  }

  @Test(
    "refused, whatever the names look like",
    arguments: [
      ("--removed ./article article", "--removed would overwrite 'article', which is to be cleaned"),
      ("--in-place --removed link article", "--removed would overwrite 'article', which is to be cleaned"),
      ("--removed article link", "--removed would overwrite 'link', which is to be cleaned"),
      ("--in-place --removed link ./list article", "--removed would overwrite 'article', which is to be cl"),
      (
        "--in-place --removed article --files-from list",
        "--removed would overwrite 'article', which is to be"
      ),
      (
        "--in-place --removed ./list --files-from list",
        "--removed would overwrite 'list', the list for --fil"
      ),
      (
        "--removed article < article",
        "--removed would overwrite 'article', which is read from standard input"
      ),
      ("--removed out article > out", "--removed would overwrite 'out', where standard output goes"),
      ("--removed out --output ./out article", "--removed and --output name the same file"),
      ("--removed article --output link list", "--removed and --output name the same file"),
      ("--removed - --output /dev/stdout article", "--removed and --output name the same file"),
      ("--removed /dev/stdout article", "--removed - would mix"),
      (
        "--in-place --backup .bak article article.bak",
        "the backup of 'article' would overwrite 'article.bak'"
      ),
      ("--in-place --backup .bak link ./article.bak", "the backup of 'link' would overwrite './article.bak'"),
      ("--in-place --backup .bak --removed ./article.bak article", "--removed would overwrite the backup of"),
      (
        "--in-place --backup .bak --files-from article.bak article",
        "would overwrite 'article.bak', the list f"
      ),
    ])
  func refused(arguments: String, words: String) async throws {
    let names = try workspace.names
    let command = try await Command.shell("\"$WINNOW\" \(arguments)", in: workspace)
    #expect(command.status == 64)
    #expect(command.output == [])
    #expect(command.errors.hasPrefix("winnow: "))
    #expect(command.errors.contains(words))
    #expect(command.errors.filter { $0 == "\n" }.count == 1)
    #expect(try workspace.text("article") == Sample.article)
    #expect(try workspace.text("article.bak") == Sample.article)
    #expect(try workspace.text("list") == "article\n")
    #expect(try workspace.names.filter { $0 != "out" } == names)
  }

  @Test(
    "allowed, since nothing is lost",
    arguments: [
      "--removed /dev/null --output /dev/null article", "--removed /dev/null article > /dev/null",
      "--removed /dev/null article < /dev/null", "--removed log --output log2 article",
      "--in-place --backup .old article article.bak", "--output article article",
      "--removed article.bak --output out article", "--removed /dev/stderr article > out",
    ])
  func allowed(arguments: String) async throws {
    let command = try await Command.shell("\"$WINNOW\" \(arguments)", in: workspace)
    #expect(command.status == 0)
  }

  @Test("a file named twice is cleaned once, so that its backup is the original")
  func namedTwice() async throws {
    // Converted a second time, the text would be garbled, and its backup be the text of the first time.
    let sentence = "Der Bürgermeister dankte den Helfern für fünf lange Nächte und fürs Übrige.\n"
    let original = try #require(sentence.data(using: .windowsCP1252))
    try workspace.write(Array(original), to: "article")
    let command = try await Command.run(
      [
        "--in-place", "--backup", ".old", "--charset", "windows-1252", "--stats", "article", "./article",
        "link",
        "--files-from", "list",
      ], in: workspace)
    #expect(command.status == 0)
    #expect(try workspace.text("article") == sentence)
    #expect(try workspace.read("article.old") == Array(original))
    #expect(command.errors.split(separator: "\n").last?.split(separator: " ") == ["documents", "1"])
  }
}
