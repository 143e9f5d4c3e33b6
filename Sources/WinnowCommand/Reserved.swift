import ArgumentParser

/// Options that the command's design names and this version does not have.
///
/// They are known, and refused with a clear word, so that a script written for a later version says what it
/// misses; unknown, `--jsonl` would be a guess at a typing error. They are hidden in the help.
struct ReservedOptions: ParsableArguments {
  @Flag(help: .hidden) var jsonl = false
  @Option(help: .hidden) var field: String?
  @Option(help: .hidden) var outputField: String?
  @Flag(help: .hidden) var keepHtml = false
  @Flag(help: .hidden) var metadata = false
  @Flag(help: .hidden) var warc = false

  func validate() throws {
    let given = [
      ("--jsonl", jsonl), ("--field", field != nil), ("--output-field", outputField != nil),
      ("--keep-html", keepHtml), ("--metadata", metadata), ("--warc", warc),
    ]
    if let (name, _) = given.first(where: { $0.1 }) {
      throw ValidationError("\(name) is not in this version yet")
    }
  }
}

/// `winnow learn`: the name is kept for a later version.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "learn", shouldDisplay: false)
  @Argument(parsing: .captureForPassthrough, help: .hidden) var rest: [String] = []

  func run() throws { throw ValidationError("'learn' is not in this version yet") }
}

/// `winnow diff`: the name is kept for a later version.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff", shouldDisplay: false)
  @Argument(parsing: .captureForPassthrough, help: .hidden) var rest: [String] = []

  func run() throws { throw ValidationError("'diff' is not in this version yet") }
}
