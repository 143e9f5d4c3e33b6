/// The frame of a page, which its markup names: navigation, menus and footer. All in it is noise; the rules say of what kind.
enum PageFrame {
  static let name: SignalName = "page-frame"

  /// In thousandths.
  static let sureness = 990
}

extension Policy {
  /// Verdicts on the lines of a frame.
  ///
  /// - Parameter hints: For each line the kind that the elements around it speak of, should the rules know none but navigation.
  func verdicts(onFrame draft: Draft, _ hints: [Kind?]) -> [Verdict] {
    var verdicts = draft.judgements.indices.map { index in
      let judgement = draft.judgements[index]
      // Any list of links looks like a menu; what it is called says more than that.
      let told = Decisions.telling(judgement)
      let kind = (told == .navigation ? nil : told) ?? hints[index] ?? .navigation
      var findings = judgement.findings
      findings.append(Finding(signal: PageFrame.name, kind: kind, weight: PageFrame.sureness))
      return verdict(!options.removes(kind), kind, PageFrame.sureness, findings)
    }
    if !phrases.isEmpty {
      _ = UserPhrases.settle(&verdicts, of: draft.document, by: phrases, options, givesReasons: givesReasons)
    }
    return verdicts
  }
}
