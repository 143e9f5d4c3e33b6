import Winnow

/// What the first pass's chances say of the blocks that belong together with a block: a byte each.
///
/// The first pass sees each block with what is around it, but not what comes of that. An answer under an article looks
/// like a paragraph of it until the blocks beside it turn out to be no content (stacked learning: Cohen and Carvalho,
/// "Stacked Sequential Learning", 2005).
enum SecondFeature: Int, CaseIterable, Sendable {
  case own, before1, before2, before3, before4, behind1, behind2, behind3, behind4

  // Means by words and by blocks, and the greatest: of the blocks of the same classes, of the same tags, and in the
  // elements around.
  case likeWords, likeBlocks, likeMost, pathWords, pathBlocks, pathMost
  case box0Words, box0Blocks, box0Most, box1Words, box1Blocks, box1Most, box2Words, box2Blocks, box2Most
  case box3Words, box3Blocks, box3Most, box4Words, box4Blocks, box4Most, box6Words, box6Blocks, box6Most

  case pageMean, pageAbove300, pageAbove500, pageAbove700, pageAbove900
  case sectionMean, sectionWords, lastHeading
  case window3, before3Mean, behind3Mean, window8, before8Mean, behind8Mean, window20, before20Mean,
    behind20Mean
  case fromFirst, toLast, rank
}

/// The second pass's features of a page's blocks, a column each, one after another.
struct SecondColumns: Sendable {
  private let facts: PageFacts
  private let chances: [Int]
  private let weights: [Int]
  private let count: Int
  private(set) var bytes: [UInt8]

  static let names = SecondFeature.allCases.map { "second_\($0)" }

  /// - Parameter chances: The first pass's, in thousandths.
  init(_ facts: PageFacts, _ chances: [Int]) {
    self.facts = facts
    self.chances = chances
    count = chances.count
    weights = facts.blocks.map { $0.words + 1 }
    bytes = Array(repeating: 0, count: count * SecondFeature.allCases.count)
    if count == 0 { return }
    neighbours()
    groups()
    page()
    sections()
    windows()
    order()
  }

  private subscript(feature: SecondFeature, block: Int) -> UInt8 {
    @inline(__always) get { bytes[feature.rawValue &* count &+ block] }
    @inline(__always) set { bytes[feature.rawValue &* count &+ block] = newValue }
  }

  /// Gives all blocks the same value.
  private mutating func fill(_ feature: SecondFeature, _ value: UInt8) {
    for index in 0..<count { self[feature, index] = value }
  }

  /// A chance as a byte; 0 is for none.
  @inline(__always)
  private static func byte(_ chance: Int) -> UInt8 {
    // No chance is beyond a thousand thousandths.
    UInt8(truncatingIfNeeded: 1 &+ Int32(truncatingIfNeeded: chance) &* 254 / 1000)
  }

  private mutating func neighbours() {
    let steps: [(Int, SecondFeature)] = [
      (0, .own), (-1, .before1), (-2, .before2), (-3, .before3), (-4, .before4), (1, .behind1), (2, .behind2),
      (3, .behind3), (4, .behind4),
    ]
    let own = chances.map { Self.byte($0) }
    for (step, feature) in steps {
      for index in max(0, -step)..<max(0, -step, count - max(0, step)) {
        self[feature, index] = own[index + step]
      }
    }
  }

  // MARK: - Groups

  private struct Group {
    var sum = 0
    var weight = 0
    var plain = 0
    var blocks = 0
    var most = 0

    mutating func add(_ chance: Int, _ weight: Int) {
      sum += chance * weight
      self.weight += weight
      plain += chance
      blocks += 1
      most = max(most, chance)
    }

    mutating func add(_ other: Group) {
      sum += other.sum
      weight += other.weight
      plain += other.plain
      blocks += other.blocks
      most = max(most, other.most)
    }
  }

  private mutating func set(_ first: SecondFeature, _ index: Int, _ bytes: Means) {
    let place = first.rawValue &* count &+ index
    self.bytes[place] = bytes.words
    self.bytes[place &+ count] = bytes.blocks
    self.bytes[place &+ 2 &* count] = bytes.most
  }

  /// What is said of a group, which many blocks may be in.
  private struct Means {
    var words: UInt8 = 0
    var blocks: UInt8 = 0
    var most: UInt8 = 0

    init(_ group: Group) {
      guard group.blocks > 0 else { return }
      words = SecondColumns.byte(group.sum / group.weight)
      blocks = SecondColumns.byte(group.plain / group.blocks)
      most = SecondColumns.byte(group.most)
    }
  }

  private mutating func groups() {
    var like = [Group](repeating: Group(), count: facts.likeClasses.count)
    var paths = [Group](repeating: Group(), count: facts.likePaths.count)
    let elements = facts.page.tree.elements
    var boxes = [Group](repeating: Group(), count: elements.count)
    for index in facts.blocks.indices {
      like[facts.likeClasses.groups[index]].add(chances[index], weights[index])
      paths[facts.likePaths.groups[index]].add(chances[index], weights[index])
      boxes[facts.blocks[index].ancestors[0]].add(chances[index], weights[index])
    }
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      boxes[Int(elements[index].parent)].add(boxes[index])
    }
    let (likeMeans, pathMeans, boxMeans) = (
      like.map(Means.init), paths.map(Means.init), boxes.map(Means.init)
    )
    let levels: [(Int, SecondFeature)] = [
      (0, .box0Words), (1, .box1Words), (2, .box2Words), (3, .box3Words), (4, .box4Words), (6, .box6Words),
    ]
    for index in facts.blocks.indices {
      let ancestors = facts.blocks[index].ancestors
      set(.likeWords, index, likeMeans[facts.likeClasses.groups[index]])
      set(.pathWords, index, pathMeans[facts.likePaths.groups[index]])
      for (level, feature) in levels {
        set(feature, index, boxMeans[ancestors[min(level, ancestors.count - 1)]])
      }
    }
  }

  private mutating func page() {
    var all = Group()
    for index in 0..<count { all.add(chances[index], weights[index]) }
    let above = [300, 500, 700, 900].map { least in
      (0..<count).reduce(0) { $0 + (chances[$1] > least ? weights[$1] : 0) }
    }
    let features: [SecondFeature] = [.pageAbove300, .pageAbove500, .pageAbove700, .pageAbove900]
    fill(.pageMean, Self.byte(all.sum / all.weight))
    for (feature, words) in zip(features, above) { fill(feature, Scale.share(words, of: all.weight)) }
  }

  // MARK: - The flow

  /// From one heading to the next, which the heading itself belongs to.
  private mutating func sections() {
    let isHeading = facts.blocks.map { facts.page.tree.elements[$0.ancestors[0]].tag.headingLevel > 0 }
    var start = 0
    var last: Int?
    for index in 0...count where index == count || isHeading[index] {
      var group = Group()
      for block in start..<index { group.add(chances[block], weights[block]) }
      for block in start..<index {
        self[.sectionMean, block] = Self.byte(group.sum / max(group.weight, 1))
        self[.sectionWords, block] = Scale.count(group.weight)
      }
      start = index
    }
    for index in 0..<count {
      if let last { self[.lastHeading, index] = Self.byte(last) }
      if isHeading[index] { last = chances[index] }
    }
  }

  private mutating func windows() {
    var sums = [0]
    var words = [0]
    sums.reserveCapacity(count + 1)
    words.reserveCapacity(count + 1)
    for index in 0..<count {
      sums.append(sums[index] + chances[index] * weights[index])
      words.append(words[index] + weights[index])
    }
    let mean = { (start: Int, end: Int) -> UInt8 in
      start < end ? Self.byte((sums[end] - sums[start]) / (words[end] - words[start])) : 0
    }
    let windows: [(Int, SecondFeature, SecondFeature, SecondFeature)] = [
      (3, .window3, .before3Mean, .behind3Mean), (8, .window8, .before8Mean, .behind8Mean),
      (20, .window20, .before20Mean, .behind20Mean),
    ]
    for index in 0..<count {
      for (reach, around, before, behind) in windows {
        let start = max(0, index - reach)
        let end = min(count, index + reach + 1)
        self[around, index] = mean(start, end)
        self[before, index] = mean(start, index)
        self[behind, index] = mean(index + 1, end)
      }
    }
  }

  /// From this chance and length on a block is surely content.
  private static let sureChance = 700
  private static let sureWords = 8

  private mutating func order() {
    let isSure = { [facts, chances] (index: Int) in
      chances[index] > Self.sureChance && facts.blocks[index].words >= Self.sureWords
    }
    let first = (0..<count).first(where: isSure)
    let last = (0..<count).last(where: isSure)
    let expected = (0..<count).reduce(0) { $0 + chances[$1] * weights[$1] }
    // How many words are more likely content, as a part of all that are expected to be.
    var above = [Int](repeating: 0, count: 1001)
    for index in 0..<count { above[chances[index]] += weights[index] }
    var sum = 0
    for chance in above.indices.reversed() {
      sum += above[chance]
      above[chance] = sum
    }
    for index in 0..<count {
      self[.fromFirst, index] = first.map { Scale.signed(index - $0) } ?? 0
      self[.toLast, index] = last.map { Scale.signed($0 - index) } ?? 0
      self[.rank, index] = UInt8(min(above[chances[index]] * 40_000 / max(expected, 1000), 255))
    }
  }
}
