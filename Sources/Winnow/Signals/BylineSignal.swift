/// A line that names its author.
///
/// Catches `By Jane Doe`, `Von Max Muster, Korrespondent` and `作者：王小明`.
/// Leaves `By the river stood a mill` and `De la Cruz`.
struct BylineSignal: Signal {
  static let name = "byline"

  /// An article has one author's line, or a few; a list of books has one for each.
  private static let most = 4
  /// Too little to be heard even beside noise.
  private static let listed = 200
  private let isList: Bool
  /// Of the lines that read as bylines.
  private var weights: [Int: Int] = [:]

  init(_ document: Document) {
    for (index, line) in document.lines.enumerated() { weights[index] = Self.weight(of: line, document) }
    isList = weights.count > Self.most
  }

  func look(at index: Int, in document: Document) -> Finding? {
    guard let weight = weights[index] else { return nil }
    return Self.noise(.byline, isList ? Self.listed : weight)
  }

  private static func weight(of line: Line, _ document: Document) -> Int? {
    guard line.shape.words <= 24, line.shape.tokens >= 2, line.hasAllTokens else { return nil }
    var reader = BylineReader(document.tokens(of: line), document)
    return reader.read(line)
  }
}

/// Reads a byline from left to right: prefix, names, roles, dates.
private struct BylineReader {
  private let tokens: ArraySlice<Token>
  private let lexicon: Lexicon
  private let document: Document
  private var names = 0
  private var roles = 0
  private var dates = 0

  init(_ tokens: ArraySlice<Token>, _ document: Document) {
    self.tokens = tokens
    self.document = document
    lexicon = document.lexicon
  }

  mutating func read(_ line: Line) -> Int? {
    let prefix = prefix()
    let start = tokens.startIndex + (prefix?.length ?? 0)
    guard start < tokens.endIndex else { return nil }
    let isBehindColon = tokens[start].flags.contains(.afterSeparator)
    if line.shape.endsSentence, !isBehindColon || line.shape.words > 8 { return nil }
    if prefix != nil, isUncased(line), !(line.shape.mainScript == .han && tokens[start].isNumber) {
      // Scripts without capitals show no names: the colon has to.
      let names = tokens.endIndex - start
      if isBehindColon, line.shape.words <= 8 { return 850 }
      return names <= 4 && line.shape.mainScript != .han ? 400 : nil
    }
    guard readsAsNames(from: start), names + roles > 0 else { return nil }
    // `By our correspondent` names nobody, but says who wrote.
    if names == 0 { return prefix == nil ? nil : 850 }
    guard let prefix else { return roles > 0 && names >= 2 && names <= 8 ? 800 : nil }
    if names == 1, prefix.length == 1, roles + dates == 0, !isBehindColon { return 400 }
    return 920
  }

  /// `By`, `Von`, `Text:` at the start. `Da` is Italian for `by`, but part of a name elsewhere.
  private func prefix() -> (length: Int, roles: Lexicon.Roles)? {
    guard let prefix = lexicon.longestMatch(tokens, from: tokens.startIndex, of: .bylinePrefix) else {
      return nil
    }
    let languages = document.node(of: tokens[tokens.startIndex]).languages
    let isForeign = document.profile.language.map { languages >> UInt64($0) & 1 == 0 } ?? false
    let isEnglish =
      lexicon.languageCodes.firstIndex(of: "en").map { languages >> UInt64($0) & 1 == 1 } ?? false
    return prefix.length == 1 && languages != 0 && isForeign && !isEnglish ? nil : prefix
  }

  private func isUncased(_ line: Line) -> Bool {
    switch line.shape.mainScript {
    case .latin, .greek, .cyrillic, .armenian, nil: false
    default: true
    }
  }

  /// Names, with particles, roles and dates between and behind them; nothing else.
  private mutating func readsAsNames(from start: Int) -> Bool {
    var index = start
    while index < tokens.endIndex {
      if let role = lexicon.longestMatch(tokens, from: index, of: [.authorRole, .agency]) {
        roles += 1
        index += role.length
      } else if tokens[index].isNumber {
        dates += 1
        index += 1
      } else if tokens[index].flags.contains(.capitalized), !isDate(index) {
        names += 1
        index += 1
      } else if let date = lexicon.longestMatch(tokens, from: index, of: .partsOfDates), names > 0 {
        dates += 1
        index += date.length
      } else if Self.particles.contains(tokens[index].hash), index > start || names == 0 {
        index += 1
      } else {
        return false
      }
    }
    return names <= 10
  }

  private func isDate(_ index: Int) -> Bool {
    names > 0 && lexicon.longestMatch(tokens, from: index, of: [.month, .weekday, .publication]) != nil
  }

  /// Words that stand in names or between them.
  private static let particles: Set<UInt64> = {
    let words: StaticString = """
      de da do dos das du des del della di van von der den zu la le el al bin ibn ben and et und e y i og och en ja
      и та ve a for in
      """
    var hashes: Set<UInt64> = []
    for word in words.words {
      var cursor = TokenCursor(0..<word.count, table: .shared)
      if let token = cursor.next(in: word.span) { hashes.insert(token.hash) }
    }
    return hashes
  }()
}
