import Foundation
import Testing

@Suite("winnow writes files")
struct WritingTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
  }

  // MARK: - In place

  @Test("in place: the mode stays, and nothing else is in the directory", arguments: [0o640, 0o755])
  func inPlace(mode: Int) async throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: workspace.path("article"))
    let command = try await Command.run(["--in-place", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(command.output == [])
    #expect(command.errors == "")
    #expect(Sample.isClean(try workspace.read("article")))
    #expect(try workspace.attribute(.posixPermissions, of: "article") == mode)
    #expect(try workspace.names == ["article"])
  }

  @Test("in place: a symbolic link stays one")
  func inPlaceThroughALink() async throws {
    try FileManager.default.createDirectory(at: workspace.url("linked"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: workspace.path("linked/link"), withDestinationPath: "../article")
    let command = try await Command.run(["--in-place", "--backup", "~", "linked/link"], in: workspace)
    #expect(command.status == 0)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: workspace.path("linked/link")) == "../article"
    )
    #expect(Sample.isClean(try workspace.read("article")))
    #expect(try workspace.text("article~") == Sample.article)
    #expect(try workspace.names == ["article", "article~", "linked"])
  }

  @Test("in place: the original is kept under its name with the suffix")
  func backup() async throws {
    try workspace.write("an older backup", to: "article.bak")
    let command = try await Command.run(["--in-place", "--backup", ".bak", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(try workspace.read("article")))
    #expect(try workspace.text("article.bak") == Sample.article)
    #expect(try workspace.names == ["article", "article.bak"])
  }

  @Test("in place: what does not change is not written")
  func unchanged() async throws {
    try workspace.write(Sample.prose, to: "prose")
    let before: Int? = try workspace.attribute(.systemFileNumber, of: "prose")
    let date = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: workspace.path("prose"))
    let command = try await Command.run(
      ["--in-place", "--backup", ".bak", "prose", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(try workspace.text("prose") == Sample.prose)
    #expect(try workspace.attribute(.systemFileNumber, of: "prose") == before)
    #expect(try workspace.attribute(.modificationDate, of: "prose") == date)
    #expect(try workspace.names == ["article", "article.bak", "prose"])
  }

  @Test("in place: a failed write leaves the original, and the others are done")
  func failedWrite() async throws {
    // No day is like another, or they would be copies.
    let days = (1...40).map { day in
      Sample.prose.replacing(".\n", with: " on day \(day) of that year.\n")
    }
    let long = days.joined() + Sample.noise
    try workspace.write(long, to: "long")
    // No file may grow beyond 8 blocks: the disk is full, as far as the command can see.
    let command = try await Command.shell("ulimit -f 8; \"$WINNOW\" --in-place long article", in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: long: File too large\n")
    #expect(try workspace.text("long") == long)
    #expect(Sample.isClean(try workspace.read("article")))
    #expect(try workspace.names == ["article", "long"])
  }

  @Test("in place: a backup that cannot be made leaves the original")
  func failedBackup() async throws {
    try FileManager.default.createDirectory(at: workspace.url("article.d"), withIntermediateDirectories: true)
    let command = try await Command.run(["--in-place", "--backup", ".d", "article"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix("winnow: article: "))
    #expect(try workspace.text("article") == Sample.article)
    #expect(try workspace.names == ["article", "article.d"])
  }

  @Test("in place: only regular files")
  func inPlaceDevice() async throws {
    let command = try await Command.shell("mkfifo pipe && \"$WINNOW\" --in-place pipe", in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: pipe: is not a regular file and cannot be replaced\n")
    #expect(try workspace.names == ["article", "pipe"])
  }

  @Test("in place: bytes that the charset does not know are not given up without a backup")
  func inPlaceWithLoss() async throws {
    let bytes = Array(
      "A long sentence that has a byte in it which ASCII does not have: \u{E9}.\n".unicodeScalars
    )
    .map { UInt8($0.value) }
    try workspace.write(bytes, to: "bytes")
    let command = try await Command.run(["--in-place", "--charset", "utf-8", "bytes"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix("winnow: bytes: 1 place is not valid UTF-8"))
    #expect(try workspace.read("bytes") == bytes)
    let kept = try await Command.run(
      ["--in-place", "--backup", ".bak", "--charset", "utf-8", "bytes"], in: workspace)
    #expect(kept.status == 0)
    #expect(try workspace.read("bytes.bak") == bytes)
    #expect(try workspace.text("bytes").contains("\u{FFFD}"))
  }

  // MARK: - To a file

  @Test("--output, for text and JSON, over an old file and as a new one")
  func output() async throws {
    let command = try await Command.run(["--output", "out", "article", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(command.output == [])
    let text = try workspace.text("out")
    #expect(Sample.isClean(String(text.prefix(text.count / 2))))
    let json = try await Command.run(["--format", "json", "--output", "out", "article"], in: workspace)
    #expect(json.status == 0)
    #expect(try workspace.text("out").hasPrefix(#"{"source":"article","#))
    #expect(try workspace.names == ["article", "out"])
  }

  @Test("--output to a file that is read, too")
  func outputOverInput() async throws {
    let command = try await Command.run(["--output", "article", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(try workspace.read("article")))
    #expect(try workspace.names == ["article"])
  }

  @Test("--output keeps what is there if nothing could be read")
  func outputOfNothing() async throws {
    try workspace.write("precious", to: "out")
    let command = try await Command.run(["--output", "out", "--removed", "log", "missing"], in: workspace)
    #expect(command.status == 1)
    #expect(try workspace.text("out") == "precious")
    #expect(try workspace.names == ["article", "out"])
  }

  @Test(
    "--output keeps what is there if that could not be read",
    .enabled("needs a user whom files' modes bind") { try await Command.unprivileged() != nil })
  func outputOverUnreadInput() async throws {
    try workspace.write("secret", to: "secret")
    try FileManager.default.setAttributes([.posixPermissions: 0o222], ofItemAtPath: workspace.path("secret"))
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: workspace.path(""))
    let unprivileged = try #require(try await Command.unprivileged())
    let command = try await Command.shell(
      "\(unprivileged) \"$WINNOW\" --output secret article ./secret; exit=$?; chmod 666 secret; exit $exit",
      in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.hasSuffix("winnow: secret: left as it is, since it could not be read\n"))
    #expect(try workspace.text("secret") == "secret")
    #expect(try workspace.names == ["article", "secret"])
  }

  @Test("--output to what is no file")
  func outputToAStream() async throws {
    let command = try await Command.shell(
      "mkfifo pipe && { \"$WINNOW\" --output pipe article & } && cat pipe; \"$WINNOW\" --output /dev/null article",
      in: workspace)
    #expect(command.status == 0)
    #expect(Sample.isClean(command.output))
    #expect(try workspace.names == ["article", "pipe"])
    let standard = try await Command.run(["--output", "/dev/stdout", "article"], in: workspace)
    #expect(Sample.isClean(standard.output))
  }

  @Test(
    "a place that cannot be written to is known before anything is read",
    arguments: ["--output", "--removed"])
  func unwritablePlace(option: String) async throws {
    let missing = try await Command.run([option, "missing/out", "article"], in: workspace)
    #expect(missing.status == 1)
    #expect(missing.output == [])
    #expect(missing.errors == "winnow: missing/out: No such file or directory\n")
    let directory = try await Command.run([option, ".", "article"], in: workspace)
    #expect(directory.status == 1)
    #expect(directory.errors == "winnow: .: Is a directory\n")
  }

  @Test(
    "an interrupted run leaves nothing behind, unless it was told to ignore the signal",
    arguments: [false, true])
  func interrupted(isIgnored: Bool) async throws {
    // The second document is a pipe, and the signal comes while it is read.
    let command = try await Command.shell(
      """
      mkfifo pipe
      \(isIgnored ? "trap '' TERM" : "")
      "$WINNOW" --output out article pipe article & winnow=$!
      exec 3> pipe
      kill -TERM $winnow
      exec 3>&-
      wait $winnow
      """, in: workspace)
    #expect(command.status == (isIgnored ? 0 : 128 + SIGTERM))
    #expect(try workspace.names == (isIgnored ? ["article", "out", "pipe"] : ["article", "pipe"]))
  }

  @Test("a run that waits for a pipe ends at once when it is interrupted, and leaves nothing behind")
  func interruptedWhileWaiting() async throws {
    // The pipe is never closed; should the signal do nothing, the run is killed after a while.
    let command = try await Command.shell(
      """
      mkfifo pipe
      "$WINNOW" --output out --removed log article pipe article & winnow=$!
      exec 3> pipe
      sleep 0.5
      kill -TERM $winnow
      { sleep 10; kill -KILL $winnow; } 3>&- 2> /dev/null & guard=$!
      wait $winnow; status=$?
      kill $guard
      exit $status
      """, in: workspace)
    #expect(command.status == 128 + SIGTERM)
    #expect(try workspace.names == ["article", "pipe"])
  }

  // MARK: - What was removed

  @Test("--removed: every removed line with its place, kind and reasons")
  func removed() async throws {
    let command = try await Command.run(
      ["--removed", "log", "article", "-"], input: Array(Sample.article.utf8), in: workspace)
    #expect(command.status == 0)
    let records = try workspace.text("log").split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    for source in ["article", "-"] {
      let record = try #require(
        records.first { $0["source"] as? String == source && $0["text"] as? String == "Leave a Reply" })
      #expect(Set(record.keys) == ["source", "line", "kind", "confidence", "reasons", "text"])
      #expect(
        record["line"] as? Int == Sample.prose.split(separator: "\n", omittingEmptySubsequences: false).count)
      #expect(record["kind"] as? String == "comment-form")
      let confidence = try #require(record["confidence"] as? Double)
      #expect((0...1).contains(confidence))
      let reasons = try #require(record["reasons"] as? [[String: Any]])
      for reason in reasons { #expect(Set(reason.keys) == ["signal", "kind", "weight"]) }
    }
    #expect(try workspace.names == ["article", "log"])
  }

  @Test("--removed with --in-place")
  func removedInPlace() async throws {
    let command = try await Command.run(["--in-place", "--removed", "-", "article"], in: workspace)
    #expect(command.status == 0)
    #expect(command.text.contains(#""text":"Leave a Reply""#))
    #expect(Sample.isClean(try workspace.read("article")))
  }
}
