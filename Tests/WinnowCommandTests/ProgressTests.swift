import Foundation
import Testing
import Winnow

@testable import WinnowCommand

@Suite("The progress of a long run")
struct ProgressTests {
  private func line(_ documents: Int, of total: ProgressLine.Total) -> ProgressLine {
    var line = ProgressLine()
    line.total = total
    var outcome = Outcome(source: .standardInput)
    outcome.statistics.add(.text(Cleaner().inspect(Array(Sample.article.utf8))), withKinds: false)
    outcome.consumed = 2_500_000
    for _ in 0..<documents { line.add(outcome) }
    return line
  }

  @Test("all that is known, when there is room")
  func whole() {
    let text = line(40, of: .init(documents: 100, bytes: 250_000_000)).text(after: .seconds(4), columns: 100)
    #expect(text.hasPrefix("winnow: 40 of 100 documents, 100 of 250 MB, 25 MB/s, 0:06 left, "))
    #expect(text.hasSuffix(" % of lines removed"))
  }

  @Test("no time left where nothing is known of the end")
  func unknown() {
    let text = line(3, of: .init()).text(after: .seconds(1), columns: 100)
    #expect(text.hasPrefix("winnow: 3 documents, 7.5 MB, 7.5 MB/s, "))
    #expect(!text.contains("left"))
  }

  @Test("by documents where bytes are not known, in hours where there are such")
  func hours() {
    let text = line(1, of: .init(documents: 1000)).text(after: .seconds(10), columns: 100)
    #expect(text.contains("1 of 1000 documents"))
    #expect(text.contains("2:46:30 left"))
  }

  @Test("of records, nobody knows how many there are")
  func records() {
    var line = line(0, of: .init(documents: 1, bytes: 1_000_000))
    var outcome = Outcome(source: .standardInput)
    outcome.documents = 7
    outcome.isPart = true
    outcome.consumed = 500_000
    line.add(outcome)
    #expect(line.text(after: .seconds(3), columns: 100).hasPrefix("winnow: 7 documents, 0.5 of 1.0 MB, "))
    #expect(line.text(after: .seconds(3), columns: 100).contains("0:03 left"))
  }

  @Test("a narrow window keeps what matters most, and no line is ever wider", arguments: 1...120)
  func narrow(columns: Int) {
    let text = line(40, of: .init(documents: 100, bytes: 250_000_000)).text(
      after: .seconds(4), columns: columns)
    #expect(text.count <= columns)
    if columns >= 27 { #expect(text.hasPrefix("winnow: 40 of 100 documents")) }
    if columns >= 40 { #expect(text.contains("0:06 left")) }
  }

  @Test("nothing done yet")
  func nothing() {
    #expect(ProgressLine().text(after: .seconds(0), columns: 80) == "winnow: 0 documents, 0.0 MB, 0.0 MB/s")
    #expect(
      !line(0, of: .init(documents: 3, bytes: 0)).text(after: .seconds(2), columns: 80).contains("left"))
  }

  @Test(
    "nothing in pipes and files, whatever was asked for", arguments: [[], ["--progress"], ["--no-progress"]])
  func notInPipes(option: [String]) async throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
    // The second document comes when a line would be there.
    let command = try await Command.shell(
      """
      mkfifo pipe
      { sleep 1.3; cat article; } > pipe &
      "$WINNOW" --output out \(option.joined()) article pipe
      """, in: workspace)
    #expect(command.status == 0)
    #expect(command.errors == "")
  }

  @Test("on a terminal the line is drawn and taken away again", .enabled(if: hasScript))
  func onATerminal() async throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
    // `script` runs a command on a terminal of its own, and writes what it shows.
    func shown(_ options: String) async throws -> String {
      let run = "$WINNOW \(options) missing article pipe"
      let command = try await Command.shell(
        """
        rm -f pipe; mkfifo pipe
        { sleep 1.5; cat article; } > pipe &
        TERM=xterm script -qec "\(run)" /dev/null < /dev/null
        """, in: workspace)
      return command.text
    }
    let line = try await shown("--output out")
    #expect(line.contains("\rwinnow: 2 of 3 documents, "))
    #expect(line.hasSuffix("\r\u{1B}[K"))
    #expect(line.components(separatedBy: "documents").count < 20)
    #expect(try await !shown("--output out --no-progress").contains("documents"))
    // Text on the same terminal, and text that another command may show there.
    #expect(try await !shown("").contains("documents"))
    #expect(try await shown("--output /dev/null --stats").contains("\r\u{1B}[Kkind"))
  }

  private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
}
