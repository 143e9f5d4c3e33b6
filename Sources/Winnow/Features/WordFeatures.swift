/// How a line's words come back in the document.
struct WordFeatures {
  private let document: Document
  private let mask: Int
  /// The bit of the document's language; none where it is unknown.
  private let language: UInt64

  init(_ document: Document) {
    self.document = document
    var size = 1024
    while size < document.tokens.count * 2, size < 1 << 16 { size *= 2 }
    mask = size - 1
    language = document.profile.language.map { 1 << UInt64($0) } ?? 0
  }

  /// Counts by a few bits of a word's hash: words that share them are rare enough.
  func fill(_ table: borrowing FeatureColumns, title: Int?) {
    var uses = [Use](repeating: Use(), count: mask + 1)
    // The slots of all telling words, in order, and for each line where its own end.
    var slots = [UInt16](repeating: 0, count: document.tokens.count + 1)
    var ends = [Int](repeating: 0, count: table.lines)
    var end = 0
    for index in 0..<table.lines {
      let use = Use(inProse: table[.isProse, index], isInTitle: index == title)
      for place in document.lines[index].tokens {
        let slot = slot(of: document.tokens[place])
        slots[end] = UInt16(truncatingIfNeeded: slot)
        // No branch, as nothing predicts which words tell: the next one overwrites a slot that does not count.
        let isTelling = isTelling(document.tokens[place])
        end &+= isTelling ? 1 : 0
        uses[slot].formUnion(isTelling ? use : Use())
      }
      ends[index] = end
    }
    var start = 0
    for index in 0..<table.lines {
      // A paragraph's own words do not speak for it.
      let own = table[.isProse, index]
      var topic = 0
      var rare = 0
      var titled = 0
      for place in start..<ends[index] {
        let use = uses[Int(slots[place])]
        topic &+= use.inProse > own ? 1 : 0
        rare &+= use.all == 1 ? 1 : 0
        titled &+= use.isInTitle ? 1 : 0
      }
      let telling = ends[index] - start
      start = ends[index]
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
    token.isWord && document.lexicon.languages(of: token) & language == 0
  }
}

/// Where a word stands in the document. Once and more than once is all that is asked, so a byte has room
/// for both counts.
private struct Use {
  private var bits: UInt8

  init() { bits = 0 }

  /// One use: in a line of prose 1, elsewhere 0.
  init(inProse: UInt8, isInTitle: Bool) { bits = 1 | inProse << 2 | (isInTitle ? 16 : 0) }

  @inline(__always)
  mutating func formUnion(_ other: Use) {
    // A count is 2 at most: one more is added only where its upper bit is not set.
    let more = other.bits & 5 & ~(bits >> 1)
    bits = (bits &+ more) | other.bits & 16
  }

  @inline(__always)
  var all: UInt8 { bits & 3 }
  @inline(__always)
  var inProse: UInt8 { bits >> 2 & 3 }
  @inline(__always)
  var isInTitle: Bool { bits & 16 != 0 }
}
