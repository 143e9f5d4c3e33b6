import Winnow

/// What is done with a document apart from all others: reading, cleaning, and making the bytes to write.
struct Cleaning: Sendable {
  let input: InputOptions
  let output: OutputOptions
  let recordFormat: JSONRecordFormat
  let cleaners: Cleaners
  /// What was learned of sites, if it is to count.
  let templates: TemplateShelf?

  /// Whether somebody wants to see what was removed.
  var withRemoved: Bool { output.removed != nil }

  func outcome(of item: WorkItem) -> Outcome {
    var outcome = Outcome(source: item.source)
    do throws(Failure) {
      switch item.content {
      case .records(let records): outcome = self.outcome(of: records, from: item.source)
      case .file: try clean(try item.source.contents(), into: &outcome)
      case .contents(let contents): try clean(contents, into: &outcome)
      case .unreadable(let failure): throw failure
      }
    } catch {
      outcome.isUnread = true
      outcome.messages.append(.failure(error))
    }
    outcome.consumed = item.consumed
    return outcome
  }

  private func clean(_ contents: Contents, into outcome: inout Outcome) throws(Failure) {
    let source = outcome.source
    let document = try input.document(contents.bytes, from: source)
    if output.inPlace { try checkInPlace(document, contents, source) }
    if let damage = contents.damage { outcome.messages.append(.failure(damage)) }
    if let loss = document.decoded.loss { outcome.messages.append(.note("\(source.subject): \(loss)")) }
    let cleaned = document.cleaned(
      by: cleaner(for: input.url?.text, &outcome), withReasons: withRemoved || output.blocks)
    outcome.statistics.add(cleaned, withKinds: output.countsKinds)
    if withRemoved { outcome.removed = Records.removedLines(of: cleaned, source: source.name) }
    if output.format == .json {
      outcome.content = Records.document(cleaned, source: source.name, withBlocks: output.blocks)
    } else {
      let content = cleaned.content(output)
      // A file is not written for nothing.
      if !output.inPlace || content != document.original { outcome.content = content }
    }
  }

  /// The cleaner for a document of this address.
  func cleaner(for url: String?, _ outcome: inout Outcome) -> Cleaner {
    if let templates, templates.host(ofPageAt: url) == nil { outcome.statistics.withoutSite += 1 }
    return cleaners.cleaner(for: url).with(templates, url: url)
  }

  /// What must not be written over.
  private func checkInPlace(
    _ document: Document, _ contents: Contents, _ source: Source
  ) throws(Failure) {
    if contents.isUnpacked {
      throw Failure(source.subject, "is compressed and left as it is; write its text with --output")
    }
    if document.page != nil {
      // Its text would stand in a file that calls itself a page.
      throw Failure(
        source.subject,
        "is a web page and left as it is; write its text with --output (or clean it with --text)")
    }
    // What was lost would be lost for good.
    if let loss = document.decoded.loss, output.backup == nil {
      throw Failure(source.subject, "\(loss); left as it is (--backup would keep the original)")
    }
  }
}
