/// The lexicon's tree as 7-bit text, and back.
///
/// To take all languages' lists apart costs more than the whole start of a program may, so the tree
/// that comes of them is in ``LexiconData``. The text's first line names the languages. Behind it
/// stand numbers as ``Numbers`` reads them:
/// - the keys of tokens, ascending, each as its distance from the one before it, in two halves;
/// - what nodes say, each different one once;
/// - for each edge the node that it comes from, as the distance from the edge's before it, the key's index,
///   and the index of what the node behind it says.
package enum LexiconCode {
  /// The text for what the languages' lists say now.
  package static func text() -> String { text(of: LexiconBuilder(Language.all).tree()) }

  static func text(of tree: LexiconTree) -> String {
    let keys = Set(tree.edges.map(\.key)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(keys, 0...))
    var numbers = NumberWriter()
    numbers.append(keys.count)
    for (key, last) in zip(keys, [0] + keys) {
      numbers.append(Int(truncatingIfNeeded: (key - last) >> 32))
      numbers.append(Int(truncatingIfNeeded: (key - last) & 0xFFFF_FFFF))
    }
    numbers.append(tree.sayings.count)
    for number in tree.sayings.flatMap(Self.numbers) { numbers.append(number) }
    numbers.append(tree.edges.count)
    var from: UInt32 = 0
    for (edge, saying) in zip(tree.edges, tree.nodes.dropFirst(2)) {
      numbers.appendSigned(Int(edge.from) - Int(from))
      numbers.append(indices[edge.key] ?? 0)
      numbers.append(Int(saying))
      from = edge.from
    }
    let codes = tree.languageCodes.map { $0.isEmpty ? "-" : $0 }
    return codes.joined(separator: " ") + "\n" + numbers.text
  }

  private static func numbers(of node: Lexicon.Node) -> [Int] {
    [Int(node.languages), Int(node.roles.rawValue), Int(node.dateLanguages)]
      + numbers(of: node.phrase) + numbers(of: node.opening)
  }

  private static func numbers(of phrase: Lexicon.Phrase?) -> [Int] {
    guard let phrase, let kind = Kind.allCases.firstIndex(of: phrase.kind) else { return [0] }
    return [
      kind + 1, phrase.isWeak ? 1 : 0, Int(phrase.languages), Int(phrase.sureLanguages),
      Int(phrase.rest.rawValue),
    ]
  }

  /// Nil if the text is broken.
  static func tree(from text: [UInt8]) -> LexiconTree? {
    guard let end = text.firstIndex(of: 0x0A) else { return nil }
    let codes = text[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    var numbers = Numbers(text, from: end + 1)
    guard let keys = readKeys(&numbers), let sayings = readSayings(&numbers), let count = numbers.next()
    else { return nil }
    var nodes: [UInt16] = [0, 0]
    var edges: [LexiconTree.Edge] = []
    nodes.reserveCapacity(count + 2)
    edges.reserveCapacity(count)
    var from = 0
    for _ in 0..<count {
      guard let step = numbers.nextSigned(), let key = numbers.next(), let saying = numbers.next() else {
        return nil
      }
      from += step
      guard nodes.indices.contains(from), key < keys.count, saying < sayings.count else { return nil }
      edges.append(LexiconTree.Edge(from: UInt32(from), key: keys[key]))
      nodes.append(UInt16(truncatingIfNeeded: saying))
    }
    return LexiconTree(
      languageCodes: codes.map { $0 == "-" ? "" : $0 }, sayings: sayings, nodes: nodes, edges: edges)
  }

  private static func readKeys(_ numbers: inout Numbers) -> [UInt64]? {
    guard let count = numbers.next() else { return nil }
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    var key: UInt64 = 0
    for _ in 0..<count {
      guard let high = numbers.next(), let low = numbers.next() else { return nil }
      key &+= UInt64(high) << 32 | UInt64(low)
      keys.append(key)
    }
    return keys
  }

  private static func readSayings(_ numbers: inout Numbers) -> [Lexicon.Node]? {
    guard let count = numbers.next() else { return nil }
    var sayings: [Lexicon.Node] = []
    sayings.reserveCapacity(count)
    for _ in 0..<count {
      guard let languages = numbers.next(), let roles = numbers.next(), let dates = numbers.next(),
        let phrase = readPhrase(&numbers), let opening = readPhrase(&numbers)
      else { return nil }
      sayings.append(
        Lexicon.Node(
          languages: UInt64(languages), roles: Lexicon.Roles(rawValue: UInt32(truncatingIfNeeded: roles)),
          dateLanguages: UInt64(dates), phrase: phrase, opening: opening))
    }
    return sayings
  }

  /// Nil if the text is broken, and in it nil where there is no phrase.
  private static func readPhrase(_ numbers: inout Numbers) -> Lexicon.Phrase?? {
    guard let kind = numbers.next() else { return .none }
    if kind == 0 { return .some(.none) }
    guard kind <= Kind.allCases.count, let isWeak = numbers.next(), let languages = numbers.next(),
      let sure = numbers.next(), let rest = numbers.next(),
      let known = Lexicon.Phrase.Rest(rawValue: UInt8(truncatingIfNeeded: rest))
    else { return .none }
    var phrase = Lexicon.Phrase(Kind.allCases[kind - 1], isWeak: isWeak == 1, language: 0, rest: known)
    phrase.languages = UInt64(languages)
    phrase.sureLanguages = UInt64(sure)
    return phrase
  }
}
