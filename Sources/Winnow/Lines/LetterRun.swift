/// The letters of ASCII at a place, up to eight, read at once.
///
/// Where a word ends nothing predicts: a loop over its letters ends with a wrong guess for nearly each word.
struct LetterRun {
  let count: Int
  /// The eight bytes, the first one lowest.
  private let bytes: UInt64

  private static let each: UInt64 = 0x0101_0101_0101_0101

  /// Nil near the end of the bytes.
  @inline(__always)
  init?(at start: Int, before end: Int, in bytes: Span<UInt8>) {
    guard start &+ 8 <= bytes.count else { return nil }
    self.bytes = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    // A byte's upper bit is set where it is `a` or behind, and where it is behind `z`: sums stay in their bytes.
    let small = (self.bytes | Self.each &* 0x20) & (Self.each &* 0x7F)
    let fromA = small &+ Self.each &* (0x80 - 0x61)
    let behindZ = small &+ Self.each &* (0x80 - 0x7B)
    let others = ~(fromA & ~behindZ & ~self.bytes) & (Self.each &* 0x80)
    count = min(others.trailingZeroBitCount >> 3, end &- start)
  }

  /// Adds the letters, folded, to a hash: all eight bytes, of which the first ones count.
  @inline(__always)
  func hash(from seed: UInt64) -> UInt64 {
    var hash = seed
    for place in 0..<8 {
      let next = (hash ^ (bytes &>> UInt64(place &* 8) & 0xFF | 0x20)) &* TokenCursor.prime
      hash = place < count ? next : hash
    }
    return hash
  }

  /// The last letter's byte.
  @inline(__always)
  var last: UInt8 { UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: (count &- 1) &* 8)) }

  /// Bit 5 is set if a capital stands behind a small letter.
  @inline(__always)
  var steps: UInt8 {
    let letters = ~0 &>> UInt64(truncatingIfNeeded: (8 &- count) &* 8)
    let steps = (bytes << 8) & ~bytes & letters & (Self.each &* 0x20 & ~0xFF)
    return steps == 0 ? 0 : 0x20
  }
}
