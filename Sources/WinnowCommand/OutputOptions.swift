import ArgumentParser

/// The options that say where results go, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text (the default), markdown, or json: an object a line for each document. Its \"notes\", if it has any, say which limits were reached in reading a page.",
      valueName: "format"),
    completion: .list(Format.allCases.map(\.rawValue)),
    transform: Format.init(parsing:))
  var format = Format.text

  @Flag(help: "With --format markdown: write the links of pages.")
  var links = false

  @Flag(
    help: "With --format json: write every block of a page, or line of a text, with its verdict and reasons.")
  var blocks = false

  @Option(help: ArgumentHelp("Write the result to a file.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Clean the files themselves. Unchanged files are not written.")
  var inPlace = false

  @Option(
    help: ArgumentHelp(
      "With --in-place: keep the original under its name with this at the end. A backup of an earlier run is replaced.",
      valueName: "suffix"))
  var backup: String?

  @Option(
    help: ArgumentHelp("Write the removed lines to a file, a JSON object a line.", valueName: "file"),
    completion: .file())
  var removed: String?

  @Flag(help: "Print a table of kinds, lines and bytes on standard error.")
  var stats = false

  @Option(
    help: ArgumentHelp(
      "The form of --stats, which it implies: table (the default), or json, one object in a line.",
      valueName: "form"),
    transform: Statistics.Form.init(parsing:))
  var statsFormat: Statistics.Form?

  /// Whether what was removed is counted by kinds.
  var countsKinds: Bool { stats || statsFormat != nil }

  /// Whether standard output gets any of the results.
  var writesStandardOutput: Bool {
    !inPlace && Destination.isStandardOutput(output ?? "-")
      || removed.map(Destination.isStandardOutput) ?? false
  }

  func validate() throws {
    if links, format != .markdown { throw ValidationError("--links goes with --format markdown") }
    if blocks, format != .json { throw ValidationError("--blocks goes with --format json") }
    if inPlace, output != nil { throw ValidationError("--in-place and --output exclude each other") }
    if inPlace, format != .text { throw ValidationError("--in-place writes text only") }
    if let backup {
      if !inPlace { throw ValidationError("--backup goes with --in-place") }
      if backup.isEmpty { throw ValidationError("--backup needs a suffix, such as .bak") }
      if backup.contains("/") { throw ValidationError("a suffix for --backup cannot hold a '/'") }
    }
    if let removed, Destination.isStandardOutput(removed), !inPlace, output == nil {
      throw ValidationError("--removed - would mix the removed lines into the result; use --output, too")
    }
  }
}

/// The form of the result.
enum Format: String, CaseIterable, Sendable {
  case text
  case markdown
  case json

  fileprivate init(parsing text: String) throws {
    guard let format = Self(rawValue: text) else {
      throw ValidationError("the formats are text, markdown, json")
    }
    self = format
  }
}

extension Statistics {
  /// The forms of `--stats`.
  enum Form: String, Sendable {
    case table
    case json

    fileprivate init(parsing text: String) throws {
      guard let form = Self(rawValue: text) else { throw ValidationError("--stats-format is table or json") }
      self = form
    }
  }
}
