/// Records that were passed over, counted by reason.
struct PassedRecords: Sendable, Hashable {
  enum Reason: Sendable, Hashable, CaseIterable {
    /// A record about the archive, a request, what was the same at an earlier visit.
    case warcinfo, request, metadata, revisit, otherKind
    /// Later parts of a record that was written in parts.
    case continuation
    /// What the server answered with another status than 2xx.
    case status
    /// An image, a script, a name service's answer.
    case mediaType
    /// Nothing at all.
    case empty
  }

  private var counts: [Reason: Int] = [:]

  var count: Int { counts.values.reduce(0, +) }
  var isEmpty: Bool { counts.isEmpty }

  subscript(reason: Reason) -> Int { counts[reason, default: 0] }

  mutating func add(_ reason: Reason) { counts[reason, default: 0] += 1 }

  /// Counts a record of a kind that holds no documents.
  mutating func add(kind: WARCRecord.Kind) {
    switch kind {
    case .warcinfo: add(.warcinfo)
    case .request: add(.request)
    case .metadata: add(.metadata)
    case .revisit: add(.revisit)
    case .continuation: add(.continuation)
    case .response, .resource, .conversion, .other: add(.otherKind)
    }
  }

  mutating func add(_ others: PassedRecords) {
    for (reason, count) in others.counts { counts[reason, default: 0] += count }
  }

  /// All of them for a person: "12 request, 3 not a page"; empty if there are none.
  var summary: String {
    Reason.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \(Self.name($0))" }.joined(separator: ", ")
  }

  private static func name(_ reason: Reason) -> String {
    switch reason {
    case .warcinfo: "warcinfo"
    case .request: "request"
    case .metadata: "metadata"
    case .revisit: "revisit"
    case .otherKind: "of other kinds"
    case .continuation: "continuation"
    case .status: "with a status other than 2xx"
    case .mediaType: "neither page nor text"
    case .empty: "empty"
    }
  }
}
