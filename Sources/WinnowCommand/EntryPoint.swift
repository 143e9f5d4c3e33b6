import ArgumentParser
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The way in: finds the subcommand, runs it, and turns what it throws into one line and an exit status.
///
/// The parser would look for a subcommand only after the root's own arguments, and those begin with any number
/// of files, so that `explain` in `winnow explain page.txt` would be taken for a file. So the first word is
/// looked at here: a subcommand's name is that subcommand, anything else is `clean`.
package enum EntryPoint {
  package static func main() {
    StandardStreams.prepare()
    let arguments = FileName.arguments
    let (command, rest) = command(in: arguments)
    do {
      var parsed = try command.parseAsRoot(rest)
      try parsed.run()
    } catch {
      leave(finish(error, of: command))
    }
    leave(0)
  }

  /// Ends the process, whatever other threads do. Nothing waits in the C library to be written, and what libraries
  /// tidy up at an exit, such threads may be using.
  private static func leave(_ status: Int32) -> Never { _exit(status) }

  /// The command that the arguments name, and the arguments that are left for it.
  static func command(in arguments: [String]) -> (any ParsableCommand.Type, [String]) {
    guard let first = arguments.first else { return (Root.self, []) }
    if let subcommand = Root.subcommand(named: first) {
      return (subcommand, Array(arguments.dropFirst()))
    }
    if first == "help" {
      return (arguments.dropFirst().first.flatMap(Root.subcommand(named:)) ?? Root.self, ["--help"])
    }
    return (Root.self, arguments)
  }

  /// Prints what the error has to say and answers with the exit status.
  ///
  /// A request for help or the version is an "error" to the parser, too, with the status 0.
  private static func finish(_ error: any Error, of command: any ParsableCommand.Type) -> Int32 {
    if let failure = error as? Failure {
      if failure.isClosedPipe { return 0 }
      failure.report()
      return 1
    }
    let status = command.exitCode(for: error)
    let message = command.message(for: error)
    guard status == .success else {
      let page =
        command == Root.self || !command.configuration.shouldDisplay
        ? "winnow --help" : "winnow \(command._commandName) --help"
      let remedy = status == .validationFailure ? " (see '\(page)')" : ""
      if !message.isEmpty { StandardStreams.note(message + remedy) }
      return status.rawValue
    }
    do {
      var output = Destination.standardOutput
      try output.write(Array((message + "\n").utf8))
      try output.finish()
    } catch {
      if error.isClosedPipe { return 0 }
      error.report()
      return 1
    }
    return 0
  }
}
