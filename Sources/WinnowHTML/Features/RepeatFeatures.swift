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

  func fill(_ columns: borrowing PageColumnWriter) {
    let elements = facts.page.tree.elements
    var (regions, places) = regions()
    let own = facts.blocks.map { block in
      // The outermost box of a list whose items say more than a paragraph is what a reader sees as an item.
      block.ancestors.firstIndex { index in
        places[index] >= 0 && isList(regions[places[index]], elements[index].tag)
      }
    }
    for (index, level) in own.enumerated() {
      guard let level else { continue }
      let place = places[facts.blocks[index].ancestors[level]]
      regions[place].grams += grams[index]
      regions[place].blocks += 1
    }
    let largest = regions.reduce(0) { $1.boxes >= Self.fewest ? max($0, $1.words) : $0 }
    for (index, level) in own.enumerated() {
      guard let level else {
        columns[.repeatLevel, index] = Scale.steps(nil)
        columns[.gramRepeat, index] = Scale.signed(0)
        continue
      }
      let region = regions[places[facts.blocks[index].ancestors[level]]]
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

  /// All regions, and for each element the place of its own among them; -1 for one that holds no block.
  private func regions() -> (regions: [Region], places: [Int]) {
    let elements = facts.page.tree.elements
    var regions: [Region] = []
    regions.reserveCapacity(elements.count / 2)
    var places = [Int](repeating: -1, count: elements.count)
    var known = KnownRegions(elements: elements.count)
    for (index, contents) in facts.contents.enumerated()
    where contents.blocks > 0 && elements[index].parent >= 0 {
      let place = known.place(in: Int(elements[index].parent), elements[index].signature)
      if place == regions.count { regions.append(Region()) }
      regions[place].add(contents)
      places[index] = place
    }
    return (regions, places)
  }

  /// The regions so far, by the element that they are in and the signature of their boxes.
  ///
  /// Most elements have few kinds of boxes, which a walk along them tells apart. Those of an element that has many are in a
  /// dictionary, so that no page makes the walks long.
  private struct KnownRegions {
    private static var longestWalk: Int { 8 }

    private struct Known {
      let signature: UInt32
      /// The one before it in the same element; -1 for none.
      let next: Int32
    }

    /// For each element its last region that is walked to.
    private var last: [Int32]
    private var all: [Known] = []
    private var others: [UInt64: Int] = [:]

    init(elements: Int) {
      last = Array(repeating: -1, count: elements)
      all.reserveCapacity(elements / 2)
    }

    /// The place of a region among all; as many as there were for one that is new.
    mutating func place(in element: Int, _ signature: UInt32) -> Int {
      var (place, steps) = (last[element], 0)
      while place >= 0 {
        if all[Int(place)].signature == signature { return Int(place) }
        place = all[Int(place)].next
        steps += 1
      }
      let new = all.count
      if steps < Self.longestWalk {
        all.append(Known(signature: signature, next: last[element]))
        last[element] = Int32(new)
        return new
      }
      let key = UInt64(element) << 32 | UInt64(signature)
      if let known = others[key] { return known }
      others[key] = new
      all.append(Known(signature: signature, next: -1))
      return new
    }
  }

  /// Paragraphs side by side are no list.
  private func isList(_ region: Region, _ tag: Tag) -> Bool {
    guard region.boxes >= Self.fewest else { return false }
    return tag != .p && tag.headingLevel == 0 && tag != .tr && tag != .td
  }
}
