/// Where a page is cut: the least chance of being content that a block needs to stay.
///
/// As ``Cut`` does, it looks for the greatest expected F1 of the page's words. That one takes what is content of each
/// line for a toss of its own. On pages it is not: either all of the reviews are content or none is. So this cut is the
/// best for the mean of two views: the one in which all tosses are independent, and the one in which a single toss
/// decides for all, as if what is content were all that is more likely than some number. As there, a block needs more beside one
/// that is all but surely content.
struct PageCut: Sendable {
  /// In thousandths.
  let least: Int

  /// A block less likely content stays only where nothing is more likely.
  private static let leastOfMost = 200
  /// Where no block is more likely content than this, all is noise: menus and notices, as of a page that shows nothing
  /// without its scripts. Of fewer words nobody can tell.
  private static let leastOfBest = 250
  private static let fewWords = 50
  /// Numbers that the single toss may show.
  private static let tosses = 40

  init(_ lines: some Sequence<Cut.Line>, _ preset: Options.Preset) {
    var words = [Int](repeating: 0, count: 1001)
    for line in lines { words[line.chance] += line.words }
    let isAllNoise = words[Self.leastOfBest...].allSatisfy { $0 == 0 } && words.reduce(0, +) >= Self.fewWords
    least = preset.moved(isAllNoise ? Self.leastOfBest : Self.greatestMeasure(words))
  }

  /// - Parameter words: For each chance the words of the blocks that have it.
  private static func greatestMeasure(_ words: [Int]) -> Int {
    guard let most = words.lastIndex(where: { $0 > 0 }) else { return 0 }
    var above = [Int](repeating: 0, count: words.count + 1)
    // Each word counts once for every chance up to its own but none.
    var expected = 0
    var sum = 0
    for chance in (0...most).reversed() {
      sum += words[chance]
      above[chance] = sum
      expected += sum
    }
    expected -= sum
    let content = { (toss: Int) in Double(above[(2 * toss + 1) * 500 / tosses + 1]) }
    let contents = stride(from: 0, to: tosses, by: 4).map {
      SIMD4(content($0), content($0 + 1), content($0 + 2), content($0 + 3))
    }
    var sure = 0
    var best = -1.0
    var cut = 0
    for chance in (0...most).reversed() where words[chance] > 0 {
      let kept = above[chance]
      sure += words[chance] * chance
      // Sums and divisions of whole numbers in a fixed order are the same on every machine.
      let independent = 2 * Double(sure) / Double(kept * 1000 + expected)
      let measure = independent + 2 * together(Double(kept), contents) / Double(tosses)
      if measure >= best { (best, cut) = (measure, chance) }
    }
    return min(max(cut, leastOfMost, Cut.leastBeside(most)), most)
  }

  /// The sum over all tosses of half the F1, where so many words are kept.
  private static func together(_ kept: Double, _ contents: [SIMD4<Double>]) -> Double {
    var sum = 0.0
    for content in contents {
      var both = content
      both.replace(with: kept, where: content .> kept)
      let parts = both / (content + kept)
      // One after another: in another order, cuts that are as good as each other may not be so by the last bit.
      for lane in parts.indices { sum += parts[lane] }
    }
    return sum
  }
}
