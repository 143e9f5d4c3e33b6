/// Where a document is cut: the least chance of being content that a line needs to stay.
///
/// Each document has its own cut, which makes the expected F1 of its words the greatest: with lines in
/// falling order of their chances, twice the content expected in those kept over the words kept and all
/// content expected. The method is that of Ye et al., "Optimizing F-Measures: A Tale of Two Approaches"
/// (2012). A document that would lose little is nearly clean: there only sure noise goes.
struct Cut: Sendable {
  /// In thousandths.
  let least: Int

  /// A document that would lose less of its words than this, in thousandths, is nearly clean.
  private static let nearlyClean = 60
  /// What a line of such a document needs to stay.
  private static let leastWhereClean = 150

  init(_ words: [Int], _ chances: [Int], _ preset: Options.Preset) {
    var ofChance = [Int](repeating: 0, count: 1001)
    var expected = 0
    var total = 0
    for (words, chance) in zip(words, chances) {
      ofChance[chance] += words
      expected += words * chance
      total += words
    }
    var kept = 0
    var content = 0
    var best = -1.0
    var cut = (least: 0, kept: total)
    for chance in stride(from: 1000, through: 0, by: -1) where ofChance[chance] > 0 {
      kept += ofChance[chance]
      content += ofChance[chance] * chance
      // Division of whole numbers is rounded the same on every machine.
      let measure = Double(content) / Double(kept * 1000 + expected)
      if measure >= best { (best, cut) = (measure, (chance, kept)) }
    }
    let isNearlyClean = (total - cut.kept) * 1000 < total * Self.nearlyClean
    let balanced = isNearlyClean ? min(Self.leastWhereClean, cut.least) : cut.least
    least =
      switch preset {
      case .precision: balanced + (1000 - balanced) * 2 / 5
      case .balanced: balanced
      case .recall: balanced * 2 / 5
      }
  }
}
