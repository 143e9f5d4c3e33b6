extension Charset {
  /// UTF-8 of a page that was taken for Latin-1 or windows-1252 once and saved as UTF-8 then, as crawlers do that
  /// believe a missing charset is Latin-1: `’` became `â`, U+0080, U+0099, or `â€™`.
  ///
  /// When all of the page is so, all of it is read back. Else only what cannot be meant: characters that
  /// read as bytes are one of UTF-8, and hold a control of Latin-1 or begin with `â€`. A control on its own is what
  /// windows-1252 has in its place.
  static func withoutMojibake(_ bytes: [UInt8]) -> [UInt8] {
    if let whole = readBack(bytes) { return whole }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let span = bytes.span
    var index = 0
    while index < span.count {
      guard span[index] >= 0x80 else {
        result.append(span[index])
        index += 1
        continue
      }
      let first = MojibakeByte(at: index, in: span)
      if let byte = first?.byte, byte >= 0xC2, let found = character(at: index, in: span) {
        result += found.bytes
        index = found.end
      } else if let first, first.isControl {
        var control = Decoded(bytes: [])
        control.append(western(first.byte))
        result += control.bytes
        index = first.end
      } else {
        let end = index + UTF8Sequence(at: index, in: span).length
        result += bytes[index..<end]
        index = end
      }
    }
    return result
  }

  /// The bytes that all characters stand for; nil if one stands for none or they are not UTF-8.
  private static func readBack(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let span = bytes.span
    var index = 0
    while index < span.count {
      if span[index] < 0x80 {
        result.append(span[index])
        index += 1
      } else {
        guard let character = MojibakeByte(at: index, in: span) else { return nil }
        result.append(character.byte)
        index = character.end
      }
    }
    return UTF8Scan(result).isValid ? result : nil
  }

  /// The character of UTF-8 whose bytes the next characters stand for, if they are mojibake for certain.
  private static func character(at start: Int, in bytes: Span<UInt8>) -> (bytes: [UInt8], end: Int)? {
    var found: [UInt8] = []
    var (index, hasControl) = (start, false)
    while found.count < 4, let next = MojibakeByte(at: index, in: bytes) {
      found.append(next.byte)
      hasControl = hasControl || next.isControl
      index = next.end
      let sequence = UTF8Sequence(at: 0, in: found.span)
      if sequence.isValid {
        return hasControl || found.starts(with: [0xE2, 0x80]) ? (found, index) : nil
      }
      guard sequence.length == found.count else { return nil }
    }
    return nil
  }
}

/// The byte that a character which is not ASCII stands for in Latin-1 or windows-1252.
private struct MojibakeByte {
  let byte: UInt8
  let end: Int
  /// Whether it is one of Latin-1's controls, which no text has.
  let isControl: Bool

  /// Nil if the bytes end, or the character is ASCII or in neither.
  init?(at index: Int, in bytes: Span<UInt8>) {
    guard index < bytes.count, bytes[index] >= 0xC2 else { return nil }
    let length = UTF8Sequence(at: index, in: bytes).length
    guard length == 2 || length == 3 else { return nil }
    var value = UInt16(bytes[index]) & (length == 2 ? 0x1F : 0x0F)
    for next in 1..<length { value = value << 6 | UInt16(bytes[index + next] & 0x3F) }
    if value <= 0xFF {
      byte = UInt8(value)
    } else if let upper = Charset.upperControls.firstIndex(of: value) {
      byte = 0x80 + UInt8(upper)
    } else {
      return nil
    }
    isControl = 0x80...0x9F ~= value
    end = index + length
  }
}
