import Winnow

/// Boxes of the same tag and classes side by side: the records of a page that lists things.
///
/// After the idea of Liu et al., "Mining Data Records in Web Pages" (2003), with equal classes in the place of similar
/// trees.
struct RepeatFeatures {
  private let facts: PageFacts
  private let grams: [Int]

  /// So many boxes make a list.
  private static let fewest = 3

  init(_ facts: PageFacts, _ grams: [Int]) {
    self.facts = facts
    self.grams = grams
  }

  private struct Region {
    var boxes = 0
    var words = 0
    var bytes = 0
    var linkBytes = 0
    var proseWords = 0
    var blocks = 0
    var grams = 0

    mutating func add(_ contents: PageFacts.Contents) {
      boxes += 1
      words += contents.words
      bytes += contents.bytes
      linkBytes += contents.linkBytes
      proseWords += contents.proseWords
    }
  }

  func fill(_ columns: inout PageColumns) {
    let elements = facts.page.tree.elements
    var regions: [UInt64: Region] = [:]
    let key = { (index: Int) in
      UInt64(UInt32(bitPattern: elements[index].parent)) << 32 | UInt64(elements[index].signature)
    }
    for (index, contents) in facts.contents.enumerated()
    where contents.blocks > 0 && elements[index].parent >= 0 {
      regions[key(index), default: Region()].add(contents)
    }
    let own = facts.blocks.map { block in
      // The outermost box of a list whose items say more than a paragraph is what a reader sees as an item.
      block.ancestors.firstIndex { elements[$0].parent >= 0 && isList(regions[key($0)], elements[$0].tag) }
    }
    for (index, level) in own.enumerated() {
      guard let level else { continue }
      regions[key(facts.blocks[index].ancestors[level]), default: Region()].grams += grams[index]
      regions[key(facts.blocks[index].ancestors[level]), default: Region()].blocks += 1
    }
    let largest = regions.values.reduce(0) { $1.boxes >= Self.fewest ? max($0, $1.words) : $0 }
    for (index, level) in own.enumerated() {
      guard let level, let region = regions[key(facts.blocks[index].ancestors[level])] else {
        columns[.repeatLevel, index] = Scale.steps(nil)
        columns[.gramRepeat, index] = Scale.signed(0)
        continue
      }
      columns[.repeatLevel, index] = Scale.steps(level)
      columns[.repeatCount, index] = Scale.count(region.boxes)
      columns[.repeatWords, index] = Scale.count(region.words / region.boxes)
      columns[.repeatLinkShare, index] = Scale.share(region.linkBytes, of: region.bytes)
      columns[.repeatShare, index] = Scale.share(region.words, of: facts.total.words)
      columns[.repeatRank, index] = Scale.share(region.words, of: largest)
      columns[.repeatProse, index] = Scale.share(region.proseWords, of: region.words)
      columns[.gramRepeat, index] = Scale.signed(region.grams / max(region.blocks, 1) / 2)
    }
  }

  /// Paragraphs side by side are no list.
  private func isList(_ region: Region?, _ tag: Tag) -> Bool {
    guard let region, region.boxes >= Self.fewest else { return false }
    return tag != .p && tag.headingLevel == 0 && tag != .tr && tag != .td
  }
}
