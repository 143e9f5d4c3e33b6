extension Lexicon {
  /// What a node and the nodes beyond it are: what a search from there may find.
  ///
  /// Most tokens start nothing that a signal looks for, and this says so without a search.
  struct Reach: OptionSet, Sendable {
    let rawValue: UInt32

    // The first bits are those of `Roles`.
    /// A phrase, of either kind.
    static let phrase = Reach(rawValue: 1 << 16)
    /// A phrase of law.
    static let law = Reach(rawValue: 1 << 19)
    /// A phrase ends with the word itself.
    static let isPhrase = Reach(rawValue: 1 << 20)
    /// The word itself is a function word of some language.
    static let isFunctionWord = Reach(rawValue: 1 << 17)
    /// The word itself is one of link farms.
    static let isSpam = Reach(rawValue: 1 << 18)
    /// The word itself is a given name.
    static let isGivenName = Reach(rawValue: 1 << 21)
    /// The word itself is a part of dates in some language.
    static let isPartOfDate = Reach(rawValue: 1 << 22)

    /// What holds for a path if it holds for a part of it.
    var beyond: Reach { subtracting([.isPhrase, .isFunctionWord, .isSpam, .isGivenName, .isPartOfDate]) }

    @inline(__always)
    func leads(to roles: Roles) -> Bool { rawValue & roles.rawValue != 0 }
  }
}

extension Lexicon.Reach {
  /// What the node itself is.
  init(_ node: Lexicon.Node) {
    self.init(rawValue: node.roles.rawValue)
    if node.phrase != nil || node.opening != nil { formUnion([.phrase, .isPhrase]) }
    if node.phrase?.kind == .legal || node.opening?.kind == .legal { insert(.law) }
    if node.languages != 0 { insert(.isFunctionWord) }
    if node.roles.contains(.spam) { insert(.isSpam) }
    if node.roles.contains(.givenName) { insert(.isGivenName) }
    if !node.roles.isDisjoint(with: .partsOfDates) { insert(.isPartOfDate) }
  }
}
