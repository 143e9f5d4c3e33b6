import Winnow
import WinnowHTML

extension Cleaning {
  /// What becomes of records that were read from a container.
  func outcome(of batch: RecordStream.Batch, from source: Source) -> Outcome {
    var outcome = Outcome(source: source)
    outcome.isPart = true
    outcome.documents = 0
    switch batch {
    case .lines(let lines):
      outcome.content = []
      for line in lines { clean(line, into: &outcome) }
    case .record(let record): clean(record, into: &outcome)
    case .end(let passed): outcome.statistics.passed = passed
    }
    return outcome
  }

  // MARK: - JSON Lines

  private func clean(_ line: RecordStream.Line, into outcome: inout Outcome) {
    if JSONRecordFormat.isBlank(line.bytes) {
      outcome.content? += line.bytes
      return
    }
    outcome.documents += 1
    let place = "\(outcome.source.subject):\(line.number)"
    do {
      let record = try recordFormat.read(line.bytes)
      let cleaned = try cleaned(record, by: cleaner(for: record.url, &outcome))
      outcome.content? += record.rendered(cleaned, output)
      count(cleaned, as: "\(outcome.source.name):\(line.number)", in: &outcome)
    } catch {
      let problem = (error as? JSONRecordProblem)?.description ?? (error as? PageError)?.description
      outcome.messages.append(.failure(Failure(place, problem ?? String(describing: error))))
      outcome.content? += line.bytes
    }
  }

  private func cleaned(_ record: JSONRecord, by cleaner: Cleaner) throws(PageError) -> Cleaned {
    guard input.html else { return .text(cleaner.inspect(record.text, withReasons: withRemoved)) }
    // JSON is UTF-8, whatever the page says of itself.
    let page = try Page(html: record.text, charset: "utf-8", url: record.url)
    return .page(cleaner.inspect(page, withReasons: withRemoved))
  }

  // MARK: - Web archives

  private func clean(_ record: WARCRecord, into outcome: inout Outcome) {
    let subject = "\(outcome.source.subject): the \(record.subject)"
    switch record.content {
    case .passed(let reason): outcome.statistics.passed.add(reason)
    case .unreadable(let problem):
      outcome.messages.append(.failure(Failure(subject, "\(problem); it is left out")))
    case .document(let archived):
      outcome.documents = 1
      for note in archived.notes { outcome.messages.append(.note("\(subject): \(note)")) }
      do throws(PageError) {
        let document = try Document(archived)
        if let loss = document.decoded.loss { outcome.messages.append(.note("\(subject): \(loss)")) }
        let cleaned = document.cleaned(
          by: cleaner(for: archived.url, &outcome), withReasons: withRemoved)
        let name = "\(outcome.source.name):\(record.place.offset)"
        outcome.content = Records.archived(cleaned, archived, source: name, content: cleaned.content(output))
        count(cleaned, as: name, in: &outcome)
      } catch {
        outcome.messages.append(.failure(Failure(subject, error.description)))
      }
    }
  }

  // MARK: - Both

  private func count(_ cleaned: Cleaned, as name: String, in outcome: inout Outcome) {
    outcome.statistics.add(cleaned, withKinds: output.countsKinds)
    if withRemoved { outcome.removed += Records.removedLines(of: cleaned, source: name) }
  }
}

extension Document {
  /// A page or a text from a web archive.
  init(_ archived: ArchivedDocument) throws(PageError) {
    switch archived.kind {
    case .page:
      let page = try Page(html: archived.bytes, charset: archived.charset, url: archived.url)
      self.init(original: [], decoded: Charset.Decoded(bytes: []), page: page)
    case .text:
      let charset = archived.charset.flatMap { Charset(named: $0) }
      self.init(original: [], decoded: Charset.decode(archived.bytes, declared: charset), page: nil)
    }
  }
}

extension Records {
  /// A page or a text from a web archive.
  fileprivate static func archived(
    _ cleaned: Cleaned, _ document: ArchivedDocument, source: String, content: [UInt8]
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.name("source")
      json.value(source)
      json.name("url")
      json.value(document.url)
      json.name("date")
      json.value(document.date)
      json.name("text")
      json.value(String(decoding: content, as: UTF8.self))
      json.name("metadata")
      json.metadata(of: cleaned)
    }
    json.endLine()
    return json.bytes
  }
}
