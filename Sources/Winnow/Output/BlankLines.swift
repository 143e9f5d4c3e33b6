/// Which blank lines stay when lines between them go.
///
/// Blank lines beside a removal at the document's start or end go. A run of blank lines that a
/// removal splits becomes the longer of its parts, the first one of equals. All others stay.
struct BlankLines {
  private let bytes: Int
  private let lines: [Line]
  private let isKept: [Bool]

  init(_ document: Document, isKept: [Bool]) {
    bytes = document.bytes.count
    lines = document.lines
    self.isKept = isKept
  }

  /// The document's bytes that stay, in order, adjacent ranges joined.
  func keptRanges() -> [Range<Int>] {
    var kept: [Range<Int>] = []
    let survivors = lines.indices.filter { isKept[$0] }
    guard let first = survivors.first, let last = survivors.last else {
      // Nothing but blank lines: nothing was removed.
      return lines.isEmpty && bytes > 0 ? [0..<bytes] : []
    }
    if first == 0 { append(0..<lines[0].range.lowerBound, to: &kept) }
    var previous: Int?
    for index in survivors {
      if let previous { append(gap(between: previous, and: index), to: &kept) }
      append(lines[index].range, to: &kept)
      previous = index
    }
    if last == lines.count - 1 { append(lines[last].range.upperBound..<bytes, to: &kept) }
    return kept
  }

  /// The longest run of blank lines between two lines that stay.
  private func gap(between first: Int, and last: Int) -> Range<Int> {
    var longest = 0
    var range = lines[first].range.upperBound..<lines[first].range.upperBound
    for index in first..<last {
      let blankLines = lines[index + 1].number - lines[index].number - 1
      if blankLines > longest {
        longest = blankLines
        range = lines[index].range.upperBound..<lines[index + 1].range.lowerBound
      }
    }
    return range
  }

  private func append(_ range: Range<Int>, to kept: inout [Range<Int>]) {
    if range.isEmpty { return }
    if let last = kept.last, last.upperBound == range.lowerBound {
      kept[kept.count - 1] = last.lowerBound..<range.upperBound
    } else {
      kept.append(range)
    }
  }
}

extension [UInt8] {
  /// The bytes of the ranges, one after another.
  func joined(in ranges: [Range<Int>]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
    for range in ranges { result.append(contentsOf: self[range]) }
    return result
  }
}
