import ArgumentParser
import Winnow

/// `winnow explain`: every line with its verdict and why.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every line of a text or block of a page with its verdict and the reasons.",
    usage: "winnow explain [<options>] [<file>]",
    discussion: """
      Each line that is not blank, or each block of a page: its number, 'kept' or 'removed', its kind, the confidence, the text; under it, \
      where signals spoke, each with its weight (from -1, content, to 1, noise) and the kind that it speaks for. \
      Control characters of the document are shown as pictures. On a terminal, lines are cut to its width.
      """,
    version: version)

  @Argument(help: "The file to explain; standard input when there is none, or for '-'.")
  var file = "-"

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "What to remove") var policy: PolicyOptions
  @Option(help: .hidden) var format: String?

  func validate() throws {
    if format != nil { throw ValidationError("explain --format is not in this version yet") }
  }

  func run() throws {
    let source = Source(argument: file)
    let contents = try source.contents()
    try checkIsOneDocument(contents, source)
    contents.damage?.report()
    let document = try input.document(contents.bytes, from: source)
    if let loss = document.decoded.loss { StandardStreams.note("\(source.subject): \(loss)") }
    let explanation = Explanation(of: document.explained(by: policy.cleaner), on: .standardOutput)
    var output = Destination.standardOutput
    try output.write(Array(explanation.heading.utf8))
    for line in explanation.units { try output.write(Array(explanation.row(line).utf8)) }
    try output.write(Array(explanation.summary.utf8))
    try output.finish()
    if contents.damage != nil { throw ExitCode.failure }
  }

  /// Of many documents' records, only nonsense could be explained.
  private func checkIsOneDocument(_ contents: Contents, _ source: Source) throws(Failure) {
    if input.text { return }
    var stream = PeekingStream(MemoryStream(contents.bytes))
    var container = Container(name: source.name)
    if container == nil { container = try Container(firstBytesOf: &stream) }
    if let container {
      throw Failure(
        source.subject,
        "is \(container.name), and explain shows one document; clean it with --removed, which says why lines go"
      )
    }
  }
}
