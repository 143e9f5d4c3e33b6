import ArgumentParser

/// `winnow diff`: what a change of options or of version keeps and removes.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two runs: what a change of options or of version keeps and removes.",
    usage: "winnow diff [<options>] <old> <new>",
    discussion: """
      Both files hold the verdicts on the same documents, as a run writes them: with --format json --blocks, with explain --format json, or with --removed FILE \
      (of JSON Lines and web archives, too). They may be compressed with gzip.

        winnow --format json --blocks *.txt > old.jsonl
        winnow --format json --blocks --preset recall *.txt > new.jsonl
        winnow diff old.jsonl new.jsonl

      Documents whose results differ come one after another, those with the most changed words first. '+' is a line that is newly \
      kept, '-' one that is newly removed; under it stand the signals of both runs, if the files hold them. Then come sums by kind. \
      Documents are known by their source, in any order; what waits for its partner is held in memory, so files in the same order take the least.

      The exit status is 0 if the files could be compared, whatever was found, and 1 if something failed. With --exit-code it is \
      0 if nothing differs, 1 if something does, and 2 if something failed.
      """,
    version: version)

  @Argument(help: "The verdicts of the run to compare with; '-' is standard input.", completion: .file())
  var old: String

  @Argument(help: "The verdicts of the run that is compared; '-' is standard input.", completion: .file())
  var new: String

  @Option(
    help: ArgumentHelp(
      "Show this many documents, or all. The default is 20; 0 leaves the sums alone.", valueName: "number"),
    transform: Amount.init(parsing:))
  var limit = Amount(count: 20)

  @Option(
    help: ArgumentHelp(
      "Show this many lines of each document, those with the most words, or all. The default is 20.",
      valueName: "number"),
    transform: Amount.init(parsing:))
  var lines = Amount(count: 20)

  @Flag(help: "Show lines that change their kind alone, too, marked by '~'.")
  var kinds = false

  @Flag(help: "End with status 1 if something differs, and 2 if something failed.")
  var exitCode = false

  func validate() throws {
    if old == "-", new == "-" { throw ValidationError("standard input cannot be both OLD and NEW") }
  }

  func run() throws {
    let outcome: (differs: Bool, hasFailed: Bool)
    do throws(Failure) {
      outcome = try compare()
    } catch {
      if !exitCode || error.isClosedPipe { throw error }
      error.report()
      throw ExitCode(2)
    }
    if outcome.hasFailed { throw ExitCode(exitCode ? 2 : 1) }
    if exitCode, outcome.differs { throw ExitCode(1) }
  }

  private func compare() throws(Failure) -> (differs: Bool, hasFailed: Bool) {
    var pairing = try Pairing(old: Source(argument: old), new: Source(argument: new))
    var comparison = Comparison(limit: limit, withKinds: kinds)
    try pairing.run { (result) in comparison.add(result) }
    if pairing.isMixed {
      throw Failure(
        Source(argument: new).subject,
        "holds other records than \(Source(argument: old).subject): one has whole documents, and one removed lines alone; write both the same way"
      )
    }
    var output = Destination.standardOutput
    let report = ComparisonReport(comparison, lines: lines, on: .standardOutput)
    for document in comparison.worst { try output.write(Array(report.document(document).utf8)) }
    try output.write(Array(report.summary.utf8))
    try output.finish()
    return (comparison.differs, pairing.hasFailed)
  }
}

/// A number, or all there is.
struct Amount: Sendable, Hashable {
  /// Nil for all.
  let count: Int?

  init(count: Int?) { self.count = count }

  init(parsing text: String) throws {
    if text == "all" {
      count = nil
    } else if let count = Int(text), count >= 0 {
      self.count = count
    } else {
      throw ValidationError("--limit and --lines take a number from 0, or 'all'")
    }
  }
}
