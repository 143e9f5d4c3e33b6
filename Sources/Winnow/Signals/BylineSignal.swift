/// A line that names its author.
///
/// Catches `By Jane Doe`, `Von Max Muster, Korrespondent` and `作者：王小明`.
/// Leaves `By the river stood a mill` and `De la Cruz`.
struct BylineSignal: Signal {
  static let name: SignalName = "byline"

  /// An article has one author's line, or a few; a list of books has one for each.
  private static let most = 4
  /// Too little to be heard even beside noise.
  private static let listed = 200
  private let isList: Bool
  /// Each line's weight, 0 for a line that is no byline; empty where no line is one.
  private var weights: [Int32] = []

  init(_ document: Document) {
    var count = 0
    for index in document.lines.indices where Self.mayBeByline(document.lines[index], document) {
      guard let weight = Self.weight(of: document.lines[index], document) else { continue }
      if weights.isEmpty { weights = Array(repeating: 0, count: document.lines.count) }
      weights[index] = Int32(clamping: weight)
      count += 1
    }
    isList = count > Self.most
  }

  func look(at index: Int, in document: Document) -> Finding? {
    guard !weights.isEmpty, weights[index] > 0 else { return nil }
    return Self.noise(.byline, isList ? Self.listed : Int(weights[index]))
  }

  /// Whether the line has what every byline has: a prefix, a role, or a number that stands apart.
  @inline(__always)
  private static func mayBeByline(_ line: Line, _ document: Document) -> Bool {
    // A speaker's name ends with a colon.
    guard line.shape.words <= 24, line.shape.tokens >= 1, line.hasAllTokens, line.shape.lastClass != .colon
    else { return false }
    if line.reach.leads(to: [.authorRole, .agency]) { return true }
    if line.shape.numbers > 0, line.flags.contains(.afterSeparator) { return true }
    guard line.reach.leads(to: .bylinePrefix) else { return false }
    // Only a date may stand before the prefix.
    let first = document.tokens[line.tokens.lowerBound]
    return first.isNumber || first.reach.leads(to: .partsOfDates.union(.bylinePrefix))
  }

  private static func weight(of line: Line, _ document: Document) -> Int? {
    if document.isCode(line) { return nil }
    var tokens = document.tokens(of: line)
    // `Posted on May 5 by Jane Doe`: what is before the prefix says when.
    let date = BylineReader.date(at: tokens, document)
    if date > 0, date < tokens.count { tokens = tokens.dropFirst(date) }
    var reader = BylineReader(tokens, document)
    let weight = reader.read(line, document)
    if date > 0 { return reader.hasPrefix ? weight.map { max($0, Weight.certain) } : nil }
    return weight
  }
}

/// Reads a byline from left to right: prefix, names, roles, dates.
struct BylineReader {
  private let tokens: ArraySlice<Token>
  private let lexicon: Lexicon
  private var names = 0
  private var roles = 0
  private var dates = 0
  private var apartDates = 0
  private var apartRoles = 0
  private var counts = 0
  private static let mostCounts = 2
  private var hasFullDate: Bool { tokens.contains { $0.flags.contains(.date) } }
  private(set) var hasPrefix = false

  @inline(__always)
  init(_ tokens: ArraySlice<Token>, _ document: Document) {
    self.tokens = tokens
    lexicon = document.lexicon
  }

  /// How many tokens at the start tell a date or a publication.
  static func date(at tokens: ArraySlice<Token>, _ document: Document) -> Int {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if tokens[index].isNumber {
        index += 1
      } else if let prefix = document.lexicon.longestMatch(tokens, from: index, of: .bylinePrefix),
        index + prefix.length < tokens.endIndex, tokens[index + prefix.length].flags.contains(.capitalized)
      {
        break
      } else if let part = document.lexicon.longestMatch(
        tokens, from: index, of: .partsOfDates, in: document.dateLanguages)
      {
        index += part.length
      } else {
        break
      }
    }
    return index - tokens.startIndex
  }

  mutating func read(_ line: Line, _ document: Document) -> Int? {
    let prefix = prefix(document)
    hasPrefix = prefix != nil
    let start = tokens.startIndex + (prefix?.length ?? 0)
    guard start < tokens.endIndex, tokens.count > 1 else { return roleAlone(line, document) }
    if prefix == nil, let weight = koreanName(line, document) { return weight }
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
    if names == 0 { return prefix == nil ? roleAlone(line, document) : 850 }
    guard let prefix else {
      // `Jane Doe | 12 March 2024`.
      if names >= 2, names <= 4, apartDates > 0, dates >= 3 || hasFullDate { return 850 }
      // Under a quotation the same says who is quoted.
      let weight = document.isInBody(line) ? 400 : 800
      return apartRoles > 0 && names >= 2 && names <= 6 ? weight : nil
    }
    if names == 1, prefix.length == 1, roles + dates == 0, !isBehindColon { return 400 }
    return 920
  }

  /// `Staff Writer` over or under the text.
  private func roleAlone(_ line: Line, _ document: Document) -> Int? {
    let role = lexicon.longestMatch(tokens, from: tokens.startIndex, of: .authorRole)
    return role?.length == tokens.count && document.profile.body != nil && !document.isInBody(line)
      ? 400 : nil
  }

  /// `김하늘 기자`, `한들신문 노은솔 기자`: a name of two to four syllables before a role that ends the line.
  private func koreanName(_ line: Line, _ document: Document) -> Int? {
    let end = tokens.endIndex - 1
    guard line.shape.mainScript == .hangul, tokens.count <= 3, line.shape.numbers == 0,
      !line.shape.endsSentence,
      lexicon.longestMatch(tokens, from: end, of: .authorRole) != nil,
      // Syllables have three bytes, and a space stands behind the name.
      [7, 10, 13].contains(tokens[end].offset - tokens[end - 1].offset)
    else { return nil }
    return document.profile.body != nil && !document.isInBody(line) ? Weight.sure : 400
  }

  /// `By`, `Von`, `Text:` at the start. `Da` is Italian for `by`, but part of a name elsewhere.
  private func prefix(_ document: Document) -> (length: Int, roles: Lexicon.Roles)? {
    guard let prefix = lexicon.longestMatch(tokens, from: tokens.startIndex, of: .bylinePrefix) else {
      return nil
    }
    let languages = document.node(of: tokens[tokens.startIndex]).languages
    let isForeign = document.profile.language.map { languages >> UInt64($0) & 1 == 0 } ?? false
    let isEnglish = languages & lexicon.english != 0
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
        // A comma, a bar or a bracket sets the role apart from the name.
        let isApart = !tokens[index].flags.isDisjoint(with: [.afterComma, .afterSeparator, .afterOpening])
        if isApart, names > 0 { apartRoles += 1 }
        index += role.length
      } else if tokens[index].isNumber {
        dates += 1
        if tokens[index].flags.contains(.afterSeparator) { apartDates += 1 }
        index += 1
      } else if tokens[index].flags.contains(.capitalized), !isDate(index) {
        names += 1
        index += 1
      } else if let date = lexicon.longestMatch(tokens, from: index, of: .partsOfDates), names > 0 {
        dates += 1
        index += date.length
      } else if Self.isParticle(tokens[index]), index > start || names == 0 {
        index += 1
      } else if counts < Self.mostCounts, isCount(index) {
        counts += 1
        index += 1
      } else {
        return false
      }
    }
    return names <= 10
  }

  /// Whether a word behind a whole date says what is counted: `| 12 comments`, `, views: 1,482`.
  private func isCount(_ index: Int) -> Bool {
    guard names > 0, dates >= 3 || hasFullDate, tokens[index].isWord else { return false }
    if index > tokens.startIndex, tokens[index - 1].isNumber,
      tokens[index - 1].flags.contains(.afterSeparator)
    {
      return true
    }
    return index + 1 < tokens.endIndex && tokens[index + 1].isNumber
      && !tokens[index].flags.isDisjoint(with: [.afterComma, .afterSeparator])
  }

  private func isDate(_ index: Int) -> Bool {
    names > 0 && lexicon.longestMatch(tokens, from: index, of: [.month, .weekday, .publication]) != nil
  }

  /// Whether the word stands in names or between them.
  static func isParticle(_ token: Token) -> Bool { particles.contains(token.hash) }

  private static let particles: Set<UInt64> = {
    let words: StaticString = """
      de da do dos das du des del della di van von der den zu la le el al bin ibn ben and et und e y i og och en ja
      и та ve a for in avec with mit con com z с met med
      """
    return Set(Token.hashes(of: words.bytes))
  }()
}
