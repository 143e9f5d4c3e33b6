/// How much words and pairs of words speak for content (positive) or noise, learned from labelled pages.
///
/// A linear model over hashed n-grams, as in Joulin et al., "Bag of Tricks for Efficient Text
/// Classification" (2016), but with one weight for each n-gram.
package struct GramWeights: Sendable {
  /// Open addressing; the key 0 is free.
  private var keys: [UInt32]
  private var weights: [Int8]
  /// A bit for some bits of each key: most n-grams are unknown, and end here.
  private var filter: [UInt64]

  private static let filterBits: UInt32 = 17

  package init(_ entries: [(gram: UInt32, weight: Int8)]) {
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
  package subscript(gram: UInt32) -> Int { mayHold(gram) ? weight(of: gram) : 0 }

  /// Whether the n-gram may be known; most are not, and then this says so without a branch.
  @inline(__always)
  func mayHold(_ gram: UInt32) -> Bool {
    let bit = gram >> (32 - Self.filterBits)
    return filter[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
  }

  /// The weight of an n-gram that may be known.
  @inline(__always)
  func weight(of gram: UInt32) -> Int {
    let slot = Int(gram) & (keys.count &- 1)
    let key = keys[slot]
    // The first bit of a number less one is set for 0 alone: here if the slot is the n-gram's, or free and so of
    // weight 0. One condition that nearly always holds, as its parts are tossed coins.
    let isFound = ((UInt64(key ^ gram) &- 1) | (UInt64(key) &- 1)) >> 63
    return isFound != 0 ? Int(weights[slot]) : weight(of: gram, behind: slot)
  }

  private func weight(of gram: UInt32, behind taken: Int) -> Int {
    var slot = taken
    while keys[slot] != gram {
      if keys[slot] == 0 { return 0 }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    return Int(weights[slot])
  }
}
