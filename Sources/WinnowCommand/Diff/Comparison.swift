/// What two runs over many documents differ in. The worst documents are held, and of the others the sums.
struct Comparison {
  struct Tally {
    var linesKept = 0
    var wordsKept = 0
    var linesRemoved = 0
    var wordsRemoved = 0
  }

  private let limit: Amount
  /// Whether lines are shown that change their kind alone.
  let withKinds: Bool
  /// By the kind's name; nil for lines without one.
  private(set) var kinds: [String?: Tally] = [:]
  private(set) var total = Tally()
  private(set) var documents = 0
  private(set) var changed = 0
  private(set) var renamedLines = 0
  private(set) var onlyOld = Missing()
  private(set) var onlyNew = Missing()
  private var held: [(order: Int, change: DocumentChange)] = []

  /// Documents that one of the runs does not have. Not all of their names are held.
  struct Missing {
    private(set) var count = 0
    private(set) var names: [String] = []
    static let most = 100

    mutating func add(_ name: String) {
      count += 1
      if names.count < Self.most { names.append(name) }
    }
  }

  init(limit: Amount, withKinds: Bool) {
    self.limit = limit
    self.withKinds = withKinds
  }

  var differs: Bool { changed > 0 || onlyOld.count > 0 || onlyNew.count > 0 || withKinds && renamedLines > 0 }

  /// The documents to show, those with the most changed words first.
  var worst: [DocumentChange] { Array(ordered.prefix(limit.count ?? held.count).map(\.change)) }

  mutating func add(_ result: Pairing.Result) {
    switch result {
    case .pair(let old, let new): add(DocumentChange(from: old, to: new, .documents))
    case .removedPair(let old, let new): add(DocumentChange(from: old, to: new, .removedLines))
    case .onlyOld(let document): onlyOld.add(document.source)
    case .onlyNew(let document): onlyNew.add(document.source)
    }
  }

  private mutating func add(_ change: DocumentChange) {
    documents += 1
    if change.isChanged { changed += 1 }
    for line in change.lines { add(line) }
    guard change.isChanged || withKinds && !change.lines.isEmpty else { return }
    held.append((documents, change))
    // Not at each one: sorting a few more costs less.
    if let limit = limit.count, held.count >= 2 * limit + 256 { held = Array(ordered.prefix(limit)) }
  }

  private mutating func add(_ line: LineChange) {
    var tally = Tally()
    switch line.effect {
    case .newlyKept: (tally.linesKept, tally.wordsKept) = (1, line.words)
    case .newlyRemoved: (tally.linesRemoved, tally.wordsRemoved) = (1, line.words)
    case .renamed:
      renamedLines += 1
      return
    }
    kinds[line.kind, default: Tally()].add(tally)
    total.add(tally)
  }

  private var ordered: [(order: Int, change: DocumentChange)] {
    held.sorted {
      ($1.change.words, $1.change.lines.count, $0.order) < ($0.change.words, $0.change.lines.count, $1.order)
    }
  }
}

extension Comparison.Tally {
  mutating func add(_ other: Self) {
    linesKept += other.linesKept
    wordsKept += other.wordsKept
    linesRemoved += other.linesRemoved
    wordsRemoved += other.wordsRemoved
  }
}
