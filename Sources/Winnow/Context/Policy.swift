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
    let least = draft.score.map { score in
      let lines = draft.judgements.indices.map { index in
        Cut.Line(
          words: draft.document.lines[index].shape.words, chance: score.content[index],
          isKnownNoise: draft.isNoise(index) && draft.judgements[index].kind != nil)
      }
      return Cut(lines, options.preset).least
    }
    let decisions = Decisions(draft, rules: cut, least: least ?? 0)
    var verdicts = draft.judgements.indices.map { verdict(on: $0, in: draft, decisions) }
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

  private func verdict(on index: Int, in draft: Draft, _ decisions: Decisions) -> Verdict {
    let judgement = draft.judgements[index]
    switch decisions[index] {
    case .title:
      let chance = draft.score?.title.map { $0.index == index ? $0.chance : 0 } ?? 0
      let sureness = max(chance, Headline.sureness)
      return verdict(!options.removes(.title), .title, sureness, findings(on: index, in: draft))
    case .noise(let kind, let sureness):
      return verdict(!options.removes(kind), kind, sureness, findings(on: index, in: draft))
    case .content:
      let doubt = draft.score.map { 1000 - $0.content[index] } ?? Self.doubt(judgement)
      let findings = findings(on: index, in: draft)
      return verdict(true, nil, 1000 - max(judgement.noise, doubt), findings)
    }
  }

  /// The findings, with the learned score where it decided, or where all of it is asked for.
  private func findings(on index: Int, in draft: Draft) -> [Finding] {
    let judgement = draft.judgements[index]
    guard let score = draft.score, judgement.noise < cut || !score.evidence.isEmpty else {
      return judgement.findings
    }
    guard score.content[index] < 500 || !score.evidence.isEmpty else { return judgement.findings }
    let total = Finding(signal: LearnedScore.name, kind: nil, weight: 1000 - 2 * score.content[index])
    return judgement.findings + [total] + (score.evidence.isEmpty ? [] : score.evidence[index])
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
