/// Splits bytes into lines and reads each line once.
///
/// A line ends with LF; a CR before it belongs to the line end. Blank lines hold white space alone
/// and are not stored: they are the gaps between the lines' ranges.
struct LineReader {
  private(set) var lines: [Line] = []
  private(set) var tokens: [Token] = []

  init(_ bytes: Span<UInt8>, lexicon: Lexicon) {
    let table = CharacterTable.shared
    var cursor = TokenCursor(0..<0, table: table)
    // More than most texts hold, so that few arrays are moved while they grow.
    lines.reserveCapacity(bytes.count / 30)
    tokens.reserveCapacity(bytes.count / 5)
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = Self.lineEnd(from: start, in: bytes)
      let next = min(end + 1, bytes.count)
      number += 1
      if let content = Self.trimmed(start..<end, in: bytes, table) {
        cursor.restart(content)
        read(number, start..<next, content, &cursor, in: bytes, lexicon)
      }
      start = next
    }
  }

  /// Where the next LF stands, or the end of the bytes.
  @inline(__always)
  private static func lineEnd(from start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start
    let words = bytes.bytes
    // Eight bytes at a time: after the exclusive or, a byte is zero where an LF stands, and the rest is
    // the usual search for a zero byte.
    while end &+ 8 <= bytes.count {
      let word = words.unsafeLoadUnaligned(fromByteOffset: end, as: UInt64.self)
      let marked = word ^ 0x0A0A_0A0A_0A0A_0A0A
      if (marked &- 0x0101_0101_0101_0101) & ~marked & 0x8080_8080_8080_8080 != 0 { break }
      end &+= 8
    }
    while end < bytes.count, bytes[end] != 0x0A { end &+= 1 }
    return end
  }

  /// The range without white space around it; nil if nothing else is there.
  @inline(__always)
  private static func trimmed(
    _ range: Range<Int>, in bytes: Span<UInt8>, _ table: CharacterTable
  ) -> Range<Int>? {
    var first = range.lowerBound
    while first < range.upperBound, !isVisible(bytes[first]) {
      let scalar = UTF8Scalar(at: first, before: range.upperBound, in: bytes)
      guard table[scalar.value].characterClass == .space else { break }
      first += scalar.length
    }
    guard first < range.upperBound else { return nil }
    var last = range.upperBound
    while last > first, !isVisible(bytes[last - 1]) {
      // Back to the character's first byte.
      var start = last - 1
      while start > first, last - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let scalar = UTF8Scalar(at: start, before: last, in: bytes)
      guard scalar.length == last - start, table[scalar.value].characterClass == .space else { break }
      last = start
    }
    return first..<last
  }

  /// Whether the byte is a character of ASCII that is no space or control.
  @inline(__always)
  private static func isVisible(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }

  @inline(__always)
  private mutating func read(
    _ number: Int, _ range: Range<Int>, _ content: Range<Int>, _ cursor: inout TokenCursor,
    in bytes: Span<UInt8>, _ lexicon: Lexicon
  ) {
    let first = tokens.count
    var spamWords = 0
    while let token = cursor.next(in: bytes) {
      if tokens.count &- first < Line.storedTokens {
        tokens.append(token)
      } else if lexicon.start(with: token.key).reach.contains(.isSpam) {
        spamWords &+= 1
      }
    }
    var reach: Lexicon.Reach = []
    var flags: Token.Flags = []
    // Apart from the reading of tokens, whose branches no processor guesses: so the table is asked for many at once.
    var all = tokens.mutableSpan
    var own = all.extracting(first..<all.count)
    for place in own.indices {
      let start = lexicon.start(with: own[place].key)
      if start.reach.contains(.isSpam) { spamWords &+= 1 }
      own[place].node = start.node
      own[place].reach = start.reach
      reach.formUnion(start.reach)
      flags.formUnion(own[place].flags)
    }
    var shape = cursor.finish()
    shape.spamWords = spamWords
    lines.append(
      Line(
        number: number, range: range, content: content, tokens: first..<tokens.count, shape: shape,
        reach: reach, flags: flags))
  }
}
