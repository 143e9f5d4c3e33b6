import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow diff")
struct DiffTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  // MARK: - Files of verdicts as a run would write them

  private struct Line: Encodable {
    var number: Int
    var kept = true
    var kind: String? = nil
    var confidence = 0.9
    var reasons: [Reason] = []
    var text: String
  }

  private struct Reason: Encodable {
    var signal: String
    var kind: String? = nil
    var weight: Double
  }

  private struct Document: Encodable {
    var source: String
    var text = ""
    var blocks: [Line]
  }

  private struct RemovedLine: Encodable {
    var source: String
    var line: Int
    var kind: String
    var confidence = 0.9
    var reasons: [Reason] = []
    var text: String
  }

  private func write(_ records: [some Encodable], to name: String) throws {
    let lines = try records.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
    try workspace.write(lines.joined(), to: name)
  }

  private func diff(_ arguments: [String]) async throws -> Command {
    try await Command.run(["diff"] + arguments, in: workspace)
  }

  /// Lines with all runs of blanks as one, as columns are not what is tested.
  private func rows(_ command: Command) -> [String] {
    command.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }

  // MARK: - Tests

  @Test("what options change, as the command itself writes it: whole documents, and removed lines alone")
  func ownOutput() async throws {
    try workspace.write(Sample.article, to: "a.txt")
    try workspace.write(Sample.prose, to: "b.txt")
    let line = """
      "$WINNOW" --format json --blocks --removed old.removed a.txt b.txt > old && \
      "$WINNOW" --format json --blocks --removed new.removed --keep comment-form a.txt b.txt | gzip > new.gz && \
      "$WINNOW" explain --format json a.txt b.txt > explained && \
      "$WINNOW" diff old new.gz && "$WINNOW" diff explained old && cat old.removed | "$WINNOW" diff - new.removed
      """
    let command = try await Command.shell(line, in: workspace)
    #expect(command.errors == "")
    #expect(command.status == 0)
    let rows = rows(command)
    #expect(rows[0].hasPrefix("a.txt: ") && rows[0].hasSuffix(" words newly kept, 0 words newly removed"))
    #expect(rows[1] == "+ 7 comment-form Leave a Reply")
    #expect(rows[2].hasPrefix("old: removed as comment-form 0.970: phrase +0.970 comment-form"))
    #expect(rows[3].hasPrefix("new: kept as comment-form 0.970: phrase +0.970 comment-form"))
    let sums = rows.filter { $0.hasPrefix("comment-form ") }
    #expect(sums.count == 2 && sums[0] == sums[1], "from documents, and from removed lines")
    #expect(sums[0].hasSuffix(" 0 0"))
    #expect(rows.contains("1 of 2 documents differ"))
    #expect(rows.contains("0 of 2 documents differ"), "more reasons are no difference")
    #expect(rows.last == "1 of 1 documents differ")
  }

  @Test("the document with the most changed words comes first; of others the sums are shown")
  func worstFirst() async throws {
    let words = [3, 12, 0, 7, 1]
    func documents(kept: Bool) -> [Document] {
      words.enumerated().map { index, count in
        let text = Array(repeating: "word", count: count).joined(separator: " ")
        return Document(
          source: "d\(index)",
          blocks: [Line(number: 1, text: "The same.")]
            + (count == 0 ? [] : [Line(number: 3, kept: kept, kind: "related", text: text)]))
      }
    }
    try write(documents(kept: true), to: "old")
    // Another order: documents are known by their source.
    try write(documents(kept: false).reversed(), to: "new")
    let all = rows(try await diff(["old", "new"]))
    let names = all.filter { $0.contains("newly removed") && $0.hasPrefix("d") }.map { $0.prefix(2) }
    #expect(names == ["d1", "d3", "d0", "d4"])
    #expect(all.contains("d4: 0 words newly kept, 1 word newly removed"))
    #expect(all.contains("related 0 0 4 23"))
    #expect(all.last == "4 of 5 documents differ")
    let two = rows(try await diff(["--limit", "2", "old", "new"]))
    #expect(two.filter { $0.hasPrefix("- ") }.count == 2)
    #expect(two.contains("related 0 0 4 23"))
    #expect(two.last == "4 of 5 documents differ, 2 shown")
    let backwards = rows(try await diff(["--limit", "all", "new", "old"]))
    #expect(backwards.contains("d1: 12 words newly kept, 0 words newly removed"))
    #expect(backwards.contains("related 4 23 0 0"))
  }

  @Test("very many documents: the worst are shown, whatever the order")
  func many() async throws {
    func documents(kept: Bool) -> [Document] {
      (0..<2000).map { index in
        let count = index * 7919 % 2000
        let text = Array(repeating: "w", count: count).joined(separator: " ")
        return Document(source: "d\(index)", blocks: [Line(number: 1, kept: kept, text: text)])
      }
    }
    try write(documents(kept: true), to: "old")
    try write(documents(kept: false), to: "new")
    let rows = rows(try await diff(["--limit", "3", "old", "new"]))
    let counts = rows.filter { $0.hasPrefix("d") && $0.contains(": ") }.compactMap {
      $0.split(separator: " ").dropFirst(5).first
    }
    #expect(counts == ["1999", "1998", "1997"])
    #expect(rows.last == "2000 of 2000 documents differ, 3 shown")
  }

  @Test("a document that one run does not have is named, and differs")
  func missing() async throws {
    let line = Line(number: 1, text: "A line.")
    try write(
      [Document(source: "both", blocks: [line]), Document(source: "left", blocks: [line])], to: "old")
    try write(
      [Document(source: "right", blocks: [line]), Document(source: "both", blocks: [line])], to: "new")
    let command = try await diff(["--exit-code", "old", "new"])
    #expect(command.text == "only in OLD: left\nonly in NEW: right\n0 of 1 documents differ\n")
    #expect(command.status == 1)
  }

  @Test("lines that a version divides otherwise are compared by what is kept; like lines each in their turn")
  func otherLines() async throws {
    try write(
      [
        Document(
          source: "page",
          blocks: [
            Line(number: 1, text: "More"), Line(number: 2, text: "One and two"),
            Line(number: 3, kept: false, kind: "share", text: "More"),
            Line(number: 4, kept: false, kind: "tags", text: "Gone in both"),
          ])
      ], to: "old")
    try write(
      [
        Document(
          source: "page",
          blocks: [
            Line(number: 1, text: "More"), Line(number: 2, text: "One"),
            Line(number: 3, kept: false, kind: "related", text: "and two"),
            Line(number: 4, text: "More"),
          ])
      ], to: "new")
    let rows = rows(try await diff(["old", "new"]))
    #expect(rows[0] == "page: 2 words newly kept, 3 words newly removed")
    #expect(
      rows.filter { $0.hasPrefix("+") || $0.hasPrefix("-") } == [
        "- 2 One and two", "+ 2 One", "+ 4 share More",
      ])
    #expect(rows.contains("share 1 1 0 0"))
    #expect(rows.contains("(none) 1 1 1 3"))
  }

  @Test(
    "a line that changes its kind alone is counted, and shown with --kinds; kinds of other versions are names"
  )
  func kinds() async throws {
    func documents(_ kind: String, _ other: String) -> [Document] {
      [
        Document(
          source: "a",
          blocks: [
            Line(number: 1, kept: false, kind: kind, text: "x"),
            Line(number: 2, kept: kind == "share", kind: other, text: "y"),
          ])
      ]
    }
    try write(documents("share", "tags"), to: "old")
    try write(documents("from-the-future", "hypno"), to: "new")
    let plain = rows(try await diff(["old", "new"]))
    #expect(plain.contains("hypno 0 0 1 1"))
    #expect(!plain.contains { $0.hasPrefix("~") })
    #expect(plain.last == "1 of 1 documents differ, 1 line of another kind (--kinds shows them)")
    let full = rows(try await diff(["--kinds", "old", "new"]))
    #expect(full.contains("~ 1 from-the-future x"))
  }

  @Test("removed lines of containers: by source and line, also where one run removes nothing of a document")
  func removedLines() async throws {
    func line(_ source: String, _ number: Int, _ text: String) -> RemovedLine {
      RemovedLine(source: source, line: number, kind: "related", text: text)
    }
    try write(
      [line("crawl:1", 2, "Read more"), line("crawl:1", 9, "Read more"), line("crawl:7", 1, "Menu")],
      to: "old")
    try write([line("crawl:1", 9, "Read more"), line("crawl:3", 4, "A whole paragraph")], to: "new")
    let rows = rows(try await diff(["--exit-code", "old", "new"]))
    #expect(
      rows.filter { $0.hasPrefix("+") || $0.hasPrefix("-") } == [
        "- 4 related A whole paragraph", "+ 2 related Read more", "+ 1 related Menu",
      ])
    #expect(rows.contains("related 2 3 1 3"))
    #expect(rows.last == "3 of 3 documents differ")
  }

  @Test("the lines of a document are cut to a number")
  func lines() async throws {
    func document(kept: Bool) -> Document {
      Document(
        source: "a", blocks: (1...50).map { Line(number: $0, kept: kept, kind: "tags", text: "Line \($0)") })
    }
    try write([document(kept: true)], to: "old")
    try write([document(kept: false)], to: "new")
    for (arguments, shown) in [
      ([], 20), (["--lines", "3"], 3), (["--lines", "all"], 50), (["--lines", "0"], 0),
    ] {
      let command = try await diff(arguments + ["old", "new"])
      #expect(rows(command).filter { $0.hasPrefix("- ") }.count == shown)
      #expect(command.text.contains("… and \(50 - shown) shorter ones (--lines all)") == (shown < 50))
    }
    // The longest are those that are shown, in their order.
    let two = [Line(number: 1, text: "a b"), Line(number: 2, text: "c"), Line(number: 3, text: "d e f")]
    try write([Document(source: "a", blocks: two)], to: "kept")
    try write([Document(source: "a", blocks: [])], to: "empty")
    let cut = rows(try await diff(["--lines", "2", "kept", "empty"]))
    #expect(cut.filter { $0.hasPrefix("- ") } == ["- 1 a b", "- 3 d e f"])
    let none = rows(try await diff(["--limit", "0", "old", "new"]))
    #expect(
      none == [
        "kind newly kept words newly removed words", "tags 0 0 50 100", "all 0 0 50 100",
        "1 of 1 documents differ, 0 shown",
      ])
  }

  @Test("no escape sequence of a file reaches the terminal, wherever it stands")
  func escapes() async throws {
    let evil = "\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}"
    func documents(kept: Bool) -> [Document] {
      [
        Document(
          source: "a" + evil,
          blocks: [
            Line(
              number: 1, kept: kept, kind: "k" + evil,
              reasons: [Reason(signal: "s" + evil, kind: "r" + evil, weight: 1)], text: "t" + evil)
          ])
      ]
    }
    try write(documents(kept: true) + [Document(source: "o" + evil, blocks: [])], to: "old")
    try write(documents(kept: false), to: "new")
    let command = try await diff(["--kinds", "old", "new"])
    for scalar in command.text.unicodeScalars {
      #expect(scalar == "\n" || Printable.text(String(scalar)) == String(scalar))
    }
    #expect(command.text.components(separatedBy: "␛]0;owned␇<U+009B>31m<U+202E>").count > 6)
  }

  @Test("a record that cannot be read is reported with its line, and the others are compared")
  func badRecords() async throws {
    try write([Document(source: "a", blocks: [Line(number: 1, text: "x")])], to: "good")
    let bad = [
      "{\"source\":\"b\",\"text\":\"no blocks\"}", "{\"blocks\":[]}", "not JSON",
      "{\"source\":\"c\",\"blocks\":[{\"number\":1}]}",
      "{\"source\":\"c\",\"blocks\":[1]}", "{\"source\":\"d\",\"line\":1,\"text\":\"removed\"}",
    ]
    try workspace.write(try workspace.text("good") + "\n" + bad.joined(separator: "\n") + "\n", to: "bad")
    let command = try await diff(["bad", "good"])
    #expect(command.status == 1)
    let errors = command.errors.split(separator: "\n")
    #expect(errors.count == bad.count)
    for (index, error) in errors.enumerated() { #expect(error.hasPrefix("winnow: bad:\(index + 3): ")) }
    #expect(errors[0].contains("write it with --format json --blocks"))
    #expect(command.text == "0 of 1 documents differ\n")
    #expect(try await diff(["--exit-code", "bad", "good"]).status == 2)
  }

  @Test("exit statuses: the house's, and those of diff with --exit-code")
  func statuses() async throws {
    try write([Document(source: "a", blocks: [Line(number: 1, text: "x")])], to: "old")
    try write(
      [Document(source: "a", blocks: [Line(number: 1, kept: false, kind: "tags", text: "x")])], to: "new")
    try write([RemovedLine(source: "a", line: 1, kind: "tags", text: "x")], to: "removed")
    for (arguments, plain, strict) in [
      (["old", "old"], 0, 0), (["old", "new"], 0, 1), (["old", "missing"], 1, 2), (["old", "removed"], 1, 2),
      (["old"], 64, 64), (["-", "-"], 64, 64), (["--limit", "x", "old", "new"], 64, 64),
    ] as [([String], Int32, Int32)] {
      let command = try await diff(arguments)
      #expect(command.status == plain, "\(arguments)")
      #expect(command.errors.isEmpty == (plain == 0))
      #expect(command.errors.filter { $0 == "\n" }.count <= 1)
      #expect(try await diff(["--exit-code"] + arguments).status == strict, "\(arguments)")
    }
    let mixed = try await diff(["old", "removed"])
    #expect(mixed.errors.hasPrefix("winnow: removed: holds other records than old"))
  }

  @Test(
    "words are what stands between blanks, and each character of Chinese and Japanese",
    arguments: [
      ("", 0), ("  ", 0), ("one", 1), (" one  two\tthree ", 3), ("don't stop", 2), ("橋が開く", 4),
      ("橋 bridge 橋", 3), ("서울 특별시", 2),
    ])
  func words(text: String, count: Int) { #expect(Words.count(in: text) == count) }
}
