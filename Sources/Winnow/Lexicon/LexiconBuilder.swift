/// Builds the tree of ``Lexicon`` from languages' lists.
struct LexiconBuilder {
  private var nodes = [Lexicon.Node(), Lexicon.Node()]
  private var edges: [LexiconTree.Edge] = []
  private var targets = HashTable()
  private let languageCodes: [String]

  init(_ languages: [Language]) {
    languageCodes = languages.map { String(describing: $0.code) }
    for (index, language) in languages.enumerated() {
      for word in language.functionWords.words {
        update(word) { $0.languages |= 1 << UInt64(index) }
      }
      for (list, role) in language.wordLists {
        for word in list.words {
          update(word) {
            $0.roles.insert(role)
            if !role.isDisjoint(with: .partsOfDates) { $0.dateLanguages |= 1 << UInt64(index) }
          }
        }
      }
      for (list, role) in language.lineLists {
        for line in list.trimmedLines { update(line) { $0.roles.insert(role) } }
      }
      // A section's name proves nothing alone, but menus are made of them.
      for line in language.sectionNames.trimmedLines {
        let entry = Lexicon.Phrase(.navigation, isWeak: true, language: index)
        update(line) { $0.phrase = entry.merged(with: $0.phrase) }
      }
      add(language.phrases, of: index)
    }
    for word in Frame.tellingWords { update(word) { $0.roles.insert(.frame) } }
    for line in Language.agencies.trimmedLines { update(line) { $0.roles.insert(.agency) } }
    for word in Language.givenNames.words { update(word) { $0.roles.insert(.givenName) } }
  }

  func tree() -> LexiconTree {
    var sayings = [Lexicon.Node()]
    var indices = [sayings[0]: UInt16(0)]
    let nodes = nodes.map { node in
      if let index = indices[node] { return index }
      let index = UInt16(sayings.count)
      indices[node] = index
      sayings.append(node)
      return index
    }
    return LexiconTree(languageCodes: languageCodes, sayings: sayings, nodes: nodes, edges: edges)
  }

  private mutating func add(_ phrases: StaticString, of language: Int) {
    var kind: Kind?
    for line in phrases.trimmedLines {
      if line.first == UInt8(ascii: "[") {
        kind = Kind(rawValue: String(decoding: line.dropFirst().dropLast(), as: UTF8.self))
      } else if let kind, let entry = PhraseEntry(line, kind: kind, language: language) {
        update(entry.text) { node in
          if entry.isOpen {
            node.opening = entry.phrase.merged(with: node.opening)
          } else {
            node.phrase = entry.phrase.merged(with: node.phrase)
          }
        }
      }
    }
  }

  /// Changes the node that the text's tokens lead to, and makes it where there is none.
  private mutating func update(_ text: [UInt8], _ change: (inout Lexicon.Node) -> Void) {
    var cursor = TokenCursor(0..<text.count, table: .shared)
    var node = Lexicon.root
    var hasWord = false
    while let token = cursor.next(in: text.span) {
      hasWord = hasWord || token.isWord
      let edge = Lexicon.edge(node, token.key)
      var next = targets[edge]
      if next == Lexicon.none {
        next = UInt32(nodes.count)
        nodes.append(Lexicon.Node())
        targets[edge] = next
        edges.append(LexiconTree.Edge(from: node, key: token.key))
      }
      node = next
    }
    // A number alone says nothing.
    if hasWord { change(&nodes[Int(node)]) }
  }
}

extension Language {
  fileprivate var wordLists: [(StaticString, Lexicon.Roles)] {
    [
      (months, .month), (weekdays, .weekday), (dateWords, .dateWord),
      (publicationWords, .publication), (relativeTimeWords, .relativeTime),
      (creditWords, .credit), (numberWords, .number), (spamWords, .spam),
    ]
  }

  fileprivate var lineLists: [(StaticString, Lexicon.Roles)] {
    [(bylinePrefixes, .bylinePrefix), (authorRoles, .authorRole), (sectionNames, .section)]
  }
}
