/// Another language than the document's, before or behind its prose.
///
/// Catches an English picture text over a French article. Leaves a quotation inside it, and every
/// language in a document that mixes them.
struct LanguageSignal: Signal {
  static let name: SignalName = "language"

  private static let fewestWords = 6
  private let isMixed: Bool
  private var foreignLines: Set<Int> = []

  init(_ document: Document) {
    guard document.profile.language != nil else {
      isMixed = true
      return
    }
    var words = 0
    var foreign = 0
    for index in document.lines.indices where document.lines[index].shape.words >= Self.fewestWords {
      words += document.lines[index].shape.words
      if Self.isForeign(document.lines[index], document) {
        foreign += document.lines[index].shape.words
        foreignLines.insert(index)
      }
    }
    isMixed = foreign * 3 > words
  }

  private static func isForeign(_ line: Line, _ document: Document) -> Bool {
    LanguageCount.isForeign(
      line, to: document.profile.language, document.tokens, lexicon: document.lexicon)
  }

  func look(at index: Int, in document: Document) -> Finding? {
    guard !isMixed, !foreignLines.isEmpty, foreignLines.contains(index) else { return nil }
    let isOutside =
      document.profile.body != nil && (document.head.contains(index) || document.tail.contains(index))
    guard isOutside, !document.opensQuotation(document.lines[index]) else { return nil }
    return Self.noise(.foreign, 800)
  }
}
