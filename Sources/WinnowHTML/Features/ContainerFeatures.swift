import Winnow

/// What the elements around a block hold, and where the block stands to the one that holds the main content.
struct ContainerFeatures {
  private let facts: PageFacts
  /// For each element how far out it is from the best one; -1 for those that do not hold that.
  private let fromBest: [Int32]
  /// For each element how far out the first one is that holds the best.
  private let toMeeting: [Int32]
  private let half: Int?
  private let most: Int?
  private let nearlyAll: Int?

  init(_ facts: PageFacts) {
    self.facts = facts
    var steps = [Int32](repeating: -1, count: facts.contents.count)
    var element = facts.best ?? -1
    var step: Int32 = 0
    while element >= 0 {
      steps[element] = step
      element = Int(facts.page.tree.elements[element].parent)
      step += 1
    }
    fromBest = steps
    var meeting = [Int32](repeating: 0, count: steps.count)
    for (index, element) in facts.page.tree.elements.enumerated() where steps[index] < 0 {
      meeting[index] = element.parent < 0 ? 0 : meeting[Int(element.parent)] + 1
    }
    toMeeting = meeting
    half = facts.smallestHolding(50)
    most = facts.smallestHolding(75)
    nearlyAll = facts.smallestHolding(90)
  }

  private static let levels: [(Int, PageFeature)] = [
    (1, .words1), (2, .words2), (3, .words3), (4, .words4), (6, .words6), (8, .words8),
  ]

  func fill(_ columns: borrowing PageColumnWriter) {
    let elements = facts.page.tree.elements
    let values: [SIMD8<UInt8>] = facts.contents.map { $0.blocks > 0 ? shares(of: $0) : SIMD8() }
    for index in facts.blocks.indices {
      let ancestors = facts.blocks[index].ancestors
      for (level, first) in Self.levels where level < ancestors.count {
        let values = values[ancestors[level]]
        for place in 0..<Self.sharesOfOne { columns[first.rawValue + place, index] = values[place] }
      }
      var (article, main, section) = (-1, -1, -1)
      for element in ancestors {
        switch elements[element].tag {
        case .article where article < 0: article = element
        case .main where main < 0: main = element
        case .section where section < 0: section = element
        default: break
        }
      }
      nearest(article, (.articleShare, .articleProse), columns, index)
      nearest(main, (.mainShare, .mainProse), columns, index)
      nearest(section, (.sectionShare, .sectionProse), columns, index)
      best(ancestors, columns, index)
    }
  }

  /// The features of an element around a block, that stand one after another.
  private static let sharesOfOne = 6

  private func shares(of contents: PageFacts.Contents) -> SIMD8<UInt8> {
    SIMD8(
      Scale.count(contents.words), contents.linkShare, Scale.count(contents.blocks),
      Scale.share(contents.proseWords, of: contents.words),
      Scale.share(contents.words, of: facts.total.words),
      Scale.share(contents.proseWords, of: facts.total.proseWords), 0, 0)
  }

  /// - Parameter element: The innermost one of its tag; -1 for none.
  private func nearest(
    _ element: Int, _ features: (PageFeature, PageFeature), _ columns: borrowing PageColumnWriter,
    _ index: Int
  ) {
    if element < 0 { return }
    let contents = facts.contents[element]
    // 0 is for none.
    columns[features.0, index] = max(1, Scale.share(contents.words, of: facts.total.words))
    columns[features.1, index] = max(1, Scale.share(contents.proseWords, of: contents.words))
  }

  /// How far out an element is from a block; a look at the one of the same depth tells.
  private func steps(_ ancestors: Ancestors, _ element: Int?) -> UInt8 {
    guard let element else { return Scale.steps(nil) }
    let elements = facts.page.tree.elements
    let step = Int(elements[ancestors[0]].depth - elements[element].depth)
    return Scale.steps(ancestors.indices.contains(step) && ancestors[step] == element ? step : nil)
  }

  private func best(_ ancestors: Ancestors, _ columns: borrowing PageColumnWriter, _ index: Int) {
    columns[.isInBest, index] = steps(ancestors, facts.best)
    // Where there is no best one, none is met.
    let meeting = facts.best == nil ? ancestors.count : Int(toMeeting[ancestors[0]])
    let isMet = meeting < ancestors.count
    columns[.bestUp, index] = Scale.steps(isMet ? Int(fromBest[ancestors[meeting]]) : nil)
    columns[.bestDown, index] = Scale.steps(isMet ? meeting : nil)
    columns[.holdsHalf, index] = steps(ancestors, half)
    columns[.holdsMost, index] = steps(ancestors, most)
    columns[.holdsNearlyAll, index] = steps(ancestors, nearlyAll)
    let score = ancestors.reduce(0) { max($0, facts.contents[$1].boxScore) }
    columns[.boxScore, index] = Scale.count(score / 12)
    columns[.boxScoreShare, index] = Scale.share(
      score, of: facts.best.map { facts.contents[$0].boxScore } ?? 0)
  }
}
