/// An author's name alone beside the headline: `Jean Delaunay`.
///
/// Two or three capitalised words, with particles, over the prose of a text with a headline are its author, if the
/// text never speaks of that person: a portrait's text does, and its name stays.
enum BareBylines: ContextPass {
  static let name: SignalName = "bare-byline"

  /// More names than this on one side are a list.
  private static let most = 2

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let title = draft.title, Headline.isLong(document.lines[title]), draft.body != nil else { return }
    // Outwards from the headline, until lines that are neither noise nor names say that this is
    // another part of the page. What was removed already must not widen the reach.
    for side in [Array((0..<title).reversed()), Array(draft.head.dropFirst(title + 1))] {
      // Many names are a list of people.
      if side.prefix(12).count(where: { name(on: $0, document) != nil }) > most { continue }
      var strangers = 0
      for index in side where !draft.isNoise(index) && strangers < 3 {
        if let name = name(on: index, document), !isMentioned(name, except: index, from: title, document) {
          draft.raise(index, Self.name, .byline, 750)
        } else {
          strangers += 1
        }
      }
    }
  }

  /// The words of a name, if the line holds one and nothing else.
  private static func name(on index: Int, _ document: Document) -> [Token]? {
    let line = document.lines[index]
    guard 2...5 ~= line.shape.tokens, line.shape.numbers == 0, line.shape.sentenceEnds <= 2,
      line.shape.lastClass.isLetter, line.shape.separators == 0, line.shape.symbols == 0,
      line.shape.commas == 0,
      !SectionLabels.isSection(index, document)
    else { return nil }
    let tokens = Array(document.tokens(of: line))
    let capitals = tokens.filter { $0.flags.contains(.capitalized) }
    // Particles such as `de` or `van` are the only small words of a name.
    guard capitals.count >= 2, tokens.count - capitals.count <= 2,
      tokens.last?.flags.contains(.capitalized) == true,
      capitals.count <= 3, capitals.allSatisfy({ document.node(of: $0).languages == 0 })
    else { return nil }
    // Headings have capitals throughout in some languages: there the given name has to be known.
    let isKnown = document.node(of: capitals[0]).roles.contains(.givenName)
    return isKnown || !capitalizes(document) ? capitals : nil
  }

  /// Whether the document's language starts other words than names with capitals.
  private static func capitalizes(_ document: Document) -> Bool {
    guard let language = document.profile.language else { return true }
    return ["en", "de"].contains(document.lexicon.languageCodes[language])
  }

  private static func isMentioned(_ name: [Token], except index: Int, from first: Int, _ document: Document)
    -> Bool
  {
    guard let family = name.last?.hash else { return false }
    return document.lines.indices.contains { other in
      other != index && other >= first
        && document.tokens(of: document.lines[other]).contains { $0.hash == family }
    }
  }
}
