/// A few words, by their hashes. Most words of a text are none of them, and some bits tell that at once.
package struct WordSet: Sendable {
  /// In order, each once: a search among few costs less than one of Swift's hashes.
  package let words: [UInt64]
  /// A bit for some bits of each word's hash.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// - Parameter text: The words.
  init(_ text: String) { self.init(Token.hashes(of: Array(text.utf8))) }

  package init(_ words: [UInt64]) {
    var sorted = words.sorted()
    var end = 0
    for place in sorted.indices where end == 0 || sorted[end - 1] != sorted[place] {
      sorted[end] = sorted[place]
      end += 1
    }
    sorted.removeSubrange(end...)
    self.words = sorted
    for word in words { filter[Int(word >> 6 & 63)] |= 1 << (word & 63) }
  }

  package func contains(_ word: UInt64) -> Bool { place(of: word) != nil }

  /// The word's place among all.
  @inline(__always)
  package func place(of word: UInt64) -> Int? {
    filter[Int(word >> 6 & 63)] >> (word & 63) & 1 != 0 ? search(for: word) : nil
  }

  private func search(for word: UInt64) -> Int? {
    var (place, end) = (0, words.count)
    while place < end {
      let middle = (place &+ end) / 2
      if words[middle] < word { place = middle &+ 1 } else { end = middle }
    }
    return place < words.count && words[place] == word ? place : nil
  }
}
