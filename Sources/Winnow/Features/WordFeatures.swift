/// How a line's words come back in the document.
struct WordFeatures {
  private let document: Document
  private let mask: Int

  init(_ document: Document) {
    self.document = document
    var size = 1024
    while size < document.tokens.count * 2, size < 1 << 16 { size *= 2 }
    mask = size - 1
  }

  /// Counts by a few bits of a word's hash: words that share them are rare enough.
  func fill(_ table: inout FeatureTable, title: Int?) {
    var all = [UInt8](repeating: 0, count: mask + 1)
    var inProse = [UInt8](repeating: 0, count: mask + 1)
    var inTitle = [UInt8](repeating: 0, count: mask + 1)
    for (index, line) in document.lines.enumerated() {
      for place in line.tokens {
        let token = document.tokens[place]
        guard isTelling(token) else { continue }
        let slot = slot(of: token)
        if all[slot] < 255 { all[slot] += 1 }
        if line.isProse, inProse[slot] < 255 { inProse[slot] += 1 }
        if index == title { inTitle[slot] = 1 }
      }
    }
    for (index, line) in document.lines.enumerated() {
      var telling = 0
      var topic = 0
      var rare = 0
      var titled = 0
      // A paragraph's own words do not speak for it.
      let own: UInt8 = line.isProse ? 1 : 0
      for place in line.tokens {
        let token = document.tokens[place]
        guard isTelling(token) else { continue }
        let slot = slot(of: token)
        telling += 1
        topic += inProse[slot] > own ? 1 : 0
        rare += all[slot] == 1 ? 1 : 0
        titled += Int(inTitle[slot])
      }
      table[.topicWords, index] = Scale.count(topic)
      table[.topicShare, index] = Scale.share(topic, of: telling)
      table[.rareShare, index] = Scale.share(rare, of: telling)
      table[.titleShare, index] = Scale.share(titled, of: telling)
    }
  }

  @inline(__always)
  private func slot(of token: Token) -> Int { Int(truncatingIfNeeded: token.hash ^ token.hash >> 24) & mask }

  /// No number, and no word that grammar needs.
  @inline(__always)
  private func isTelling(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    guard token.node != Lexicon.none, let language = document.profile.language else { return true }
    return document.node(of: token).languages >> UInt64(language) & 1 == 0
  }
}
