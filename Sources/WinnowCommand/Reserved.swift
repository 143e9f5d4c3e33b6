import ArgumentParser

/// `winnow learn`: the name is kept for a later version.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "learn", shouldDisplay: false)
  @Argument(parsing: .captureForPassthrough, help: .hidden) var rest: [String] = []

  func run() throws { throw ValidationError("'learn' is not in this version yet") }
}
