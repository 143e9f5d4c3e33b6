/// Reads whole numbers from 7-bit text, as the trainer writes them: an array literal of so many
/// numbers would take the compiler a minute.
///
/// A number is one character for each five bits, the lowest first. Characters are `#` and the 63
/// after it; the upper 32 say that more follow.
struct Numbers {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8], from position: Int = 0) {
    self.text = text
    self.position = position
  }

  /// Nil at the end, and where the text is broken.
  mutating func next() -> Int? {
    var value = 0
    var shift = 0
    var position = position
    while position < text.count {
      let digit = Int(text[position]) &- 0x23
      position &+= 1
      if digit >= 32 {
        guard digit < 64, shift < 55 else { return nil }
        value |= (digit & 31) << shift
        shift &+= 5
      } else if digit >= 0 {
        self.position = position
        return value | digit << shift
      }
      // Line ends are for people who read the file.
    }
    return nil
  }

  /// A number with a sign: 0, -1, 1, -2 … are 0, 1, 2, 3 ….
  mutating func nextSigned() -> Int? {
    next().map { $0 & 1 == 0 ? $0 >> 1 : -1 - $0 >> 1 }
  }
}
