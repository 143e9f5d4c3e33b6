import Winnow

/// What the learned weights of words say of the blocks that belong together with a block: those in the elements around
/// it, those of the same classes, those under the same heading.
struct WordingFeatures {
  private let facts: PageFacts
  private let grams: [Int]

  init(_ facts: PageFacts, _ grams: [Int]) {
    self.facts = facts
    self.grams = grams
  }

  private struct Mean {
    var sum = 0
    var count = 0

    mutating func add(_ value: Int) {
      sum += value
      count += 1
    }

    var value: UInt8 { Scale.signed(count == 0 ? 0 : sum / count / 2) }
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    boxes(columns)
    var like = [Mean](repeating: Mean(), count: facts.likeClasses.count)
    var paths = [Mean](repeating: Mean(), count: facts.likePaths.count)
    var page = Mean()
    for index in facts.blocks.indices {
      like[facts.likeClasses.groups[index]].add(grams[index])
      paths[facts.likePaths.groups[index]].add(grams[index])
      page.add(grams[index])
    }
    for index in facts.blocks.indices {
      columns[.gramLike, index] = like[facts.likeClasses.groups[index]].value
      columns[.gramPath, index] = paths[facts.likePaths.groups[index]].value
    }
    columns.fill(.gramPage, page.value)
    sections(columns)
  }

  private func boxes(_ columns: borrowing PageColumnWriter) {
    let elements = facts.page.tree.elements
    var means = [Mean](repeating: Mean(), count: elements.count)
    for index in facts.blocks.indices { means[facts.blocks[index].ancestors[0]].add(grams[index]) }
    // What is in an element is in those around it.
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      means[Int(elements[index].parent)].sum += means[index].sum
      means[Int(elements[index].parent)].count += means[index].count
    }
    let levels: [(Int, PageFeature)] = [
      (1, .gramBox1), (2, .gramBox2), (3, .gramBox3), (4, .gramBox4), (6, .gramBox6),
    ]
    for index in facts.blocks.indices {
      let ancestors = facts.blocks[index].ancestors
      for (level, feature) in levels {
        columns[feature, index] = means[ancestors[min(level, ancestors.count - 1)]].value
      }
    }
  }

  /// From one heading to the next.
  private func sections(_ columns: borrowing PageColumnWriter) {
    var start = 0
    for index in 0...facts.blocks.count {
      let isEnd =
        index == facts.blocks.count
        || facts.page.tree.elements[facts.blocks[index].ancestors[0]].tag.headingLevel > 0
      guard isEnd, index > start else { continue }
      var mean = Mean()
      for block in start..<index { mean.add(grams[block]) }
      for block in start..<index { columns[.gramSection, block] = mean.value }
      start = index
    }
  }
}
