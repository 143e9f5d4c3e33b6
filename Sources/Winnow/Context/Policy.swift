/// Turns judgements into verdicts: what the options remove at the score that the preset asks for.
struct Policy: Sendable {
  let options: Options
  let phrases: PhraseTable
  private let isPage: Bool
  let givesReasons: Bool

  /// - Parameters:
  ///   - phrases: Those of the options.
  ///   - isPage: Whether the lines are blocks of a page. Its markup tells more than the rules know, which
  ///     then decide alone only where they are certain.
  init(_ options: Options, _ phrases: PhraseTable, isPage: Bool = false, givesReasons: Bool = true) {
    self.options = options
    self.phrases = phrases
    self.isPage = isPage
    self.givesReasons = givesReasons
  }

  /// From this score on a line goes by the rules.
  private func rules(_ preset: Options.Preset) -> Int {
    switch preset {
    case _ where isPage: Weight.certain
    // Bare dates and pairs of weak phrases go as well.
    case .precision: 420
    case .balanced: Weight.cut
    case .recall: Weight.sure
    }
  }

  private func decisions(on draft: Draft, _ preset: Options.Preset) -> Decisions {
    let least = draft.score.map { score in
      let lines = draft.judgements.indices.lazy.map { index in
        Cut.Line(
          words: draft.document.lines[index].shape.words, chance: score.content[index],
          isKnownNoise: draft.isNoise(index) && draft.judgements[index].kind != nil)
      }
      return isPage ? PageCut(lines, preset).least : Cut(lines, preset).least
    }
    var decisions = Decisions(draft, rules: rules(preset), least: least ?? 0)
    decisions.removeTemplate(draft, least: preset.moved(Weight.cut))
    return decisions
  }

  func verdicts(on draft: Draft) -> [Verdict] {
    let decisions = decisions(on: draft, options.preset)
    var verdicts = draft.judgements.indices.map { verdict(on: $0, in: draft, decisions) }
    let settled =
      phrases.isEmpty
      ? []
      : UserPhrases.settle(&verdicts, of: draft.document, by: phrases, options, givesReasons: givesReasons)
    // Repeats are judged among the lines that stay. A dropped headline still counts as the line
    // before, or its copy would come up.
    let copied = copies(in: draft, decisions)
    duplicate(copied, CopiedPassages.name, CopiedPassages.sureness)
    let gone = Set(copied)
    let kept = verdicts.indices.filter { (verdicts[$0].isKept || $0 == draft.title) && !gone.contains($0) }
    duplicate(
      Repeats(of: kept, in: draft.document).lines(draft.markup), Repeats.name, Repeats.sureness)
    return verdicts

    func duplicate(_ lines: [Int], _ name: SignalName, _ sureness: Int) {
      for index in lines where verdicts[index].kind == nil && !settled.contains(index) {
        var findings = draft.judgements[index].findings
        findings.append(Finding(signal: name, kind: .duplicate, weight: sureness))
        verdicts[index] = verdict(!options.removes(.duplicate), .duplicate, sureness, findings)
      }
    }
  }

  /// The lines of copies of passages. Where those are depends on no option, so that a stricter one never removes less.
  private func copies(in draft: Draft, _ decisions: Decisions) -> [Int] {
    let balanced = options.preset == .balanced ? decisions : self.decisions(on: draft, .balanced)
    let kept = draft.judgements.indices.filter { !balanced[$0].isNoise }
    return CopiedPassages(in: kept, of: draft.document, draft.markup).lines()
  }

  private func verdict(on index: Int, in draft: Draft, _ decisions: Decisions) -> Verdict {
    let judgement = draft.judgements[index]
    var findings = judgement.findings
    if let score = draft.score, givesReasons {
      let isDecidedByRules = judgement.kind != nil && judgement.noise >= rules(options.preset)
      if !score.evidence.isEmpty || decisions[index].isNoise && !isDecidedByRules {
        let weight = decisions.weight(ofChance: score.content[index])
        let kind = weight > 0 ? decisions[index].noise : nil
        findings.append(Finding(signal: LearnedScore.name, kind: kind, weight: weight))
      }
    }
    if let finding = draft.templateFinding(index) { findings.append(finding) }
    var result = verdict(by: decisions[index], on: index, in: draft, findings)
    if !draft.sightings.isEmpty, let sighting = draft.sightings[index],
      let place = result.reasons.firstIndex(where: { $0.signal == TemplateSignal.name.text })
    {
      result.reasons[place].detail = sighting.detail
    }
    // What weighed in the score stands behind all else.
    if let evidence = draft.score?.evidence, !evidence.isEmpty {
      result.reasons += evidence[index].map(Self.reason)
    }
    return result
  }

  private func verdict(
    by decision: Decisions.Decision, on index: Int, in draft: Draft, _ findings: Findings
  ) -> Verdict {
    let judgement = draft.judgements[index]
    switch decision {
    case .title:
      let sureness = max(draft.score?.title?.chance ?? 0, Headline.sureness)
      return verdict(!options.removes(.title), .title, sureness, findings)
    case .noise(let kind, let sureness):
      return verdict(!options.removes(kind), kind, sureness, findings)
    case .content:
      let doubt = draft.score.map { 1000 - $0.content[index] } ?? Self.doubt(judgement)
      return verdict(true, nil, 1000 - max(judgement.noise, doubt), findings)
    }
  }

  /// How much noise may be in a line that no signal spoke against: less in prose.
  private static func doubt(_ judgement: Judgement) -> Int {
    judgement.findings.contains { $0.weight < 0 } ? 30 : 150
  }

  func verdict(_ isKept: Bool, _ kind: Kind?, _ confidence: Int, _ findings: Findings) -> Verdict {
    var reasons: [Reason] = []
    if givesReasons {
      reasons.reserveCapacity(findings.count)
      for finding in findings { Self.add(finding, to: &reasons) }
    }
    return Verdict(
      isKept: isKept, kind: kind, confidence: Double(min(confidence, 1000)) / 1000, reasons: reasons)
  }

  private static func reason(_ finding: Finding) -> Reason {
    Reason(signal: finding.signalText, kind: finding.kind, weight: Double(finding.weight) / 1000)
  }

  /// Adds a finding behind those that tell as much: in place, as a line has few and a text many lines.
  private static func add(_ finding: Finding, to reasons: inout [Reason]) {
    let reason = reason(finding)
    var place = reasons.count
    while place > 0, abs(reasons[place - 1].weight) < abs(reason.weight) { place -= 1 }
    if place == reasons.count { reasons.append(reason) } else { reasons.insert(reason, at: place) }
  }
}
