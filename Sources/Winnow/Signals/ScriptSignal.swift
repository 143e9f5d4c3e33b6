/// Another script than the document's, before or behind its prose.
///
/// Catches a line of Russian links under an English article. Leaves a Greek motto inside it,
/// and every script in a document that mixes them.
struct ScriptSignal: Signal {
  static let name: SignalName = "script"

  /// Whether other scripts have a place in the document.
  private let isMixed: Bool
  /// How many lines are in another script.
  private let strangers: Int

  init(_ document: Document) {
    var words = 0
    var foreign = 0
    var strangers = 0
    for line in document.lines {
      words += line.shape.words
      if line.shape.letters > 0, line.shape.mainScript != document.profile.script {
        foreign += line.shape.words
        strangers += 1
      }
    }
    isMixed = foreign * 4 > words
    self.strangers = strangers
  }

  func look(at index: Int, in document: Document) -> Finding? {
    guard !isMixed, document.lines[index].shape.mainScript != document.profile.script else { return nil }
    let line = document.lines[index]
    guard let script = line.shape.mainScript, script != document.profile.script,
      // Names and signs in Latin letters stand in every script's texts.
      script != .latin, line.shape.letters >= 8,
      line.shape.mainScriptLetters * 10 >= line.shape.letters * 6
    else { return nil }
    // A title in its own script may stand under a headline.
    if document.head.contains(index), line.shape.words > 5 { return Self.noise(.foreign, 800) }
    guard document.profile.body != nil else { return nil }
    if document.tail.contains(index) { return Self.noise(.foreign, 800) }
    // Inside the text a line in another script is a quotation, unless it is long, the only one,
    // and nothing leads up to it.
    let isLedUpTo = index > 0 && document.lines[index - 1].shape.lastClass == .colon
    let isQuoted = document.opensQuotation(line)
    return strangers == 1 && line.shape.words >= 6 && !isLedUpTo && !isQuoted
      ? Self.noise(.foreign, 550) : nil
  }
}
