/// Boosted symmetric trees over the features of lines.
///
/// In a symmetric tree all nodes of a level ask the same question (Kohavi and Li, "Oblivious
/// Decision Trees", 1995; Prokhorenkova et al., "CatBoost", 2018). So many lines walk a tree together:
/// a level compares a column of bytes with one number, and the answers are the bits of a leaf's number.
/// Sums are whole numbers: the same on every machine.
struct TreeEnsemble: Sendable {
  /// `feature of the line or of a neighbour > threshold`, and the bit of a leaf's number that says yes: the first one until
  /// the question is part of a tree.
  struct Question: Sendable {
    /// All in one number, which is copied at once: the column, the step to the neighbour from the padding's start, the bit's
    /// place, and the threshold.
    private var bits: UInt32

    init(column: Int, neighbour: Int, threshold: UInt8) {
      // A step has four bits.
      precondition(abs(neighbour) <= FeatureTable.padding && FeatureTable.padding < 8)
      bits =
        UInt32(UInt16(column)) << 16 | UInt32(FeatureTable.padding + neighbour) << 12 | UInt32(threshold)
    }

    /// The feature's column.
    @inline(__always)
    var column: Int { Int(bits &>> 16) }

    /// Lines from the line itself.
    var neighbour: Int { Int(bits &>> 12 & 15) - FeatureTable.padding }

    @inline(__always)
    var threshold: UInt8 { UInt8(truncatingIfNeeded: bits) }

    /// Which bit of a path it is, from 0 to 7.
    @inline(__always)
    var level: Int {
      get { Int(bits &>> 8 & 7) }
      set { bits = bits & ~0x700 | UInt32(truncatingIfNeeded: newValue & 7) &<< 8 }
    }

    /// Where the first line's answer is in a table.
    ///
    /// - Parameter stride: Bytes from one column of the table to the next.
    @inline(__always)
    func start(_ stride: Int) -> Int { column &* stride &+ Int(bits &>> 12 & 15) }
  }

  let depth: Int
  /// For each tree its questions, one a level.
  let questions: [Question]
  /// The same, by their columns.
  let sorted: SortedQuestions
  /// For each tree its leaves.
  let leaves: [Int32]
  let bias: Int
  /// As many as a table has at least.
  let columns: Int

  init(depth: Int, questions: [Question], leaves: [Int32], bias: Int) {
    precondition(depth > 0 && depth <= 8 && questions.count.isMultiple(of: depth))
    precondition(leaves.count == (questions.count / depth) << depth)
    self.depth = depth
    self.questions = questions.enumerated().map { index, question in
      var question = question
      question.level = index % depth
      return question
    }
    self.leaves = leaves
    self.bias = bias
    columns = (questions.map(\.column).max() ?? -1) + 1
    sorted = SortedQuestions(questions, depth: depth, columns: columns)
  }

  /// Lines that walk together; what they need stays in the nearest cache.
  private static let batch = 256
  /// Groups of trees whose leaves are added at once.
  static let groups = 4

  /// The sum of each line's leaves.
  ///
  /// - Parameter extremes: Those of the table; several ensembles ask for the same.
  func sums(of table: FeatureTable, _ extremes: [FeatureTable.Extreme]) -> [Int32] {
    let open = OpenTrees(self, in: table, extremes)
    var sums = [Int32](repeating: Int32(bias) &+ open.constant, count: table.lines)
    var paths = [UInt8](repeating: 0, count: Self.groups * Self.batch)
    // The compiler turns these loops into vector code where they run over plain memory; the loops of `SIMD32`
    // it does not. Every address is inside: the table has `padding` zeros around each column and a batch's last
    // lanes behind all, and neighbours are no farther; a path has a bit for each question of its group, and a
    // group as many leaves as paths.
    table.bytes.withUnsafeBufferPointer { columns in
      open.leaves.withUnsafeBufferPointer { joined in
        leaves.withUnsafeBufferPointer { own in
          paths.withUnsafeMutableBufferPointer { paths in
            sums.withUnsafeMutableBufferPointer { sums in
              guard let columns = columns.baseAddress, let joined = joined.baseAddress,
                let own = own.baseAddress,
                let paths = paths.baseAddress, let sums = sums.baseAddress
              else { return }
              for first in Swift.stride(from: 0, to: table.lines, by: Self.batch) {
                let count = min(Self.batch, table.lines - first)
                for group in Swift.stride(from: 0, to: open.groups.count, by: Self.groups) {
                  for each in 0..<Self.groups {
                    let questions = open.questions[open.groups[group &+ each].questions]
                    Self.walk(questions, columns + first, table.stride, count, paths + each &* Self.batch)
                  }
                  Self.add(
                    open.groups[group..<group + Self.groups], joined, own, paths, count, to: sums + first)
                }
              }
            }
          }
        }
      }
    }
    return sums
  }

  /// Adds the leaves that each line came to.
  @inline(__always)
  private static func add(
    _ groups: ArraySlice<OpenTrees.Group>, _ joined: UnsafePointer<Int32>, _ own: UnsafePointer<Int32>,
    _ paths: UnsafePointer<UInt8>, _ count: Int, to sums: UnsafeMutablePointer<Int32>
  ) {
    let leaves = { (group: OpenTrees.Group) in (group.isJoined ? joined : own) + group.leaves }
    let first = groups.startIndex
    let (leaves0, leaves1) = (leaves(groups[first]), leaves(groups[first + 1]))
    let (leaves2, leaves3) = (leaves(groups[first + 2]), leaves(groups[first + 3]))
    let (paths1, paths2, paths3) = (paths + batch, paths + 2 * batch, paths + 3 * batch)
    for lane in 0..<count {
      let near = leaves0[Int(paths[lane])] &+ leaves1[Int(paths1[lane])]
      let far = leaves2[Int(paths2[lane])] &+ leaves3[Int(paths3[lane])]
      sums[lane] &+= near &+ far
    }
  }

  /// Finds each line's answers to a group's questions.
  @inline(__always)
  private static func walk(
    _ questions: ArraySlice<Question>, _ columns: UnsafePointer<UInt8>, _ stride: Int, _ count: Int,
    _ paths: UnsafeMutablePointer<UInt8>
  ) {
    // Whole vectors: a loop for the rest would cost short documents as much again.
    let lanes = (count &+ (FeatureTable.lanes &- 1)) / FeatureTable.lanes &* FeatureTable.lanes
    if questions.isEmpty { paths.update(repeating: 0, count: lanes) }
    var isFirst = true
    for question in questions {
      let column = columns + question.start(stride)
      let (threshold, bit) = (question.threshold, UInt8(1) &<< UInt8(truncatingIfNeeded: question.level))
      if isFirst {
        for lane in 0..<lanes { paths[lane] = column[lane] > threshold ? bit : 0 }
        isFirst = false
      } else {
        for lane in 0..<lanes { paths[lane] |= column[lane] > threshold ? bit : 0 }
      }
    }
  }
}
