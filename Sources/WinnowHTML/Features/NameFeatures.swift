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
    for index in facts.blocks.indices {
      let words = facts.page.reading.words(of: index)
      fill(&columns, index, words, title, .inTitle, .ofTitle)
      fill(&columns, index, words, heading, .inHeading1, .ofHeading1)
      fill(&columns, index, words, social, .inSocialTitle, nil)
      fill(&columns, index, words, description, .inDescription, .ofDescription)
    }
  }

  private func fill(
    _ columns: inout PageColumns, _ index: Int, _ words: [UInt64], _ names: Names, _ part: PageFeature,
    _ whole: PageFeature?
  ) {
    guard !names.isEmpty else { return }
    let shared = words.count { names.contains($0) }
    columns[part, index] = Scale.share(shared, of: words.count)
    // A block that says a word often does not say more of the name.
    if let whole { columns[whole, index] = Scale.share(min(shared, names.count), of: names.count) }
  }
}

/// A few words, by their hashes.
private struct Names: Sendable {
  private let words: Set<UInt64>
  /// A bit for some bits of each word: most words of a page are none of these, and this tells at once.
  private var filter: [UInt64]

  init(_ words: [UInt64]) {
    self.words = Set(words)
    filter = Array(repeating: 0, count: words.isEmpty ? 0 : 64)
    for word in words { filter[Int(word >> 6 & 63)] |= 1 << (word & 63) }
  }

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  /// - Precondition: There are some.
  func contains(_ word: UInt64) -> Bool {
    filter[Int(word >> 6 & 63)] >> (word & 63) & 1 != 0 && words.contains(word)
  }
}
