import Winnow
import WinnowHTML

/// What `--format json` and `--removed` write: a JSON object a line.
enum Records {
  /// A cleaned document.
  static func document(_ cleaned: Cleaned, source: String, withBlocks: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.name("source")
      json.value(source)
      json.name("text")
      json.value(cleaned.text)
      json.facts(about: cleaned)
      if withBlocks {
        json.name("blocks")
        json.array { json in for unit in cleaned.units { json.block(unit) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// What is told of a cleaned document besides its text.
  static func metadata(_ cleaned: Cleaned) -> [UInt8] {
    var json = JSONWriter()
    json.metadata(of: cleaned)
    return json.bytes
  }

  /// The lines that were removed from a document, in their order.
  static func removedLines(of cleaned: Cleaned, source: String) -> [UInt8] {
    var json = JSONWriter()
    for line in cleaned.units where !line.verdict.isKept {
      json.object { json in
        json.name("source")
        json.value(source)
        json.name("line")
        json.value(line.number)
        json.name("kind")
        json.value(line.verdict.kind?.rawValue)
        json.name("confidence")
        json.value(line.verdict.confidence)
        json.name("reasons")
        json.array { json in for reason in line.verdict.reasons { json.value(reason) } }
        json.name("text")
        json.value(line.text)
      }
      json.endLine()
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// What is told of a cleaned document besides its text, as a value.
  mutating func metadata(of cleaned: Cleaned) { object { $0.facts(about: cleaned) } }

  private mutating func header(title: String?, language: String?) {
    name("title")
    value(title)
    name("language")
    value(language)
  }

  /// What a document is, and how much of it stays.
  fileprivate mutating func facts(about cleaned: Cleaned) {
    switch cleaned {
    case .text(let report):
      header(title: report.title, language: report.language)
    case .page(let report):
      let facts = report.metadata
      header(title: facts.title, language: facts.language)
      metadata(facts)
    }
    let removed = cleaned.removed
    name("lines")
    object { json in
      json.name("kept")
      json.value(cleaned.keptCount)
      json.name("removed")
      json.value(removed.values.reduce(0) { $0 + $1.lines })
    }
    name("removed")
    object { json in
      for kind in Kind.allCases {
        guard let tally = removed[kind] else { continue }
        json.name(kind.rawValue)
        json.value(tally.lines)
      }
    }
    notes(cleaned.notes)
  }

  /// What a page says of itself; only what it says.
  fileprivate mutating func metadata(_ metadata: Metadata) {
    let facts = [
      ("author", metadata.author), ("date", metadata.date), ("modified", metadata.modified),
      ("siteName", metadata.siteName), ("description", metadata.description),
      ("canonicalURL", metadata.canonicalURL),
    ]
    for (name, fact) in facts {
      self.name(name)
      value(fact)
    }
  }

  /// The limits that a document reached, if it did.
  fileprivate mutating func notes(_ notes: [PageNote]) {
    if notes.isEmpty { return }
    name("notes")
    array { json in for note in notes { json.value(note.description) } }
  }

  /// A block of a page, or a line of a text.
  fileprivate mutating func block(_ unit: Cleaned.Unit) {
    object { json in
      json.name("number")
      json.value(unit.number)
      json.name("kept")
      json.value(unit.verdict.isKept)
      json.name("kind")
      json.value(unit.verdict.kind?.rawValue)
      json.name("confidence")
      json.value(unit.verdict.confidence)
      json.name("reasons")
      json.array { json in for reason in unit.verdict.reasons { json.value(reason) } }
      json.name("text")
      json.value(unit.text)
    }
  }

  fileprivate mutating func value(_ reason: Reason) {
    object { json in
      json.name("signal")
      json.value(reason.signal)
      json.name("kind")
      json.value(reason.kind?.rawValue)
      json.name("weight")
      json.value(reason.weight)
      if let detail = reason.detail {
        json.name("detail")
        json.value(detail)
      }
    }
  }
}
