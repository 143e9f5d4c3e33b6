/// Phrases of the lexicon cover the line.
///
/// Catches `Leave a Reply` and `12 commentaires` and `* Share on Facebook`.
/// Leaves `She asked him to leave a reply on the table.`, where other words outweigh the phrase.
struct PhraseSignal: Signal {
  static let name: SignalName = "phrase"

  /// From the first prose that no phrase begins to the last.
  private let text: Range<Int>

  init(_ document: Document) {
    let body = document.profile.body ?? 0..<0
    let isText = { (index: Int) -> Bool in
      let line = document.lines[index]
      return line.isProse && !PhraseCover(line, document).takesRest
    }
    text = (body.first(where: isText) ?? 0)..<((body.last(where: isText) ?? -1) + 1)
  }

  func look(at index: Int, in document: Document) -> Finding? {
    // Programs have words such as `category:` and `share`.
    guard document.lines[index].reach.contains(.phrase), document.lines[index].shape.codeCharacters < 3 else {
      return nil
    }
    let line = document.lines[index]
    if Self.isListItem(line, document) { return nil }
    let cover = PhraseCover(line, document)
    guard let kind = cover.endsWithReservation ? .legal : cover.kind else { return nil }
    let weight = min(cover.weight(of: line), isSentence(index, cover, document) ? 450 : 1000)
    return weight > 0 ? Self.noise(kind, weight) : nil
  }
}

extension PhraseSignal {
  /// `4. Comment` is a step or a rank.
  private static func isListItem(_ line: Line, _ document: Document) -> Bool {
    guard line.tokens.count >= 2 else { return false }
    let first = document.tokens[line.tokens.lowerBound]
    let second = document.tokens[line.tokens.lowerBound + 1]
    return first.isNumber && second.isWord && second.flags.contains(.afterSentenceEnd)
  }

  /// A sentence of prose inside the text, which starts as a notice does: an article about cookies.
  private func isSentence(_ index: Int, _ cover: PhraseCover, _ document: Document) -> Bool {
    let line = document.lines[index]
    return cover.takesRest && line.isProse && !line.shape.endsQuestion
      && (text.contains(index) || document.opensQuotation(line))
  }
}

/// The phrases that follow one another on a line, the longest first at each place.
struct PhraseCover {
  /// Words, numbers apart.
  private(set) var words = 0
  private(set) var covered = 0
  private(set) var strong = 0
  private(set) var weak = 0
  /// Whether a phrase let more words follow, and they do.
  private(set) var takesRest = false
  /// The same, behind a colon: `Read more: How a bridge is built`.
  private(set) var bringsTitle = false
  /// Whether the line's last sentence is a phrase of law: `All rights reserved.`
  private(set) var endsWithReservation = false
  /// Of the first phrase that can stand alone, or else of the first one.
  private(set) var kind: Kind?

  @inline(__always)
  init(_ line: Line, _ document: Document) { read(line, document) }

  /// Reads the line: in a function, which borrows the document, as an initializer would take a copy.
  private mutating func read(_ line: Line, _ document: Document) {
    let tokens = document.tokens(of: line)
    let lexicon = document.lexicon
    words = line.shape.tokens - line.shape.numbers
    var index = tokens.startIndex
    var isUnbroken = true
    var uncovered = 0
    while index < tokens.endIndex {
      let match =
        Self.mayMatch(tokens, at: index, lexicon)
        ? Match.find(
          line, tokens, from: index, lexicon: lexicon, isUnbroken: isUnbroken,
          language: document.profile.language) : nil
      guard let match else {
        if tokens[index].isWord {
          isUnbroken = false
          uncovered += 1
          if isHopeless(uncovered, tokens[(index + 1)...]) { return }
        }
        index += 1
        continue
      }
      add(match.phrase)
      let isLast = line.hasAllTokens && (match.takesRest || index + match.length == tokens.endIndex)
      let isSentence = tokens[index].flags.contains(.afterSentenceEnd)
      if isLast, isSentence, match.phrase.kind == .legal, !match.phrase.isWeak { endsWithReservation = true }
      if match.takesRest {
        takesRest = tokens.endIndex > index + match.length
        bringsTitle = takesRest && tokens[index + match.length].flags.contains(.afterSeparator)
        covered = words - uncovered
        return
      }
      let end = index + match.length
      covered += tokens[index..<end].count { $0.isWord }
      index = end
    }
  }

  /// Whether a phrase may start with a token and the next one.
  @inline(__always)
  private static func mayMatch(_ tokens: ArraySlice<Token>, at index: Int, _ lexicon: Lexicon) -> Bool {
    let token = tokens[index]
    guard token.reach.contains(.phrase) else { return false }
    if token.reach.contains(.isPhrase) { return true }
    return index + 1 < tokens.endIndex && lexicon.mayLead(from: token, to: tokens[index + 1])
  }

  /// Whether so many words are uncovered that the line weighs nothing, however it goes on.
  private func isHopeless(_ uncovered: Int, _ rest: ArraySlice<Token>) -> Bool {
    if uncovered * 5 <= words * 2 { return false }
    return words > Self.longestReserved
      || !rest.contains { $0.reach.contains(.law) && $0.flags.contains(.afterSentenceEnd) }
  }

  /// The words of a line that a sentence of law may end.
  private static let longestReserved = 30

  private mutating func add(_ phrase: Lexicon.Phrase) {
    if phrase.isWeak {
      weak += 1
      if strong == 0, weak == 1 { kind = phrase.kind }
    } else {
      strong += 1
      if strong == 1 { kind = phrase.kind }
    }
  }

  /// How sure the cover makes it that the line is noise, in thousandths.
  func weight(of line: Line) -> Int {
    guard covered > 0 else { return 0 }
    if endsWithReservation, words <= Self.longestReserved { return 920 }
    if strong > 0 {
      if covered == words { return 970 }
      if covered * 5 >= words * 4 { return 900 }
      return covered * 5 >= words * 3 && words <= 12 && !line.shape.endsSentence ? 650 : 0
    }
    if covered == words {
      switch weak {
      // `“OK.”` is what somebody says.
      case 1: return line.shape.endsSentence && (words > 2 || line.shape.openings > 0) ? 100 : 300
      case 2: return line.shape.separators > 0 ? 700 : 450
      case 3: return line.shape.separators > 0 ? 850 : 480
      default: return 850
      }
    }
    return weak >= 3 && covered * 4 >= words * 3 ? 600 : 0
  }

  private struct Match {
    let phrase: Lexicon.Phrase
    let length: Int
    let takesRest: Bool

    static func find(
      _ line: Line, _ tokens: ArraySlice<Token>, from start: Int, lexicon: Lexicon, isUnbroken: Bool,
      language: Int?
    ) -> Match? {
      var whole: (Lexicon.Phrase, Int)?
      var open: (Lexicon.Phrase, Int)?
      var node = Lexicon.root
      for index in start..<tokens.endIndex {
        node = lexicon.step(from: node, by: tokens[index])
        if node == Lexicon.none { break }
        let length = index - start + 1
        let entry = lexicon[node]
        // Without accents, a word of one language may be an article of another: `thẻ` and `the`.
        if let language, length == 1, entry.languages >> UInt64(language) & 1 == 1,
          ((entry.phrase?.languages ?? 0) | (entry.opening?.languages ?? 0)) >> UInt64(language) & 1 == 0
        {
          continue
        }
        if let phrase = entry.phrase { whole = (phrase.read(in: language), length) }
        if let phrase = entry.opening,
          isUnbroken || index + 1 == tokens.endIndex && line.hasAllTokens,
          mayFollow(phrase, length, line, tokens, start + length)
        {
          open = (phrase.read(in: language), length)
        }
      }
      if let open, open.1 >= (whole?.1 ?? 0) || whole.map({ $0.1 + start < tokens.endIndex }) ?? true {
        return Match(phrase: open.0, length: open.1, takesRest: true)
      }
      return whole.map { Match(phrase: $0.0, length: $0.1, takesRest: false) }
    }

    /// Whether what follows the phrase on the line is what the phrase lets follow.
    private static func mayFollow(
      _ phrase: Lexicon.Phrase, _ length: Int, _ line: Line, _ tokens: ArraySlice<Token>, _ next: Int
    ) -> Bool {
      if phrase.rest == .any { return true }
      guard line.hasAllTokens else { return false }
      let rest = tokens[next...]
      let unspaced = line.shape.unspaced == 0 ? 0 : rest.count { $0.flags.contains(.unspaced) }
      let words = rest.count - unspaced / 2
      switch phrase.rest {
      case .any: return true
      case .short:
        let isCall = line.shape.endsQuestion && line.shape.words <= 8
        return words <= 12 && (rest.isEmpty || length >= 4 || isCall || !line.shape.endsSentence)
      case .behindColon:
        // A word alone needs its colon: `Next` may be a heading, `Next:` is none.
        guard let first = rest.first else { return length >= 2 || line.shape.lastClass == .colon }
        // What a picture is credited to is no sentence.
        let isCredit = phrase.kind == .credit || phrase.kind == .caption
        if isCredit, line.shape.endsSentence, words > 6 { return false }
        return words <= 20 && first.flags.contains(.afterSeparator)
      }
    }
  }
}
