/// What a signal saw.
///
/// A text has about one for each line, and they are asked often: so they are small.
struct Finding: Sendable, Hashable {
  private let signal: UInt16
  let kind: Kind?
  private let storedWeight: Int16

  init(signal: SignalName, kind: Kind?, weight: Int) {
    self.signal = signal.id
    self.kind = kind
    storedWeight = Int16(clamping: weight)
  }

  /// In thousandths: 1000 for certain noise, -1000 for certain content.
  var weight: Int { Int(storedWeight) }

  /// Who saw it, for explanations.
  var signalText: String { SignalName.text(of: signal) }

  func isBy(_ name: SignalName) -> Bool { signal == name.id }
}

/// A line's findings, in the order in which they were seen.
///
/// Most lines have three at most: those are kept in place, and no memory is asked for.
struct Findings: Sendable, RandomAccessCollection {
  private var first: Finding?
  private var second: Finding?
  private var third: Finding?
  private var rest: [Finding]?

  init() {}

  var startIndex: Int { 0 }

  var endIndex: Int {
    if third != nil { return 3 + (rest?.count ?? 0) }
    return second != nil ? 2 : first != nil ? 1 : 0
  }

  subscript(index: Int) -> Finding {
    let near = index == 0 ? first : index == 1 ? second : index == 2 ? third : rest?[index - 3]
    guard let near else { preconditionFailure("no such finding") }
    return near
  }

  mutating func append(_ finding: Finding) {
    if first == nil {
      first = finding
    } else if second == nil {
      second = finding
    } else if third == nil {
      third = finding
    } else if rest == nil {
      rest = [finding]
    } else {
      rest?.append(finding)
    }
  }
}
