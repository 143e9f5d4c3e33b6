/// Counts equal keys of lines; the first line of a key stands for all.
struct FirstSeen {
  /// The first line of each key, by open addressing; -1 where there is none.
  private var slots: [Int32]
  private var keys: [UInt64]
  private var firsts: [Int32]
  private var counts: [Int32]
  private var before: [Int32]

  /// Slots that are tried for a key. A text made to fill them costs no more than others: its lines are then
  /// told apart that need not be.
  private static let attempts = 64

  init(_ count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys = Array(repeating: 0, count: count)
    firsts = Array(repeating: 0, count: count)
    counts = Array(repeating: 0, count: count)
    before = Array(repeating: 0, count: count)
  }

  /// Forgets what it knows, and reads each line's key; nil for a line that has none.
  @inline(__always)
  mutating func read(_ key: (Int) -> UInt64?) {
    for slot in slots.indices { slots[slot] = -1 }
    let mask = slots.count &- 1
    for index in keys.indices {
      counts[index] = 0
      firsts[index] = Int32(truncatingIfNeeded: index)
      before[index] = 0
      guard let key = key(index) else { continue }
      keys[index] = key
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      var attempts = 1
      while slots[slot] >= 0, keys[Int(slots[slot])] != key, attempts < Self.attempts {
        slot = (slot &+ 1) & mask
        attempts &+= 1
      }
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: index) }
      let isFound = keys[Int(slots[slot])] == key
      let first = isFound ? slots[slot] : Int32(truncatingIfNeeded: index)
      firsts[index] = first
      before[index] = counts[Int(first)]
      counts[Int(first)] &+= 1
    }
  }

  /// The first line with the line's key.
  @inline(__always)
  func first(of index: Int) -> Int { Int(firsts[index]) }
  /// Lines with the line's key; none for a line that has none.
  @inline(__always)
  func count(of index: Int) -> Int { Int(counts[Int(firsts[index])]) }
  /// Those of them that stand before the line.
  @inline(__always)
  func countBefore(_ index: Int) -> Int { Int(before[index]) }
}
