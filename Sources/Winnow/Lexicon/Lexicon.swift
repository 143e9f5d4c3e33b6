/// All languages' words and phrases in one tree of tokens.
///
/// A path from the root spells a word or phrase; its last node says what it is. The tree of every
/// ``Language`` is read once, on first use, from ``LexiconData``.
struct Lexicon: Sendable {
  static let shared = Lexicon(
    LexiconCode.tree(from: LexiconData.text.bytes) ?? LexiconBuilder(Language.all).tree())

  /// What a word or phrase is.
  struct Node: Sendable, Hashable {
    /// The languages that have this word among their function words, a bit each.
    var languages: UInt64 = 0
    var roles: Roles = []
    /// The languages that have this word in dates and times, a bit each.
    var dateLanguages: UInt64 = 0
    /// The phrase that ends here, if nothing may follow it.
    var phrase: Phrase?
    /// The phrase that ends here, if something may follow it.
    var opening: Phrase?
  }

  /// What a word or phrase is besides noise.
  struct Roles: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let month = Roles(rawValue: 1 << 0)
    static let weekday = Roles(rawValue: 1 << 1)
    static let dateWord = Roles(rawValue: 1 << 2)
    static let publication = Roles(rawValue: 1 << 3)
    static let relativeTime = Roles(rawValue: 1 << 4)
    static let bylinePrefix = Roles(rawValue: 1 << 5)
    static let authorRole = Roles(rawValue: 1 << 6)
    static let credit = Roles(rawValue: 1 << 7)
    static let number = Roles(rawValue: 1 << 8)
    static let section = Roles(rawValue: 1 << 9)
    static let spam = Roles(rawValue: 1 << 10)
    static let agency = Roles(rawValue: 1 << 11)
    static let givenName = Roles(rawValue: 1 << 12)
    /// A word without which no ``FrameSignal`` fits.
    static let frame = Roles(rawValue: 1 << 13)

    static let partsOfDates: Roles = [.month, .weekday, .dateWord, .publication, .relativeTime]
  }

  struct Phrase: Sendable, Hashable {
    enum Rest: UInt8, Sendable {
      /// Up to twelve more words behind a colon, a dash or a bar.
      case behindColon
      /// Up to twelve more words.
      case short
      /// Text of any length.
      case any
    }

    let kind: Kind
    /// It proves nothing alone.
    var isWeak: Bool
    /// The lexicon's languages that have the phrase, a bit each.
    var languages: UInt64
    /// Those of them in which it can stand alone.
    var sureLanguages: UInt64
    var rest: Rest = .short

    init(_ kind: Kind, isWeak: Bool, language: Int, rest: Rest = .short) {
      self.kind = kind
      self.isWeak = isWeak
      self.rest = rest
      languages = 1 << UInt64(language)
      sureLanguages = isWeak ? 0 : languages
    }

    /// The phrase in a text of this language: what one language is unsure of, another must not be
    /// sure of, unless the text is in it.
    func read(in language: Int?) -> Phrase {
      var result = self
      let isDoubted = languages != sureLanguages
      let isAtHome = language.map { sureLanguages >> UInt64($0) & 1 == 1 } ?? false
      result.isWeak = sureLanguages == 0 || isDoubted && !isAtHome
      return result
    }

    /// The phrase of several languages; the first names the kind, and a sure one before that.
    func merged(with other: Phrase?) -> Phrase {
      guard let other else { return self }
      var result = other.isWeak && !isWeak ? self : other
      result.languages = languages | other.languages
      result.sureLanguages = sureLanguages | other.sureLanguages
      result.rest = rest.rawValue > other.rest.rawValue ? rest : other.rest
      return result
    }
  }

  static let none: UInt32 = 0
  static let root: UInt32 = 1

  /// Every document has the lexicon: shared, it is copied by a reference.
  private final class Tables: Sendable {
    let languageCodes: [String]
    let sayings: [Node]
    /// For each node the index of what it says.
    let nodes: [UInt16]
    /// What nearly every token needs of its node's saying.
    let languages: [UInt64]
    /// For each node a bit for the keys that lead on from there, by their first bits: most steps that fail do so here.
    let children: [UInt64]
    let targets: HashTable
    let starts: StartTable

    init(_ tree: LexiconTree) {
      languageCodes = tree.languageCodes
      sayings = tree.sayings
      nodes = tree.nodes
      languages = tree.sayings.map(\.languages)
      var children = [UInt64](repeating: 0, count: tree.nodes.count)
      var targets = HashTable(capacity: tree.edges.count)
      for (edge, to) in zip(tree.edges, UInt32(2)...) {
        children[Int(edge.from)] |= Lexicon.childBit(edge.key)
        targets[Lexicon.edge(edge.from, edge.key)] = to
      }
      self.children = children
      self.targets = targets
      starts = StartTable(tree)
    }
  }

  private let tables: Tables
  /// The bit of English, whose phrases stand on pages in every language.
  let english: UInt64
  /// The bit of what belongs to no language.
  let international: UInt64

  init(_ tree: LexiconTree) {
    english = tree.languageCodes.firstIndex(of: "en").map { 1 << UInt64($0) } ?? 0
    international = tree.languageCodes.firstIndex(of: "").map { 1 << UInt64($0) } ?? 0
    tables = Tables(tree)
  }

  /// What the node says.
  subscript(node: UInt32) -> Node {
    @inline(__always)
    get { tables.sayings[Int(tables.nodes[Int(node)])] }
  }
  var languageCodes: [String] { tables.languageCodes }

  /// The node that a token leads to from another, or ``none``.
  @inline(__always)
  func child(of node: UInt32, for key: UInt64) -> UInt32 {
    guard tables.children[Int(node)] & Self.childBit(key) != 0 else { return Self.none }
    return tables.targets[Self.edge(node, key)]
  }

  /// Whether a path may lead on from the token by another; most do not, and then this says so.
  @inline(__always)
  func mayLead(from token: Token, to next: Token) -> Bool {
    tables.children[Int(token.node)] & Self.childBit(next.key) != 0
  }

  /// The languages that have the token's word among their function words, a bit each.
  @inline(__always)
  func languages(of token: Token) -> UInt64 {
    // Most tokens have none, and one place of the table stays at hand.
    let node = token.reach.contains(.isFunctionWord) ? Int(token.node) : 0
    return tables.languages[Int(tables.nodes[node])]
  }

  /// The node that a token leads to from the root, and what lies beyond.
  @inline(__always)
  func start(with key: UInt64) -> StartTable.Entry { tables.starts.entry(of: key) }

  /// The same for a token of a document, which brings its first step along.
  @inline(__always)
  func step(from node: UInt32, by token: Token) -> UInt32 {
    node == Self.root ? token.node : child(of: node, for: token.key)
  }

  /// The bit of a key among those that lead on from a node.
  @inline(__always)
  static func childBit(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  @inline(__always)
  static func edge(_ node: UInt32, _ key: UInt64) -> UInt64 {
    node == root ? key : Shape.extend(key, by: UInt64(node))
  }
}

extension Lexicon {
  /// The longest run of tokens from `start` that spells a word or phrase of these roles.
  ///
  /// Parts of dates count only in the given languages, a bit each.
  func longestMatch(
    _ tokens: ArraySlice<Token>, from start: Int, of roles: Roles, in languages: UInt64 = .max
  ) -> (length: Int, roles: Roles)? {
    guard tokens[start].reach.leads(to: roles) else { return nil }
    var best: (Int, Roles)?
    var node = Self.root
    for index in start..<tokens.endIndex {
      node = step(from: node, by: tokens[index])
      if node == Self.none { break }
      let entry = self[node]
      let isForeign = entry.dateLanguages & languages == 0 && !entry.roles.isDisjoint(with: .partsOfDates)
      let found = entry.roles.intersection(isForeign ? roles.subtracting(.partsOfDates) : roles)
      if !found.isEmpty { best = (index - start + 1, found) }
    }
    return best
  }
}
