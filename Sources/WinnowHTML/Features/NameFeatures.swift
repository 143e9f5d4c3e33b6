import Winnow

/// Words that a block shares with what names and describes the page.
struct NameFeatures {
  private let facts: PageFacts
  private let title: Names
  private let heading: Names
  private let social: Names
  private let description: Names

  init(_ facts: PageFacts, _ head: PageHead) {
    self.facts = facts
    title = Names(TextReading.words(of: facts.page.tree.title))
    social = Self.words(head.content(of: "og:title", "twitter:title"))
    description = Self.words(head.content(of: "description", "og:description"))
    let first = facts.blocks.indices.first { index in
      facts.blocks[index].ancestors.prefix(3).contains { facts.page.tree.elements[$0].tag == .h1 }
    }
    heading = Names(first.map { facts.page.reading.words(of: $0) } ?? [])
  }

  private static func words(_ text: String?) -> Names {
    text.map { Names(TextReading.words(of: Array($0.utf8))) } ?? Names([])
  }

  func fill(_ columns: inout PageColumns) {
    let names = [title, heading, social, description]
    let filter = names.reduce(WordFilter()) { $0.union($1.filter) }
    for index in facts.blocks.indices {
      let words = facts.page.reading.words(of: index)
      var shared = SIMD4<Int>()
      for word in words where filter.mayContain(word) {
        for place in names.indices where names[place].contains(word) { shared[place] += 1 }
      }
      let counts = (shared, words.count)
      fill(&columns, index, counts, 0, title, .inTitle, .ofTitle)
      fill(&columns, index, counts, 1, heading, .inHeading1, .ofHeading1)
      fill(&columns, index, counts, 2, social, .inSocialTitle, nil)
      fill(&columns, index, counts, 3, description, .inDescription, .ofDescription)
    }
  }

  private func fill(
    _ columns: inout PageColumns, _ index: Int, _ counts: (shared: SIMD4<Int>, words: Int), _ place: Int,
    _ names: Names, _ part: PageFeature, _ whole: PageFeature?
  ) {
    guard !names.isEmpty else { return }
    let shared = counts.shared[place]
    columns[part, index] = Scale.share(shared, of: counts.words)
    // A block that says a word often does not say more of the name.
    if let whole { columns[whole, index] = Scale.share(min(shared, names.count), of: names.count) }
  }
}

/// A bit for some bits of each word: most words of a page are none of a few, and this tells at once.
private struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  mutating func insert(_ word: UInt64) { bits[Int(word >> 6 & 63)] |= 1 << (word & 63) }

  @inline(__always)
  func mayContain(_ word: UInt64) -> Bool { bits[Int(word >> 6 & 63)] >> (word & 63) & 1 != 0 }

  func union(_ other: WordFilter) -> WordFilter {
    var all = self
    for place in all.bits.indices { all.bits[place] |= other.bits[place] }
    return all
  }
}

/// A few words, by their hashes.
private struct Names: Sendable {
  private let words: Set<UInt64>
  private(set) var filter = WordFilter()

  init(_ words: [UInt64]) {
    self.words = Set(words)
    for word in words { filter.insert(word) }
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  func contains(_ word: UInt64) -> Bool { filter.mayContain(word) && words.contains(word) }
}
