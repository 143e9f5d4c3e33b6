/// A line that one run keeps and the other removes, or to which they give different kinds.
struct LineChange: Sendable {
  enum Effect: Sendable, Hashable {
    case newlyKept
    case newlyRemoved
    /// Kept by both or removed by both, as different kinds.
    case renamed
  }

  let effect: Effect
  /// Nil where the run did not see the line so: it divided the document differently, or its removed lines alone are known.
  let old: JudgedLine?
  let new: JudgedLine?
  let words: Int

  init(_ effect: Effect, old: JudgedLine?, new: JudgedLine?) {
    self.effect = effect
    self.old = old
    self.new = new
    words = effect == .renamed ? 0 : Words.count(in: (new ?? old)?.text ?? "")
  }

  /// The line where it is known, the new one first.
  var line: JudgedLine? { new ?? old }

  /// What the line was removed as, or what it is called where that is known.
  var kind: String? {
    switch effect {
    case .newlyKept: old?.kind ?? new?.kind
    case .newlyRemoved: new?.kind ?? old?.kind
    case .renamed: new?.kind
    }
  }
}

/// What differs between two runs over one document.
struct DocumentChange: Sendable {
  let source: String
  let lines: [LineChange]
  let wordsKept: Int
  let wordsRemoved: Int
  var words: Int { wordsKept + wordsRemoved }
  /// Whether the results differ, and not the names of kinds alone.
  var isChanged: Bool { lines.contains { $0.effect != .renamed } }

  init(from old: JudgedDocument, to new: JudgedDocument, _ form: VerdictForm) {
    source = new.source
    lines =
      switch form {
      case .documents: Self.changes(old.lines, new.lines)
      case .removedLines: Self.changes(removed: old.lines, new.lines)
      }
    wordsKept = lines.reduce(0) { $0 + ($1.effect == .newlyKept ? $1.words : 0) }
    wordsRemoved = lines.reduce(0) { $0 + ($1.effect == .newlyRemoved ? $1.words : 0) }
  }

  /// Of whole documents. Lines are the same if their texts are, each with the one of its turn: another version may
  /// divide a page differently.
  private static func changes(_ old: [JudgedLine], _ new: [JudgedLine]) -> [LineChange] {
    if old.elementsEqual(new, by: { $0.text == $1.text }) {
      return zip(old, new).compactMap { change(from: $0, to: $1) }
    }
    var partners = partners(old, by: \.text)
    var changes: [LineChange] = []
    for line in new {
      if let partner = partners[line.text]?.popFirst() {
        if let change = change(from: partner, to: line) { changes.append(change) }
      } else if line.isKept {
        changes.append(LineChange(.newlyKept, old: nil, new: line))
      }
    }
    let left = partners.values.flatMap(\.self).filter(\.isKept)
    changes += left.map { LineChange(.newlyRemoved, old: $0, new: nil) }
    return inOrder(changes)
  }

  /// Of removed lines alone: what is not among them was kept.
  private static func changes(removed old: [JudgedLine], _ new: [JudgedLine]) -> [LineChange] {
    struct Place: Hashable {
      let number: Int
      let text: String
    }
    func place(_ line: JudgedLine) -> Place { Place(number: line.number, text: line.text) }
    var partners = partners(old, by: place)
    var changes: [LineChange] = []
    for line in new {
      if let partner = partners[place(line)]?.popFirst() {
        if let change = change(from: partner, to: line) { changes.append(change) }
      } else {
        changes.append(LineChange(.newlyRemoved, old: nil, new: line))
      }
    }
    changes += partners.values.flatMap(\.self).map { LineChange(.newlyKept, old: $0, new: nil) }
    return inOrder(changes)
  }

  private static func change(from old: JudgedLine, to new: JudgedLine) -> LineChange? {
    if old.isKept != new.isKept {
      return LineChange(new.isKept ? .newlyKept : .newlyRemoved, old: old, new: new)
    }
    return old.kind == new.kind ? nil : LineChange(.renamed, old: old, new: new)
  }

  private static func partners<Key: Hashable>(
    _ lines: [JudgedLine], by key: (JudgedLine) -> Key
  ) -> [Key: ArraySlice<JudgedLine>] {
    Dictionary(grouping: lines, by: key).mapValues { $0[...] }
  }

  /// By number, and first what is gone: the order of a dictionary shows nowhere.
  private static func inOrder(_ changes: [LineChange]) -> [LineChange] {
    func key(_ change: LineChange) -> (Int, Int, String) {
      (change.line?.number ?? 0, change.effect == .newlyRemoved ? 0 : 1, change.line?.text ?? "")
    }
    return changes.sorted { key($0) < key($1) }
  }
}
