/// The trees of an ensemble as far as one document needs them.
///
/// Nearly half of all questions have the same answer for each line of a document: what they ask of all of it,
/// or what nothing in it is. They are answered once. Trees that have few open questions left are joined, so that
/// a line finds the sum of several leaves at once.
struct OpenTrees {
  /// Where a question's column starts in the table, and what it is compared with.
  struct Question {
    let start: Int
    let threshold: UInt8
  }

  /// Trees that were joined: the number of their questions, and where those and the sums for their answers start.
  struct Group {
    let questions: Range<Int>
    let leaves: Int
  }

  let questions: [Question]
  let groups: [Group]
  /// For each group the sums of leaves, one for each row of answers; a question's answers are a bit of the index.
  let leaves: [Int32]

  /// - Parameter extremes: Those of the table.
  init(_ trees: TreeEnsemble, in table: FeatureTable, _ extremes: [FeatureTable.Extreme]) {
    let count = trees.questions.count / trees.depth
    // Joining pays where more lines ask than there are sums to compute.
    let mostQuestions = max(trees.depth, table.lines < 64 ? 4 : table.lines < 512 ? 5 : 6)
    // One more than are used: the next question is written before it is known to be open.
    var questions = Array(repeating: Question(start: 0, threshold: 0), count: trees.questions.count + 1)
    var groups: [Group] = []
    groups.reserveCapacity(count)
    // A tree has no more sums to itself than the greatest group; behind all is one for groups that ask nothing.
    leaves = Array(unsafeUninitializedCapacity: count << mostQuestions + 2) { leaves, end in
      var first = 0
      var next = 0
      var size = 1
      leaves[0] = 0
      for tree in 0..<count {
        let start = next
        let (open, answers) = Self.ask(tree, of: trees, table.stride, extremes, &questions, &next)
        if next - first > mostQuestions {
          groups.append(Group(questions: first..<start, leaves: end))
          end += size
          (first, size) = (start, 1)
          leaves[end] = 0
        }
        Self.join(trees.leaves, at: tree << trees.depth | answers, open, leaves, at: end, size)
        size <<= next - start
      }
      groups.append(Group(questions: first..<next, leaves: end))
      end += size
      // Groups are walked by fours.
      while !groups.count.isMultiple(of: TreeEnsemble.groups) {
        groups.append(Group(questions: 0..<0, leaves: end))
      }
      leaves[end] = 0
      end += 1
    }
    self.questions = questions
    self.groups = groups
  }

  /// Adds a tree's open questions to all; says which they are, and what the others' answers are.
  @inline(__always)
  private static func ask(
    _ tree: Int, of trees: TreeEnsemble, _ stride: Int, _ extremes: [FeatureTable.Extreme],
    _ questions: inout [Question], _ next: inout Int
  ) -> (open: Int, answers: Int) {
    var open = 0
    var answers = 0
    for level in 0..<trees.depth {
      let question = trees.questions[tree &* trees.depth &+ level]
      let column = question.column
      let extreme = extremes[column]
      // The lines' answers are all no, or all yes; no branches, as nothing predicts which.
      let isNo = extreme.most <= question.threshold ? 1 : 0
      let isYes = (question.neighbour == 0 ? 1 : 0) & (extreme.least > question.threshold ? 1 : 0)
      let isOpen = 1 &- (isNo | isYes)
      answers |= (isYes & ~isNo) &<< level
      open |= isOpen &<< level
      questions[next] = Question(
        start: column &* stride &+ FeatureTable.padding &+ question.neighbour, threshold: question.threshold)
      next &+= isOpen
    }
    return (open, answers)
  }

  /// Adds a tree's leaves to each of a group's sums, once for each row of the tree's open answers.
  @inline(__always)
  private static func join(
    _ treeLeaves: [Int16], at first: Int, _ open: Int, _ leaves: UnsafeMutableBufferPointer<Int32>,
    at start: Int, _ size: Int
  ) {
    // From one row of answers to the next, which is zero again behind the last.
    var row = (0 &- open) & open
    var place = start + size
    while row != 0 {
      let leaf = Int32(treeLeaves[first | row])
      if size < 4 {
        for sum in 0..<size { leaves[place &+ sum] = leaves[start &+ sum] &+ leaf }
      } else {
        // Fours, as these loops are too short for one that the compiler makes of vectors.
        for four in 0..<size / 4 {
          for sum in four &* 4..<four &* 4 &+ 4 { leaves[place &+ sum] = leaves[start &+ sum] &+ leaf }
        }
      }
      place &+= size
      row = (row &- open) & open
    }
    let leaf = Int32(treeLeaves[first])
    for sum in 0..<size { leaves[start &+ sum] &+= leaf }
  }
}
