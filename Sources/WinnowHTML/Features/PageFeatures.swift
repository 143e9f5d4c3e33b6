import Winnow

/// Fills the columns of a page: once, by the same code, for training and for cleaning.
struct PageFeatures {
  private let facts: PageFacts
  private let head: PageHead
  private let types: LinkedTypes

  init(_ facts: PageFacts, head: PageHead, types: LinkedTypes) {
    self.facts = facts
    self.head = head
    self.types = types
  }

  /// - Parameters:
  ///   - sums: What the learned weights of each block's words add up to.
  ///   - markup: The learned weights of the words of classes.
  func columns(_ sums: GramSums, markup: GramWeights) -> PageColumns {
    let grams = sums.limited
    return PageColumns(blocks: facts.blocks.count) { columns in
      ElementFeatures(facts).fill(columns)
      ContainerFeatures(facts).fill(columns)
      LikenessFeatures(facts).fill(columns)
      FlowFeatures(facts).fill(columns)
      NameFeatures(facts, head).fill(columns)
      HeadingFeatures(facts, grams).fill(columns)
      RepeatFeatures(facts, grams).fill(columns)
      WordingFeatures(facts, grams).fill(columns)
      MarkupFeatures(facts, markup).fill(columns)
      WholePageFeatures(facts, head, types).fill(columns)
    }
  }
}

extension Scale {
  /// Steps outwards; 200 for none.
  static func steps(_ steps: Int?) -> UInt8 { steps.map { UInt8(min($0, 100)) } ?? 200 }

  /// A number that may be negative; 128 stands for 0.
  static func signed(_ value: Int) -> UInt8 { UInt8(max(1, min(128 + value, 255))) }
}
