/// An ensemble's questions by their columns and thresholds, to be answered for a whole document at once.
///
/// Of a column's questions, those below its least number have yes for an answer on each line, those from its greatest on
/// no, and those between are open. So none of them is looked at by itself to learn which it is.
struct SortedQuestions: Sendable {
  private struct Place: Sendable {
    let tree: UInt16
    let bit: UInt8
    let threshold: UInt8
  }

  /// The places of a column: questions of the line itself, and behind them those of its neighbours.
  private struct Column: Sendable {
    var own: Range<Int>
    var near: Range<Int>
  }

  private let places: [Place]
  private let columns: [Column]
  private let trees: Int

  /// - Parameters:
  ///   - questions: For each tree one a level; no more than 65,536 trees.
  ///   - count: How many columns are asked for.
  init(_ questions: [TreeEnsemble.Question], depth: Int, columns count: Int) {
    trees = questions.count / depth
    precondition(trees <= 1 << 16 && depth <= 8)
    // A number for each, with what it is sorted by in its upper bits: one sort of numbers is quick.
    let keys = questions.enumerated().map { index, question in
      UInt64(question.column) << 41 | (question.neighbour == 0 ? 0 : 1) << 40
        | UInt64(question.threshold) << 32 | UInt64(index)
    }.sorted()
    places = keys.map { key in
      let index = Int(key & 0xFFFF_FFFF)
      return Place(
        tree: UInt16(index / depth), bit: 1 << UInt8(index % depth), threshold: UInt8(key >> 32 & 0xFF))
    }
    var next = 0
    columns = (0..<count).map { column in
      let ranges = (0..<2).map { side in
        let start = next
        while next < keys.count, keys[next] >> 40 == UInt64(2 * column + side) { next += 1 }
        return start..<next
      }
      return Column(own: ranges[0], near: ranges[1])
    }
  }

  /// For each tree, a bit a level: the questions that are open, and those that each line answers with yes.
  ///
  /// Plain memory, as an array asks for each bit whether it is shared. Every place is inside: `trees` is as many as there
  /// are, and each column's places are.
  func answers(
    _ trees: Int, _ extremes: [FeatureTable.Extreme]
  ) -> (open: [UInt8], yes: [UInt8]) {
    precondition(trees == self.trees && extremes.count >= columns.count)
    var open = [UInt8](repeating: 0, count: trees)
    var yes = open
    places.withUnsafeBufferPointer { places in
      open.withUnsafeMutableBufferPointer { open in
        yes.withUnsafeMutableBufferPointer { yes in
          for index in columns.indices {
            let (column, extreme) = (columns[index], extremes[index])
            let next = Self.mark(yes, places, column.own, below: extreme.least)
            _ = Self.mark(open, places, next..<column.own.upperBound, below: extreme.most)
            // The first and the last line have no neighbour on one side, whose numbers are zero.
            _ = Self.mark(open, places, column.near, below: extreme.most)
          }
        }
      }
    }
    return (open, yes)
  }

  /// Sets the bits of questions below a number; returns where the first one stands that is not.
  @inline(__always)
  private static func mark(
    _ bits: UnsafeMutableBufferPointer<UInt8>, _ places: UnsafeBufferPointer<Place>, _ range: Range<Int>,
    below number: UInt8
  ) -> Int {
    var next = range.lowerBound
    while next < range.upperBound, places[next].threshold < number {
      bits[Int(places[next].tree)] |= places[next].bit
      next &+= 1
    }
    return next
  }
}
