/// How much text there is, for a person.
enum Words {
  /// Runs of characters between blanks; each character of Chinese and Japanese, which have no blanks, is one.
  static func count(in text: String) -> Int {
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      if scalar.value > 0x2E80, isWord(scalar) {
        count += 1
        isInside = false
      } else if scalar.properties.isWhitespace {
        isInside = false
      } else if !isInside {
        count += 1
        isInside = true
      }
    }
    return count
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    // Hiragana and katakana; the rest of what is written without blanks is ideographs.
    0x3041...0x30FF ~= scalar.value || scalar.properties.isIdeographic
  }
}
