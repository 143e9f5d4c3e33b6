import Winnow

/// Words that a block shares with what names and describes the page.
struct NameFeatures {
  private let facts: PageFacts
  private let title: Set<UInt64>
  private let heading: Set<UInt64>
  private let social: Set<UInt64>
  private let description: Set<UInt64>

  init(_ facts: PageFacts, _ head: PageHead) {
    self.facts = facts
    title = Set(TextReading.words(of: facts.page.tree.title))
    social = Self.words(head.content(of: "og:title", "twitter:title"))
    description = Self.words(head.content(of: "description", "og:description"))
    let first = facts.blocks.indices.first { index in
      facts.blocks[index].ancestors.prefix(3).contains { facts.page.tree.elements[$0].tag == .h1 }
    }
    heading = Set(first.map { facts.page.reading.words(of: $0) } ?? [])
  }

  private static func words(_ text: String?) -> Set<UInt64> {
    text.map { Set(TextReading.words(of: Array($0.utf8))) } ?? []
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
    _ columns: inout PageColumns, _ index: Int, _ words: [UInt64], _ names: Set<UInt64>, _ part: PageFeature,
    _ whole: PageFeature?
  ) {
    guard !names.isEmpty else { return }
    let shared = words.count { names.contains($0) }
    columns[part, index] = Scale.share(shared, of: words.count)
    // A block that says a word often does not say more of the name.
    if let whole { columns[whole, index] = Scale.share(min(shared, names.count), of: names.count) }
  }
}
