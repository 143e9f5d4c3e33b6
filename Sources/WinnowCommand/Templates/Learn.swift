import ArgumentParser
import Winnow

/// `winnow learn`: what stands on many pages of a site.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn which lines stand on many pages of a site, for --templates.",
    usage: """
      winnow learn [<options>] [<file> ...] > site.templates
      winnow learn --merge <file> <file> ... > all.templates
      """,
    discussion: """
      Pages count for the site of their address: the member 'url' of a JSON record, that of an archived page, or --url. Those that have none \
      count for --host. A page that is seen again is counted once.

      Files are read as 'winnow' reads them for cleaning. Learn from what is to be cleaned: from texts for texts, from pages for pages. \
      Parts of a crawl can be learned one by one: merged in any order, they are what the whole would be.
      """,
    version: version)

  @Argument(help: "Files to learn from; standard input when there is none, or for '-'.", completion: .file())
  var file: [String] = []

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Input") var list: ListOption
  @OptionGroup(title: "Files of many documents") var records: LearnRecordOptions

  @Option(
    help: ArgumentHelp("The site of pages that have no address, such as example.org.", valueName: "name"),
    transform: { try HostName(parsing: $0) })
  var host: HostName?

  @Flag(help: "Put files that 'winnow learn' wrote together.")
  var merge = false

  @Option(
    help: ArgumentHelp(
      "Hold no more pages than this, which bounds memory: of large sites a sample, and of too many sites a part. The default is \(SiteTemplates.standardPageLimit), and a page takes about half a kilobyte.",
      valueName: "number"),
    transform: PageLimit.init(parsing:))
  var pages: PageLimit?

  @Option(
    help: ArgumentHelp(
      "Read this many documents at the same time. The default is one for each core; the result is the same for any number.",
      valueName: "number"),
    transform: Jobs.init(parsing:))
  var jobs: Jobs?

  @Option(help: ArgumentHelp("Write the result to a file.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Print a table of sites, pages and lines of template on standard error.")
  var stats = false

  func validate() throws {
    if list.filesFrom == "-", file.contains("-") {
      throw ValidationError("standard input cannot be both the list for --files-from and a document")
    }
    if input.url != nil, file.count > 1 || list.filesFrom != nil {
      throw ValidationError("--url is the address of one document, and there may be more of them")
    }
    if records.jsonl || records.warc {
      let option = records.warc ? "--warc" : "--jsonl"
      if input.url != nil {
        throw ValidationError("--url is the address of one document, and \(option) reads many")
      }
      if input.charset != nil {
        throw ValidationError("--charset does not go with \(option), whose records say their own")
      }
      if records.warc, input.text || input.html {
        throw ValidationError("a web archive says what its records hold; --warc needs no --text or --html")
      }
    }
    if merge {
      let reads =
        input.text || input.html || input.charset != nil || input.url != nil || records.jsonl || records.warc
        || records.field != nil || host != nil || jobs != nil
      if reads {
        throw ValidationError("--merge reads files of templates, and only --pages and --output go with it")
      }
    }
    if Destination.isStandardOutput(output ?? "-"), Terminal.isStandardOutput {
      throw ValidationError(
        "the templates are no text for a terminal; write them to a file ('> site.templates')")
    }
  }

  func run() throws {
    if let output { try Destination.check(output) }
    var lesson = Lesson(self)
    let isDone = merge ? try lesson.merge() : try lesson.learn()
    var destination = try Destination.named(output ?? "-")
    try destination.write(lesson.templates.bytes)
    try destination.finish()
    lesson.tell()
    if !isDone { throw ExitCode.failure }
  }
}

/// How `learn` reads files that hold many documents.
struct LearnRecordOptions: ParsableArguments {
  @Flag(help: "Read JSON Lines: an object a line, with a text and its address in the member 'url'.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "The member of a JSON record that holds its document: text, or html with --html, unless named here.",
      valueName: "name"))
  var field: String?

  @Flag(help: "Read web archives (WARC, or WET with its extracted texts).")
  var warc = false

  var container: Container? { jsonl ? .jsonLines : warc ? .archive : nil }

  func validate() throws {
    if jsonl, warc { throw ValidationError("--jsonl and --warc exclude each other") }
    if warc, field != nil { throw ValidationError("--field is for JSON Lines and does not go with --warc") }
  }
}

/// How many pages are held.
struct PageLimit: Sendable, Hashable {
  let count: Int

  init(parsing text: String) throws {
    guard let count = Int(text), (16...1_000_000_000).contains(count) else {
      throw ValidationError("--pages takes a number from 16 to 1000000000")
    }
    self.count = count
  }
}
