import Winnow

/// What the learned weights of the words of classes and ids say.
struct MarkupFeatures {
  private let facts: PageFacts
  private let weights: GramWeights

  init(_ facts: PageFacts, _ weights: GramWeights) {
    self.facts = facts
    self.weights = weights
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    let elements = sums()
    // An element's sum with those of all around it, and the least and the greatest of them.
    var all = elements.map { Chain(sum: $0.anywhere, least: $0.anywhere, most: $0.anywhere) }
    for (index, element) in facts.page.tree.elements.enumerated() where element.parent >= 0 {
      all[index].add(all[Int(element.parent)])
    }
    let inlineWords = facts.page.tree.inlineWords
    var sums: [Int] = []
    sums.reserveCapacity(facts.blocks.count)
    for index in facts.blocks.indices {
      let ancestors = facts.blocks[index].ancestors
      var inline = 0
      for place in facts.page.blocks[index].inlineWords {
        inline += weights[MarkupGrams.inline(inlineWords[Int(place)])]
      }
      let own = elements[ancestors[0]].own
      let near = ancestors.dropFirst().prefix(2).reduce(0) { $0 + elements[$1].near }
      var chain = all[ancestors[0]]
      if ancestors.count == PageFacts.mostAncestors {
        chain.least = ancestors.reduce(Int.max) { min($0, elements[$1].anywhere) }
        chain.most = ancestors.reduce(Int.min) { max($0, elements[$1].anywhere) }
      }
      let sum = own + near + chain.sum + inline
      columns[.markupOwn, index] = Scale.signed(own)
      columns[.markupNear, index] = Scale.signed(near)
      columns[.markupInline, index] = Scale.signed(inline)
      columns[.markupAll, index] = Scale.signed(sum / 2)
      columns[.markupLeast, index] = Scale.signed(chain.least)
      columns[.markupMost, index] = Scale.signed(chain.most)
      sums.append(max(-300, min(sum, 300)))
    }
    window(sums, 3, .markupWindow3, columns)
    window(sums, 10, .markupWindow10, columns)
  }

  /// What an element and those around it say.
  private struct Chain {
    var sum: Int
    var least: Int
    var most: Int

    mutating func add(_ other: Chain) {
      sum += other.sum
      least = min(least, other.least)
      most = max(most, other.most)
    }
  }

  private struct Sum {
    var own = 0
    var near = 0
    var anywhere = 0
    /// Whether it is a block's own element, and whether it is one of the two around that.
    var isOwn = false
    var isNear = false
  }

  /// The weights of each element's words, as far as some block asks for them.
  private func sums() -> [Sum] {
    var elements = [Sum](repeating: Sum(), count: facts.contents.count)
    for block in facts.blocks {
      elements[block.ancestors[0]].isOwn = true
      for step in 1..<max(1, min(3, block.ancestors.count)) { elements[block.ancestors[step]].isNear = true }
    }
    let words = facts.page.tree.words
    for index in elements.indices where facts.contents[index].blocks > 0 {
      var sum = elements[index]
      for place in facts.page.tree.elements[index].words {
        let word = words[Int(place)]
        if sum.isOwn { sum.own += weights[MarkupGrams.own(word)] }
        if sum.isNear { sum.near += weights[MarkupGrams.near(word)] }
        sum.anywhere += weights[MarkupGrams.anywhere(word)]
      }
      elements[index] = sum
    }
    return elements
  }

  private func window(
    _ sums: [Int], _ reach: Int, _ feature: PageFeature, _ columns: borrowing PageColumnWriter
  ) {
    var sum = sums.prefix(reach).reduce(0, +)
    for index in sums.indices {
      if index + reach < sums.count { sum += sums[index + reach] }
      if index - reach - 1 >= 0 { sum -= sums[index - reach - 1] }
      let size = min(sums.count, index + reach + 1) - max(0, index - reach)
      columns[feature, index] = Scale.signed(sum / size / 2)
    }
  }
}

/// What a word of a class is known by: the same word tells something else on the block's own element than on one far
/// out.
enum MarkupGrams {
  static func own(_ word: UInt32) -> UInt32 { mix(word, 1) }
  static func near(_ word: UInt32) -> UInt32 { mix(word, 2) }
  static func anywhere(_ word: UInt32) -> UInt32 { mix(word, 3) }
  static func inline(_ word: UInt32) -> UInt32 { mix(word, 4) }

  private static func mix(_ word: UInt32, _ place: UInt32) -> UInt32 {
    let mixed = (word ^ place &* 0x9E37_79B9) &* 0x85EB_CA6B
    return mixed ^ mixed >> 15
  }

  /// All of a block's, for training: one for each word of each element around it.
  static func all(of block: Block, _ ancestors: Ancestors, in tree: BlockTree) -> [UInt32] {
    var grams = tree.inlineWords(of: block).map(inline)
    for (step, ancestor) in ancestors.enumerated() {
      for word in tree.words(of: tree.elements[ancestor]) {
        if step == 0 { grams.append(own(word)) } else if step <= 2 { grams.append(near(word)) }
        grams.append(anywhere(word))
      }
    }
    return grams
  }
}

extension BlockTree {
  func words(of element: Element) -> ArraySlice<UInt32> {
    words[Int(element.words.lowerBound)..<Int(element.words.upperBound)]
  }

  func inlineWords(of block: Block) -> ArraySlice<UInt32> {
    inlineWords[Int(block.inlineWords.lowerBound)..<Int(block.inlineWords.upperBound)]
  }
}
