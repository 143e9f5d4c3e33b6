/// What holds for a whole document.
struct Profile: Sendable {
  /// Index of the language that most of its function words belong to, among the lexicon's.
  let language: Int?
  /// The script that most of its letters are of.
  let script: Script?
  /// From the first line of prose to the last one, both in the document's script and language.
  let body: Range<Int>?
  /// The share of link-farm words among the words of prose, in thousandths.
  let spamShare: Int

  init(_ lines: [Line], _ tokens: [Token], lexicon: Lexicon) {
    let script = Self.mainScript(of: lines)
    let language = Self.mainLanguage(of: tokens, lexicon: lexicon)
    self.script = script
    self.language = language
    let isBody = { (line: Line) -> Bool in
      line.isProse && line.shape.mainScript == script
        && !LanguageCount.isForeign(line, to: language, tokens, lexicon: lexicon)
    }
    if let first = lines.firstIndex(where: isBody), let last = lines.lastIndex(where: isBody) {
      body = first..<last + 1
    } else {
      body = nil
    }
    var words = 1
    var spam = 0
    for line in lines where line.isProse && line.shape.glued < 2 {
      words += line.shape.words
      spam += line.shape.spamWords
    }
    spamShare = spam * 1000 / words
  }

  private static func mainScript(of lines: [Line]) -> Script? {
    var letters = Array(repeating: 0, count: Script.allCases.count)
    for line in lines {
      if let script = line.shape.mainScript { letters[Int(script.rawValue)] += line.shape.mainScriptLetters }
    }
    guard let most = letters.max(), most > 0, let index = letters.firstIndex(of: most) else { return nil }
    return Script(rawValue: UInt8(index))
  }

  private static func mainLanguage(of tokens: [Token], lexicon: Lexicon) -> Int? {
    let count = LanguageCount(tokens[...], lexicon: lexicon)
    guard let best = count.best, count.words[best] >= 3 else { return nil }
    return best
  }
}

/// How many function words of each language a text holds.
///
/// The language of a text is the one whose most frequent words it uses most: the method of
/// Ingle (1976), as told in Dunning, "Statistical Identification of Language" (1994).
struct LanguageCount {
  private(set) var words: [Int]
  private let tokens: Int

  init(_ tokens: ArraySlice<Token>, lexicon: Lexicon) {
    var sums = BitSums(count: lexicon.languageCodes.count)
    for token in tokens { sums.add(lexicon.languages(of: token)) }
    words = sums.total()
    self.tokens = tokens.count
  }

  /// Whether the line is plainly in another language than the given one.
  @inline(__always)
  static func isForeign(_ line: Line, to language: Int?, _ tokens: [Token], lexicon: Lexicon) -> Bool {
    guard let language, line.reach.contains(.isFunctionWord),
      mayBeForeign(line.tokens, to: language, tokens, lexicon)
    else { return false }
    return LanguageCount(of: line, tokens, lexicon: lexicon).isForeign(to: language)
  }

  private static func mayBeForeign(
    _ range: Range<Int>, to language: Int, _ tokens: [Token], _ lexicon: Lexicon
  ) -> Bool {
    // The other language needs three words and four times as many as the given one. It has no more
    // than those that are not the given one's, and the given one's words besides: those, counted
    // each once, are no fewer than the bits that they set.
    var strange = 0
    var known: UInt64 = 0
    for index in range {
      let languages = lexicon.languages(of: tokens[index])
      let isKnown = languages >> UInt64(language) & 1
      let isLetter = tokens[index].flags.contains(.letter)
      strange &+= languages != 0 && isKnown == 0 ? 1 : 0
      known |= (isLetter ? 0 : isKnown) << (tokens[index].hash & 63)
    }
    return strange >= 3 && known.nonzeroBitCount &* 3 <= strange
  }

  /// The same for one line, where a word that comes back, or a lone letter, tells nothing more.
  init(of line: Line, _ document: [Token], lexicon: Lexicon) {
    let tokens = document[line.tokens]
    words = Array(repeating: 0, count: lexicon.languageCodes.count)
    self.tokens = tokens.count
    var seen: [UInt64] = []
    for token in tokens where token.node != Lexicon.none && !token.flags.contains(.letter) {
      if seen.contains(token.hash) { continue }
      seen.append(token.hash)
      count(token, lexicon)
    }
  }

  private mutating func count(_ token: Token, _ lexicon: Lexicon) {
    var languages = token.node == Lexicon.none ? 0 : lexicon[token.node].languages
    while languages != 0 {
      words[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// The language with the most function words; nil where there are none.
  var best: Int? {
    guard let most = words.max(), most > 0 else { return nil }
    return words.firstIndex(of: most)
  }

  /// Whether the text is plainly in another language than the given one.
  func isForeign(to language: Int?) -> Bool {
    guard let language, let best, best != language else { return false }
    return words[best] >= 3 && words[best] * 6 >= tokens && words[language] * 4 <= words[best]
  }
}
