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
      Cut(draft.document.lines.map(\.shape.words), score.content, options.preset).least
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
    let findings = judgement.findings
    let learned = draft.score.map { score in
      Finding(signal: LearnedScore.name, kind: nil, weight: 1000 - 2 * score.content[index])
    }
    switch decisions[index] {
    case .title:
      let chance = draft.score?.title.map { $0.index == index ? $0.chance : 0 } ?? 0
      return verdict(!options.removes(.title), .title, max(chance, Headline.sureness), findings, learned)
    case .noise(let kind, let sureness):
      return verdict(!options.removes(kind), kind, sureness, findings, learned)
    case .content:
      let doubt = max(judgement.noise, draft.score.map { 1000 - $0.content[index] } ?? Self.doubt(judgement))
      return verdict(true, nil, 1000 - doubt, findings, learned)
    }
  }

  /// How much noise may be in a line that no signal spoke against: less in prose.
  private static func doubt(_ judgement: Judgement) -> Int {
    judgement.findings.contains { $0.weight < 0 } ? 30 : 150
  }

  private func verdict(
    _ isKept: Bool, _ kind: Kind?, _ confidence: Int, _ findings: [Finding], _ learned: Finding? = nil
  ) -> Verdict {
    var reasons: [Reason] = []
    reasons.reserveCapacity(findings.count + 1)
    for finding in findings { Self.add(finding, to: &reasons) }
    if let learned { Self.add(learned, to: &reasons) }
    return Verdict(
      isKept: isKept, kind: kind, confidence: Double(min(confidence, 1000)) / 1000, reasons: reasons)
  }

  /// Adds a finding behind those that tell as much: in place, as a line has few and a text many lines.
  private static func add(_ finding: Finding, to reasons: inout [Reason]) {
    let reason = Reason(signal: finding.signal, kind: finding.kind, weight: Double(finding.weight) / 1000)
    var place = reasons.count
    while place > 0, abs(reasons[place - 1].weight) < abs(reason.weight) { place -= 1 }
    if place == reasons.count { reasons.append(reason) } else { reasons.insert(reason, at: place) }
  }
}
