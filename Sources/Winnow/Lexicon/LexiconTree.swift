/// The tree that the languages' lists make, before it is laid out for searching.
struct LexiconTree: Sendable, Equatable {
  /// What leads from one node to the next.
  struct Edge: Sendable, Equatable {
    let from: UInt32
    let key: UInt64
  }

  let languageCodes: [String]
  /// What nodes say, each different one once; the first says nothing.
  let sayings: [Lexicon.Node]
  /// For each node the index of what it says. The first two are no node and the root.
  let nodes: [UInt16]
  /// What leads to each node but the first two, in their order. An edge starts from a node before its own.
  let edges: [Edge]
}
