/// The words that start something in the lexicon.
///
/// Every token of a text is looked up here, and in most texts half of them are not there: a bit for
/// each hash turns most of those away before the table itself, which no cache holds, is read.
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

  private var slots: [Entry] = [.none]
  private var filter: [UInt64] = [0]

  init() {}

  init(_ entries: [Entry]) {
    var count = 1
    while count < entries.count * 2 { count *= 2 }
    slots = Array(repeating: .none, count: count)
    // Eight bits for a slot's key.
    filter = Array(repeating: 0, count: max(1, count / 8))
    for entry in entries where entry.key != 0 {
      let mixed = Self.mix(entry.key)
      filter[Self.word(mixed) & (filter.count - 1)] |= 1 << (mixed & 63)
      var slot = Self.slot(mixed) & (slots.count - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// The entry of a key; one of ``Lexicon/none`` for a key that has none.
  subscript(key: UInt64) -> Entry {
    @inline(__always)
    get {
      let mixed = Self.mix(key)
      guard filter[Self.word(mixed) & (filter.count &- 1)] >> (mixed & 63) & 1 != 0 else { return .none }
      let mask = slots.count &- 1
      var slot = Self.slot(mixed) & mask
      while slots[slot].key != key {
        if slots[slot].key == 0 { return .none }
        slot = (slot &+ 1) & mask
      }
      return slots[slot]
    }
  }

  @inline(__always)
  private static func mix(_ key: UInt64) -> UInt64 {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  @inline(__always)
  private static func word(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed >> 6 & 0xFFFF_FFFF) }

  @inline(__always)
  private static func slot(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed >> 32) }
}
