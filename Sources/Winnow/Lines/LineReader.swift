/// Splits bytes into lines and reads each line once.
///
/// A line ends with LF; a CR before it belongs to the line end. Blank lines hold white space alone
/// and are not stored: they are the gaps between the lines' ranges.
struct LineReader {
  private(set) var lines: [Line] = []
  private(set) var tokens: [Token] = []
  private let table = CharacterTable.shared
  private let lexicon: Lexicon

  init(_ bytes: Span<UInt8>, lexicon: Lexicon) {
    self.lexicon = lexicon
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = min(end + 1, bytes.count)
      number += 1
      if let content = trimmed(start..<end, in: bytes) {
        read(number, start..<next, content, in: bytes)
      }
      start = next
    }
  }

  /// The range without white space around it; nil if nothing else is there.
  private func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    var first = range.lowerBound
    while first < range.upperBound {
      let scalar = UTF8Scalar(at: first, before: range.upperBound, in: bytes)
      guard table.characterClass(of: scalar.value) == .space else { break }
      first += scalar.length
    }
    guard first < range.upperBound else { return nil }
    var last = range.upperBound
    while last > first {
      // Back to the character's first byte.
      var start = last - 1
      while start > first, last - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let scalar = UTF8Scalar(at: start, before: last, in: bytes)
      guard scalar.length == last - start, table.characterClass(of: scalar.value) == .space else { break }
      last = start
    }
    return first..<last
  }

  private mutating func read(
    _ number: Int, _ range: Range<Int>, _ content: Range<Int>, in bytes: Span<UInt8>
  ) {
    let first = tokens.count
    var cursor = TokenCursor(content, table: table)
    var spamWords = 0
    while var token = cursor.next(in: bytes) {
      token.node = lexicon.child(of: Lexicon.root, for: token.key)
      if token.node != Lexicon.none {
        let word = lexicon.nodes[Int(token.node)]
        if word.roles.contains(.spam) { spamWords += 1 }
      }
      if tokens.count - first < Line.storedTokens { tokens.append(token) }
    }
    var shape = cursor.finish()
    shape.spamWords = spamWords
    lines.append(
      Line(
        number: number, range: range, content: content, tokens: first..<tokens.count, shape: shape))
  }
}
