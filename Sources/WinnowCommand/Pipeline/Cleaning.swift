import Winnow

/// What is done with a document apart from all others: reading, cleaning, and making the bytes to write.
struct Cleaning: Sendable {
  let input: InputOptions
  let output: OutputOptions
  let cleaner: Cleaner

  func outcome(of item: WorkItem) -> Outcome {
    var outcome = Outcome(source: item.source)
    do throws(Failure) {
      let bytes = try item.bytes()
      outcome.consumed = bytes.count
      let document = try input.document(bytes, from: item.source)
      if let loss = try loss(in: document, from: item.source) {
        outcome.messages.append(.note("\(item.source.subject): \(loss)"))
      }
      clean(document, into: &outcome)
    } catch {
      outcome.isUnread = true
      outcome.messages.append(.failure(error))
    }
    return outcome
  }

  /// What the document's conversion to UTF-8 lost. An error if it cannot be cleaned in its place.
  private func loss(in document: Document, from source: Source) throws(Failure) -> String? {
    if output.inPlace, document.page != nil {
      // Its text would stand in a file that calls itself a page.
      throw Failure(
        source.subject,
        "is a web page and left as it is; write its text with --output (or clean it with --text)")
    }
    guard let loss = document.decoded.loss else { return nil }
    // In its own file, what was lost would be lost for good.
    if output.inPlace, output.backup == nil {
      throw Failure(source.subject, "\(loss); left as it is (--backup would keep the original)")
    }
    return loss
  }

  private func clean(_ document: Document, into outcome: inout Outcome) {
    let withRemoved = output.removed != nil
    let cleaned = document.cleaned(by: cleaner, withReasons: withRemoved)
    outcome.statistics.add(cleaned)
    if withRemoved { outcome.removed = Records.removedLines(of: cleaned, source: outcome.source.name) }
    if output.format == .json {
      outcome.content = Records.document(cleaned, source: outcome.source.name, withBlocks: output.blocks)
    } else {
      let content = cleaned.content(output)
      // A file is not written for nothing.
      if !output.inPlace || content != document.original { outcome.content = content }
    }
  }
}
