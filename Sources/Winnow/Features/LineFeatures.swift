/// What a line tells by itself, and what the rules found on it.
struct LineFeatures {
  private let document: Document
  /// The bits of the languages whose function words count.
  private let languages: UInt64
  private let dateLanguages: UInt64

  init(_ document: Document) {
    self.document = document
    languages = document.profile.language.map { 1 << UInt64($0) } ?? .max
    dateLanguages = document.dateLanguages
  }

  func fill(_ table: borrowing FeatureColumns, _ draft: Draft) {
    for index in document.lines.indices {
      shape(index, table)
      tokens(index, table)
      rules(draft.judgements[index], index, table)
    }
  }

  private func shape(_ index: Int, _ table: borrowing FeatureColumns) {
    let line = document.lines[index]
    let shape = line.shape
    let words = shape.words
    table[.words, index] = Scale.count(words)
    table[.bytes, index] = Scale.count(line.content.count)
    table[.wordLength, index] = UInt8(min(shape.letters * 8 / max(words, 1), 255))
    table[.bytesPerWord, index] = UInt8(min(line.content.count * 4 / max(words, 1), 255))
    table[.capitalizedShare, index] = Scale.share(shape.capitalized, of: words)
    table[.numbers, index] = Scale.count(shape.numbers)
    table[.numberShare, index] = Scale.share(shape.numbers, of: shape.tokens)
    table[.separators, index] = Scale.count(shape.separators)
    table[.commas, index] = Scale.count(shape.commas)
    table[.sentenceEnds, index] = Scale.count(shape.sentenceEnds)
    table[.openings, index] = Scale.count(shape.openings)
    table[.symbols, index] = Scale.count(shape.symbols)
    table[.glued, index] = Scale.count(shape.glued)
    table[.codeCharacters, index] = Scale.count(shape.codeCharacters)
    table[.spamWords, index] = Scale.count(shape.spamWords)
    table[.wordsPerSentence, index] = Scale.count(words / (shape.sentenceEnds + 1))
    table[.ending, index] = ending(shape)
    table[.beginning, index] = shape.firstClass.isLetter ? 20 : shape.firstClass.rawValue
    table[.isProse, index] = line.isProse ? 1 : 0
    if shape.mainScript != document.profile.script {
      table[.foreignScriptShare, index] = Scale.share(shape.mainScriptLetters, of: shape.letters)
    }
  }

  /// Sentences end high, words low.
  private func ending(_ shape: Shape) -> UInt8 {
    switch shape.lastClass {
    case .sentenceEnd: shape.lastMark == 0x2026 ? 5 : shape.endsQuestion ? 6 : 7
    case .colon: 4
    case .comma: 3
    case .digit: 1
    default: shape.lastClass.isLetter ? 0 : 2
    }
  }

  private func tokens(_ index: Int, _ table: borrowing FeatureColumns) {
    let tokens = document.lines[index].tokens
    var functionWords = 0
    var dateWords = 0
    var times = 0
    var lexiconWords = 0
    var names = 0
    var letters = 0
    for place in tokens {
      let token = document.tokens[place]
      times &+= token.flags.isDisjoint(with: [.time, .date, .recentYear]) ? 0 : 1
      letters &+= token.flags.contains(.letter) ? 1 : 0
      lexiconWords &+= token.node != Lexicon.none ? 1 : 0
      functionWords &+= document.lexicon.languages(of: token) & languages != 0 ? 1 : 0
      names &+= token.reach.contains(.isGivenName) ? 1 : 0
      if token.reach.contains(.isPartOfDate), document.node(of: token).dateLanguages & dateLanguages != 0 {
        dateWords += 1
      }
    }
    let first = tokens.isEmpty ? nil : document.tokens[tokens.lowerBound]
    table[.startsWithCapital, index] = first?.flags.contains(.capitalized) == true ? 1 : 0
    table[.functionWords, index] = Scale.count(functionWords)
    table[.functionWordShare, index] = Scale.share(functionWords, of: tokens.count)
    table[.dateWords, index] = Scale.count(dateWords)
    table[.timeNumbers, index] = Scale.count(times)
    table[.lexiconWords, index] = Scale.share(lexiconWords, of: tokens.count)
    table[.givenNames, index] = Scale.count(names)
    table[.singleLetters, index] = Scale.count(letters)
  }

  private func rules(_ judgement: Judgement, _ index: Int, _ table: borrowing FeatureColumns) {
    table[.rule, index] = Scale.weight(judgement.noise)
    if judgement.findings.isEmpty { return }
    table[.ruleAlone, index] = Scale.weight(RuleScore.judge(judgement.findings).noise)
    for finding in judgement.findings {
      guard finding.weight > 0 else {
        table[.ruleForContent, index] = Scale.weight(-finding.weight)
        continue
      }
      guard let feature = finding.kind?.feature else { continue }
      table[feature, index] = max(table[feature, index], Scale.weight(finding.weight))
    }
  }
}

extension Kind {
  /// Where the rules' weight for this kind is told to the learned score.
  fileprivate var feature: Feature? {
    switch self {
    case .navigation: .navigation
    case .byline: .byline
    case .timestamp: .timestamp
    case .caption, .credit: .picture
    case .mediaFallback: .mediaFallback
    case .share: .share
    case .related: .related
    case .commentForm, .comment: .commentForm
    case .subscribe: .subscribe
    case .cookie: .cookie
    case .advertisement: .advertisement
    case .legal: .legal
    case .tags: .tags
    case .duplicate: .duplicate
    case .captcha, .spamLinks, .foreign, .template, .boilerplate: .otherKind
    case .title: nil
    }
  }
}
