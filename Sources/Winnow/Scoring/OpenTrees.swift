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

  private(set) var questions: [Question] = []
  private(set) var groups: [Group] = []
  /// For each group the sums of leaves, one for each row of answers; a question's answers are a bit of the index.
  private(set) var leaves: [Int32] = []
  /// What all lines have.
  private(set) var sum: Int32

  /// The group that still grows: where its questions start, and its sums.
  private var firstQuestion = 0
  private var group = [Int32](repeating: 0, count: 256)
  private var groupSize = 1

  init(_ trees: TreeEnsemble, in table: FeatureTable) {
    sum = Int32(trees.bias)
    // Joining pays where more lines ask than there are sums to compute.
    let mostQuestions = max(trees.depth, table.lines < 64 ? 4 : table.lines < 512 ? 5 : 6)
    let extremes = table.extremes()
    let stride = table.stride
    // One more than are used: the next question is written before it is known to be open.
    var questions = Array(repeating: Question(start: 0, threshold: 0), count: trees.questions.count + 1)
    leaves.reserveCapacity(trees.leaves.count * 2)
    var count = 0
    for tree in 0..<trees.questions.count / trees.depth {
      var open = 0
      var answers = 0
      let first = count
      for level in 0..<trees.depth {
        let question = trees.questions[tree &* trees.depth &+ level]
        let column = question.feature.rawValue
        let extreme = extremes[column]
        // The lines' answers are all no, or all yes; no branches, as nothing predicts which.
        let isNo = extreme.most <= question.threshold ? 1 : 0
        let isYes = (question.neighbour == 0 ? 1 : 0) & (extreme.least > question.threshold ? 1 : 0)
        let isOpen = 1 &- (isNo | isYes)
        answers |= (isYes & ~isNo) &<< level
        open |= isOpen &<< level
        questions[count] = Question(
          start: column &* stride &+ FeatureTable.padding &+ question.neighbour, threshold: question.threshold
        )
        count &+= isOpen
      }
      if count &- firstQuestion > mostQuestions { close(at: first) }
      join(trees.leaves, at: tree << trees.depth | answers, open)
    }
    close(at: count)
    self.questions = questions
    // Groups are walked by fours; these ask nothing.
    while !groups.count.isMultiple(of: TreeEnsemble.groups) {
      groups.append(Group(questions: 0..<0, leaves: leaves.count))
    }
    leaves.append(0)
  }

  /// Adds a tree's leaves to each sum of the group, once for each row of the tree's open answers.
  private mutating func join(_ treeLeaves: [Int16], at first: Int, _ open: Int) {
    let size = groupSize
    groupSize = size << open.nonzeroBitCount
    precondition(groupSize <= group.count)
    group.withUnsafeMutableBufferPointer { group in
      // From one row of answers to the next, which is zero again behind the last.
      var row = (0 &- open) & open
      var place = size
      while row != 0 {
        let leaf = Int32(treeLeaves[first | row])
        if size < 4 {
          for sum in 0..<size { group[place &+ sum] = group[sum] &+ leaf }
        } else {
          // Fours, as these loops are too short for one that the compiler makes of vectors.
          for four in 0..<size / 4 {
            for sum in four &* 4..<four &* 4 &+ 4 { group[place &+ sum] = group[sum] &+ leaf }
          }
        }
        place &+= size
        row = (row &- open) & open
      }
      let leaf = Int32(treeLeaves[first])
      for sum in 0..<size { group[sum] &+= leaf }
    }
  }

  private mutating func close(at question: Int) {
    if question == firstQuestion {
      // The trees ask nothing.
      sum &+= group[0]
    } else {
      groups.append(Group(questions: firstQuestion..<question, leaves: leaves.count))
      leaves.append(contentsOf: group[..<groupSize])
    }
    firstQuestion = question
    group[0] = 0
    groupSize = 1
  }
}
