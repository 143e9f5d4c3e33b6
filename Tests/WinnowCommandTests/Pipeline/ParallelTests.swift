import Foundation
import Testing

@Suite("winnow --jobs")
struct ParallelTests {
  let workspace: Workspace
  /// Texts and pages of many lengths, the longest first, and between them what cannot be read or not be kept.
  let files: [String]

  init() throws {
    workspace = try Workspace()
    var files: [String] = []
    for number in 0..<60 {
      let name = number % 3 == 0 ? "page\(number).html" : "text\(number)"
      let repeats = number % 20 == 0 ? 60 : number % 7 + 1
      let text =
        (0..<repeats).map { "Part \($0) of document \(number). " + Sample.prose }.joined() + Sample.noise
      let paragraphs = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
      try workspace.write(number % 3 == 0 ? "<html><body>\(paragraphs)</body></html>" : text, to: name)
      files.append(name)
      if number % 15 == 7 { files.append("missing\(number)") }
      if number % 15 == 11 {
        // Not UTF-8, which the charset asked for is.
        try workspace.write(Array(text.utf8) + [0xFF, 0x0A], to: "broken\(number)")
        files.append("broken\(number)")
      }
    }
    self.files = files
    try workspace.write(files.joined(separator: "\n"), to: "list")
  }

  @Test(
    "output, removed lines, statistics and messages are the same for any number of jobs",
    arguments: ["text", "markdown", "json"])
  func sameOutput(format: String) async throws {
    func run(_ jobs: [String]) async throws -> (Command, String) {
      let arguments = ["--files-from", "list", "--format", format, "--charset", "utf-8"]
      let command = try await Command.run(arguments + ["--removed", "log", "--stats"] + jobs, in: workspace)
      return (command, try workspace.text("log"))
    }
    let (one, removedByOne) = try await run(["--jobs", "1"])
    #expect(one.status == 1)
    #expect(one.errors.split(separator: "\n").count { $0.hasPrefix("winnow: missing") } == 4)
    #expect(one.errors.split(separator: "\n").count { $0.hasPrefix("winnow: broken") } == 4)
    #expect(!one.output.isEmpty && !removedByOne.isEmpty)
    for jobs in [["--jobs", "2"], ["--jobs", "7"], ["--jobs", "64"], []] {
      let (many, removed) = try await run(jobs)
      #expect(many.status == one.status)
      #expect(many.output == one.output)
      #expect(many.errors == one.errors)
      #expect(removed == removedByOne)
    }
  }

  @Test("in place, each file is cleaned and the list of what went is in order", arguments: ["1", "8"])
  func inPlace(jobs: String) async throws {
    let texts = files.filter { $0.hasPrefix("text") }
    let names = try workspace.names
    let before = try await Command.run(texts + ["--jobs", "1", "--removed", "before"], in: workspace)
    let command = try await Command.run(
      ["--jobs", jobs, "--in-place", "--removed", "after"] + texts, in: workspace)
    #expect(command.status == 0)
    #expect(try texts.flatMap { try workspace.read($0) } == before.output)
    #expect(try workspace.text("after") == workspace.text("before"))
    #expect(try workspace.names == (names + ["after", "before"]).sorted())
  }

  @Test("pipes are read in their order, and what comes before them is written meanwhile")
  func pipes() async throws {
    // The second pipe is opened for writing first, and has an end only when the first was read.
    let command = try await Command.shell(
      """
      mkfifo one two fifo
      { "$WINNOW" --jobs 4 text1 one text2 two text4 > out; echo $? > status; } &
      { cat text5 > one; cat text7 > two; }
      wait
      "$WINNOW" --jobs 1 text1 text5 text2 text7 text4 > expected
      cmp out expected
      """, in: workspace)
    #expect(command.status == 0)
    #expect(command.text == "")
    #expect(try workspace.text("status") == "0\n")
  }

  @Test("a reader that goes away ends the run quietly, even while a worker waits for a pipe")
  func closedPipe() async throws {
    let line = "A sentence that is long enough to be taken for a line of somebody's prose, number "
    try workspace.write((1...20_000).map { "\(line)\($0).\n" }.joined(), to: "big")
    let command = try await Command.shell(
      """
      mkfifo pipe
      exec 3<> pipe
      { timeout 60 "$WINNOW" --jobs 2 big pipe big; echo $? > status; } | head -c 1
      """, in: workspace)
    #expect(command.text == "A")
    #expect(command.errors == "")
    #expect(try workspace.text("status") == "0\n")
  }

  @Test("a run that is interrupted while workers are at work leaves nothing behind", arguments: ["1", "4"])
  func interrupted(jobs: String) async throws {
    let names = try workspace.names
    let command = try await Command.shell(
      """
      mkfifo pipe
      exec 3<> pipe
      "$WINNOW" --jobs \(jobs) --output out --removed log text1 text2 pipe text4 & winnow=$!
      sleep 0.3
      kill -INT $winnow; kill -TERM $winnow
      { sleep 20; kill -KILL $winnow; } 3>&- > /dev/null 2>&1 & guard=$!
      wait $winnow; status=$?
      kill $guard
      exit $status
      """, in: workspace)
    #expect(command.status == 128 + SIGTERM)
    #expect(try workspace.names == (names + ["pipe"]).sorted())
  }

  @Test(
    "interrupted in place, a file is as it was or clean, and nothing is half done", arguments: ["1", "4"])
  func interruptedInPlace(jobs: String) async throws {
    let files = (0..<400).map { "article\($0)" }
    for file in files { try workspace.write(Sample.article, to: file) }
    let names = try workspace.names
    let command = try await Command.shell(
      """
      "$WINNOW" --jobs \(jobs) --in-place --backup .bak --removed log article* & winnow=$!
      until [ -e article0.bak ]; do sleep 0.01; done
      kill -TERM $winnow
      wait $winnow
      """, in: workspace)
    #expect(command.status == 128 + SIGTERM)
    let cleaned = try files.filter { try workspace.text($0) != Sample.article }
    #expect((1..<400).contains(cleaned.count))
    for file in cleaned {
      #expect(Sample.isClean(try workspace.text(file)))
      #expect(try workspace.text(file + ".bak") == Sample.article)
    }
    #expect(try workspace.names == (names + cleaned.map { $0 + ".bak" } + ["log"]).sorted())
    let log = try workspace.text("log")
    for file in cleaned { #expect(log.contains("\"\(file)\"")) }
  }

  @Test("a result that cannot be written ends the run with one message", .enabled(if: canFill))
  func fullDisk() async throws {
    let command = try await Command.shell("\"$WINNOW\" --jobs 4 --files-from list > /dev/full", in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.hasSuffix("winnow: standard output: No space left on device\n"))
    #expect(command.errors.split(separator: "\n").count { $0.hasPrefix("winnow: standard output") } == 1)
  }

  private static let canFill = FileManager.default.fileExists(atPath: "/dev/full")
}
