import Winnow

/// What was kept and removed in all documents of a run.
struct Statistics: Sendable {
  private(set) var documents = 0
  private(set) var kept = Report.Tally()
  private(set) var removed: [Kind: Report.Tally] = [:]
  /// All lines that were removed, whether their kinds were counted or not.
  private(set) var removedLines = 0
  /// Records of web archives that hold no document.
  var passed = PassedRecords()
  /// Documents of no known site, where templates of sites were to count.
  var withoutSite = 0

  /// - Parameter withKinds: Whether the kinds of what was removed are wanted; naming those of a page's frame takes time.
  mutating func add(_ cleaned: Cleaned, withKinds: Bool) {
    documents += 1
    removedLines += cleaned.removedCount
    switch cleaned {
    case .text(let report):
      for line in report.lines where line.verdict.isKept { kept.add(1, line.range.count) }
    case .page(let report):
      kept.add(report.kept.lines, report.kept.bytes)
    }
    guard withKinds else { return }
    for (kind, tally) in cleaned.removed { removed[kind, default: .init()].add(tally.lines, tally.bytes) }
  }

  mutating func add(_ other: Statistics) {
    documents += other.documents
    kept.add(other.kept.lines, other.kept.bytes)
    removedLines += other.removedLines
    passed.add(other.passed)
    withoutSite += other.withoutSite
    for (kind, tally) in other.removed { removed[kind, default: .init()].add(tally.lines, tally.bytes) }
  }

  /// A row a kind that was removed, in the kinds' order, then the sums. Blank lines are not counted.
  var table: String {
    var table = Table(columns: [.left, .right, .right])
    table.append(["kind", "lines", "bytes"])
    var sum = Report.Tally()
    for kind in Kind.allCases {
      guard let tally = removed[kind] else { continue }
      table.append([kind.rawValue, String(tally.lines), String(tally.bytes)])
      sum.add(tally.lines, tally.bytes)
    }
    table.append(["all removed", String(sum.lines), String(sum.bytes)])
    table.append(["kept", String(kept.lines), String(kept.bytes)])
    table.append(["documents", String(documents), ""])
    return table.rendered + (passed.isEmpty ? "" : "records passed over: \(passed.summary)\n")
  }

  /// The same as an object in a line.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.name("documents")
      json.value(documents)
      json.name("kept")
      json.value(kept)
      json.name("removed")
      json.object { json in
        for kind in Kind.allCases {
          guard let tally = removed[kind] else { continue }
          json.name(kind.rawValue)
          json.value(tally)
        }
      }
      if !passed.isEmpty {
        json.name("recordsPassedOver")
        json.value(passed.count)
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension Report.Tally {
  fileprivate mutating func add(_ lines: Int, _ bytes: Int) {
    self.lines += lines
    self.bytes += bytes
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ tally: Report.Tally) {
    object { json in
      json.name("lines")
      json.value(tally.lines)
      json.name("bytes")
      json.value(tally.bytes)
    }
  }
}
