import TestSupport

@testable import Winnow

/// Documents made of what scrapes are made of, in any mixture and order.
struct DocumentGenerator {
  private var random: SeededGenerator

  init(_ seed: UInt64) { random = SeededGenerator(seed) }

  /// Lines of prose, labels, forms, captions and rubbish, with blank lines and either line end.
  mutating func document() -> [UInt8] {
    var bytes: [UInt8] = []
    let isCRLF = Int.random(in: 0..<4, using: &random) == 0
    let count = Int.random(in: 0...40, using: &random)
    for index in 0..<count {
      bytes += line()
      if index == count - 1, Bool.random(using: &random) { break }
      bytes += isCRLF ? [0x0D, 0x0A] : [0x0A]
    }
    return bytes
  }

  /// Any bytes at all, line ends more often than others.
  mutating func rubbish() -> [UInt8] {
    (0..<Int.random(in: 0...400, using: &random)).map { _ in
      Int.random(in: 0..<12, using: &random) == 0 ? 0x0A : UInt8.random(in: 0...255, using: &random)
    }
  }

  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func line() -> [UInt8] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: []
    case 3...5: Array(sentence().utf8)
    case 6...8: Array(pick(Self.fragments).utf8)
    default: rubbish().filter { $0 != 0x0A }
    }
  }

  private mutating func sentence() -> String {
    let words = (0..<Int.random(in: 8...40, using: &random)).map { _ in pick(Self.words) }
    return words.joined(separator: " ") + pick([".", "!", " […]", "...", ""])
  }

  private static let words = [
    "the", "bridge", "of", "and", "harbour", "le", "pont", "il", "était", "mer", "Brücke", "der", "мост",
    "река",
    "桥", "橋", "cookies", "casino", "reply", "in", "by", "Anna", "1944", "10:24", "\u{0301}", "🚢",
  ]

  private static let fragments = [
    "Leave a Reply", "Related Articles", "Home", "News", "Photo: Anna Berg / Reuters", "3 × 1 =",
    "1 comments",
    "Harbour at dawn Harbour at dawn", "By Anna Berg", "Published yesterday at 10:24",
    "Share | Tweet | Print",
    "A bridge that nobody wanted to build", "   ", "\u{00A0}", "© 2024 Harbour Press",
    "казиноПартнер Джу казино",
    "#harbour #storm", "Home › News › Harbour", "12", "—", "\u{FEFF}", "Harbour at dawn", "  Harbour at dawn",
  ]
}
