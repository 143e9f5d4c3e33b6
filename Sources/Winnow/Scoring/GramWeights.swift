/// How much words and pairs of words speak for content (positive) or noise, learned from labelled pages.
///
/// A linear model over hashed n-grams, as in Joulin et al., "Bag of Tricks for Efficient Text
/// Classification" (2016), but with one weight for each n-gram.
struct GramWeights: Sendable {
  /// Open addressing; the key 0 is free.
  private var keys: [UInt32]
  private var weights: [Int8]
  /// A bit for some bits of each key: most n-grams are unknown, and end here.
  private var filter: [UInt64]

  private static let filterBits: UInt32 = 17

  init(_ entries: [(gram: UInt32, weight: Int8)]) {
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    weights = Array(repeating: 0, count: size)
    filter = Array(repeating: 0, count: 1 << (Int(Self.filterBits) - 6))
    for entry in entries where entry.gram != 0 {
      var slot = Int(entry.gram) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      (keys[slot], weights[slot]) = (entry.gram, entry.weight)
      let bit = entry.gram >> (32 - Self.filterBits)
      filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
  }

  /// The n-gram's weight; 0 for one that is unknown.
  @inline(__always)
  subscript(gram: UInt32) -> Int {
    let bit = gram >> (32 - Self.filterBits)
    guard filter[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1 else { return 0 }
    var slot = Int(gram) & (keys.count &- 1)
    while keys[slot] != gram {
      if keys[slot] == 0 { return 0 }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    return Int(weights[slot])
  }
}
