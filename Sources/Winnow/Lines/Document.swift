/// A text, read once: its bytes, lines and tokens, and what holds for all of it.
struct Document: Sendable {
  let bytes: [UInt8]
  let lines: [Line]
  let tokens: [Token]
  let profile: Profile
  let lexicon: Lexicon

  init(_ bytes: [UInt8], lexicon: Lexicon = .shared) {
    let reader = LineReader(bytes.span, lexicon: lexicon)
    self.bytes = bytes
    self.lexicon = lexicon
    lines = reader.lines
    tokens = reader.tokens
    profile = Profile(reader.lines, reader.tokens, lexicon: lexicon)
  }

  /// The language as an ISO 639-1 code, if enough words tell.
  var languageCode: String? {
    profile.language.map { lexicon.languageCodes[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The line's first tokens, up to ``Line/storedTokens``.
  @inline(__always)
  func tokens(of line: Line) -> ArraySlice<Token> { tokens[line.tokens] }

  /// The letters and digits of the word at a place, folded, and where it ends.
  func foldedWord(at start: Int, before end: Int) -> (letters: [UInt32], end: Int) {
    let table = CharacterTable.shared
    var letters: [UInt32] = []
    var position = start
    while position < end {
      let scalar = UTF8Scalar(at: position, before: end, in: bytes.span)
      let kind = table.characterClass(of: scalar.value)
      guard kind.isLetter || kind == .digit || kind == .mark else { break }
      if kind != .mark { letters.append(table.folded(scalar.value)) }
      position += scalar.length
    }
    return (letters, position)
  }

  /// Whether the line is of a program, a path or data rather than of a text.
  func isCode(_ line: Line) -> Bool {
    let shape = line.shape
    if shape.codeCharacters >= 2 || shape.codeCharacters >= 1 && shape.words <= 4 { return true }
    let start = bytes[line.content.lowerBound]
    let end = bytes[line.content.upperBound - 1]
    // A line of JSON, a call, a path.
    if start == UInt8(ascii: "\""), end == UInt8(ascii: ",") || end == UInt8(ascii: "{") { return true }
    return shape.codeCharacters >= 1
      && (end == UInt8(ascii: ")") || end == UInt8(ascii: "\"") || end == UInt8(ascii: ";"))
  }

  /// Whether the line starts with a section's number: `2.3 Comments`, `4. Links`, but not `3 Comments`.
  func hasSectionNumber(_ line: Line) -> Bool {
    let start = bytes[line.content].prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    return start.first.map { $0 &- 0x30 < 10 } == true && start.contains(UInt8(ascii: "."))
      && start.endIndex < line.content.upperBound && bytes[start.endIndex] == 0x20
  }

  /// Whether the line starts as a quotation does.
  func opensQuotation(_ line: Line) -> Bool {
    if line.shape.firstClass == .opening { return true }
    // Guillemets are separators to menus.
    let start = line.content.lowerBound
    return line.content.count > 2 && bytes[start] == 0xC2
      && (bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB)
  }

  /// The languages whose dates the document may hold: its own, English, and what belongs to all.
  var dateLanguages: UInt64 {
    guard let language = profile.language else { return .max }
    return 1 << UInt64(language) | lexicon.english | lexicon.international
  }

  /// Whether the line stands between the first prose and the last.
  func isInBody(_ line: Line) -> Bool {
    guard let body = profile.body else { return false }
    return lines[body.lowerBound].number <= line.number && line.number <= lines[body.upperBound - 1].number
  }

  /// Whether prose stands both before and behind the line.
  func isBetweenProse(_ index: Int) -> Bool {
    profile.body.map { index > $0.lowerBound && index < $0.upperBound - 1 } ?? false
  }

  func node(of token: Token) -> Lexicon.Node { lexicon[token.node] }

  /// Lines before the first prose, as far as lines tell; ``Draft/head`` leaves out prose that is noise.
  var head: Range<Int> { 0..<(profile.body?.lowerBound ?? 0) }
  /// Lines behind the last prose, likewise.
  var tail: Range<Int> { (profile.body?.upperBound ?? lines.count)..<lines.count }

  /// Blank lines between a line and the one before it.
  @inline(__always)
  func blankLines(before index: Int) -> Int {
    index == 0 ? lines[0].number - 1 : lines[index].number - lines[index - 1].number - 1
  }
}
