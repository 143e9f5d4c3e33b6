/// One character of UTF-8 text and the number of its bytes.
///
/// A byte that starts no valid sequence reads as U+FFFD of one byte, so any bytes can be read.
struct UTF8Scalar {
  let value: UInt32
  let length: Int

  static let invalid: UInt32 = 0xFFFD

  /// Reads the character at `position`, which must be below `end`.
  @inline(__always)
  init(at position: Int, before end: Int, in bytes: Span<UInt8>) {
    let lead = bytes[position]
    if lead < 0x80 {
      (value, length) = (UInt32(lead), 1)
    } else {
      (value, length) = Self.multibyte(lead, at: position, before: end, in: bytes)
    }
  }

  private static func multibyte(
    _ lead: UInt8, at position: Int, before end: Int, in bytes: Span<UInt8>
  ) -> (UInt32, Int) {
    let count = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard count > 0, position + count <= end else { return (invalid, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for offset in 1..<count {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return (invalid, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // Overlong forms, surrogates and values past the last plane are no characters.
    let least: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x10000
    guard value >= least, value < 0x11_0000, value &- 0xD800 >= 0x800 else { return (invalid, 1) }
    return (value, count)
  }
}
