import Foundation
import Testing

/// `winnow` run as a process, as its users run it.
struct Command {
  let status: Int32
  let output: [UInt8]
  let errors: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs the built command in a directory.
  ///
  /// Output and errors go to files and not to pipes, so that neither can fill up and block the process.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in workspace: Workspace
  ) async throws -> Command {
    try await run(executable, arguments, input: input, environment: environment, in: workspace)
  }

  /// Runs a line of shell in a directory, where `$WINNOW` is the command.
  static func shell(_ line: String, in workspace: Workspace) async throws -> Command {
    try await run(URL(filePath: "/bin/sh"), ["-c", line], input: [], environment: [:], in: workspace)
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: [UInt8], environment: [String: String],
    in workspace: Workspace
  ) async throws -> Command {
    let streams = try Workspace()
    try streams.write(input, to: "in")
    let environment = ProcessInfo.processInfo.environment
      .merging(["WINNOW": executable.path(percentEncoded: false)]) { $1 }
      .merging(environment) { $1 }
    var spawn = try Spawn()
    try spawn.open(0, streams.path("in"), O_RDONLY)
    try spawn.open(1, streams.path("out"), O_WRONLY | O_CREAT)
    try spawn.open(2, streams.path("err"), O_WRONLY | O_CREAT)
    // The call that changes the directory of a process to be is not to be had everywhere.
    let start = ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", workspace.path("")]
    let status = try spawn.run(
      "/bin/sh", start + [program.path(percentEncoded: false)] + arguments, environment)
    return Command(
      status: status, output: try streams.read("out"),
      errors: String(decoding: try streams.read("err"), as: UTF8.self))
  }

  /// What a line of shell begins with to be bound by the modes of files, which the superuser is not: nothing for
  /// other users, and for the superuser a way to give the rights up; nil if there is none.
  static func unprivileged() async throws -> String? {
    if geteuid() != 0 { return "" }
    let workspace = try Workspace()
    try workspace.write("", to: "file")
    let other = "setpriv --reuid 65534 --regid 65534 --clear-groups"
    let probe = try await shell("\(other) \"$WINNOW\" --version && \(other) test -r file", in: workspace)
    return probe.status == 0 ? other : nil
  }

  /// The command stands beside the tests, wherever they were built.
  static let executable: URL = {
    #if os(macOS)
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    #else
      let tests = Bundle.main.executableURL
    #endif
    return (tests ?? Bundle.main.bundleURL).deletingLastPathComponent().appending(path: "winnow")
  }()
}
