/// What a character is to a line of text. Letters carry their script.
struct CharacterClass: RawRepresentable, Equatable, Sendable {
  let rawValue: UInt8

  static let other = CharacterClass(rawValue: 0)
  static let space = CharacterClass(rawValue: 1)
  static let digit = CharacterClass(rawValue: 2)
  /// Combining marks and characters that take no room; words are compared without them.
  static let mark = CharacterClass(rawValue: 3)
  static let punctuation = CharacterClass(rawValue: 4)
  static let sentenceEnd = CharacterClass(rawValue: 5)
  static let opening = CharacterClass(rawValue: 6)
  static let closing = CharacterClass(rawValue: 7)
  /// What pages set between menu entries: bars, bullets, arrows, slashes, long dashes.
  static let separator = CharacterClass(rawValue: 8)
  static let colon = CharacterClass(rawValue: 9)
  static let symbol = CharacterClass(rawValue: 10)
  static let currency = CharacterClass(rawValue: 11)
  static let apostrophe = CharacterClass(rawValue: 12)
  static let comma = CharacterClass(rawValue: 13)

  private static let firstScript: UInt8 = 16

  var isLetter: Bool { rawValue >= Self.firstScript }
  /// Nil for what is no letter.
  var script: Script? { isLetter ? Script(rawValue: rawValue - Self.firstScript) : nil }
}

/// The script of a letter, as far as cleaning needs to tell scripts apart.
enum Script: UInt8, Sendable, CaseIterable {
  case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati
  case tamil, telugu, kannada, malayalam, sinhala, thai, lao, myanmar, georgian, ethiopic, khmer
  case hangul, hiragana, katakana, han, other

  /// Whether words stand without spaces between them, so that each letter is a token of its own.
  var isUnspaced: Bool {
    switch self {
    case .thai, .lao, .myanmar, .khmer, .hiragana, .katakana, .han: true
    default: false
    }
  }

  /// Scripts that one language mixes count as one when lines are compared with their document.
  var family: Script {
    switch self {
    case .hiragana, .katakana: .han
    default: self
    }
  }
}
