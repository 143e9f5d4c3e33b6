/// Reads a line's tokens from left to right and counts what it passes.
///
/// Words are runs of letters, folded to lower case without accents; digits with the separators
/// between them are one number; a letter of a script without spaces is a token of its own.
struct TokenCursor {
  private(set) var position: Int
  private let start: Int
  private let end: Int
  private let table: CharacterTable
  private(set) var shape = Shape()
  /// A lane for each script: a fixed array that older systems have as well.
  private var scriptLetters = SIMD32<UInt32>(repeating: 0)
  private var pending: Token.Flags = []
  private var isFirst = true

  init(_ range: Range<Int>, table: CharacterTable) {
    (start, position, end) = (range.lowerBound, range.lowerBound, range.upperBound)
    self.table = table
  }

  mutating func next(in bytes: Span<UInt8>) -> Token? {
    while position < end {
      let scalar = UTF8Scalar(at: position, before: end, in: bytes)
      let kind = table.characterClass(of: scalar.value)
      if isFirst, kind != .space, kind != .mark {
        shape.firstClass = kind
        isFirst = false
      }
      if kind.isLetter { return word(from: scalar, kind, in: bytes) }
      if kind == .digit { return number(in: bytes) }
      pass(scalar.value, kind, spaced: position > start && bytes[position - 1] == 0x20)
      position += scalar.length
    }
    return nil
  }

  /// Counts a character between tokens.
  private mutating func pass(_ scalar: UInt32, _ kind: CharacterClass, spaced: Bool) {
    switch kind {
    case .space, .mark: return
    case .sentenceEnd:
      shape.sentenceEnds += 1
      pending.insert(.afterSentenceEnd)
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
      if scalar == 0x2D, spaced { pending.insert(.afterSeparator) }
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

  private mutating func word(
    from first: UTF8Scalar, _ firstClass: CharacterClass, in bytes: Span<UInt8>
  ) -> Token {
    let offset = position - start
    var flags = pending
    pending = []
    var hash = Shape.hashSeed
    var letters = 0
    var wasSmall = false
    let script = firstClass.script ?? .other
    var scalar = first
    var kind = firstClass
    while true {
      if kind != .mark {
        hash = (hash ^ UInt64(table.folded(scalar.value))) &* 0x100_0000_01B3
        letters += 1
        let isCapital = table.isCapital(scalar.value)
        if isCapital {
          if letters == 1 { flags.insert(.capitalized) }
          if wasSmall { flags.insert(.glued) }
        }
        wasSmall = !isCapital
      }
      position += scalar.length
      if script.isUnspaced { break }
      guard position < end else { break }
      scalar = UTF8Scalar(at: position, before: end, in: bytes)
      kind = table.characterClass(of: scalar.value)
      if kind == .mark { continue }
      guard let next = kind.script, !next.isUnspaced else { break }
      if next != script { flags.insert(.glued) }
    }
    if letters == 1, !script.isUnspaced { flags.insert(.letter) }
    scriptLetters[Int(script.rawValue)] &+= UInt32(clamping: letters)
    shape.letters += letters
    if script.isUnspaced {
      flags.insert(.unspaced)
      shape.unspaced += 1
    }
    // Final mixing spreads short words over all bits.
    hash ^= hash >> 31
    return count(Token(hash: hash, flags: flags, offset: UInt32(clamping: offset)), firstClass)
  }

  private mutating func number(in bytes: Span<UInt8>) -> Token {
    let offset = position - start
    var groups = DigitGroups()
    while position < end {
      let scalar = UTF8Scalar(at: position, before: end, in: bytes)
      let kind = table.characterClass(of: scalar.value)
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

  private mutating func count(_ token: Token, _ kind: CharacterClass) -> Token {
    shape.tokens += 1
    if token.flags.contains(.capitalized) { shape.capitalized += 1 }
    if token.flags.contains(.glued) { shape.glued += 1 }
    shape.parity ^= token.hash
    shape.hash = Shape.extend(shape.hash, by: token.hash)
    shape.lastClass = kind
    return token
  }

  /// The counts, after the last token was read.
  func finish() -> Shape {
    var result = shape
    var most: UInt32 = 0
    for script in Script.allCases {
      var letters = scriptLetters[Int(script.rawValue)]
      if script == .han {
        letters &+=
          scriptLetters[Int(Script.hiragana.rawValue)] &+ scriptLetters[Int(Script.katakana.rawValue)]
      }
      if letters > most {
        most = letters
        result.mainScript = script.family
      }
    }
    result.mainScriptLetters = Int(most)
    return result
  }
}
