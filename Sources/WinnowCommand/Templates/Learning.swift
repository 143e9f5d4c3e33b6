import Winnow
import WinnowHTML

/// What is done with a document that is learned from.
struct Learning: Sendable {
  let input: InputOptions
  let recordFormat: JSONRecordFormat
  /// The site of documents that have no address.
  let host: String?
  let pageLimit: Int

  func outcome(of item: WorkItem) -> Outcome {
    var outcome = Outcome(source: item.source)
    var templates = SiteTemplates(pageLimit: pageLimit)
    do throws(Failure) {
      switch item.content {
      case .records(let records): learn(records, into: &templates, &outcome)
      case .file: try learn(try item.source.contents(), into: &templates, &outcome)
      case .contents(let contents): try learn(contents, into: &templates, &outcome)
      case .unreadable(let failure): throw failure
      }
    } catch {
      outcome.messages.append(.failure(error))
    }
    outcome.learned = templates
    return outcome
  }

  private func learn(
    _ contents: Contents, into templates: inout SiteTemplates, _ outcome: inout Outcome
  ) throws(Failure) {
    let document = try input.document(contents.bytes, from: outcome.source)
    if let damage = contents.damage { outcome.messages.append(.failure(damage)) }
    try learn(document, at: input.url?.text, outcome.source.subject, into: &templates)
  }

  private func learn(
    _ document: Document, at url: String?, _ subject: String, into templates: inout SiteTemplates
  ) throws(Failure) {
    guard let host = url.flatMap(SiteTemplates.host(of:)) ?? host else {
      throw Failure(subject, "has no address, and its site is not known (--host names it)")
    }
    if let page = document.page {
      templates.learn(page, host: host)
    } else {
      templates.learn(document.decoded.bytes, host: host, url: url)
    }
  }

  // MARK: - Records

  private func learn(
    _ batch: RecordStream.Batch, into templates: inout SiteTemplates, _ outcome: inout Outcome
  ) {
    switch batch {
    case .lines(let lines):
      for line in lines where !JSONRecordFormat.isBlank(line.bytes) {
        learn(line, into: &templates, &outcome)
      }
    case .record(let record): learn(record, into: &templates, &outcome)
    case .end: break
    }
  }

  private func learn(
    _ line: RecordStream.Line, into templates: inout SiteTemplates, _ outcome: inout Outcome
  ) {
    let place = "\(outcome.source.subject):\(line.number)"
    do {
      let record = try recordFormat.read(line.bytes)
      let page = try input.html ? Page(html: record.text, charset: "utf-8", url: record.url) : nil
      let document = Document(
        original: [], decoded: Charset.Decoded(bytes: page == nil ? record.text : []), page: page)
      try learn(document, at: record.url, place, into: &templates)
    } catch let failure as Failure {
      outcome.messages.append(.failure(failure))
    } catch {
      let problem = (error as? JSONRecordProblem)?.description ?? (error as? PageError)?.description
      outcome.messages.append(.failure(Failure(place, problem ?? String(describing: error))))
    }
  }

  private func learn(
    _ record: WARCRecord, into templates: inout SiteTemplates, _ outcome: inout Outcome
  ) {
    let subject = "\(outcome.source.subject): the \(record.subject)"
    do {
      switch record.content {
      case .passed: break
      case .unreadable(let problem): throw Failure(subject, "\(problem); it is left out")
      case .document(let archived):
        try learn(try Document(archived), at: archived.url, subject, into: &templates)
      }
    } catch let failure as Failure {
      outcome.messages.append(.failure(failure))
    } catch {
      outcome.messages.append(.failure(Failure(subject, String(describing: error))))
    }
  }
}
