/// Boosted symmetric trees over the features of lines.
///
/// In a symmetric tree all nodes of a level ask the same question (Kohavi and Li, "Oblivious
/// Decision Trees", 1995; Prokhorenkova et al., "CatBoost", 2018). So many lines walk a tree together:
/// a level compares a column of bytes with one number, and the answers are the bits of a leaf's number.
/// Sums are whole numbers: the same on every machine.
struct TreeEnsemble: Sendable {
  /// `feature of the line or of a neighbour > threshold`.
  struct Question: Sendable {
    let feature: Feature
    /// Lines from the line itself.
    let neighbour: Int
    let threshold: UInt8
  }

  let depth: Int
  /// For each tree its questions, one a level.
  let questions: [Question]
  /// For each tree its leaves.
  let leaves: [Int16]
  let bias: Int

  init(depth: Int, questions: [Question], leaves: [Int16], bias: Int) {
    precondition(depth > 0 && depth <= 8 && questions.count.isMultiple(of: depth))
    precondition(leaves.count == (questions.count / depth) << depth)
    precondition(questions.allSatisfy { abs($0.neighbour) <= FeatureTable.padding })
    self.depth = depth
    self.questions = questions
    self.leaves = leaves
    self.bias = bias
  }

  /// Lines that walk together; what they need stays in the nearest cache.
  private static let batch = 256

  /// The sum of each line's leaves.
  func sums(of table: FeatureTable) -> [Int32] {
    var sums = [Int32](repeating: Int32(bias), count: table.lines)
    var paths = [UInt8](repeating: 0, count: Self.batch)
    let starts = questions.map { question in
      question.feature.rawValue * table.stride + FeatureTable.padding + question.neighbour
    }
    for first in stride(from: 0, to: table.lines, by: Self.batch) {
      let count = min(Self.batch, table.lines - first)
      // The compiler turns these loops into vector code where they run over plain memory; the loops of `SIMD32`
      // it does not. Every address is inside: the table has `padding` zeros around each column, and neighbours
      // are no farther; a path has `depth` bits, and a tree as many leaves as paths.
      table.bytes.withUnsafeBufferPointer { columns in
        paths.withUnsafeMutableBufferPointer { paths in
          for tree in 0..<questions.count / depth {
            walk(tree, from: first, count, starts, columns, paths)
            add(tree, to: &sums, from: first, count, paths)
          }
        }
      }
    }
    return sums
  }

  /// Finds the leaf that each line of the batch comes to.
  @inline(__always)
  private func walk(
    _ tree: Int, from first: Int, _ count: Int, _ starts: [Int], _ columns: UnsafeBufferPointer<UInt8>,
    _ paths: UnsafeMutableBufferPointer<UInt8>
  ) {
    for lane in 0..<count { paths[lane] = 0 }
    for level in (0..<depth).reversed() {
      let question = tree &* depth &+ level
      let threshold = questions[question].threshold
      let column = UnsafeBufferPointer(rebasing: columns[(starts[question] + first)...].prefix(count))
      for lane in 0..<count {
        paths[lane] = paths[lane] &+ paths[lane] &+ (column[lane] > threshold ? 1 : 0)
      }
    }
  }

  @inline(__always)
  private func add(
    _ tree: Int, to sums: inout [Int32], from first: Int, _ count: Int,
    _ paths: UnsafeMutableBufferPointer<UInt8>
  ) {
    leaves.withUnsafeBufferPointer { leaves in
      sums.withUnsafeMutableBufferPointer { sums in
        let leaf = tree << depth
        for lane in 0..<count { sums[first &+ lane] &+= Int32(leaves[leaf &+ Int(paths[lane])]) }
      }
    }
  }
}
