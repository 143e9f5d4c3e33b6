/// Turns judgements into verdicts: what the options remove at the score that the preset asks for.
struct Policy: Sendable {
  private let options: Options
  /// From this score on a line goes.
  private let cut: Int

  init(_ options: Options) {
    self.options = options
    cut =
      switch options.preset {
      // Bare dates and pairs of weak phrases go as well.
      case .precision: 420
      case .balanced: Weight.cut
      case .recall: Weight.sure
      }
  }

  func verdicts(on draft: Draft) -> [Verdict] {
    var verdicts = draft.judgements.indices.map { verdict(on: $0, in: draft) }
    // Repeats are judged among the lines that stay. A dropped headline still counts as the line
    // before, or its copy would come up.
    let kept = verdicts.indices.filter { verdicts[$0].isKept || $0 == draft.title }
    let repeats = Repeats(of: kept, in: draft.document)
    for index in kept where repeats.isRepeat(index) && verdicts[index].kind == nil {
      let finding = Finding(signal: Repeats.name, kind: .duplicate, weight: Repeats.sureness)
      let findings = draft.judgements[index].findings + [finding]
      verdicts[index] = verdict(!options.removes(.duplicate), .duplicate, Repeats.sureness, findings)
    }
    return verdicts
  }

  private func verdict(on index: Int, in draft: Draft) -> Verdict {
    let judgement = draft.judgements[index]
    if index == draft.title {
      return verdict(!options.removes(.title), .title, Headline.sureness, judgement.findings)
    }
    if let kind = judgement.kind, judgement.noise >= cut {
      return verdict(!options.removes(kind), kind, judgement.noise, judgement.findings)
    }
    return verdict(true, nil, 1000 - max(judgement.noise, Self.doubt(judgement)), judgement.findings)
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
