/// What people call the groups of features, in explanations of the learned score.
enum Evidence: String, CaseIterable, Sendable {
  /// The learned weights of words and pairs of words.
  case wording
  /// Length, capitals, punctuation, numbers.
  case form
  /// What the other signals found.
  case rules
  /// The line, its pattern or its first word comes back.
  case repetition
  /// Words shared with the prose and the headline.
  case topic
  /// Where the line stands: in the document, its block, from prose and headline.
  case place
  /// The lines around it.
  case neighbours
  /// What kind of document it is.
  case document
  /// What a page says besides its text: elements, classes, links.
  case markup
}

extension Evidence {
  init(column: Int) { self = Feature(rawValue: column)?.evidence ?? .markup }
}

extension Feature {
  var evidence: Evidence {
    switch self {
    case .gramSum, .gramMean, .gramLeast, .gramMost: .wording
    case .rule, .ruleAlone, .ruleForContent, .navigation, .byline, .timestamp, .picture, .mediaFallback,
      .share, .related, .commentForm, .subscribe, .cookie, .advertisement, .legal, .tags, .duplicate,
      .otherKind:
      .rules
    case .copies, .earlierCopies, .patternCopies, .firstWordCopies, .linesSinceFirstWord, .lastWordCopies:
      .repetition
    case .topicWords, .topicShare, .titleShare, .rareShare: .topic
    case .place, .wordPlace, .index, .indexFromEnd, .blankLinesBefore, .blankLinesBehind, .shortRun,
      .shortRunPlace, .sentenceRun, .blockLines, .blockPlace, .blockWords, .blockLongest, .linesSinceProse,
      .linesToProse, .wordsSinceProse, .wordsToProse, .isInBody, .proseBefore, .proseBehind,
      .linesFromTitle, .isTitle:
      .place
    case .words3, .words10, .words30, .sentenceShare3, .sentenceShare10, .sentenceShare30, .shortLines5,
      .shortLines20, .capitalizedShare10, .ruleShare3, .ruleShare10, .functionWordShare3,
      .functionWordShare10, .similarLines8, .numberShare10, .titledShare10, .gramSum3, .gramSum10:
      .neighbours
    case .documentLines, .documentWords, .documentFunctionWordShare, .documentProseLines,
      .documentProseShare, .documentMedianWords, .documentBlankShare, .documentRuleShare,
      .documentUnspacedShare, .documentDatedLines, .documentShortShare, .documentCapitalizedShare,
      .documentQuestionShare, .documentCopiesShare:
      .document
    default: .form
    }
  }
}

extension Evidence {
  /// The name in explanations.
  var name: SignalName { SignalName("\(LearnedScore.name.text)/\(rawValue)") }
}

extension TreeEnsemble {
  /// How much each kind of evidence moved a line's sum, in the unit of leaves.
  ///
  /// On the way to its leaf a line narrows each tree's leaves down; what the mean of those left changes
  /// by is put down to the question that was asked (Saabas, "Interpreting random forests", 2014).
  func evidence(on line: Int, in table: FeatureTable) -> [Evidence: Int] {
    var evidence: [Evidence: Int] = [:]
    for tree in 0..<questions.count / depth {
      let leaves = leaves[(tree << depth)..<((tree + 1) << depth)].map(Int.init)
      var left = Array(leaves.indices)
      var mean = leaves.reduce(0, +) / leaves.count
      for level in 0..<depth {
        let question = questions[tree * depth + level]
        let isGreater = table.neighbour(question.neighbour, of: line, question.column) > question.threshold
        left.removeAll { ($0 >> level & 1 == 1) != isGreater }
        let narrowed = left.reduce(0) { $0 + leaves[$1] } / left.count
        let group = question.neighbour == 0 ? Evidence(column: question.column) : .neighbours
        evidence[group, default: 0] += narrowed - mean
        mean = narrowed
      }
    }
    return evidence
  }
}
