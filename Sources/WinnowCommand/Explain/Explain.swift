import ArgumentParser
import Winnow

/// `winnow explain`: every line with its verdict and why.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show every line of a text or block of a page with its verdict and the reasons.",
    usage: "winnow explain [<options>] [<file> ...]",
    discussion: """
      Each line that is not blank, or each block of a page: its number, 'kept' or 'removed', its kind, the confidence, the text; under it, \
      where signals spoke, each with its weight (from -1, content, to 1, noise) and the kind that it speaks for. \
      Control characters of the document are shown as pictures. On a terminal, lines are cut to its width.

      With --format html, the same as one web page for all files, to look at in a browser: removed lines are struck and marked \
      by kind, kinds can be hidden, and the signals of a line are shown when it is pointed at or focused. The page needs nothing \
      from elsewhere, and no script runs in it.

        winnow explain --format html page.txt > report.html
      """,
    version: version)

  @Argument(help: "The files to explain; standard input when there is none, or for '-'.", completion: .file())
  var file: [String] = []

  @Option(
    help: ArgumentHelp(
      "text (the default); html: one page for all files; json: an object a line for each file, as 'winnow --format json --blocks' writes, with all signals.",
      valueName: "format"),
    transform: ExplanationFormat.init(parsing:))
  var format = ExplanationFormat.text

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "What to remove") var policy: PolicyOptions
  @OptionGroup(title: "What to remove") var templates: TemplateOptions

  func validate() throws {
    try templates.validate(with: policy)
    if templates.templates != nil, templates.host == nil, input.url == nil {
      throw ValidationError("--templates needs the site of the files, which --host names")
    }
    if input.url != nil, file.count > 1 {
      throw ValidationError("--url is the address of one document, and there are more of them")
    }
  }

  func run() throws {
    var output = Destination.standardOutput
    let cleaner = try policy.cleaners(host: templates.host).cleaner(for: input.url?.text)
      .with(try templates.shelf(), url: input.url?.text)
    var page = HTMLReport(options: cleaner.options)
    var hasFailed = false
    for source in file.isEmpty ? [.standardInput] : file.map(Source.init(argument:)) {
      guard let cleaned = read(source, cleaner, &hasFailed) else { continue }
      switch format {
      case .text: try write(cleaned, of: source, to: &output)
      case .json:
        try output.write(Records.document(cleaned, source: source.name, withBlocks: true))
      case .html: page.add(cleaned, named: source.name)
      }
    }
    // Where nothing could be read, there is nothing to look at.
    if format == .html, !page.isEmpty { try output.write(page.rendered) }
    try output.finish()
    if hasFailed { throw ExitCode.failure }
  }

  /// The verdicts on a document with all that speaks for them; nil if it could not be read, which is reported.
  private func read(_ source: Source, _ cleaner: Cleaner, _ hasFailed: inout Bool) -> Cleaned? {
    do throws(Failure) {
      let contents = try source.contents()
      try checkIsOneDocument(contents, source)
      if let damage = contents.damage {
        damage.report()
        hasFailed = true
      }
      let document = try input.document(contents.bytes, from: source)
      if let loss = document.decoded.loss { StandardStreams.note("\(source.subject): \(loss)") }
      return document.explained(by: cleaner)
    } catch {
      error.report()
      hasFailed = true
      return nil
    }
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

  private func write(
    _ cleaned: Cleaned, of source: Source, to output: inout Destination
  ) throws(Failure) {
    let explanation = Explanation(of: cleaned, on: .standardOutput)
    if file.count > 1 { try output.write(Array((Printable.text(source.name) + "\n").utf8)) }
    try output.write(Array(explanation.heading.utf8))
    for line in explanation.units { try output.write(Array(explanation.row(line).utf8)) }
    try output.write(Array(explanation.summary.utf8))
    if file.count > 1 { try output.write(Array("\n".utf8)) }
  }
}

/// The form in which verdicts are shown.
enum ExplanationFormat: String, Sendable {
  case text
  case json
  case html

  fileprivate init(parsing text: String) throws {
    guard let format = Self(rawValue: text) else {
      throw ValidationError("explain --format is text, json or html")
    }
    self = format
  }
}
