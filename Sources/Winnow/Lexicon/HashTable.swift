/// A table from 64-bit hashes to small numbers, by open addressing.
///
/// The standard library's `Dictionary` mixes in a seed of its own for each process and costs
/// several times as much a look-up; keys here are hashes already.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var used = 0

  /// A table with room for a number of keys.
  init(capacity: Int = 0) {
    var count = 1 << 12
    while count < capacity * 2 { count *= 2 }
    keys = Array(repeating: 0, count: count)
    values = Array(repeating: 0, count: count)
  }

  /// The value of a key; 0 for a key that has none. The key 0 has none.
  subscript(key: UInt64) -> UInt32 {
    @inline(__always)
    get {
      let mask = keys.count &- 1
      var slot = Self.slot(key) & mask
      while keys[slot] != key {
        if keys[slot] == 0 { return 0 }
        slot = (slot &+ 1) & mask
      }
      return values[slot]
    }
    set {
      guard key != 0 else { return }
      if used * 2 >= keys.count { grow() }
      insert(key, newValue)
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func insert(_ key: UInt64, _ value: UInt32) {
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == 0 { used += 1 }
    (keys[slot], values[slot]) = (key, value)
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    values = Array(repeating: 0, count: values.count * 2)
    used = 0
    for (key, value) in old { insert(key, value) }
  }
}
