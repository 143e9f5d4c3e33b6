/// A few words, by their hashes. Most words of a text are none of them, and some bits tell that at once.
struct WordSet: Sendable {
  private let words: Set<UInt64>
  /// A bit for some bits of each word's hash.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// - Parameter text: The words.
  init(_ text: String) {
    words = Set(Token.hashes(of: Array(text.utf8)))
    for word in words { filter[Int(word >> 6 & 63)] |= 1 << (word & 63) }
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool {
    filter[Int(word >> 6 & 63)] >> (word & 63) & 1 != 0 && words.contains(word)
  }
}
