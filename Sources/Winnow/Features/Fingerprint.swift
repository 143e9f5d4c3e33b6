extension Features {
  /// A number that changes when the features or the hashes of words do, as far as one page tells.
  ///
  /// A model keeps the one it was trained with: on other features it would still answer, but wrongly.
  static var fingerprint: UInt64 {
    let document = Document(Array(page.utf8))
    let draft = Context.draft(of: document)
    var result = Shape.hashSeed
    // A weight for each n-gram of the page, so that those columns count as well.
    var entries: [(gram: UInt32, weight: Int8)] = []
    for line in document.lines {
      Grams.visit(line.tokens, document) { gram in
        entries.append((gram, Int8(truncatingIfNeeded: gram | 1)))
        result = Shape.extend(result, by: UInt64(gram))
      }
    }
    let table = Features.table(of: draft, GramSums(draft.document, GramWeights(entries)))
    for feature in Feature.allCases {
      for line in document.lines.indices { result = Shape.extend(result, by: UInt64(table[feature, line])) }
    }
    return result
  }

  /// A bit of everything that features look at.
  private static let page = """
    Skip to content
    Home | News | Sport | Log in
    Trends-CA

    A bridge that nobody wanted: nine years, €12m and 3 mayors
    By Anna Berg – 24 December 2024, 10:24
    Share on Facebook

    The bridge over the narrow sound was opened on a cold morning, and nobody came to see it.
    It had taken nine years; the town ("a patient one") had long since found other ways to cross the water!
    Was it worth it? The mayor, Jean Delaunay, says so: "It is a bridge…"

    • Length: 212 m
    • Width: 8 m

    2024年，这座桥终于开放了。
    The bridge over the narrow sound was opened on a cold morning, and nobody came to see it.
    Related Articles
    The ferry and its last captain
    The ferry and its last winter
    Leave a Reply
    Your email address will not be published. Required fields are marked *
    © 2024 The Sound Herald. All rights reserved.
    """
}
