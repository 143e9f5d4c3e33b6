/// How much words and pairs of words speak for content (positive) or noise, learned from labelled pages.
///
/// A linear model over hashed n-grams, as in Joulin et al., "Bag of Tricks for Efficient Text
/// Classification" (2016), but with one weight for each n-gram.
package struct GramWeights: Sendable {
  /// Eight n-grams a bucket: the upper 24 bits of the key, which the bucket's number completes, and the weight.
  ///
  /// All eight are compared at once: nothing predicts which n-gram is known, nor where in a chain it stands.
  private var buckets: [SIMD8<UInt32>]
  /// Those whose bucket was full.
  private var others = HashTable()
  /// A bit for some bits of each key: most n-grams are unknown, and end here.
  private var filter: [UInt64]

  private static let filterBits: UInt32 = 17
  private static let key: UInt32 = 0xFFFF_FF00

  /// - Parameter entries: Each n-gram once.
  package init(_ entries: [(gram: UInt32, weight: Int8)]) {
    // No fewer than the lower bits of a key have values.
    var count = 256
    while count * 4 < entries.count { count *= 2 }
    buckets = Array(repeating: SIMD8(repeating: 0), count: count)
    filter = Array(repeating: 0, count: 1 << (Int(Self.filterBits) - 6))
    for entry in entries where entry.gram != 0 && entry.weight != 0 {
      let bucket = Int(entry.gram) & (count - 1)
      if let lane = buckets[bucket].indices.first(where: { buckets[bucket][$0] == 0 }) {
        buckets[bucket][lane] = entry.gram & Self.key | UInt32(UInt8(bitPattern: entry.weight))
      } else {
        others[UInt64(entry.gram)] = UInt32(UInt8(bitPattern: entry.weight))
      }
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
    let bucket = buckets[Int(gram) & (buckets.count &- 1)]
    // Nothing is left of an equal key, and less one is below zero then.
    let difference = (bucket ^ SIMD8(repeating: gram)) &>> SIMD8(repeating: 8)
    let isEqual = (difference &- SIMD8(repeating: 1)) &>> SIMD8(repeating: 31)
    let found = bucket & (SIMD8(repeating: 0) &- isEqual)
    let half = found.lowHalf | found.highHalf
    let quarter = half.lowHalf | half.highHalf
    let weight = quarter[0] | quarter[1]
    if weight == 0, bucket[7] != 0 { return Self.signed(others[UInt64(gram)]) }
    return Self.signed(weight)
  }

  @inline(__always)
  private static func signed(_ weight: UInt32) -> Int { Int(Int8(truncatingIfNeeded: weight)) }
}
