import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow learn and --templates")
struct LearnTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// On no list of noise.
  private static let slogan = "The Sound Herald, printed by the water and read on both of its banks"

  private static func word(_ number: Int) -> String {
    String(String(number).unicodeScalars.map { Character(Unicode.Scalar(UInt8($0.value) + 49)) })
  }

  private static func text(_ number: Int) -> String {
    "\(slogan)\n\nThe ferry \(word(number)) came in on a cold morning, and nobody had expected to see the \(word(number)) again.\n"
  }

  private static func json(_ number: Int, host: String = "sound.example", pages: Bool = false) -> String {
    let url = "https://\(host)/\(number)"
    if pages {
      let html = text(number).split(separator: "\n").map { "<p>\($0)</p>" }.joined()
      return #"{"url": "\#(url)", "html": "<html><body>\#(html)"}"# + "\n"
    }
    return #"{"url": "\#(url)", "text": "\#(text(number).replacing("\n", with: "\\n"))"}"# + "\n"
  }

  /// Fifty pages in JSON Lines, and what was learned from them.
  private func learn(_ arguments: [String] = [], name: String = "site.templates") async throws {
    try workspace.write((0..<50).map { Self.json($0) }.joined(), to: "crawl.jsonl")
    let command = try await Command.run(
      ["learn", "--output", name, "crawl.jsonl"] + arguments, in: workspace)
    #expect(command.status == 0 && command.errors == "" && command.text == "")
  }

  @Test("a line of each page goes, and its counts are said") func cleans() async throws {
    try await learn()
    let plain = try await Command.run(["crawl.jsonl"], in: workspace)
    #expect(plain.text.contains(Self.slogan))
    let command = try await Command.run(
      ["--templates", "site.templates", "--removed", "gone", "crawl.jsonl"], in: workspace)
    #expect(command.status == 0 && command.errors == "")
    #expect(!command.text.contains(Self.slogan))
    #expect(command.text.split(separator: "\n").allSatisfy { $0.contains("nobody had expected") })
    let gone = try workspace.text("gone")
    #expect(gone.contains(#""kind":"template""#))
    #expect(
      gone.contains(#""signal":"template","kind":"template","weight":0.986,"detail":"on 50 of 50 pages""#))
  }

  @Test("the site is that of the address, or of --host") func hosts() async throws {
    try await learn()
    try workspace.write(Self.text(7), to: "page.txt")
    try workspace.write(Self.json(7, host: "other.example"), to: "other.jsonl")
    let named = try await Command.run(
      ["--templates", "site.templates", "--host", "WWW.Sound.example", "page.txt"], in: workspace)
    #expect(named.errors == "" && !named.text.contains(Self.slogan))
    let nameless = try await Command.run(["--templates", "site.templates", "page.txt"], in: workspace)
    #expect(nameless.status == 0 && nameless.text.contains(Self.slogan))
    #expect(nameless.errors.contains("has no address") || nameless.errors.contains("have no address"))
    let other = try await Command.run(
      ["--templates", "site.templates", "--host", "sound.example", "other.jsonl"], in: workspace)
    #expect(other.errors == "" && other.text.contains(Self.slogan))
  }

  @Test("explain says on how many pages a line stands") func explain() async throws {
    try await learn()
    try workspace.write(Self.text(7), to: "page.txt")
    let command = try await Command.run(
      ["explain", "--templates", "site.templates", "--host", "sound.example", "page.txt"], in: workspace)
    #expect(command.status == 0)
    #expect(command.text.contains("template +0.986 template on 50 of 50 pages"))
  }

  @Test("shards, merged, are the whole, for any number of jobs") func shards() async throws {
    try await learn(["--jobs", "1"])
    try await learn(["--jobs", "3"], name: "three.templates")
    #expect(try workspace.read("three.templates") == workspace.read("site.templates"))
    for (name, pages) in [("a", 0..<20), ("b", 20..<50), ("c", 10..<30)] {
      try workspace.write(pages.map { Self.json($0) }.joined(), to: "\(name).jsonl")
      let command = try await Command.shell(
        "\"$WINNOW\" learn \(name).jsonl > \(name).templates", in: workspace)
      #expect(command.status == 0)
    }
    let merged = try await Command.run(
      ["learn", "--merge", "c.templates", "b.templates", "a.templates"], in: workspace)
    #expect(merged.status == 0 && merged.errors == "")
    #expect(try merged.output == workspace.read("site.templates"))
  }

  @Test("web archives and pages in JSON Lines") func pages() async throws {
    let records = (0..<60).map { number in
      record(
        "conversion", ["WARC-Target-URI: https://sound.example/\(number)", "Content-Type: text/plain"],
        Array(Self.text(number).utf8))
    }
    try workspace.write(records.flatMap { $0 }, to: "crawl.wet")
    let learned = try await Command.run(["learn", "--stats", "--output", "t", "crawl.wet"], in: workspace)
    #expect(learned.status == 0)
    #expect(learned.errors == "site           pages  template lines\nsound.example     60               1\n")
    let cleaned = try await Command.run(["--templates", "t", "crawl.wet"], in: workspace)
    #expect(cleaned.text.contains("nobody had expected") && !cleaned.text.contains(Self.slogan))

    try workspace.write((0..<40).map { Self.json($0, pages: true) }.joined(), to: "pages.jsonl")
    let html = try await Command.run(["learn", "--html", "--output", "h", "pages.jsonl"], in: workspace)
    #expect(html.status == 0 && html.errors == "")
    let plain = try await Command.run(["--html", "pages.jsonl"], in: workspace)
    let better = try await Command.run(["--html", "--templates", "h", "pages.jsonl"], in: workspace)
    #expect(plain.text.contains("nobody had expected"))
    #expect(better.text.contains("nobody had expected") && !better.text.contains(Self.slogan))
  }

  @Test("what is no file of templates is one clear line") func badFiles() async throws {
    try await learn()
    let whole = try workspace.read("site.templates")
    try workspace.write(Array(whole.dropLast(9)), to: "cut")
    try workspace.write("Home | News\n", to: "foreign")
    var changed = whole
    changed[40] ^= 4
    try workspace.write(changed, to: "changed")
    for (name, problem) in [
      ("cut", "is cut short"), ("foreign", "is no file of templates"), ("changed", "is damaged"),
      ("missing", "No such file"), (".", "is a directory"),
    ] {
      for arguments in [["--templates", name, "crawl.jsonl"], ["learn", "--merge", "site.templates", name]] {
        let command = try await Command.run(arguments, in: workspace)
        #expect(command.status == 1 && command.output == [])
        #expect(command.errors.hasPrefix("winnow: \(name): \(problem)"))
        #expect(command.errors.split(separator: "\n").count == 1)
      }
    }
  }

  @Test("what cannot be learned is reported, and the rest is learned") func reports() async throws {
    try await learn()
    let records = (0..<50).map { Self.json($0) }.joined()
    try workspace.write("{\"text\": \"Homeless\"}\n" + records + "\n[1]\n", to: "crawl.jsonl")
    let command = try await Command.run(["learn", "crawl.jsonl"], in: workspace)
    #expect(command.status == 1)
    #expect(try command.output == workspace.read("site.templates"))
    #expect(
      command.errors.contains("crawl.jsonl:1: has no address, and its site is not known (--host names it)"))
    #expect(command.errors.contains("crawl.jsonl:53: "))
    let hosted = try await Command.run(
      ["learn", "--stats", "--host", "home.example", "--output", "t", "crawl.jsonl"], in: workspace)
    #expect(hosted.errors.contains("home.example"))
  }

  @Test("the bound says what it dropped") func bound() async throws {
    try workspace.write((0..<50).map { Self.json($0) }.joined(), to: "crawl.jsonl")
    let command = try await Command.run(
      ["learn", "--pages", "40", "--stats", "--output", "t", "crawl.jsonl"], in: workspace)
    #expect(command.status == 0)
    #expect(command.errors.contains("of a site 32 are held (--pages allows more)"))
    #expect(command.errors.contains("sound.example     32"))
  }
}
