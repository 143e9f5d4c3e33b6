/// How often each bit was set in a row of words.
///
/// The sums stand upright: each word of `planes` holds one digit of all sums, so that an addition costs a
/// step or two where a loop over the bits would take as many as are set.
struct BitSums {
  private var planes = SIMD8<UInt64>(repeating: 0)
  private var added = 0
  private var sums: [Int]

  init(count: Int) { sums = Array(repeating: 0, count: count) }

  @inline(__always)
  mutating func add(_ bits: UInt64) {
    // All eight digits each time: a carry that ends early would be a branch that nothing predicts.
    var carry = bits
    for digit in 0..<8 {
      let sum = planes[digit]
      planes[digit] = sum ^ carry
      carry &= sum
    }
    added &+= 1
    if added == 255 { flush() }
  }

  private mutating func flush() {
    for index in sums.indices {
      for digit in 0..<8 { sums[index] += Int(planes[digit] >> UInt64(index) & 1) << digit }
    }
    planes = SIMD8(repeating: 0)
    added = 0
  }

  mutating func total() -> [Int] {
    flush()
    return sums
  }
}
