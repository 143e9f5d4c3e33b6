/// Collects the questions that are open for a document, and joins the trees that are left with few.
///
/// It reads and writes plain memory, which ``OpenTrees`` lends to it: an array that is asked for each question spends more on
/// its checks than the question costs. It cannot be copied, so it does not outlive the call. Every index is inside:
/// open questions and answers are those of all trees, there is room for all questions and one more, and for as many sums as
/// groups of two trees or more can have.
struct TreeJoiner: ~Copyable {
  let depth: Int
  let asked: UnsafeBufferPointer<TreeEnsemble.Question>
  /// The leaves of the ensemble.
  let own: UnsafeBufferPointer<Int32>
  /// For each tree its open questions, and those that all lines answer with yes.
  let open: UnsafeBufferPointer<UInt8>
  let yes: UnsafeBufferPointer<UInt8>
  let questions: UnsafeMutableBufferPointer<TreeEnsemble.Question>
  /// The sums of joined leaves.
  let leaves: UnsafeMutableBufferPointer<Int32>

  private(set) var groups: [OpenTrees.Group] = []
  /// The leaves of all trees that ask nothing.
  private(set) var constant: Int32 = 0
  /// Where the next question goes.
  private(set) var next = 0
  /// Where the next group's sums go.
  private(set) var end = 1

  init(
    depth: Int, asked: UnsafeBufferPointer<TreeEnsemble.Question>,
    own: UnsafeBufferPointer<Int32>, open: UnsafeBufferPointer<UInt8>, yes: UnsafeBufferPointer<UInt8>,
    questions: UnsafeMutableBufferPointer<TreeEnsemble.Question>,
    leaves: UnsafeMutableBufferPointer<Int32>
  ) {
    (self.depth, self.asked, self.own) = (depth, asked, own)
    (self.open, self.yes) = (open, yes)
    (self.questions, self.leaves) = (questions, leaves)
    leaves[0] = 0
  }

  /// A tree's open questions, as bits of its path, and the leaf that it comes to where all of those are answered with no.
  private struct Tree {
    let first: Int
    let count: Int
    let open: Int
    let leaf: Int
  }

  /// - Parameter mostQuestions: Those of a group of joined trees.
  mutating func join(_ count: Int, _ mostQuestions: Int) {
    groups.reserveCapacity(count + TreeEnsemble.groups)
    var first: Tree?
    // The sums of the group, if it is of more than its first tree.
    var size = 0
    for index in 0..<count {
      let tree = ask(index)
      if tree.open == 0 {
        constant &+= own[tree.leaf]
      } else if let begin = first, next &- begin.first <= mostQuestions {
        if size == 0 {
          size = pair(begin, tree)
        } else {
          number(tree, from: tree.first &- begin.first)
          add(tree, size)
          size <<= tree.count
        }
      } else {
        if let first { close(first, before: tree.first, size) }
        (first, size) = (tree, 0)
      }
    }
    if let first { close(first, before: next, size) }
    // Groups are walked by fours.
    while !groups.count.isMultiple(of: TreeEnsemble.groups) {
      groups.append(OpenTrees.Group(questions: 0..<0, leaves: 0, isJoined: true))
    }
  }

  /// Ends a group before a question.
  private mutating func close(_ first: Tree, before next: Int, _ size: Int) {
    groups.append(
      OpenTrees.Group(
        questions: first.first..<next, leaves: size == 0 ? first.leaf : end, isJoined: size > 0))
    end += size
  }

  /// Adds a tree's open questions to all; each has the bit that it has in the tree.
  @inline(__always)
  private mutating func ask(_ tree: Int) -> Tree {
    let first = next
    let open = Int(self.open[tree])
    // No branches, as nothing predicts which are open; the next question is written over one that is not.
    for level in 0..<depth {
      questions[next] = asked[tree &* depth &+ level]
      next &+= open &>> level & 1
    }
    return Tree(first: first, count: next &- first, open: open, leaf: tree &<< depth | Int(yes[tree]))
  }

  /// Gives a tree's questions the bits from one on.
  @inline(__always)
  private func number(_ tree: Tree, from bit: Int) {
    for index in 0..<tree.count {
      questions[tree.first &+ index].level = bit &+ index
    }
  }

  /// Computes the sums of two trees; returns how many there are.
  @inline(__always)
  private func pair(_ first: Tree, _ second: Tree) -> Int {
    // The larger tree's leaves come first, as long runs are added faster than short ones.
    let (large, small) = first.count >= second.count ? (first, second) : (second, first)
    number(large, from: 0)
    number(small, from: large.count)
    let size = 1 &<< large.count
    var row = 0
    for place in 0..<size {
      leaves[end &+ place] = own[large.leaf | row]
      row = (row &- large.open) & large.open
    }
    add(small, size)
    return size &<< small.count
  }

  /// Adds a tree's leaves to each of a group's sums, once for each row of the tree's open answers.
  @inline(__always)
  private func add(_ tree: Tree, _ size: Int) {
    // From one row of answers to the next, which is zero again behind the last.
    var row = (0 &- tree.open) & tree.open
    var place = end &+ size
    while row != 0 {
      let leaf = own[tree.leaf | row]
      if size < 4 {
        for sum in 0..<size { leaves[place &+ sum] = leaves[end &+ sum] &+ leaf }
      } else {
        // Fours, as these loops are too short for one that the compiler makes of vectors.
        for four in 0..<size / 4 {
          for sum in four &* 4..<four &* 4 &+ 4 { leaves[place &+ sum] = leaves[end &+ sum] &+ leaf }
        }
      }
      place &+= size
      row = (row &- tree.open) & tree.open
    }
    let leaf = own[tree.leaf]
    for sum in 0..<size { leaves[end &+ sum] &+= leaf }
  }
}
