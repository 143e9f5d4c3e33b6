import Winnow

/// What a long run says of itself: `winnow: 412 of 1497 documents, 110 of 401 MB, 45 MB/s, 0:06 left, …`.
struct ProgressLine: Sendable {
  /// What there is to do, where that is known before the end.
  struct Total: Sendable {
    var documents: Int?
    var bytes: Int?
  }

  var total = Total()
  private var documents = 0
  /// Whether some of them are records, which nobody has counted.
  private var hasRecords = false
  private var bytes = 0
  private var kept = 0
  private var removed = 0

  /// Counts what is done.
  mutating func add(_ outcome: Outcome) {
    documents += outcome.documents
    hasRecords = hasRecords || outcome.isPart
    bytes += outcome.consumed
    kept += outcome.statistics.kept.lines
    removed += outcome.statistics.removedLines
  }

  private var allDocuments: Int? { hasRecords ? nil : total.documents }

  /// The line, in no more columns than there are: what matters least goes first, then the end.
  func text(after time: Duration, columns: Int) -> String {
    // By weight: the parts with the highest number go first.
    var parts: [(rank: Int, text: String)] = [(0, "winnow: " + count), (2, size), (3, rate(time))]
    if let left = timeLeft(time) { parts.append((1, left)) }
    if kept + removed > 0 { parts.append((4, "\(removed * 100 / (kept + removed)) % of lines removed")) }
    while let last = parts.map(\.rank).max(), last > 0, joined(parts).count > columns {
      parts.removeAll { $0.rank == last }
    }
    return Printable.fitted(joined(parts), to: columns)
  }

  private func joined(_ parts: [(rank: Int, text: String)]) -> String {
    parts.map(\.text).joined(separator: ", ")
  }

  private var count: String {
    let unit = (allDocuments ?? documents) == 1 ? "document" : "documents"
    guard let all = allDocuments else { return "\(documents) \(unit)" }
    return "\(documents) of \(all) \(unit)"
  }

  private var size: String {
    guard let all = total.bytes else { return Self.megabytes(bytes) + " MB" }
    return "\(Self.megabytes(bytes)) of \(Self.megabytes(all)) MB"
  }

  private func rate(_ time: Duration) -> String {
    Self.megabytes(Int(Double(bytes) / max(0.001, time.seconds))) + " MB/s"
  }

  /// At the speed so far, by bytes if their number is known.
  private func timeLeft(_ time: Duration) -> String? {
    let share: Double
    if let all = total.bytes, all > 0 {
      share = Double(bytes) / Double(all)
    } else if let all = allDocuments, all > 0 {
      share = Double(documents) / Double(all)
    } else {
      return nil
    }
    guard share > 0, share <= 1 else { return nil }
    let seconds = time.seconds * (1 - share) / share
    // Nobody waits for more than a hundred days.
    guard seconds < 8_640_000 else { return nil }
    return Self.clock(Int(seconds.rounded(.up))) + " left"
  }

  /// One decimal below ten.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = bytes / 100_000
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\(tenths / 10)"
  }

  /// `0:06`, `1:02:03`.
  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (minutes, hours) = (seconds / 60 % 60, seconds / 3600)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(seconds % 60)
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
