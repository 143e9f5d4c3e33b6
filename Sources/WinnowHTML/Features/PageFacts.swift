import Winnow

/// What is counted once for a page, before any block's features: for each block, and for each element all that is
/// in it.
///
/// It is an object, as all features of a page hold the same one: of a value each would copy some thirty references.
final class PageFacts: Sendable {
  struct BlockFacts: Sendable {
    let words: Int
    let bytes: Int
    let linkBytes: Int
    let isProse: Bool
    /// The block's element and those around it, from the inside out; no more than ``PageFacts/mostAncestors``.
    let ancestors: Ancestors
    let signature: UInt32
    let path: UInt32
  }

  /// Blocks in groups, numbered from 0.
  struct Likeness: Sendable {
    /// Each block's group.
    let groups: [Int]
    let count: Int

    init(_ keys: [UInt32]) {
      var numbers: [UInt32: Int] = [:]
      var last: (key: UInt32, number: Int)?
      groups = keys.map { key in
        // Most blocks are like the one before.
        if let last, last.key == key { return last.number }
        let number = numbers[key] ?? numbers.count
        if number == numbers.count { numbers[key] = number }
        last = (key, number)
        return number
      }
      count = numbers.count
    }
  }

  /// The contents of an element.
  struct Contents: Sendable {
    var words = 0
    var bytes = 0
    var linkBytes = 0
    var blocks = 0
    var proseWords = 0
    /// How much it looks like the box of an article: its paragraphs' length and commas, counted less the farther in
    /// they are. After Readability's score (Arc90, 2009).
    var boxScore = 0

    /// Adds what an element inside holds; how much this one looks like the box of an article is its own matter.
    mutating func hold(_ inner: Contents) {
      words += inner.words
      bytes += inner.bytes
      linkBytes += inner.linkBytes
      blocks += inner.blocks
      proseWords += inner.proseWords
    }

    var linkShare: UInt8 { Scale.share(linkBytes, of: bytes) }
  }

  let page: PageText
  let blocks: [BlockFacts]
  /// The blocks whose elements have the same tags and classes.
  let likeClasses: Likeness
  /// The blocks whose elements have the same tags.
  let likePaths: Likeness
  let contents: [Contents]
  /// Of all blocks.
  let total: Contents
  /// The element most like the box of an article.
  let best: Int?

  /// Elements around a block that are looked at.
  static let mostAncestors = 40

  init(_ page: PageText) {
    self.page = page
    var contents = [Contents](repeating: Contents(), count: page.tree.elements.count)
    let ancestors = Ancestors.of(page.blocks, in: page.tree.elements, most: Self.mostAncestors)
    blocks = page.blocks.indices.map { Self.facts(page, $0, ancestors[$0]) }
    likeClasses = Likeness(blocks.map(\.signature))
    likePaths = Likeness(blocks.map(\.path))
    for block in blocks { Self.add(block, to: &contents) }
    // What is in an element is in those around it; elements stand behind those.
    for index in page.tree.elements.indices.reversed() {
      let parent = Int(page.tree.elements[index].parent)
      guard parent >= 0 else { continue }
      contents[parent].hold(contents[index])
    }
    self.contents = contents
    total = contents[0]
    var best: Int?
    var score = 0
    for (index, contents) in contents.enumerated() where contents.boxScore > 0 {
      if page.tree.elements[index].isHidden { continue }
      let weighed = contents.boxScore * (contents.bytes - contents.linkBytes) / max(contents.bytes, 1)
      if weighed > score { (score, best) = (weighed, index) }
    }
    self.best = best
  }

  /// What decisions about several blocks need of each.
  func markup(_ hints: [Kind?], _ stated: StatedBlocks) -> [BlockMarkup] {
    blocks.indices.map { index in
      let element = page.tree.elements[blocks[index].ancestors[0]]
      let level = element.tag == .dt ? 7 : page.shown.headingLevel(of: index)
      return BlockMarkup(
        hint: hints[index], box: UInt64(UInt32(bitPattern: element.parent)) << 32 | UInt64(element.signature),
        parent: element.parent, isCode: page.blocks[index].isPreformatted, isHiddenText: element.isHiddenText,
        headingLevel: level, cell: page.shown.tables.cell(of: index),
        statement: stated.blocks.isEmpty ? nil : stated.blocks[index])
    }
  }

  /// The first heading of the first level that is shown.
  var firstHeading: Int? {
    blocks.firstIndex { block in
      !page.tree.elements[block.ancestors[0]].isHidden
        && block.ancestors.prefix(3).contains { page.tree.elements[$0].tag == .h1 }
    }
  }

  private static func facts(_ page: PageText, _ index: Int, _ ancestors: Ancestors) -> BlockFacts {
    let block = page.blocks[index]
    let line = page.reading.lines[index]
    let elements = page.tree.elements
    var signature: UInt32 = 1
    for ancestor in ancestors.prefix(3) {
      signature = (signature ^ elements[ancestor].signature) &* 0x0100_0193
    }
    var path: UInt32 = 2
    for ancestor in ancestors.prefix(6) {
      path = (path ^ UInt32(elements[ancestor].tag.rawValue)) &* 0x0100_0193
    }
    let bytes = max(block.text.count, 1)
    let linkBytes = min(Int(block.linkBytes), bytes)
    let isLong = line.words >= 12 && linkBytes * 5 < bytes * 2
    return BlockFacts(
      words: line.words, bytes: bytes, linkBytes: linkBytes,
      isProse: line.isProse || isLong && (line.commas > 0 || line.endsSentence), ancestors: ancestors,
      signature: signature, path: path)
  }

  private static func add(_ block: BlockFacts, to contents: inout [Contents]) {
    let own = block.ancestors[0]
    contents[own].words += block.words
    contents[own].bytes += block.bytes
    contents[own].linkBytes += block.linkBytes
    contents[own].blocks += 1
    guard block.isProse else { return }
    contents[own].proseWords += block.words
    let score = block.words * (block.bytes - block.linkBytes) / block.bytes
    for (level, ancestor) in block.ancestors.prefix(5).enumerated() {
      contents[ancestor].boxScore += score * [12, 12, 6, 3, 2][level]
    }
  }

  /// The innermost element that holds a share of the page's prose, in hundredths.
  func smallestHolding(_ share: Int) -> Int? {
    guard total.proseWords > 0 else { return nil }
    var found: Int?
    for (index, contents) in contents.enumerated() where contents.proseWords * 100 >= share * total.proseWords
    {
      if let other = found, page.tree.elements[index].depth <= page.tree.elements[other].depth { continue }
      found = index
    }
    return found
  }
}
