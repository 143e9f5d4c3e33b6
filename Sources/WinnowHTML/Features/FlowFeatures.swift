import Winnow

/// Where a block stands in the page's flow of words, links and prose.
struct FlowFeatures {
  private let facts: PageFacts
  private let words: [Int]
  private let bytes: [Int]
  private let linkBytes: [Int]
  private let prose: [Int]
  private let emphasis: [Int]

  init(_ facts: PageFacts) {
    self.facts = facts
    words = Self.sums(facts.blocks.map(\.words))
    bytes = Self.sums(facts.blocks.map(\.bytes))
    linkBytes = Self.sums(facts.blocks.map(\.linkBytes))
    prose = Self.sums(facts.blocks.map { $0.isProse ? $0.words : 0 })
    emphasis = Self.sums(facts.page.blocks.map { Int($0.emphasisBytes) })
  }

  private static func sums(_ values: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: values.count + 1)
    for (index, value) in values.enumerated() { sums[index + 1] = sums[index] + value }
    return sums
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    let count = facts.blocks.count
    let heading = facts.firstHeading
    let first = facts.blocks.firstIndex(where: \.isProse)
    let last = facts.blocks.lastIndex(where: \.isProse)
    for index in 0..<count {
      columns[.place, index] = Scale.share(words[index], of: words[count])
      columns[.wordsBefore, index] = Scale.count(words[index])
      columns[.wordsBehind, index] = Scale.count(words[count] - words[index + 1])
      columns[.proseBefore, index] = Scale.share(prose[index], of: prose[count])
      columns[.fromHeading1, index] = heading.map { Scale.signed(index - $0) } ?? 0
      columns[.fromFirstProse, index] = first.map { Scale.signed(index - $0) } ?? 0
      columns[.toLastProse, index] = last.map { Scale.signed($0 - index) } ?? 0
      window(3, .linkWindow3, .proseWindow3, columns, index)
      window(8, .linkWindow8, .proseWindow8, columns, index)
      window(20, .linkWindow20, .proseWindow20, columns, index)
      columns[.proseBefore8, index] = share(of: prose, words, max(0, index - 8), index)
      columns[.proseBehind8, index] = share(of: prose, words, index + 1, min(count, index + 9))
      columns[.emphasisWindow3, index] = share(of: emphasis, bytes, max(0, index - 3), min(count, index + 4))
    }
  }

  private func window(
    _ reach: Int, _ link: PageFeature, _ proseShare: PageFeature, _ columns: borrowing PageColumnWriter,
    _ index: Int
  ) {
    let start = max(0, index - reach)
    let end = min(facts.blocks.count, index + reach + 1)
    columns[link, index] = share(of: linkBytes, bytes, start, end)
    columns[proseShare, index] = share(of: prose, words, start, end)
  }

  private func share(of part: [Int], _ whole: [Int], _ start: Int, _ end: Int) -> UInt8 {
    start < end ? Scale.share(part[end] - part[start], of: whole[end] - whole[start]) : 0
  }
}
