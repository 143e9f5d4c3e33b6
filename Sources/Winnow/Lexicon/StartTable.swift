/// The words that start something in the lexicon.
///
/// Every token of a text is looked up here, and half of them are not there, which no processor
/// predicts: so the answer is chosen and not branched to, and what is rare, a second word for the
/// same slot, is the only branch.
struct StartTable: Sendable {
  struct Entry: Sendable {
    fileprivate let key: UInt64
    let node: UInt32
    let reach: Lexicon.Reach

    fileprivate static let none = Entry(0, Lexicon.none, [])

    init(_ key: UInt64, _ node: UInt32, _ reach: Lexicon.Reach) {
      self.key = key
      self.node = node
      self.reach = reach
    }

    /// A mark in ``reach``: other words had to pass the slot.
    fileprivate static let isPassed = Lexicon.Reach(rawValue: 1 << 31)
  }

  private var slots: [Entry] = [.none]

  init() {}

  init(_ entries: [Entry]) {
    var count = 1
    while count < entries.count * 2 { count *= 2 }
    slots = Array(repeating: .none, count: count)
    for entry in entries where entry.key != 0 {
      var slot = Self.slot(entry.key) & (count - 1)
      while slots[slot].key != 0 {
        let other = slots[slot]
        slots[slot] = Entry(other.key, other.node, other.reach.union(Entry.isPassed))
        slot = (slot + 1) & (count - 1)
      }
      slots[slot] = entry
    }
  }

  /// The entry of a key; one of ``Lexicon/none`` for a key that has none.
  @inline(__always)
  func entry(of key: UInt64) -> (node: UInt32, reach: Lexicon.Reach) {
    let first = slots[Self.slot(key) & (slots.count &- 1)]
    if first.key != key, first.reach.contains(Entry.isPassed) { return next(of: key) }
    // All bits where the keys are equal, none elsewhere.
    let difference = first.key ^ key
    let mask = UInt32(truncatingIfNeeded: ((difference | (0 &- difference)) >> 63) &- 1)
    let reach = Lexicon.Reach(rawValue: first.reach.rawValue & mask & ~Entry.isPassed.rawValue)
    return (first.node & mask, reach)
  }

  private func next(of key: UInt64) -> (node: UInt32, reach: Lexicon.Reach) {
    let mask = slots.count - 1
    var slot = (Self.slot(key) + 1) & mask
    while slots[slot].key != key {
      if slots[slot].key == 0 { return (Lexicon.none, []) }
      slot = (slot + 1) & mask
    }
    return (slots[slot].node, slots[slot].reach.subtracting(Entry.isPassed))
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
