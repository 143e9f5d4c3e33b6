/// Words of link farms, most of all where names are glued together without a sentence.
///
/// Catches `Спонсор Нью казиноПартнер Джу казино зеркало` and `best online casino slots`.
/// Leaves `The casino closed in 1974 after a fire.`, and every line of an article on casinos.
struct SpamSignal: Signal {
  static let name: SignalName = "spam-words"

  /// Words of link farms that prose may hold, in thousandths, before they say nothing any more.
  private static let prosaicShare = 8
  private let isSubject: Bool

  init(_ document: Document) {
    isSubject = document.profile.spamShare >= Self.prosaicShare
  }

  func look(at index: Int, in document: Document) -> Finding? {
    let line = document.lines[index]
    let shape = line.shape
    let isForeign = shape.mainScript != nil && shape.mainScript != document.profile.script
    guard shape.spamWords > 0 else {
      // Many names run together and no sentence: a list of links that lost its spaces.
      let isGlued = shape.glued >= 3 && shape.glued * 4 >= shape.tokens && shape.codeCharacters < 2
      return isGlued && isForeign ? Self.noise(.spamLinks, 800) : nil
    }
    if shape.codeCharacters > 3 { return nil }
    let isRunTogether = shape.glued >= 2 && shape.glued * 6 >= shape.tokens && !shape.endsSentence
    if isForeign || isRunTogether { return Self.noise(.spamLinks, 950) }
    if isSubject { return nil }
    let isInBody = document.profile.body?.contains(index) ?? false
    if shape.endsSentence {
      let isDense = shape.spamWords >= 3 && shape.spamWords * 10 >= shape.words
      return isDense && !isInBody ? Self.noise(.spamLinks, 700) : nil
    }
    if shape.spamWords >= 3, shape.spamWords * 8 >= shape.words { return Self.noise(.spamLinks, 900) }
    if shape.spamWords == 2, shape.words <= 12 { return Self.noise(.spamLinks, 800) }
    return shape.words <= 5 && !isInBody && document.profile.body != nil ? Self.noise(.spamLinks, 600) : nil
  }
}
