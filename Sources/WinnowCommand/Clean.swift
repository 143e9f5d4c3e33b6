import ArgumentParser

/// `winnow clean`: the same as `winnow` without a subcommand, for scripts that like to say what they do.
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Clean files or standard input. This is what 'winnow' does without a subcommand.",
    usage: "winnow clean [<options>] [<file> ...]",
    version: version)

  @OptionGroup var arguments: CleanArguments

  func run() throws { try arguments.run() }
}
