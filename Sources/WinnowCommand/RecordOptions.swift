import ArgumentParser

/// The options for files that hold many documents.
struct RecordOptions: ParsableArguments {
  @Flag(
    help:
      "Read JSON Lines: an object a line, whose text is replaced by the cleaned text; all else stays. Files called .jsonl or .ndjson, and input that begins so, are read as that by themselves."
  )
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "The member of a JSON record that holds its document: text, or html with --html, unless named here.",
      valueName: "name"))
  var field: String?

  @Option(
    help: ArgumentHelp(
      "What the member is called when it is cleaned: by default as before, and text with --html.",
      valueName: "name"))
  var outputField: String?

  @Flag(help: "With --html: keep the member that holds the page, besides the cleaned text.")
  var keepHtml = false

  @Flag(
    help:
      "Add a member 'winnow' to each JSON record: title, language and so on, and how much was removed by kind."
  )
  var metadata = false

  @Flag(
    help:
      "Read web archives (WARC, or WET with its extracted texts) and write a JSON object a line for each page or text: source, url, date, text, metadata. Files called .warc or .wet, and input that begins so, are read as that by themselves."
  )
  var warc = false

  /// What all documents are to be read as; nil where their names and first bytes tell.
  var container: Container? { jsonl ? .jsonLines : warc ? .archive : nil }

  /// How records are read and written.
  func format(ofPages isHTML: Bool) -> JSONRecordFormat {
    JSONRecordFormat(
      field: field ?? (isHTML ? "html" : "text"), outputField: outputField ?? (isHTML ? "text" : nil),
      keepsField: keepHtml, hasMetadata: metadata, urlField: "url")
  }

  func validate() throws {
    if jsonl, warc { throw ValidationError("--jsonl and --warc exclude each other") }
    let options = [
      ("--field", field != nil), ("--output-field", outputField != nil), ("--keep-html", keepHtml),
      ("--metadata", metadata),
    ]
    if warc, let (name, _) = options.first(where: { $0.1 }) {
      throw ValidationError("\(name) is for JSON Lines and does not go with --warc")
    }
  }
}

extension CleanArguments {
  /// What the options for records say together with the others.
  func validateRecords() throws {
    if records.keepHtml, !input.html { throw ValidationError("--keep-html goes with --html") }
    if let conflict = records.format(ofPages: input.html).conflict { throw ValidationError(conflict) }
    guard let container = records.container else { return }
    let option = container == .archive ? "--warc" : "--jsonl"
    if output.inPlace {
      throw ValidationError("\(option) does not go with --in-place; --output may name the file that is read")
    }
    if input.url != nil {
      throw ValidationError("--url is the address of one document, and \(option) reads many")
    }
    if input.charset != nil {
      throw ValidationError("--charset does not go with \(option), whose records say their own")
    }
    if output.blocks { throw ValidationError("--blocks does not go with \(option)") }
    switch container {
    case .jsonLines:
      if output.format == .json {
        throw ValidationError("--jsonl writes the records that it reads; --metadata adds to them")
      }
    case .archive:
      if input.text || input.html {
        throw ValidationError("a web archive says what its records hold; --warc needs no --text or --html")
      }
    }
  }
}
