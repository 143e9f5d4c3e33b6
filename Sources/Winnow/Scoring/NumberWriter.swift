/// Writes numbers as ``Numbers`` reads them.
struct NumberWriter {
  private(set) var text = ""
  private var count = 0

  mutating func append(_ number: Int) {
    var rest = number
    repeat {
      let digit = rest & 31 | (rest > 31 ? 32 : 0)
      text.unicodeScalars.append(Unicode.Scalar(UInt8(0x23 + digit)))
      rest >>= 5
    } while rest > 0
    count += 1
    if count % 32 == 0 { text += "\n" }
  }

  mutating func appendSigned(_ number: Int) {
    append(number < 0 ? (-1 - number) << 1 | 1 : number << 1)
  }
}
