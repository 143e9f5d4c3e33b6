import Foundation
import Testing

@Suite("winnow fails in the open")
struct FailureTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
  }

  @Test("a missing file is named, and the others are done")
  func missingFile() async throws {
    let command = try await Command.run(["missing", "article"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: missing: No such file or directory\n")
    #expect(Sample.isClean(command.output))
  }

  @Test("a directory is named, with a remedy")
  func directory() async throws {
    let command = try await Command.run(["article", "."], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix("winnow: .: is a directory; "))
    #expect(command.errors.contains("--files-from"))
    #expect(Sample.isClean(command.output))
  }

  /// The superuser may read everything, so the command gives the superuser's rights up first. Where it cannot,
  /// a file that opens and cannot be read stands in.
  @Test("an unreadable file is named, and the others are done")
  func unreadableFile() async throws {
    try workspace.write("secret", to: "unreadable")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: workspace.path("unreadable"))
    var line = "\"$WINNOW\" /proc/self/mem article"
    var words = "winnow: /proc/self/mem: "
    if let unprivileged = try await Command.unprivileged() {
      line = "\(unprivileged) \"$WINNOW\" unreadable article"
      words = "winnow: unreadable: Permission denied\n"
    }
    let command = try await Command.shell(line, in: workspace)
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix(words))
    #expect(Sample.isClean(command.output))
  }

  #if os(Linux)
    @Test("an error while reading is named, and the others are done")
    func readError() async throws {
      let command = try await Command.run(["/proc/self/mem", "article"], in: workspace)
      #expect(command.status == 1)
      #expect(command.errors == "winnow: /proc/self/mem: Input/output error\n")
      #expect(Sample.isClean(command.output))
    }

    @Test("a full disk")
    func fullDisk() async throws {
      let command = try await Command.shell("\"$WINNOW\" article > /dev/full", in: workspace)
      #expect(command.status == 1)
      #expect(command.errors == "winnow: standard output: No space left on device\n")
    }
  #endif

  @Test("a missing list is named, and the files named are done")
  func missingList() async throws {
    let command = try await Command.run(["--files-from", "missing", "article"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: missing: No such file or directory\n")
    #expect(Sample.isClean(command.output))
    let alone = try await Command.run(
      ["--files-from", "missing"], input: Array(Sample.article.utf8), in: workspace)
    #expect(alone.status == 1)
    #expect(alone.output == [])
  }

  @Test("a reader that goes away ends the command at once and quietly")
  func closedPipe() async throws {
    let line = "A sentence that is long enough to be taken for a line of somebody's prose, number "
    try workspace.write((1...20_000).map { "\(line)\($0).\n" }.joined(), to: "big")
    let command = try await Command.shell(
      "{ \"$WINNOW\" big; echo $? > status; } | head -c 1", in: workspace)
    #expect(command.errors == "")
    #expect(command.text == "A")
    #expect(try workspace.text("status") == "0\n")
    // Fewer lines fill a pipe when each is explained.
    let explain = try await Command.shell(
      "head -n 2000 big > some; \"$WINNOW\" explain some | head -c 4", in: workspace)
    #expect(explain.errors == "")
  }

  @Test("closed streams are errors, and are not taken for files")
  func closedStreams() async throws {
    let output = try await Command.shell("\"$WINNOW\" article >&-", in: workspace)
    #expect(output.status == 1)
    #expect(output.errors == "winnow: standard output: Bad file descriptor\n")
    let input = try await Command.shell("\"$WINNOW\" <&-", in: workspace)
    #expect(input.status == 1)
    #expect(input.errors == "winnow: standard input: Bad file descriptor\n")
    let errors = try await Command.shell("\"$WINNOW\" --in-place missing article 2>&-", in: workspace)
    #expect(errors.status == 1)
    #expect(Sample.isClean(try workspace.read("article")))
  }

  @Test("escape sequences in a file's name do not reach the terminal")
  func escapesInNames() async throws {
    let command = try await Command.run(["\u{1B}[31mred\n"], in: workspace)
    #expect(command.errors == "winnow: ␛[31mred␊: No such file or directory\n")
  }
}
