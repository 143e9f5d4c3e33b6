/// What a text says behind its end of its own author: `Jane Doe is a writer who lives in Leith.`
///
/// A paragraph behind most of the text's prose that begins with the name in its byline, of a person whose given name is
/// known, tells who wrote it. Where the headline names that person, or more paragraphs begin so, the text is about them.
enum AuthorPortraits: ContextPass {
  static let name: SignalName = "author-portrait"

  /// Paragraphs of a portrait.
  private static let most = 2
  /// A text has so many times the words of the portrait behind it.
  private static let share = 3

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let title = draft.title else { return }
    let authors = Authors(of: draft)
    guard !authors.names.isEmpty, !authors.isNamed(in: title, document) else { return }
    let portraits = document.lines.indices.filter { authors.isPortrait($0, document) }
    guard let first = portraits.first, portraits.count <= most else { return }
    let words = portraits.reduce(0) { $0 + document.lines[$1].shape.words }
    let text = (0..<first).filter { document.lines[$0].isProse && !draft.isNoise($0) }
    guard text.reduce(0, { $0 + document.lines[$1].shape.words }) >= words * share else { return }
    for index in portraits where !draft.isNoise(index) {
      draft.raise(index, name, .byline, Weight.likely)
    }
  }
}

/// The people that a text's bylines name.
private struct Authors {
  /// The first two words of a name.
  struct Name: Hashable {
    let given: UInt64
    let next: UInt64
  }

  private(set) var names: Set<Name> = []
  /// All words of the names, but for initials.
  private var words: Set<UInt64> = []

  init(of draft: Draft) {
    let document = draft.document
    for index in document.lines.indices where draft.judgements[index].kind == .byline && draft.isNoise(index)
    {
      let tokens = document.tokens(of: document.lines[index])
      for place in tokens.indices {
        guard let name = Self.name(at: place, tokens, document) else { continue }
        names.insert(name)
        add(tokens[place...])
      }
    }
  }

  private mutating func add(_ tokens: ArraySlice<Token>) {
    for (number, token) in tokens.enumerated() {
      guard token.flags.contains(.capitalized), number == 0 || Self.goesOn(token) else { return }
      if !token.flags.contains(.letter) { words.insert(token.hash) }
    }
  }

  private static func name(at place: Int, _ tokens: ArraySlice<Token>, _ document: Document) -> Name? {
    guard place + 1 < tokens.endIndex, tokens[place].flags.contains(.capitalized),
      tokens[place + 1].flags.contains(.capitalized), goesOn(tokens[place + 1]),
      document.node(of: tokens[place]).roles.contains(.givenName)
    else { return nil }
    return Name(given: tokens[place].hash, next: tokens[place + 1].hash)
  }

  /// Whether the word belongs to the one before: no mark is between them.
  private static func goesOn(_ token: Token) -> Bool {
    token.flags.isDisjoint(with: [.afterComma, .afterSeparator, .afterColon, .afterOpening, .afterSlash])
  }

  /// Whether a paragraph begins with one of the names and goes on to say something of that person: who is spoken to
  /// (`Jane Doe, I agree`), who speaks (`Jane Doe: Thank you`) and what is theirs (`Jane Doe’s novel`) is no portrait.
  func isPortrait(_ index: Int, _ document: Document) -> Bool {
    let line = document.lines[index]
    guard line.isProse, line.shape.lastClass != .colon else { return false }
    let tokens = document.tokens(of: line)
    guard let name = Self.name(at: tokens.startIndex, tokens, document), names.contains(name) else {
      return false
    }
    let behind = tokens.dropFirst(2)
    guard let next = behind.first, !behind.prefix(4).contains(where: { $0.flags.contains(.afterColon) })
    else {
      return false
    }
    let isCapital = next.flags.contains(.capitalized)
    let isLetter = next.flags.contains(.letter)
    if next.flags.contains(.afterComma) { return isCapital && !isLetter }
    return Self.goesOn(next) && (isCapital || !isLetter)
  }

  /// Whether a line has a word of the names.
  func isNamed(in index: Int, _ document: Document) -> Bool {
    document.tokens(of: document.lines[index]).contains { words.contains($0.hash) }
  }
}
