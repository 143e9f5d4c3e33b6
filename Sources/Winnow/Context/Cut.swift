/// Where a document is cut: the least chance of being content that a line needs to stay.
///
/// Each document has its own cut, which makes the expected F1 of its words the greatest: with lines in
/// falling order of their chances, twice the content expected in those kept over the words kept and all
/// content expected. The method is that of Ye et al., "Optimizing F-Measures: A Tale of Two Approaches"
/// (2012).
///
/// It takes what is content of each line for a toss of its own. Where some line is all but surely content it is
/// not: the document has a text, whose lines are content together, and what is hardly likelier content than noise
/// stands beside it. There a line needs more.
///
/// All that is right for whole pages. Text that was copied or extracted holds little noise, and most of that the
/// rules know: there a line has to be much less likely content before it goes. Of many lines, a text has to be likely
/// content nearly throughout to be taken for such.
struct Cut: Sendable {
  /// In thousandths.
  let least: Int

  /// What tells the rules' noise, and how likely each line is content.
  struct Line: Sendable {
    let words: Int
    /// In thousandths.
    let chance: Int
    let isKnownNoise: Bool
  }

  /// A line less likely content than this is noise to all appearance.
  private static let apparentNoise = 250
  /// Where the rules know this share of the apparent noise, in thousandths, they know the document's noise.
  private static let wellKnown = 700
  /// What a line needs to stay where the rules know the noise, and where they know of none.
  private static let leastWhereKnown = 120
  private static let leastWhereClean = 50
  /// Both hold only for text that is likely content, the rules' noise left out.
  private static let likelyContent = 350
  /// It has to be likelier where lines are many, those of known noise among them: there a page's whole text may be given.
  /// Both numbers were tried on the training pages. They gave .0007 of word F1 there, took .0004 behind Resiliparse, and a
  /// second cleaning changes .004 more of the documents.
  private static let likelyContentOfMany = 850
  private static let manyLines = 60
  /// Where the cut would take less than this share of the words, in thousandths, it falls with the share.
  private static let smallShare = 100
  /// A line more likely content than this, in thousandths, speaks for a text, and what every line needs rises this steeply
  /// with it. Both numbers were tried on the training pages: they gave .003 of word F1, and each of the five folds gained.
  private static let startOfText = 900
  private static let steepness = 7
  /// Where no line is more likely content than this, all is noise.
  private static let leastOfBest = 200

  init(_ lines: some Sequence<Line>, _ preset: Options.Preset) {
    let counts = Counts(lines)
    let best = max(counts.greatestMeasure(), Self.leastBeside(counts.mostChance))
    let balanced =
      counts.mostChance < Self.leastOfBest
      ? Self.leastOfBest : Self.leastOfExtract(counts).map { min(best, $0) } ?? Self.leastOfPage(counts, best)
    least = preset.moved(balanced)
  }

  /// What every line needs where the one that is likeliest content has this chance.
  static func leastBeside(_ mostChance: Int) -> Int { (mostChance - startOfText) * steepness }

  /// What a line needs where the rules know nearly all the noise; nil where they do not.
  private static func leastOfExtract(_ counts: Counts) -> Int? {
    let least = counts.count < manyLines ? likelyContent : likelyContentOfMany
    guard counts.unknownExpected >= counts.unknownWords(below: 1001) * least else { return nil }
    if counts.known == 0 { return leastWhereClean }
    return counts.knownApparent * 1000 >= counts.apparent * wellKnown ? leastWhereKnown : nil
  }

  /// The greatest measure's cut, or less where it would take little.
  private static func leastOfPage(_ counts: Counts, _ best: Int) -> Int {
    let words = counts.unknownWords(below: 1001)
    let gone = counts.unknownWords(below: best)
    guard gone * 1000 < words * smallShare else { return best }
    return max(min(best, smallShare), best * gone * 1000 / (words * smallShare))
  }

  /// What a cut asks of the lines, counted as they pass.
  private struct Counts {
    /// For each chance the words of all lines, and of those that the rules do not know.
    private var words = [(all: Int, unknown: Int)](repeating: (0, 0), count: 1001)
    private var expected = 0
    /// The words of content expected among lines that the rules do not know, in thousandths.
    private(set) var unknownExpected = 0
    private(set) var mostChance = 0
    private(set) var count = 0
    /// Lines that the rules know as noise.
    private(set) var known = 0
    /// Lines that are noise to all appearance, and those of them that the rules know.
    private(set) var apparent = 0
    private(set) var knownApparent = 0

    init(_ lines: some Sequence<Line>) {
      for line in lines {
        let isApparent = line.chance < apparentNoise
        words[line.chance].all += line.words
        words[line.chance].unknown += line.isKnownNoise ? 0 : line.words
        expected += line.words * line.chance
        unknownExpected += line.isKnownNoise ? 0 : line.words * line.chance
        mostChance = max(mostChance, line.chance)
        count += 1
        known += line.isKnownNoise ? 1 : 0
        apparent += isApparent ? 1 : 0
        knownApparent += isApparent && line.isKnownNoise ? 1 : 0
      }
    }

    /// The words of lines less likely content than this that the rules do not know as noise.
    func unknownWords(below chance: Int) -> Int { words[..<chance].reduce(0) { $0 + $1.unknown } }

    /// The cut that makes the expected F1 the greatest; the lowest of equals.
    func greatestMeasure() -> Int {
      var kept = 0
      var content = 0
      var best = -1.0
      var cut = 0
      for chance in stride(from: mostChance, through: 0, by: -1) where words[chance].all > 0 {
        kept += words[chance].all
        content += words[chance].all * chance
        // Division of whole numbers is rounded the same on every machine.
        let measure = Double(content) / Double(kept * 1000 + expected)
        if measure >= best { (best, cut) = (measure, chance) }
      }
      return cut
    }
  }
}

extension Options.Preset {
  /// The least chance that a line needs, in thousandths, where it is the given one with both errors weighed the same.
  func moved(_ balanced: Int) -> Int {
    switch self {
    case .precision: balanced + (1000 - balanced) * 2 / 5
    case .balanced: balanced
    case .recall: balanced * 2 / 5
    }
  }
}
