/// The words that start something in the lexicon.
///
/// Every token of a text is looked up here, and half of them are not there, which no processor
/// predicts: so the answer is chosen and not branched to, and what is rare, a second word for the
/// same slot, is the only branch. The slots hold a part of a key each and are few enough for a cache;
/// the entries, with the whole key, are read for words that are there.
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
  }

  /// The first is none.
  private var entries: [Entry] = [.none]
  /// In 64 bits the key's first 39, whether other words had to pass the slot, and the entry's index.
  private var slots: [UInt64] = [0]

  private static let isPassed: UInt64 = 1 << 24
  private static let index: UInt64 = isPassed - 1
  private static let tag: UInt64 = ~(isPassed | index)

  /// What each first word leads to.
  init(_ tree: LexiconTree) {
    let sayings = tree.sayings.map(Lexicon.Reach.init)
    var reach = tree.nodes.map { sayings[Int($0)] }
    // A node stands behind the one that leads to it.
    for index in tree.edges.indices.reversed() {
      let from = Int(tree.edges[index].from)
      reach[from].formUnion(reach[index + 2].beyond)
    }
    self.init(
      zip(tree.edges, UInt32(2)...).compactMap { edge, to in
        edge.from == Lexicon.root ? Entry(edge.key, to, reach[Int(to)]) : nil
      })
  }

  init(_ words: [Entry]) {
    var count = 1
    while count < words.count * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    // What texts are full of gets slots of its own, and entries close together.
    let isFrequent = { (word: Entry) in word.reach.contains(.isFunctionWord) || word.key == Token.numberKey }
    for word in words.filter(isFrequent) + words.filter({ !isFrequent($0) })
    where word.key != 0 && entries.count <= Self.index {
      var slot = Self.slot(word.key) & (count - 1)
      while slots[slot] & Self.index != 0 {
        slots[slot] |= Self.isPassed
        slot = (slot + 1) & (count - 1)
      }
      slots[slot] = word.key & Self.tag | UInt64(entries.count)
      entries.append(word)
    }
  }

  /// The entry of a key; one of ``Lexicon/none`` for a key that has none.
  @inline(__always)
  func entry(of key: UInt64) -> Entry {
    let slot = slots[Self.slot(key) & (slots.count &- 1)]
    // All bits where the tags are equal, none elsewhere.
    let difference = (slot ^ key) & Self.tag
    let mask = ((difference | (0 &- difference)) >> 63) &- 1
    let entry = entries[Int(slot & mask & Self.index)]
    // Another key's entry, or none where other words had to pass. One condition, as most of its parts
    // are tossed coins and all of it is nearly always false.
    let other = entry.key ^ key
    let isOther = (other | (0 &- other)) >> 63
    if isOther & (mask | slot >> 24) & 1 != 0 { return passed(key) }
    return entry
  }

  private func passed(_ key: UInt64) -> Entry {
    let mask = slots.count - 1
    var slot = Self.slot(key) & mask
    while slots[slot] & Self.index != 0 {
      let entry = entries[Int(slots[slot] & Self.index)]
      if entry.key == key { return entry }
      slot = (slot + 1) & mask
    }
    return .none
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
