/// Turns judgements into verdicts: what the options remove at the score that the preset asks for.
struct Policy: Sendable {
  private let options: Options
  /// From this score on a line goes.
  private let cut: Int

  init(_ options: Options) {
    self.options = options
    cut =
      switch options.preset {
      case .precision: 420
      case .balanced: Draft.cut
      case .recall: 800
      }
  }

  func verdicts(on draft: Draft) -> [Verdict] {
    var previous: Int?
    return draft.judgements.indices.map { index in
      let judgement = draft.judgements[index]
      let isTitle = index == draft.title
      if !isTitle, let kind = judgement.kind, judgement.noise >= cut {
        let isKept = !options.removes(kind)
        if isKept { previous = index }
        return verdict(isKept, kind, judgement.noise, judgement.findings)
      }
      // A dropped headline still counts as the line before, or its copy would come up.
      if let before = previous, Repeats.isRepeat(index, of: before, in: draft.document) {
        let finding = Finding(signal: Repeats.name, kind: .duplicate, weight: 900)
        let isKept = !options.removes(.duplicate)
        if isKept { previous = index }
        return verdict(isKept, .duplicate, 900, judgement.findings + [finding])
      }
      previous = index
      if isTitle { return verdict(!options.removes(.title), .title, Headline.sureness, judgement.findings) }
      return verdict(true, nil, 1000 - max(judgement.noise, Self.doubt(judgement)), judgement.findings)
    }
  }

  /// How much noise may be in a line that no signal spoke against: less in prose.
  private static func doubt(_ judgement: Judgement) -> Int {
    judgement.findings.contains { $0.weight < 0 } ? 30 : 150
  }

  private func verdict(_ isKept: Bool, _ kind: Kind?, _ confidence: Int, _ findings: [Finding]) -> Verdict {
    let reasons = findings.sorted { abs($0.weight) > abs($1.weight) }.map {
      Reason(signal: $0.signal, kind: $0.kind, weight: Double($0.weight) / 1000)
    }
    return Verdict(
      isKept: isKept, kind: kind, confidence: Double(min(confidence, 1000)) / 1000, reasons: reasons)
  }
}
