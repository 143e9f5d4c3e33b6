/// The learned score: how likely each line is content, and which line is the headline.
struct LearnedScore: Sendable {
  static let name: SignalName = "score"

  /// For each line, in thousandths.
  let content: [Int]
  /// The line most likely the headline, and how likely, in thousandths; nil where none is likely.
  let title: (index: Int, chance: Int)?
  /// For each line what weighed most, if that was asked for.
  let evidence: [[Finding]]

  /// From here on the trees know better than the rules which line is the headline.
  private static let sureTitle = 200
  /// Less than this is no headline, whatever the rules say.
  private static let likelyTitle = 150
  /// Kinds of evidence that an explanation names.
  private static let mostEvidence = 3
  /// Leaves that weigh as much as a finding can.
  private static let wholeWeight = 4096

  /// - Parameter refine: Of the lines' first chances, the last columns of the table; for a model that looks twice.
  init(
    _ draft: Draft, _ table: consuming FeatureTable, _ model: Model, refine: ([Int]) -> [UInt8] = { _ in [] },
    explains: Bool
  ) {
    var trees = model.content.trees
    var extremes = table.extremes()
    var chances = model.content.chances(in: table, extremes)
    if let second = model.second {
      table.fillLast(refine(chances), &extremes)
      chances = second.chances(in: table, extremes)
      trees = second.trees
    }
    content = chances
    let titles = model.title.chances(in: table, extremes)
    var best: (index: Int, chance: Int)?
    for (index, chance) in titles.enumerated() where chance > best?.chance ?? 0 { best = (index, chance) }
    if let known = draft.title, (best?.chance ?? 0) < Self.sureTitle {
      best = titles[known] >= Self.likelyTitle ? (known, titles[known]) : best
    }
    title = best.flatMap { $0.chance >= Self.likelyTitle ? $0 : nil }
    evidence = explains ? chances.indices.map { Self.evidence(on: $0, table, trees) } : []
  }

  /// What weighed most for noise or content.
  private static func evidence(on line: Int, _ table: FeatureTable, _ trees: TreeEnsemble) -> [Finding] {
    let evidence = trees.evidence(on: line, in: table)
    // In a fixed order, so that equals are the same each time.
    let findings = Evidence.allCases.map { group in
      let weight = -(evidence[group] ?? 0) * 1000 / wholeWeight
      return Finding(
        signal: group.name, kind: nil,
        weight: max(-1000, min(weight, 1000)))
    }
    return Array(
      findings.filter { $0.weight != 0 }.sorted { abs($0.weight) > abs($1.weight) }.prefix(mostEvidence))
  }
}
