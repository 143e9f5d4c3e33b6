import Winnow

/// Words that a block shares with what names and describes the page.
struct NameFeatures {
  private let facts: PageFacts
  private let title: WordSet
  private let heading: WordSet
  private let social: WordSet
  private let description: WordSet

  init(_ facts: PageFacts, _ head: PageHead) {
    self.facts = facts
    title = WordSet(TextReading.words(of: facts.page.tree.title))
    social = Self.words(head.content(of: "og:title", "twitter:title"))
    description = Self.words(head.content(of: "description", "og:description"))
    let first = facts.blocks.indices.first { index in
      facts.blocks[index].ancestors.prefix(3).contains { facts.page.tree.elements[$0].tag == .h1 }
    }
    heading = WordSet(first.map { facts.page.reading.words(of: $0) } ?? [])
  }

  private static func words(_ text: ArraySlice<UInt8>?) -> WordSet {
    text.map { WordSet(TextReading.words(of: Array($0))) } ?? WordSet([])
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    let names = SharedWords([title, heading, social, description])
    for index in facts.blocks.indices {
      var shared = SIMD4<Int>()
      let words = facts.page.reading.visitWords(of: index, in: names.words) { shared &+= names.places[$0] }
      let counts = (shared, words)
      fill(columns, index, counts, 0, title, .inTitle, .ofTitle)
      fill(columns, index, counts, 1, heading, .inHeading1, .ofHeading1)
      fill(columns, index, counts, 2, social, .inSocialTitle, nil)
      fill(columns, index, counts, 3, description, .inDescription, .ofDescription)
    }
  }

  private func fill(
    _ columns: borrowing PageColumnWriter, _ index: Int, _ counts: (shared: SIMD4<Int>, words: Int),
    _ place: Int,
    _ names: WordSet, _ part: PageFeature, _ whole: PageFeature?
  ) {
    let shared = counts.shared[place]
    // The columns are zero before.
    if shared == 0 { return }
    columns[part, index] = Scale.share(shared, of: counts.words)
    // A block that says a word often does not say more of the name.
    if let whole {
      columns[whole, index] = Scale.share(min(shared, names.words.count), of: names.words.count)
    }
  }
}

/// The words of the names, each with those that have it.
private struct SharedWords {
  let words: WordSet
  /// For each word a one for each name that has it.
  let places: [SIMD4<Int>]

  init(_ names: [WordSet]) {
    let words = WordSet(names.flatMap(\.words))
    var places = [SIMD4<Int>](repeating: SIMD4(), count: words.words.count)
    for (index, name) in names.enumerated() {
      for word in name.words {
        if let place = words.place(of: word) { places[place][index] = 1 }
      }
    }
    (self.words, self.places) = (words, places)
  }
}
