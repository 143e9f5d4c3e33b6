/// How well bytes read as text in an encoding.
///
/// No dictionary: only how the scripts use their alphabets. Bytes are counted that text of this kind is made of,
/// in the places where it has them, as a share of all that are not ASCII.
enum Plausibility {
  enum Model: Sendable, Hashable {
    /// windows-1252.
    case western
    /// Another encoding of Latin letters.
    case latin
    case windows1251, koi8
    case shiftJIS, eucJP, eucKR, gb, big5
    /// Text in it can only be seen not to be valid.
    case unknown
  }

  /// The bytes of a page that are not ASCII, with two neighbours on each side: all that the models look at.
  struct Sample {
    private(set) var bytes: [UInt8] = []
    private(set) var hasUpperControls = false
    private static let limit = 1 << 16

    init(_ page: [UInt8]) {
      // How many more bytes are near enough to one that is not ASCII.
      var near = 0
      for (index, byte) in page.enumerated() where byte >= 0x80 || near > 0 {
        if byte >= 0x80 {
          if near == 0 { bytes.append(contentsOf: page[max(0, index - 2)..<index]) }
          near = 2
          if byte < 0xA0 { hasUpperControls = true }
        } else {
          near -= 1
        }
        bytes.append(byte)
        if bytes.count > Self.limit { break }
      }
      // The models look behind what they read.
      bytes += [0x20, 0x20]
    }
  }

  /// From 0 to 1; nil for a model that cannot tell.
  static func fit(_ model: Model, _ sample: Sample) -> Double? {
    switch model {
    case .western: latin(sample.bytes, isWestern: true)
    case .latin: latin(sample.bytes, isWestern: false)
    case .windows1251: cyrillic(sample.bytes, letters: windows1251, vowels: [0xE0, 0xE5, 0xE8, 0xEE, 0xB3])
    case .koi8: cyrillic(sample.bytes, letters: koi8, vowels: [0xC1, 0xC5, 0xC9, 0xCF, 0xA6])
    case .shiftJIS: shiftJIS(sample.bytes)
    case .eucJP: eucJP(sample.bytes)
    case .eucKR: eucKR(sample.bytes)
    case .gb: gb(sample.bytes)
    case .big5: big5(sample.bytes)
    case .unknown: nil
    }
  }

  private static func share(_ part: Int, of all: Int) -> Double {
    all == 0 ? 0 : Double(part) / Double(all)
  }

  // MARK: - Latin

  /// Latin text has one letter with an accent at a time, seldom two, among letters without.
  private static func latin(_ bytes: [UInt8], isWestern: Bool) -> Double {
    var (good, all, index) = (0, 0, 0)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let start = index
      while bytes[index] >= 0x80, !isMark(bytes[index]) { index += 1 }
      let run = start..<index
      all += run.count
      if run.count <= 2 {
        good += run.count { !isWestern || isWesternLetter(at: $0, in: bytes) }
      }
      while isMark(bytes[index]) {
        (good, all, index) = (good + 1, all + 1, index + 1)
      }
    }
    return share(good, of: all)
  }

  /// Spaces, quotation marks and dashes, which may stand in any number.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x85, 0x91...0x97, 0xA0, 0xAB, 0xAD, 0xB7, 0xBB: true
    default: false
    }
  }

  /// False where windows-1252 has nothing, a sign inside of a word, or a capital behind a small letter: all of
  /// them are letters of another encoding.
  private static func isWesternLetter(at index: Int, in bytes: [UInt8]) -> Bool {
    let isBehindSmall = index > 0 && 0x61...0x7A ~= bytes[index - 1]
    switch bytes[index] {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
    case 0xAA, 0xB4, 0xBA: return true
    case 0xA1...0xBF: return !(isBehindSmall && 0x61...0x7A ~= bytes[index + 1])
    case 0xC0...0xDE: return !isBehindSmall
    default: return true
    }
  }

  // MARK: - Cyrillic

  private enum Letter { case small, capital, mark, none }

  /// Words of small letters, perhaps with a capital in front, and the vowels that all Slavic languages have
  /// most of. Capitals alone say nothing: in KOI8 they are where windows-1251 has the small letters.
  private static func cyrillic(
    _ bytes: [UInt8], letters: (UInt8) -> Letter, vowels: Set<UInt8>
  ) -> Double {
    var (good, all, index, small, vowelCount) = (0, 0, 0, 0, 0)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let start = index
      // Words are all Cyrillic.
      var (smallHere, vowelsHere, isWord) = (0, 0, start == 0 || !isLetter(bytes[start - 1]))
      var kind = letters(bytes[index])
      while kind == .small || kind == .capital {
        if kind == .small {
          smallHere += 1
          if vowels.contains(bytes[index]) { vowelsHere += 1 }
        } else if smallHere > 0 {
          isWord = false
        }
        index += 1
        kind = bytes[index] < 0x80 ? .none : letters(bytes[index])
      }
      if isLetter(bytes[index]) { isWord = false }
      if index == start {
        if kind == .none { all += 1 }
        index += 1
      } else if smallHere > 0 || index - start == 1 {
        all += index - start
        if isWord, smallHere > 0 { good += index - start }
        (small, vowelCount) = (small + smallHere, vowelCount + vowelsHere)
      }
    }
    return share(vowelCount, of: small) < 0.26 ? 0 : share(good, of: all)
  }

  private static func windows1251(_ byte: UInt8) -> Letter {
    switch byte {
    case 0xE0...0xFF, 0xB8, 0xB3, 0xB4, 0xBA, 0xBC, 0xBE, 0xBF, 0x90, 0x9A, 0x9C...0x9F, 0xA2: .small
    case 0xC0...0xDF, 0xA8, 0xB2, 0xA5, 0xAA, 0xAF, 0xBD, 0xA3, 0x80, 0x8A, 0x8C...0x8F, 0xA1: .capital
    case 0x84, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xB9, 0xBB: .mark
    default: .none
    }
  }

  private static func koi8(_ byte: UInt8) -> Letter {
    switch byte {
    case 0xC0...0xDF, 0xA3, 0xA4, 0xA6, 0xA7, 0xAD: .small
    case 0xE0...0xFF, 0xB3, 0xB4, 0xB6, 0xB7, 0xBD: .capital
    case 0x9A, 0xBF, 0x9C, 0x9E, 0x94, 0x95: .mark
    default: .none
    }
  }
}

// MARK: - Characters of two bytes

extension Plausibility {
  /// Reads pairs: `judge` gets both bytes and says whether they are common, rare, or no character.
  private static func pairs(_ bytes: [UInt8], _ judge: (UInt8, UInt8) -> Pair) -> (common: Int, all: Int) {
    var (common, all, index) = (0, 0, 0)
    while index + 1 < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      all += 1
      switch judge(bytes[index], bytes[index + 1]) {
      case .common: (common, index) = (common + 1, index + 2)
      case .rare: index += 2
      case .none: index += 1
      }
    }
    return (common, all)
  }

  private enum Pair { case common, rare, none }

  /// Kana and the first level of kanji; halfwidth kana are what other encodings look like.
  private static func shiftJIS(_ bytes: [UInt8]) -> Double {
    let (common, all) = pairs(bytes) { first, second in
      guard 0x81...0x9F ~= first || 0xE0...0xFC ~= first else { return .none }
      guard 0x40...0x7E ~= second || 0x80...0xFC ~= second else { return .none }
      switch first {
      case 0x81: return second <= 0xAC ? .common : .rare
      case 0x82: return 0x4F...0xF1 ~= second ? .common : .rare
      case 0x83: return second <= 0x96 ? .common : .rare
      case 0x88: return second >= 0x9F ? .common : .rare
      case 0x89...0x97: return .common
      default: return .rare
      }
    }
    return share(common, of: all)
  }

  /// As in Shift_JIS, and kana must be there: without them it is Chinese or Korean.
  private static func eucJP(_ bytes: [UInt8]) -> Double {
    var kana = 0
    let (common, all) = pairs(bytes) { first, second in
      guard first >= 0xA1 || first == 0x8E, second >= 0xA1 else { return .none }
      switch first {
      case 0xA1, 0xA3, 0xB0...0xCF: return .common
      case 0xA4, 0xA5:
        guard second <= (first == 0xA4 ? 0xF3 : 0xF6) else { return .rare }
        kana += 1
        return .common
      default: return .rare
      }
    }
    return share(kana, of: all) < 0.15 ? 0 : share(common, of: all)
  }

  /// Hangul, and hardly any hanja.
  private static func eucKR(_ bytes: [UInt8]) -> Double {
    var hanja = 0
    let (common, all) = pairs(bytes) { first, second in
      guard first >= 0xA1, second >= 0xA1 else {
        // Syllables that were added for Windows.
        let isAdded = 0x81...0xC6 ~= first && (isLetter(second) || second >= 0x81)
        return isAdded ? .rare : .none
      }
      if first >= 0xCA { hanja += 1 }
      return first == 0xA1 || 0xB0...0xC8 ~= first ? .common : .rare
    }
    return share(common, of: all) * (share(hanja, of: all) > 0.1 ? 0.5 : 1)
  }

  /// The first level of hanzi, in all of its rows: Korean stays in the lower ones.
  private static func gb(_ bytes: [UInt8]) -> Double {
    var (lower, upper) = (0, 0)
    let (common, all) = pairs(bytes) { first, second in
      guard 0x81...0xFE ~= first, 0x30...0x39 ~= second || 0x40...0xFE ~= second, second != 0x7F else {
        return .none
      }
      guard second >= 0xA1 else { return .rare }
      switch first {
      case 0xA1, 0xA3: return .common
      case 0xB0...0xC8:
        lower += 1
        return .common
      case 0xC9...0xD7:
        upper += 1
        return .common
      default: return .rare
      }
    }
    let isKorean = lower + upper >= 10 && upper * 10 < lower + upper
    return share(common, of: all) * (isKorean ? 0.5 : 1)
  }

  /// The first level of hanzi, a third of which end in ASCII: those of the other encodings never do.
  private static func big5(_ bytes: [UInt8]) -> Double {
    var low = 0
    let (common, all) = pairs(bytes) { first, second in
      guard 0xA1...0xF9 ~= first, 0x40...0x7E ~= second || 0xA1...0xFE ~= second else { return .none }
      if second < 0x80 { low += 1 }
      return first <= 0xC6 ? .common : .rare
    }
    return all >= 8 && share(low, of: all) < 0.12 ? 0 : share(common, of: all)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { Charset.isLetter(byte) }
}
