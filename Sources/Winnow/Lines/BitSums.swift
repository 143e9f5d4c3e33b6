/// How often each bit was set in a row of words.
///
/// The sums stand upright: each of six words holds one digit of all sums, so that an addition costs a few
/// steps where a loop over the bits would take as many as are set.
struct BitSums {
  private var digits: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
  private var added = 0
  private var sums: [Int]

  init(count: Int) { sums = Array(repeating: 0, count: count) }

  @inline(__always)
  mutating func add(_ bits: UInt64) {
    // All six digits each time: a carry that ends early would be a branch that nothing predicts.
    var carry = bits
    Self.add(&digits.0, &carry)
    Self.add(&digits.1, &carry)
    Self.add(&digits.2, &carry)
    Self.add(&digits.3, &carry)
    Self.add(&digits.4, &carry)
    Self.add(&digits.5, &carry)
    added &+= 1
    if added == 63 { flush() }
  }

  @inline(__always)
  private static func add(_ digit: inout UInt64, _ carry: inout UInt64) {
    let sum = digit
    digit = sum ^ carry
    carry &= sum
  }

  private mutating func flush() {
    let words = [digits.0, digits.1, digits.2, digits.3, digits.4, digits.5]
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        sums[rest.trailingZeroBitCount] += 1 << place
        rest &= rest - 1
      }
    }
    digits = (0, 0, 0, 0, 0, 0)
    added = 0
  }

  mutating func total() -> [Int] {
    flush()
    return sums
  }
}
