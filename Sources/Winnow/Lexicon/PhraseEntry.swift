/// A line of a language's phrase list, taken apart. ``Language`` describes the syntax.
struct PhraseEntry {
  /// The words, with a digit where `#` stood.
  let text: [UInt8]
  let phrase: Lexicon.Phrase
  /// Whether something may follow the phrase.
  let isOpen: Bool

  /// Nil for a line without a word.
  init?(_ line: [UInt8], kind: Kind, language: Int) {
    var words = line[...]
    let isWeak = words.first == UInt8(ascii: "?")
    if isWeak { words = words.dropFirst() }
    let ellipsis = Array("…".utf8)
    var ellipses = 0
    while words.count >= ellipsis.count, words.suffix(ellipsis.count).elementsEqual(ellipsis) {
      words = words.dropLast(ellipsis.count)
      ellipses += 1
    }
    while words.last == 0x20 { words = words.dropLast() }
    let hasColon = words.last == UInt8(ascii: ":")
    text = words.map { $0 == UInt8(ascii: "#") ? UInt8(ascii: "0") : $0 }
    isOpen = ellipses > 0
    let rest: Lexicon.Phrase.Rest = ellipses > 1 ? .any : hasColon ? .behindColon : .short
    phrase = Lexicon.Phrase(kind, isWeak: isWeak, language: language, rest: rest)
    if text.allSatisfy({ $0 == 0x20 }) { return nil }
  }
}
