/// Where a document is cut: the least chance of being content that a line needs to stay.
///
/// Each document has its own cut, which makes the expected F1 of its words the greatest: with lines in
/// falling order of their chances, twice the content expected in those kept over the words kept and all
/// content expected. The method is that of Ye et al., "Optimizing F-Measures: A Tale of Two Approaches"
/// (2012).
///
/// That is right for whole pages. Text that was copied or extracted holds little noise, and most of that the
/// rules know: there a line has to be much less likely content before it goes.
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
  /// Where the cut would take less than this share of the words, in thousandths, it falls with the share.
  private static let smallShare = 100
  /// Where no line is more likely content than this, all is noise.
  private static let leastOfBest = 200

  init(_ lines: [Line], _ preset: Options.Preset) {
    let best = Self.greatestMeasure(lines)
    let balanced =
      lines.allSatisfy { $0.chance < Self.leastOfBest }
      ? Self.leastOfBest : Self.leastOfExtract(lines).map { min(best, $0) } ?? Self.leastOfPage(lines, best)
    least =
      switch preset {
      case .precision: balanced + (1000 - balanced) * 2 / 5
      case .balanced: balanced
      case .recall: balanced * 2 / 5
      }
  }

  /// What a line needs where the rules know nearly all the noise; nil where they do not.
  private static func leastOfExtract(_ lines: [Line]) -> Int? {
    var words = 0
    var expected = 0
    for line in lines where !line.isKnownNoise {
      words += line.words
      expected += line.words * line.chance
    }
    guard expected >= words * likelyContent else { return nil }
    if !lines.contains(where: \.isKnownNoise) { return leastWhereClean }
    let apparent = lines.filter { $0.chance < apparentNoise }
    let known = apparent.count(where: \.isKnownNoise)
    return known * 1000 >= apparent.count * wellKnown ? leastWhereKnown : nil
  }

  /// The greatest measure's cut, or less where it would take little.
  private static func leastOfPage(_ lines: [Line], _ best: Int) -> Int {
    var words = 0
    var gone = 0
    for line in lines where !line.isKnownNoise {
      words += line.words
      gone += line.chance < best ? line.words : 0
    }
    guard gone * 1000 < words * smallShare else { return best }
    return max(min(best, smallShare), best * gone * 1000 / (words * smallShare))
  }

  /// The cut that makes the expected F1 the greatest; the lowest of equals.
  private static func greatestMeasure(_ lines: [Line]) -> Int {
    var words = [Int](repeating: 0, count: 1001)
    var expected = 0
    for line in lines {
      words[line.chance] += line.words
      expected += line.words * line.chance
    }
    var kept = 0
    var content = 0
    var best = -1.0
    var cut = 0
    for chance in stride(from: 1000, through: 0, by: -1) where words[chance] > 0 {
      kept += words[chance]
      content += words[chance] * chance
      // Division of whole numbers is rounded the same on every machine.
      let measure = Double(content) / Double(kept * 1000 + expected)
      if measure >= best { (best, cut) = (measure, chance) }
    }
    return cut
  }
}
