import ArgumentParser

/// The options that say how the work is done. They change nothing in the results.
struct RunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Clean this many documents at the same time. The default is one for each core; the output and its order are the same for any number.",
      valueName: "number"),
    transform: Jobs.init(parsing:))
  var jobs: Jobs?

  @Flag(
    inversion: .prefixedNo,
    help:
      "Show the progress of a run that lasts, in a line on standard error if that is a terminal. Without it, the line is shown unless results go to a terminal or a pipe."
  )
  var progress: Bool?
}
