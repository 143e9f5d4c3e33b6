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
    let pairs = Self.pairs
    for data in linkedData {
      data.withUnsafeBufferPointer { data in
        var quote = data.firstPlace(of: UInt8(ascii: "\""), from: 0)
        while quote < data.count {
          if pairs.mayStand(at: quote, in: data) { insertTypes(data, at: quote) }
          quote = data.firstPlace(of: UInt8(ascii: "\""), from: quote + 1)
        }
      }
    }
  }

  /// Inserts what a name says that begins or ends with the quote at a place.
  private mutating func insertTypes(_ data: UnsafeBufferPointer<UInt8>, at quote: Int) {
    for (type, names) in Self.names where !contains(type) {
      if names.contains(where: { data.has($0, at: quote) }) { insert(type) }
    }
  }

  private static let pairs = Pairs(names.flatMap(\.1))

  /// The two letters that stand beside the names' quotes. Most quotes have others, and one look tells.
  private struct Pairs: Sendable {
    /// For each letter nearest to the quote a bit for each letter beside it, of names that begin with the quote and of
    /// those that end with it.
    private var behind = [UInt32](repeating: 0, count: 32)
    private var before = [UInt32](repeating: 0, count: 32)

    init(_ names: [StaticString]) {
      for name in names {
        name.withUTF8Buffer { name in
          if name[0] == UInt8(ascii: "\"") {
            behind[Int(name[1] & 31)] |= 1 << UInt32(name[2] & 31)
          } else {
            before[Int(name[name.count - 2] & 31)] |= 1 << UInt32(name[name.count - 3] & 31)
          }
        }
      }
    }

    func mayStand(at quote: Int, in data: UnsafeBufferPointer<UInt8>) -> Bool {
      if quote + 2 < data.count, behind[Int(data[quote + 1] & 31)] >> UInt32(data[quote + 2] & 31) & 1 != 0 {
        return true
      }
      return quote >= 2 && before[Int(data[quote - 1] & 31)] >> UInt32(data[quote - 2] & 31) & 1 != 0
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text stands where it begins, or else ends, with the quote at a place.
  fileprivate func has(_ text: StaticString, at quote: Int) -> Bool {
    text.withUTF8Buffer { text in
      let start = text[0] == UInt8(ascii: "\"") ? quote : quote + 1 - text.count
      guard start >= 0, start + text.count <= count else { return false }
      for index in text.indices where self[start + index].lowercased != text[index] { return false }
      return true
    }
  }
}
