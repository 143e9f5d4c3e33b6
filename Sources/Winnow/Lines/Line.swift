/// A line that is not blank, and what was counted on it.
struct Line: Sendable {
  /// From 1; blank lines count.
  let number: Int
  /// The line's bytes, its line end included.
  let range: Range<Int>
  /// The line's bytes without line end and without the spaces around it.
  let content: Range<Int>
  /// Where the line's first tokens stand among the document's.
  let tokens: Range<Int>
  let shape: Shape
  /// What the lexicon may find from any of the stored tokens on: what is not here needs no search.
  var reach: Lexicon.Reach = []
  /// The flags of all stored tokens.
  var flags: Token.Flags = []

  /// Tokens kept for a line. What counts beyond them is in ``shape``; a reader that needs all
  /// reads the line again with a ``TokenCursor``.
  static let storedTokens = 64

  @inline(__always)
  var hasAllTokens: Bool { tokens.count == shape.tokens }
}

extension Line {
  /// Whether the line reads as prose: long enough, with the end or the grammar of a sentence.
  @inline(__always)
  var isProse: Bool {
    let words = shape.words
    if words >= 10, shape.endsSentence, shape.capitalized * 5 <= words * 4 { return true }
    // A paragraph may end with a quotation, a footnote or a name.
    return words >= 25 && shape.sentenceEnds > 0 && shape.capitalized * 2 <= words && shape.glued <= 2
  }
}
