/// A word, a number, or a letter of a script without spaces, reduced to what comparing needs.
struct Token: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32

    static let capitalized = Flags(rawValue: 1 << 0)
    static let number = Flags(rawValue: 1 << 1)
    /// A number with a colon inside: `10:24`.
    static let time = Flags(rawValue: 1 << 2)
    /// A number with two equal separators inside: `24.12.2024`, `2024-12-24`.
    static let date = Flags(rawValue: 1 << 3)
    /// A number of four digits from 1900 to 2099.
    static let year = Flags(rawValue: 1 << 4)
    /// A year from 1990 on: pages are not older.
    static let recentYear = Flags(rawValue: 1 << 12)
    /// A letter of a script whose words stand without spaces.
    static let unspaced = Flags(rawValue: 1 << 5)
    /// Behind a colon, a bar, a bullet, a slash or a dash that stands apart.
    static let afterSeparator = Flags(rawValue: 1 << 6)
    static let afterSentenceEnd = Flags(rawValue: 1 << 7)
    static let afterOpening = Flags(rawValue: 1 << 8)
    static let afterComma = Flags(rawValue: 1 << 9)
    /// A capital follows a small letter inside, or two scripts meet: `казиноСпонсор`.
    static let glued = Flags(rawValue: 1 << 10)
    static let afterColon = Flags(rawValue: 1 << 13)
    static let afterSlash = Flags(rawValue: 1 << 11)
    static let afterEquals = Flags(rawValue: 1 << 15)
    /// One letter of a script whose words stand apart.
    static let letter = Flags(rawValue: 1 << 14)
    /// Behind a copyright sign.
    static let afterCopyright = Flags(rawValue: 1 << 16)
  }

  /// Equal for words that differ in case and accents alone, and for numbers of the same digits.
  var hash: UInt64
  /// Where the lexicon stands after this word alone, 0 for a word that starts nothing there.
  var node: UInt32 = 0
  var flags: Flags
  /// What the lexicon's paths lead to that start with this word.
  var reach: Lexicon.Reach = []
  /// Bytes from the line's start, capped.
  var offset: UInt32

  /// What the lexicon knows the token by: the same for all numbers.
  var key: UInt64 { isNumber ? Self.numberKey : hash }
  static let numberKey: UInt64 = 0x6E75_6D62_6572_0001

  /// The hashes of a text's words, in order.
  static func hashes(of text: [UInt8], where isMeant: (Token) -> Bool = { _ in true }) -> [UInt64] {
    var cursor = TokenCursor(0..<text.count, table: .shared)
    var hashes: [UInt64] = []
    while let token = cursor.next(in: text.span) { if isMeant(token) { hashes.append(token.hash) } }
    return hashes
  }

  var isNumber: Bool { flags.contains(.number) }
  var isWord: Bool { !flags.contains(.number) }
}
