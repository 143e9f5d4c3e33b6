/// The user's word on lines, which stands above the rules and the score.
///
/// With the noise phrase `Read our magazine …`, `Read our magazine on paper` goes. With the kept phrase
/// `Table for two`, `Table for two? Book now!` stays.
enum UserPhrases {
  static let name: SignalName = "user-phrase"

  /// Settles the lines that a phrase speaks of, and answers with those that stay for good.
  static func settle(
    _ verdicts: inout [Verdict], of document: Document, by phrases: PhraseTable, _ options: Options,
    givesReasons: Bool
  ) -> Set<Int> {
    var kept: Set<Int> = []
    for (index, line) in document.lines.enumerated() {
      var kind: Kind?
      if phrases.keeps(line, in: document) {
        // It is recognised as before, like lines of kept kinds.
        verdicts[index].isKept = true
        kept.insert(index)
      } else if let found = phrases.kind(of: line, in: document) {
        kind = found
        verdicts[index].isKept = !options.removes(found)
        verdicts[index].kind = found
      } else {
        continue
      }
      if verdicts[index].kind == kind { verdicts[index].confidence = 1 }
      if givesReasons {
        let reason = Reason(signal: name.text, kind: kind, weight: kind == nil ? -1 : 1)
        verdicts[index].reasons.insert(reason, at: 0)
      }
    }
    return kept
  }
}
