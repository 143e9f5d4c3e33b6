import Winnow

/// The last heading before a block: what it says, and whether the block belongs to it.
struct HeadingFeatures {
  private let facts: PageFacts
  /// For each block what the learned weights of its words add up to.
  private let grams: [Int]

  init(_ facts: PageFacts, _ grams: [Int]) {
    self.facts = facts
    self.grams = grams
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    firstHeading(columns)
    var last: (index: Int, weight: Int)?
    var weightBefore = 0
    var words = 0
    // For each element the last heading in it.
    var holders = [Int32](repeating: -1, count: facts.contents.count)
    for index in facts.blocks.indices {
      columns[.gramHeading, index] = Scale.signed((last?.weight ?? 0) / 2)
      columns[.gramHeadingBefore, index] = Scale.signed(weightBefore / 2)
      if let last {
        heading(last.index, holders, columns, index)
        columns[.headingWords, index] = Scale.count(words)
      } else {
        columns[.headingDistance, index] = 255
        columns[.headingUp, index] = Scale.steps(nil)
      }
      words += facts.blocks[index].words
      if level(index) > 0 {
        weightBefore = last?.weight ?? 0
        last = (index, grams[index])
        for element in facts.blocks[index].ancestors { holders[element] = Int32(index) }
        words = 0
      }
    }
  }

  /// The block's way to the page's first heading of the first level.
  private func firstHeading(_ columns: borrowing PageColumnWriter) {
    let around = facts.firstHeading.map { facts.blocks[$0].ancestors } ?? Ancestors()
    // For each element around the heading how far out it is.
    var steps = [Int32](repeating: -1, count: facts.contents.count)
    for (step, element) in around.enumerated() { steps[element] = Int32(step) }
    for index in facts.blocks.indices {
      let ancestors = facts.blocks[index].ancestors
      let meeting = ancestors.firstIndex { steps[$0] >= 0 }
      columns[.heading1Up, index] = Scale.steps(meeting)
      columns[.heading1Down, index] = Scale.steps(meeting.map { Int(steps[ancestors[$0]]) })
      columns[.heading1Share, index] =
        meeting.map { max(1, Scale.share(facts.contents[ancestors[$0]].words, of: facts.total.words)) } ?? 0
    }
  }

  private func level(_ index: Int) -> Int {
    facts.page.tree.elements[facts.blocks[index].ancestors[0]].tag.headingLevel
  }

  private func heading(
    _ heading: Int, _ holders: [Int32], _ columns: borrowing PageColumnWriter, _ index: Int
  ) {
    let line = facts.page.reading.lines[heading]
    columns[.headingDistance, index] = min(254, Scale.count(index - heading))
    columns[.lastHeadingLevel, index] = UInt8(level(heading))
    columns[.headingNoise, index] = Scale.weight(line.noise)
    columns[.isUnderRelated, index] = line.kind == .related ? 1 : 0
    columns[.isUnderComments, index] = line.kind == .commentForm || line.kind == .comment ? 1 : 0
    columns[.isUnderSubscribe, index] = line.kind == .subscribe ? 1 : 0
    columns[.isUnderNavigation, index] = line.kind == .navigation || line.kind == .share ? 1 : 0
    // The innermost element that holds both, seen from the block.
    columns[.headingUp, index] = Scale.steps(
      facts.blocks[index].ancestors.firstIndex { holders[$0] == Int32(heading) })
  }
}
