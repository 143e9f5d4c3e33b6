/// What types of things a page's linked data are of, by a look at the words in quotes: no need to read the data for that.
struct LinkedTypes: OptionSet, Sendable {
  let rawValue: UInt16

  static let article = LinkedTypes(rawValue: 1 << 0)
  static let product = LinkedTypes(rawValue: 1 << 1)
  static let list = LinkedTypes(rawValue: 1 << 2)
  static let business = LinkedTypes(rawValue: 1 << 3)
  static let forum = LinkedTypes(rawValue: 1 << 4)
  static let questions = LinkedTypes(rawValue: 1 << 5)
  static let event = LinkedTypes(rawValue: 1 << 6)
  static let recipe = LinkedTypes(rawValue: 1 << 7)
  /// A description of what to do, which is an article as well.
  static let howTo = LinkedTypes(rawValue: 1 << 8)

  /// The types' names in small letters, with the quotes that they begin or end with.
  private static let names: [(LinkedTypes, [StaticString])] = [
    (.article, ["article\"", "blogposting\"", "\"report\"", "\"review\"", "\"howto\""]),
    (.product, ["\"product\"", "\"productgroup\"", "\"offer\"", "\"aggregateoffer\""]),
    (.list, ["\"itemlist\"", "\"collectionpage\"", "\"searchresultspage\"", "\"offercatalog\"", "\"blog\""]),
    (.business, ["\"localbusiness\"", "service\"", "\"softwareapplication\""]),
    (.forum, ["\"discussionforumposting\"", "\"qapage\"", "\"question\"", "\"answer\""]),
    (.questions, ["\"faqpage\""]), (.event, ["\"jobposting\"", "\"event\"", "\"course\""]),
    (.recipe, ["\"recipe\""]), (.howTo, ["\"howto\""]),
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ linkedData: [[UInt8]]) {
    self = []
    for data in linkedData {
      let small = data.map(\.lowercased)
      small.withUnsafeBufferPointer { small in
        var quote = small.firstPlace(of: UInt8(ascii: "\""), from: 0)
        while quote < small.count {
          for (type, names) in Self.names where !contains(type) {
            if names.contains(where: { small.has($0, at: quote) }) { insert(type) }
          }
          quote = small.firstPlace(of: UInt8(ascii: "\""), from: quote + 1)
        }
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text stands where it begins, or else ends, with the quote at a place.
  fileprivate func has(_ text: StaticString, at quote: Int) -> Bool {
    text.withUTF8Buffer { text in
      let start = text[0] == UInt8(ascii: "\"") ? quote : quote + 1 - text.count
      guard start >= 0, start + text.count <= count else { return false }
      for index in text.indices where self[start + index] != text[index] { return false }
      return true
    }
  }
}
