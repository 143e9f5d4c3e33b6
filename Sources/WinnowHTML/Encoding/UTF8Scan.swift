/// What one pass over a page says: is it UTF-8 already, and are there bytes that need a second look?
struct UTF8Scan: Hashable {
  var isValid = true
  var isASCII = true
  var hasNUL = false
  /// Controls of Latin-1, or `â€`: UTF-8 was taken for Latin-1 or windows-1252 before.
  var hasMojibake = false

  /// Reads on to the first byte that is not UTF-8.
  ///
  /// 32 bytes at a time while they are ASCII. A subtraction finds NUL too: a byte below the one that is subtracted
  /// borrows, which sets a high bit where ASCII has none.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    let count = span.count
    var index = 0
    while true {
      index = Self.endOfPlainText(from: index, in: span.bytes)
      guard index < count else { return }
      // One that is not plain seldom stands alone.
      var byte = span[index]
      while byte >= 0x80 || byte == 0 {
        if byte == 0 {
          hasNUL = true
          index += 1
        } else {
          isASCII = false
          let length = Self.lengthOfCharacter(at: index, in: span)
          guard length > 0 else {
            isValid = false
            // What is not UTF-8 is rare: its NULs may cost a pass of their own.
            hasNUL = hasNUL || bytes[index...].contains(0)
            return
          }
          if byte == 0xC2 || byte == 0xE2, isMojibake(at: index, in: span) { hasMojibake = true }
          index += length
        }
        guard index < count else { return }
        byte = span[index]
      }
    }
  }

  @inline(__always)
  private func isMojibake(at index: Int, in bytes: Span<UInt8>) -> Bool {
    if bytes[index] == 0xC2 { return bytes[index + 1] < 0xA0 }
    // A euro sign behind `â`.
    return bytes[index + 1] == 0x82 && bytes[index + 2] == 0xAC
      && index >= 2 && bytes[index - 2] == 0xC3 && bytes[index - 1] == 0xA2
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Steps over ASCII without NUL.
  @inline(__always)
  private static func endOfPlainText(from start: Int, in bytes: RawSpan) -> Int {
    var index = start
    // Four words for one check and one branch, where all is plain for long.
    while index &+ 32 <= bytes.byteCount {
      let words = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      let bits = words | (words &- SIMD4(repeating: ones))
      let both = bits.lowHalf | bits.highHalf
      if (both[0] | both[1]) & highBits != 0 { break }
      index &+= 32
    }
    while index &+ 8 <= bytes.byteCount {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let bits = (word | (word &- ones)) & highBits
      // The first byte is right: only those behind it may have been borrowed from.
      if bits != 0 { return index + bits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < bytes.byteCount, 1...0x7F ~= bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self) {
      index += 1
    }
    return index
  }

  /// 0 for what is no character. The usual lengths first: letters, and the CJK of nearly all rows.
  @inline(__always)
  private static func lengthOfCharacter(at index: Int, in bytes: Span<UInt8>) -> Int {
    if index + 2 < bytes.count {
      let (first, second, third) = (bytes[index], bytes[index + 1], bytes[index + 2])
      if 0xC2...0xDF ~= first, second & 0xC0 == 0x80 { return 2 }
      if 0xE1...0xEC ~= first, second & 0xC0 == 0x80, third & 0xC0 == 0x80 { return 3 }
    }
    let sequence = UTF8Sequence(at: index, in: bytes)
    return sequence.isValid ? sequence.length : 0
  }
}

/// The character at a byte that is not ASCII, or the bytes that stand in its place.
struct UTF8Sequence {
  /// When it is not valid, the bytes that one U+FFFD replaces: as in `String` and on the web, the longest start
  /// of a character, and at least one byte.
  let length: Int
  let isValid: Bool

  @inline(__always)
  init(at index: Int, in bytes: Span<UInt8>) {
    let first = bytes[index]
    let needed: Int
    // The second byte's range is narrower where a character could be written shorter, is a surrogate, or
    // lies beyond Unicode.
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: needed = 1
    case 0xE0...0xEF:
      needed = 2
      if first == 0xE0 { range = 0xA0...0xBF } else if first == 0xED { range = 0x80...0x9F }
    case 0xF0...0xF4:
      needed = 3
      if first == 0xF0 { range = 0x90...0xBF } else if first == 0xF4 { range = 0x80...0x8F }
    default:
      (length, isValid) = (1, false)
      return
    }
    var seen = 0
    while seen < needed, index + 1 + seen < bytes.count, range.contains(bytes[index + 1 + seen]) {
      seen += 1
      range = 0x80...0xBF
    }
    (length, isValid) = (seen + 1, seen == needed)
  }
}

/// How much of a page is UTF-8, when not all of it is.
struct UTF8Share: Hashable {
  /// Characters of several bytes.
  var characters = 0
  /// Those of them that Western pages have: Latin letters and typographic marks.
  var western = 0
  /// Places that are not UTF-8.
  var errors = 0

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let sequence = UTF8Sequence(at: index, in: span)
      if sequence.isValid {
        characters += 1
        if 0xC2...0xC5 ~= byte || byte == 0xE2 && span[index + 1] <= 0x84 { western += 1 }
      } else {
        errors += 1
      }
      index += sequence.length
    }
  }

  var isMostlyUTF8: Bool { characters > errors }
  var isWestern: Bool { western * 2 > characters }
}

extension Charset {
  /// What the bytes are that do not belong to a character of UTF-8.
  enum Strays {
    /// All windows-1252: the page is, and the UTF-8 was pasted into it.
    case allWestern
    /// A Western page of UTF-8 into which windows-1252 was pasted, or which was cut inside of characters.
    case mixed
    /// U+FFFD: in a page of another script windows-1252 is mojibake.
    case lost
  }

  /// A page in UTF-8 and windows-1252 at once, as pages are that were put together from several sources.
  ///
  /// Characters of UTF-8 are no text in windows-1252, but mojibake.
  static func utf8(_ bytes: [UInt8], strays: Strays) -> Decoded {
    var result = Decoded(bytes: [], charset: strays == .allWestern ? .windows1252 : .utf8)
    result.bytes.reserveCapacity(bytes.count + 64)
    let span = bytes.span
    var (index, copied) = (0, 0)
    while index < span.count {
      guard span[index] >= 0x80 else {
        index += 1
        continue
      }
      let sequence = UTF8Sequence(at: index, in: span)
      if sequence.isValid, strays != .allWestern || isPasted(at: index, in: span) {
        index += sequence.length
        continue
      }
      result.bytes.append(contentsOf: bytes[copied..<index])
      let isCut = strays != .allWestern && sequence.length > 1
      if isCut || !isCharacter(at: index, in: bytes, strays) {
        result.append(nil)
        index += sequence.length
      } else {
        result.append(western(bytes[index]))
        index += 1
      }
      copied = index
    }
    result.bytes.append(contentsOf: bytes[copied...])
    return result
  }

  /// Whether a character of UTF-8 is not two of windows-1252: `Â` and `Ã` stand before letters, but `ß` stands before
  /// a soft hyphen, and `Ä` before a quotation mark.
  private static func isPasted(at index: Int, in bytes: Span<UInt8>) -> Bool {
    switch bytes[index] {
    case 0xC2, 0xC3: true
    case 0xE2: bytes[index + 1] <= 0x84
    default: false
    }
  }

  /// Whether a byte that is no UTF-8 is a character of windows-1252, and not what is left of one of UTF-8.
  private static func isCharacter(at index: Int, in bytes: [UInt8], _ strays: Strays) -> Bool {
    guard strays == .mixed else { return strays == .allWestern }
    switch bytes[index] {
    // How nearly all characters of a Western page begin: `Ã` only in front of a letter, as in `NÃO`.
    case 0xC2...0xC5, 0xE2:
      guard index + 1 < bytes.count else { return false }
      return isLetter(bytes[index + 1])
    case 0xC0...0xFF: return true
    // €, quotation marks, dashes and what else is typed in prose.
    case 0x80, 0x84, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA1, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB4, 0xB7,
      0xBB,
      0xBF:
      return index == 0 || bytes[index - 1] < 0x80
    default: return false
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte & 0xDF
  }
}
