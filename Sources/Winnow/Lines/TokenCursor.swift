/// Reads a line's tokens from left to right and counts what it passes.
///
/// Words are runs of letters, folded to lower case without accents; digits with the separators
/// between them are one number; a letter of a script without spaces is a token of its own.
struct TokenCursor {
  private(set) var position: Int
  private var start: Int
  private var end: Int
  private let table: CharacterTable
  private var shape = Shape()
  /// Counts of the shape that every token changes.
  private var tokens = 0
  private var capitalized = 0
  private var parity: UInt64 = 0
  private var hash = Shape.hashSeed
  private var latinLetters = 0
  /// A lane for each script but Latin: a fixed array that older systems have as well.
  private var scriptLetters = SIMD32<UInt32>(repeating: 0)
  /// The scripts besides Latin that were seen, a bit each.
  private var scripts: UInt32 = 0
  private var pending: Token.Flags = []
  private var isFirst = true

  init(_ range: Range<Int>, table: CharacterTable) {
    (start, position, end) = (range.lowerBound, range.lowerBound, range.upperBound)
    self.table = table
  }

  /// Starts anew on another line.
  mutating func restart(_ range: Range<Int>) {
    (start, position, end) = (range.lowerBound, range.lowerBound, range.upperBound)
    shape = Shape()
    (tokens, capitalized, latinLetters) = (0, 0, 0)
    (parity, hash) = (0, Shape.hashSeed)
    if scripts != 0 {
      scriptLetters = SIMD32(repeating: 0)
      scripts = 0
    }
    pending = []
    isFirst = true
  }

  /// Whether the byte is a letter in ASCII, which needs no table.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let latin = CharacterClass(rawValue: 16)
  /// The factor of the hash of letters, which is FNV-1a.
  static let prime: UInt64 = 0x100_0000_01B3

  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Token? {
    while position < end {
      let byte = bytes[position]
      if Self.isLetter(byte) { return latinWord(in: bytes) }
      if byte == 0x20 {
        position &+= 1
      } else if let token = character(in: bytes) {
        return token
      }
    }
    return nil
  }

  /// Reads a character that is no space or letter of ASCII, or the token that it starts.
  private mutating func character(in bytes: Span<UInt8>) -> Token? {
    let scalar = UTF8Scalar(at: position, before: end, in: bytes)
    let kind = table[scalar.value].characterClass
    if isFirst, kind != .space, kind != .mark {
      shape.firstClass = kind
      isFirst = false
    }
    if let script = kind.script { return word(of: script, kind, in: bytes) }
    if kind == .digit { return number(in: bytes) }
    pass(scalar.value, kind, in: bytes)
    position += scalar.length
    return nil
  }

  /// Counts a character between tokens.
  private mutating func pass(_ scalar: UInt32, _ kind: CharacterClass, in bytes: Span<UInt8>) {
    switch kind {
    case .space, .mark: return
    case .sentenceEnd:
      shape.sentenceEnds += 1
      pending.insert(.afterSentenceEnd)
      if scalar == 0x2026 || scalar == 0x2E && endsDots(in: bytes) { shape.hasEllipsis = true }
    case .opening:
      shape.openings += 1
      pending.insert(.afterOpening)
    case .closing: return
    case .separator, .colon:
      shape.separators += kind == .separator ? 1 : 0
      pending.insert(.afterSeparator)
      if kind == .colon { pending.insert(.afterColon) }
      if scalar == 0x2F || scalar == 0xFF0F { pending.insert(.afterSlash) }
    case .comma:
      shape.commas += 1
      pending.insert(.afterComma)
      if scalar == 0x3B { shape.codeCharacters += 1 }
    case .punctuation:
      if scalar == 0x2D, position > start, bytes[position - 1] == 0x20 { pending.insert(.afterSeparator) }
      if scalar == 0x7B || scalar == 0x7D || scalar == 0x5C || scalar == 0x5F { shape.codeCharacters += 1 }
    case .symbol, .currency:
      shape.symbols += 1
      if scalar == 0xA9 { pending.insert(.afterCopyright) }
      // Korean credits are written so: `사진=`.
      if scalar == 0x3D || scalar == 0xFF1D { pending.insert(.afterEquals) }
      if scalar == 0x3C || scalar == 0x3D || scalar == 0x3E { shape.codeCharacters += 1 }
    default: break
    }
    // A bare quotation mark at a line's end closes.
    if scalar != 0x22 { (shape.lastClass, shape.lastMark) = (kind, scalar) }
  }

  /// Whether two dots stand before the position.
  @inline(__always)
  private func endsDots(in bytes: Span<UInt8>) -> Bool {
    position >= start + 2 && bytes[position - 1] == 0x2E && bytes[position - 2] == 0x2E
  }

  /// A word as far as it was read.
  private struct Word {
    var hash = Shape.hashSeed
    var letters = 0
    var wasSmall = false
    var flags: Token.Flags

    /// Adds a letter, folded.
    @inline(__always)
    mutating func append(_ letter: UInt32, isCapital: Bool) {
      hash = (hash ^ UInt64(letter)) &* TokenCursor.prime
      letters += 1
      if isCapital {
        if letters == 1 { flags.insert(.capitalized) }
        if wasSmall { flags.insert(.glued) }
      }
      wasSmall = !isCapital
    }
  }

  /// A word that starts with a letter of ASCII: most do in most texts, and have no others.
  @inline(__always)
  private mutating func latinWord(in bytes: Span<UInt8>) -> Token {
    if isFirst {
      shape.firstClass = Self.latin
      isFirst = false
    }
    let first = position
    var at = first
    // Capitals come as they like, and so do lone letters: their flags are set without a branch.
    let capital = Token.Flags(rawValue: UInt32(~bytes[at] & 0x20) / 0x20 * Token.Flags.capitalized.rawValue)
    var word = Word(flags: pending.union(capital))
    pending = []
    // Bit 5 tells small letters from capitals.
    var before: UInt8 = 0
    var steps: UInt8 = 0
    if let run = LetterRun(at: first, before: end, in: bytes) {
      word.hash = run.hash(from: word.hash)
      (before, steps) = (run.last, run.steps)
      at &+= run.count
    }
    while at < end {
      let byte = bytes[at]
      guard Self.isLetter(byte) else { break }
      word.hash = (word.hash ^ UInt64(byte | 0x20)) &* Self.prime
      steps |= before & ~byte
      before = byte
      at &+= 1
    }
    if steps & 0x20 != 0 { word.flags.insert(.glued) }
    word.letters = at &- first
    word.wasSmall = before & 0x20 != 0
    position = at
    if at < end, bytes[at] >= 0x80 { extend(&word, .latin, in: bytes) }
    word.flags.formUnion(Token.Flags(rawValue: word.letters == 1 ? Token.Flags.letter.rawValue : 0))
    latinLetters &+= word.letters
    return count(
      Token(
        hash: word.hash ^ word.hash >> 31, flags: word.flags, offset: UInt32(clamping: first &- start)),
      Self.latin)
  }

  private mutating func word(of script: Script, _ kind: CharacterClass, in bytes: Span<UInt8>) -> Token {
    let first = position
    var word = Word(flags: pending)
    pending = []
    if script.isUnspaced {
      let scalar = UTF8Scalar(at: position, before: end, in: bytes)
      let entry = table[scalar.value]
      word.append(entry.folded, isCapital: entry.isCapital)
      position += scalar.length
      word.flags.insert(.unspaced)
      shape.unspaced += 1
    } else {
      extend(&word, script, in: bytes)
      if word.letters == 1 { word.flags.insert(.letter) }
    }
    if script == .latin {
      latinLetters += word.letters
    } else {
      scriptLetters[Int(script.rawValue)] &+= UInt32(clamping: word.letters)
      scripts |= 1 << UInt32(script.rawValue)
    }
    // Final mixing spreads short words over all bits.
    let hash = word.hash ^ word.hash >> 31
    return count(Token(hash: hash, flags: word.flags, offset: UInt32(clamping: first - start)), kind)
  }

  /// Reads on to the word's end.
  private mutating func extend(_ word: inout Word, _ script: Script, in bytes: Span<UInt8>) {
    while position < end {
      let scalar = UTF8Scalar(at: position, before: end, in: bytes)
      let entry = table[scalar.value]
      let kind = entry.characterClass
      if kind != .mark {
        guard let next = kind.script, !next.isUnspaced else { break }
        if next != script { word.flags.insert(.glued) }
        word.append(entry.folded, isCapital: entry.isCapital)
      }
      position += scalar.length
    }
  }

  private mutating func number(in bytes: Span<UInt8>) -> Token {
    let offset = position - start
    var groups = DigitGroups()
    while position < end {
      let scalar = UTF8Scalar(at: position, before: end, in: bytes)
      let kind = table[scalar.value].characterClass
      if kind == .digit {
        groups.append(digit: scalar.value)
      } else {
        let isJoint = kind == .space || Self.joinsDigits(scalar.value)
        let after = position + scalar.length
        guard isJoint, after < end,
          table.characterClass(of: UTF8Scalar(at: after, before: end, in: bytes).value) == .digit
        else { break }
        groups.append(separator: scalar.value)
      }
      position += scalar.length
    }
    let flags = pending.union(.number).union(groups.finish())
    pending = []
    shape.numbers += 1
    return count(
      Token(hash: groups.hash, flags: flags, offset: UInt32(clamping: offset)), .digit)
  }

  /// Whether the character may stand between the digits of one number.
  @inline(__always)
  private static func joinsDigits(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x2D, 0x27, 0x2019: true  // . , : / - '
    default: false
    }
  }

  @inline(__always)
  private mutating func count(_ token: Token, _ kind: CharacterClass) -> Token {
    tokens &+= 1
    capitalized &+= Int(token.flags.rawValue & Token.Flags.capitalized.rawValue)
    if token.flags.contains(.glued) { shape.glued += 1 }
    parity ^= token.hash
    hash = Shape.extend(hash, by: token.hash)
    shape.lastClass = kind
    return token
  }

  /// The counts, after the last token was read.
  func finish() -> Shape {
    var result = shape
    result.tokens = tokens
    // The flag is the first bit, so a sum of it is a count.
    result.capitalized = capitalized / Int(Token.Flags.capitalized.rawValue)
    (result.parity, result.hash) = (parity, hash)
    var letters = latinLetters
    var most = latinLetters
    if most > 0 { result.mainScript = .latin }
    var rest = scripts
    // Scripts that count as Han's family come before it.
    if rest >> UInt32(Script.hiragana.rawValue) != 0 { rest |= 1 << UInt32(Script.han.rawValue) }
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest - 1
      guard let script = Script(rawValue: UInt8(index)) else { break }
      letters += Int(scriptLetters[index])
      let count = lettersOf(script)
      if count > most {
        most = count
        result.mainScript = script.family
      }
    }
    result.letters = letters
    result.mainScriptLetters = most
    return result
  }

  private func lettersOf(_ script: Script) -> Int {
    let own = Int(scriptLetters[Int(script.rawValue)])
    guard script == .han else { return own }
    return own + Int(scriptLetters[Int(Script.hiragana.rawValue)])
      + Int(scriptLetters[Int(Script.katakana.rawValue)])
  }
}
