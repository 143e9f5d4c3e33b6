/// The phrases of ``Options``, taken apart into tokens once for all documents.
///
/// They are apart from ``Lexicon``: that is one for all programs, and the features of the learned score are made of it.
package struct PhraseTable: Sendable {
  fileprivate struct Phrase: Sendable {
    let keys: [UInt64]
    let kind: Kind
    /// What may follow on the line; nil if nothing may.
    let rest: Lexicon.Phrase.Rest?
  }

  /// Phrases by the key of their first token, the longest first.
  private struct Index: Sendable {
    private var phrases: [UInt64: [Phrase]] = [:]
    /// A bit for the keys above: most tokens start no phrase, and this says so.
    private var starts: UInt64 = 0

    init(_ entries: [Phrase]) {
      for phrase in entries {
        guard let first = phrase.keys.first else { continue }
        phrases[first, default: []].append(phrase)
        starts |= Lexicon.childBit(first)
      }
      // What lets more follow may cover more. Sorting is stable, so that the first of equals names the kind.
      for key in phrases.keys {
        phrases[key]?.sort {
          ($0.keys.count, $0.rest == nil ? 0 : 1) > ($1.keys.count, $1.rest == nil ? 0 : 1)
        }
      }
    }

    var isEmpty: Bool { starts == 0 }

    /// The first phrase at this place for which the condition holds.
    func first(
      at index: Int, in tokens: ArraySlice<Token>, where condition: (Phrase) -> Bool = { _ in true }
    ) -> Phrase? {
      let key = tokens[index].key
      guard starts & Lexicon.childBit(key) != 0 else { return nil }
      return phrases[key]?.first { $0.starts(tokens[index...]) && condition($0) }
    }
  }

  private let noise: Index
  private let kept: Index

  init(_ options: Options) {
    // A dictionary has no order, and a result must not depend on one.
    noise = Index(
      Kind.allCases.flatMap { kind in
        (options.noisePhrases[kind] ?? []).compactMap { Phrase($0, kind) }
      })
    kept = Index(options.keptPhrases.compactMap { Phrase($0, .boilerplate) })
  }

  var isEmpty: Bool { noise.isEmpty && kept.isEmpty }

  /// Whether the text has a word that can be compared: a phrase without one is never found.
  package static func hasWord(_ text: String) -> Bool { Phrase(text, .boilerplate) != nil }

  /// The kind of the noise phrases that cover the line, one after another; nil where something is left over.
  func kind(of line: Line, in document: Document) -> Kind? {
    if noise.isEmpty { return nil }
    let tokens = document.allTokens(of: line)
    var kind: Kind?
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let phrase = noise.first(at: index, in: tokens) { phrase in
        phrase.rest.map { Self.mayFollow(tokens[(index + phrase.keys.count)...], $0) } ?? true
      }
      if let phrase {
        kind = kind ?? phrase.kind
        if phrase.rest != nil { return kind }
        index += phrase.keys.count
      } else {
        // Numbers beside a phrase need not be written.
        guard tokens[index].isNumber else { return nil }
        index += 1
      }
    }
    return kind
  }

  /// Whether one of the phrases that are never removed stands in the line.
  func keeps(_ line: Line, in document: Document) -> Bool {
    if kept.isEmpty { return false }
    let tokens = document.allTokens(of: line)
    return tokens.indices.contains { kept.first(at: $0, in: tokens) != nil }
  }

  /// As ``Language`` says of phrases; nobody asks here whether the line is a sentence.
  private static func mayFollow(_ tokens: ArraySlice<Token>, _ rest: Lexicon.Phrase.Rest) -> Bool {
    let words = { tokens.count - tokens.count { $0.flags.contains(.unspaced) } / 2 }
    return switch rest {
    case .any: true
    case .short: words() <= 12
    case .behindColon: tokens.first.map { $0.flags.contains(.afterSeparator) && words() <= 20 } ?? true
    }
  }
}

extension PhraseTable.Phrase {
  /// Nil for a text without a word.
  fileprivate init?(_ text: String, _ kind: Kind) {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    guard let entry = PhraseEntry(Array(bytes), kind: kind, language: 0) else { return nil }
    let tokens = Token.all(of: entry.text)
    guard tokens.contains(where: \.isWord) else { return nil }
    keys = tokens.map(\.key)
    self.kind = kind
    rest = entry.isOpen ? entry.phrase.rest : nil
  }

  fileprivate func starts(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count >= keys.count && zip(keys, tokens).allSatisfy { $0 == $1.key }
  }
}

extension Document {
  /// Every token of the line, those that are not stored as well.
  fileprivate func allTokens(of line: Line) -> ArraySlice<Token> {
    line.hasAllTokens ? tokens(of: line) : Token.all(of: bytes, in: line.content)[...]
  }
}

extension Token {
  fileprivate static func all(of text: [UInt8], in range: Range<Int>? = nil) -> [Token] {
    var cursor = TokenCursor(range ?? text.indices, table: .shared)
    var tokens: [Token] = []
    while let token = cursor.next(in: text.span) { tokens.append(token) }
    return tokens
  }
}
