/// Reads the names out of a line that says who wrote a text.
///
/// Reads `Jane Doe` in `Posted on May 5 by Jane Doe, Staff Writer`, in `Jane Doe | 12 March 2024` and `作者：王小明`.
/// Leaves `By the river stood a mill`.
struct BylineNames {
  private let document: Document
  private let line: Line
  private let tokens: ArraySlice<Token>

  /// What a line says of its author.
  enum Reading: Equatable {
    /// Where the names stand among the text's bytes.
    case names(Range<Int>)
    /// The line announces a name and has none: `By`.
    case announcement
  }

  init(of line: Int, _ document: Document) {
    self.document = document
    self.line = document.lines[line]
    tokens = document.tokens(of: self.line)
  }

  /// The names in the line, or that they follow.
  ///
  /// - Parameter isMarked: Whether something else says that the line is its author's: then it needs no `By`.
  func read(isMarked: Bool) -> Reading? {
    guard line.hasAllTokens, 1...24 ~= tokens.count else { return nil }
    let date = BylineReader.date(at: tokens, document)
    var start = tokens.startIndex + (date < tokens.count ? date : 0)
    let prefix = document.lexicon.longestMatch(tokens, from: start, of: .bylinePrefix)
    start += prefix?.length ?? 0
    guard start < tokens.endIndex else { return prefix != nil ? .announcement : nil }
    guard prefix != nil || isMarked && !line.reach.leads(to: .agency),
      let end = end(from: start, hasPrefix: prefix != nil)
    else { return nil }
    return .names(place(of: start)..<self.place(behind: end - 1))
  }

  /// Where the names end that start at a token; nil if there are none, or if they end in the midst of a sentence.
  private func end(from start: Int, hasPrefix: Bool) -> Int? {
    if isUncased {
      let end = (start..<tokens.endIndex).first { $0 > start && (isApart($0) || isOther($0)) }
      let count = (end ?? tokens.endIndex) - start
      return hasPrefix && tokens[start].flags.contains(.afterSeparator) && 2...5 ~= count
        ? end ?? tokens.endIndex : nil
    }
    guard isName(start), !isGrammar(start) else { return nil }
    var names = 0
    var index = start
    while index < tokens.endIndex {
      if index > start, isApart(index) || isOther(index) || startsOther(index) { break }
      if tokens[index].flags.contains(.capitalized) {
        names += 1
      } else if !BylineReader.isParticle(tokens[index]) {
        // `Jane Doe on 12 March`
        guard startsDate(index) else { return nil }
        break
      }
      index += 1
    }
    // A particle joins names and ends none.
    while index > start, !tokens[index - 1].flags.contains(.capitalized) { index -= 1 }
    return (hasPrefix ? 1...10 : 2...6) ~= names ? index : nil
  }

  private var isUncased: Bool {
    switch line.shape.mainScript {
    case .latin, .greek, .cyrillic, .armenian, nil: false
    default: true
    }
  }

  private func isName(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].flags.contains(.capitalized) && !isOther(index)
  }

  /// Whether the token is the language's own grammar and no given name: `By The Editors`.
  private func isGrammar(_ index: Int) -> Bool {
    let node = document.node(of: tokens[index])
    let language: UInt64 = document.profile.language.map { 1 << UInt64($0) } ?? 0
    return node.languages & (language | document.lexicon.english) != 0 && !node.roles.contains(.givenName)
      && !BylineReader.isParticle(tokens[index])
  }

  /// Whether a role, a date, a number, or a word behind a name stands there.
  private func isOther(_ index: Int) -> Bool {
    if tokens[index].isNumber { return true }
    if Self.stops.contains(tokens[index].hash) { return true }
    let roles: Lexicon.Roles = [.authorRole, .agency, .month, .weekday, .publication]
    guard
      let found = document.lexicon.longestMatch(tokens, from: index, of: roles, in: document.dateLanguages)
    else { return false }
    // May is a name as well.
    let isMonth = found.roles == .month && found.length == 1
    return !isMonth || [index - 1, index + 1].contains { tokens.indices.contains($0) && tokens[$0].isNumber }
  }

  private func startsDate(_ index: Int) -> Bool {
    document.lexicon.longestMatch(tokens, from: index, of: .partsOfDates, in: document.dateLanguages) != nil
  }

  /// Whether the token is set apart from the one before: by a mark, a bracket or a line's end.
  private func isApart(_ index: Int) -> Bool {
    let flags = tokens[index].flags
    if !flags.isDisjoint(with: [.afterSeparator, .afterOpening, .afterEquals]) { return true }
    let gap = String(decoding: document.bytes[place(behind: index - 1)..<place(of: index)], as: UTF8.self)
    if gap.unicodeScalars.contains(where: { !Self.inNames.contains($0) }) { return true }
    // An initial's full stop ends no sentence.
    let isLong = place(behind: index - 1) - place(of: index - 1) > 3
    return flags.contains(.afterSentenceEnd) && isLong
  }

  /// What may stand between the words of names.
  private static let inNames = Set(" \u{A0}.,-‐'’&/\"“”".unicodeScalars)

  /// Words that go on behind the name: `in Travel`, `for the Harbour Press`.
  private static let stops: Set<UInt64> = {
    let words: StaticString = "in for with mit met med avec com con auf on at für pour to from aus"
    return Set(Token.hashes(of: words.bytes))
  }()

  /// Whether what follows a comma is no other author, whose given name is known.
  private func startsOther(_ index: Int) -> Bool {
    guard tokens[index].flags.contains(.afterComma) else { return false }
    let next = BylineReader.isParticle(tokens[index]) && index + 1 < tokens.endIndex ? index + 1 : index
    return !document.node(of: tokens[next]).roles.contains(.givenName)
  }

  // MARK: - Places

  private func place(of index: Int) -> Int { line.content.lowerBound + Int(tokens[index].offset) }

  private func place(behind index: Int) -> Int {
    let start = place(of: index)
    let reach = index + 1 < tokens.endIndex ? place(of: index + 1) : line.content.upperBound
    return document.foldedWord(at: start, before: reach).end
  }
}

extension TextReading {
  /// The names in a line that says who wrote the text, `nil` if it does not.
  ///
  /// - Parameter isMarked: Whether something else says that the line is its author's.
  package func author(on line: Int, isMarked: Bool) -> Author? {
    switch BylineNames(of: line, document).read(isMarked: isMarked) {
    case .names(let range): .names(String(decoding: document.bytes[range], as: UTF8.self))
    case .announcement: .announced
    case nil: nil
    }
  }

  /// What a line says of a text's author.
  package enum Author: Equatable, Sendable {
    case names(String)
    /// The next line names the author.
    case announced
  }

  /// The language of the prose, as an ISO 639-1 code, if that is clearly not in the language of a given code.
  ///
  /// Nil as well for a code of none of the lexicon's languages: one may look like its neighbour.
  package func language(otherThan code: String) -> String? {
    let codes = document.lexicon.languageCodes
    guard let given = codes.firstIndex(of: code), !code.isEmpty else { return nil }
    var tokens: [Token] = []
    for line in document.lines where line.isProse { tokens += document.tokens(of: line) }
    let count = LanguageCount(tokens[...], lexicon: document.lexicon)
    guard tokens.count >= 100, let best = count.best, best != given, !codes[best].isEmpty,
      count.words[best] * 4 >= tokens.count, count.words[given] * 3 <= count.words[best]
    else { return nil }
    return codes[best]
  }
}
