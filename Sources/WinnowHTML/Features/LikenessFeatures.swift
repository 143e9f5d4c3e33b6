import Winnow

/// The blocks of the same classes, or of the same tags around them: a menu's entries, an article's paragraphs.
struct LikenessFeatures {
  private let facts: PageFacts

  init(_ facts: PageFacts) { self.facts = facts }

  private struct Group {
    var blocks = 0
    var words = 0
    var bytes = 0
    var linkBytes = 0
    var proseWords = 0

    init() {}

    init(_ block: borrowing PageFacts.BlockFacts) {
      (blocks, words, bytes, linkBytes) = (1, block.words, block.bytes, block.linkBytes)
      proseWords = block.isProse ? block.words : 0
    }

    mutating func add(_ other: Group) {
      blocks += other.blocks
      words += other.words
      bytes += other.bytes
      linkBytes += other.linkBytes
      proseWords += other.proseWords
    }
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    var classes = [Group](repeating: Group(), count: facts.likeClasses.count)
    var paths = [Group](repeating: Group(), count: facts.likePaths.count)
    for index in facts.blocks.indices {
      let group = Group(facts.blocks[index])
      classes[facts.likeClasses.groups[index]].add(group)
      paths[facts.likePaths.groups[index]].add(group)
    }
    for index in facts.blocks.indices {
      let same = classes[facts.likeClasses.groups[index]]
      columns[.sameClasses, index] = Scale.count(same.blocks)
      columns[.sameClassesWords, index] = Scale.count(same.words / max(same.blocks, 1))
      columns[.sameClassesLinkShare, index] = Scale.share(same.linkBytes, of: same.bytes)
      columns[.sameClassesShare, index] = Scale.share(same.words, of: facts.total.words)
      let path = paths[facts.likePaths.groups[index]]
      columns[.samePath, index] = Scale.count(path.blocks)
      columns[.samePathWords, index] = Scale.count(path.words / max(path.blocks, 1))
      columns[.samePathLinkShare, index] = Scale.share(path.linkBytes, of: path.bytes)
      columns[.samePathShare, index] = Scale.share(path.words, of: facts.total.words)
      columns[.samePathProse, index] = Scale.share(path.proseWords, of: facts.total.proseWords)
    }
    neighbours(columns)
  }

  private func neighbours(_ columns: borrowing PageColumnWriter) {
    let blocks = facts.blocks
    let parent = { (block: Int) in facts.page.tree.elements[blocks[block].ancestors[0]].parent }
    for index in blocks.indices.dropFirst() {
      let isLike: UInt8 = blocks[index].signature == blocks[index - 1].signature ? 1 : 0
      let isSibling: UInt8 = parent(index) == parent(index - 1) ? 1 : 0
      columns[.isLikeBefore, index] = isLike
      columns[.isLikeBehind, index - 1] = isLike
      columns[.isSiblingOfBefore, index] = isSibling
      columns[.isSiblingOfBehind, index - 1] = isSibling
    }
    // How many blocks of the same classes stand before and behind it.
    var seen = [Int](repeating: 0, count: facts.likeClasses.count)
    for (index, group) in facts.likeClasses.groups.enumerated() {
      columns[.likeBefore, index] = Scale.count(seen[group])
      seen[group] += 1
    }
    for (index, group) in facts.likeClasses.groups.enumerated() {
      seen[group] -= 1
      columns[.likeBehind, index] = Scale.count(seen[group])
    }
  }
}
