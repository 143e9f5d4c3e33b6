/// What the page's site is called, to tell its name from the page's title.
struct SiteNames: Sendable {
  /// Keys of the names that the page gives itself.
  private let keys: [String]
  /// Parts of the host that are long enough to mean something, and the host as a whole.
  private let labels: [String]

  /// Creates the names of a site; `hosts` are those of the page's addresses.
  init(names: [String], hosts: [String]) {
    keys = names.map { PlainText.key($0) }.filter { $0.utf8.count >= 2 }
    labels = hosts.prefix(4).flatMap { host in
      let labels = host.split(separator: ".").filter { $0 != "www" && $0.utf8.count <= 63 }
      return (labels.dropLast().filter { $0.utf8.count >= 3 } + [labels.joined()[...]]).map {
        PlainText.key($0)
      }
    }
  }

  /// Whether a part of a title reads like the site's name.
  func resemble(_ part: Substring) -> Bool {
    let key = PlainText.key(part)
    guard !key.isEmpty, key.utf8.count <= 100 else { return false }
    return keys.contains { Self.isSimilar(key, $0) } || labels.contains(key) || isShortened(part)
  }

  /// Whether a text is the site's name and nothing else.
  func equal(_ text: String) -> Bool {
    let key = PlainText.key(text)
    return keys.contains(key) || labels.contains(key)
  }

  /// Whether one is the other with a little more: `BBC` and `BBC News`.
  private static func isSimilar(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    guard short.utf8.count >= 3, long.hasPrefix(short) || long.hasSuffix(short) else { return false }
    return short.utf8.count * 3 >= long.utf8.count
  }

  /// Whether the host is made of the beginnings of the words: `New York Times` of `nytimes`.
  private func isShortened(_ part: Substring) -> Bool {
    let words = PlainText.words(part)
    guard 1...12 ~= words.count, words.count > 1 || words[0].utf8.count >= 4 else { return false }
    return labels.contains { $0.utf8.count >= 3 && Self.consists(Array($0.utf8), ofStartsOf: words) }
  }

  /// Words that may have no letter in a short name.
  private static let small: Set<String> = [
    "a", "an", "and", "at", "das", "de", "del", "der", "des", "di", "die", "du", "et", "for", "in", "la",
    "le", "les",
    "of", "on", "the", "to", "und", "y",
  ]

  private static func consists(_ label: [UInt8], ofStartsOf words: [String]) -> Bool {
    var reached: Set<Int> = [0]
    for word in words {
      var next: Set<Int> = small.contains(word) ? reached : []
      for start in reached {
        for (offset, byte) in word.utf8.enumerated() {
          guard start + offset < label.count, label[start + offset] == byte else { break }
          next.insert(start + offset + 1)
        }
      }
      reached = next
    }
    return reached.contains(label.count)
  }
}
