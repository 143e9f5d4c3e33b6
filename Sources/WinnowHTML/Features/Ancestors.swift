/// An element and those around it, from the inside out: a part of what all blocks of a page share, as most of them are in few elements.
struct Ancestors: RandomAccessCollection, Sendable {
  private let all: [Int32]
  private let start: Int
  let count: Int

  fileprivate init(_ all: [Int32], _ range: Range<Int>) {
    (self.all, start, count) = (all, range.lowerBound, range.count)
  }

  /// None.
  init() { self.init([], 0..<0) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(step: Int) -> Int { Int(all[start + step]) }

  /// Those of each block, no more than a number.
  static func of(_ blocks: [Block], in elements: [WinnowHTML.Element], most: Int) -> [Ancestors] {
    var all: [Int32] = []
    all.reserveCapacity(blocks.count * 16)
    let ends = blocks.map { block in
      let start = all.count
      var element = block.element
      while element >= 0, all.count - start < most {
        all.append(element)
        element = elements[Int(element)].parent
      }
      return all.count
    }
    return ends.indices.map { Ancestors(all, ($0 > 0 ? ends[$0 - 1] : 0)..<ends[$0]) }
  }
}
