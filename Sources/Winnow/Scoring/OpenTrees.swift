/// The trees of an ensemble as far as one document needs them.
///
/// Nearly half of all questions have the same answer for each line of a document: what they ask of all of it,
/// or what nothing in it is. They are answered once. Trees that have few open questions left are joined, so that
/// a line finds the sum of several leaves at once; one that nothing was joined to keeps its leaves where they are.
struct OpenTrees {
  /// Trees that were joined, or a tree alone: its questions, and where the leaves for their answers start, among
  /// ``leaves`` or those of the ensemble.
  struct Group {
    let questions: Range<Int>
    let leaves: Int
    let isJoined: Bool
  }

  /// Each has the bit of its group's paths.
  let questions: [TreeEnsemble.Question]
  let groups: [Group]
  /// For each group of joined trees the sums of leaves, one for each row of answers; the answers are the bits of the index.
  let leaves: [Int32]
  /// The leaves of all trees that ask nothing.
  let constant: Int32

  /// - Parameter extremes: Those of the table.
  init(_ trees: TreeEnsemble, in table: FeatureTable, _ extremes: [FeatureTable.Extreme]) {
    precondition(trees.columns <= extremes.count)
    let count = trees.questions.count / trees.depth
    let mostQuestions = Self.mostQuestions(table.lines)
    let (open, yes) = trees.sorted.answers(count, extremes)
    var (groups, leaves, constant): ([Group], [Int32], Int32) = ([], [], 0)
    // One more question than is used, as the next one is written before it is known to be open. A group of joined
    // trees has two at least; before all sums is one for groups that ask nothing.
    questions = Array(unsafeUninitializedCapacity: trees.questions.count + 1) { questions, end in
      leaves = Array(unsafeUninitializedCapacity: (count / 2) << mostQuestions + 1) { leaves, leavesEnd in
        trees.questions.withUnsafeBufferPointer { asked in
          trees.leaves.withUnsafeBufferPointer { own in
            open.withUnsafeBufferPointer { open in
              yes.withUnsafeBufferPointer { yes in
                var joiner = TreeJoiner(
                  depth: trees.depth, asked: asked, own: own, open: open, yes: yes, questions: questions,
                  leaves: leaves)
                joiner.join(count, mostQuestions)
                (end, leavesEnd) = (joiner.next, joiner.end)
                (groups, constant) = (joiner.groups, joiner.constant)
              }
            }
          }
        }
      }
    }
    self.groups = groups
    self.leaves = leaves
    self.constant = constant
  }

  /// Joining pays where more lines ask than there are sums to compute.
  private static func mostQuestions(_ lines: Int) -> Int {
    switch lines {
    case ..<48: 4
    case ..<128: 5
    case ..<256: 6
    case ..<1024: 7
    default: 8
    }
  }
}
