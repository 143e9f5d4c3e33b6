import Winnow

/// What `--format json` and `--removed` write: a JSON object a line.
enum Records {
  /// A cleaned document.
  static func document(_ report: Report, source: String) -> [UInt8] {
    let removed = report.removed
    var json = JSONWriter()
    json.object { json in
      json.name("source")
      json.value(source)
      json.name("text")
      json.value(report.cleaned)
      json.name("title")
      json.value(report.title)
      json.name("language")
      json.value(report.language)
      json.name("lines")
      json.object { json in
        json.name("kept")
        json.value(report.lines.count { $0.verdict.isKept })
        json.name("removed")
        json.value(report.lines.count { !$0.verdict.isKept })
      }
      json.name("removed")
      json.object { json in
        for kind in Kind.allCases {
          guard let tally = removed[kind] else { continue }
          json.name(kind.rawValue)
          json.value(tally.lines)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The lines that were removed from a document, in their order.
  static func removedLines(of report: Report, source: String) -> [UInt8] {
    var json = JSONWriter()
    for line in report.lines where !line.verdict.isKept {
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
  fileprivate mutating func value(_ reason: Reason) {
    object { json in
      json.name("signal")
      json.value(reason.signal)
      json.name("kind")
      json.value(reason.kind?.rawValue)
      json.name("weight")
      json.value(reason.weight)
    }
  }
}
