/// A count in four bytes: a document has a ``Shape`` for each line. Counts past the limit stay at it.
@propertyWrapper
struct Small: Sendable {
  private var stored: UInt32

  init(wrappedValue: Int) { stored = UInt32(clamping: wrappedValue) }

  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = UInt32(clamping: newValue) }
  }
}

/// Counts over a line's characters and tokens.
struct Shape: Sendable {
  @Small var tokens = 0
  @Small var numbers = 0
  /// Words that start with a capital.
  @Small var capitalized = 0
  /// Letters of scripts without spaces; two of them are about a word.
  @Small var unspaced = 0
  @Small var letters = 0
  @Small var glued = 0
  @Small var separators = 0
  @Small var commas = 0
  @Small var sentenceEnds = 0
  @Small var openings = 0
  @Small var symbols = 0
  /// `{}<>=;\_` and the like, which programs are full of.
  @Small var codeCharacters = 0
  /// Letters of the script that most of the line's letters are of.
  @Small var mainScriptLetters = 0
  var mainScript: Script?
  /// Words of link farms.
  @Small var spamWords = 0
  /// The class of the last character that is no space, mark, closing quotation mark or bracket.
  var lastClass = CharacterClass.other
  /// The character that ``lastClass`` is of, where it is no letter or digit.
  var lastMark: UInt32 = 0
  /// The class of the first character that is no space.
  var firstClass = CharacterClass.other
  /// Whether `…` or three dots stand on the line.
  var hasEllipsis = false
  /// Zero if every token occurs an even number of times, as in a text written twice.
  var parity: UInt64 = 0
  /// A hash over the tokens in order.
  var hash: UInt64 = Shape.hashSeed

  static let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a token's hash to a hash over the tokens before it.
  @inline(__always)
  static func extend(_ hash: UInt64, by token: UInt64) -> UInt64 {
    var mixed = (hash ^ token) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed
  }

  /// The length in words, where two letters of a script without spaces count as one.
  var words: Int { tokens - unspaced + (unspaced + 1) / 2 }
  var endsSentence: Bool { lastClass == .sentenceEnd }
  /// Ends as questions and calls do, which titles may as well as sentences.
  var endsQuestion: Bool {
    endsSentence && [0x21, 0x3F, 0xFF01, 0xFF1F, 0x61F].contains(lastMark)
  }
}
