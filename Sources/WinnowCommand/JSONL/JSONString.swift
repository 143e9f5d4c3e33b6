/// A string of a record, as it stands there: a scanner has checked it.
struct JSONString: Hashable {
  /// What is between the quotation marks.
  let content: Range<Int>
  let hasEscapes: Bool

  /// The string's text.
  ///
  /// Half of a surrogate pair that stands alone reads as U+FFFD; bytes that are not UTF-8 stay as they are.
  func decoded(in bytes: [UInt8]) -> [UInt8] {
    guard hasEscapes else { return Array(bytes[content]) }
    let span = bytes.span
    var text: [UInt8] = []
    // No escape is shorter than its character.
    text.reserveCapacity(content.count)
    var position = content.lowerBound
    while position < content.upperBound {
      let end = min(Self.endOfPlain(from: position, in: span), content.upperBound)
      text.append(contentsOf: bytes[position..<end])
      position = end
      // Escapes stand together in what was written as ASCII alone.
      while position < content.upperBound, span[position] == .backslash {
        let escape = JSONEscape(at: position, in: span)
        escape.append(to: &text)
        position += escape.length
      }
    }
    return text
  }

  /// Whether this is the name, however it is written. Names are compared byte by byte.
  func isName(_ name: [UInt8], in bytes: [UInt8]) -> Bool {
    if !hasEscapes { return content.count == name.count && bytes[content].elementsEqual(name) }
    // Half of a surrogate pair is in no name, and U+FFFD may be.
    return content.count > name.count && decoded(in: bytes) == name && !hasLoneSurrogate(in: bytes)
  }

  /// Where ranges of the decoded text stand in the record. The ranges are in order and cut no character.
  func places(of ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    guard hasEscapes else {
      return ranges.map { $0.lowerBound + content.lowerBound..<$0.upperBound + content.lowerBound }
    }
    var walk = Walk(string: self)
    return ranges.map { range in
      let start = walk.place(of: range.lowerBound, in: bytes.span)
      return start..<walk.place(of: range.upperBound, in: bytes.span)
    }
  }

  private func hasLoneSurrogate(in bytes: [UInt8]) -> Bool {
    var position = content.lowerBound
    while position < content.upperBound {
      guard bytes[position] == .backslash else {
        position += 1
        continue
      }
      let escape = JSONEscape(at: position, in: bytes.span)
      if escape.isLoneSurrogate { return true }
      position += escape.length
    }
    return false
  }

  // MARK: - Scanning

  /// The first byte from here on that is a quotation mark, a backslash or a control character, or else the end.
  ///
  /// Eight bytes at a time: a byte is zero where the exclusive or meets its like, and a subtraction borrows from
  /// the high bit of what is too small. Only the lowest of the bits found is sure, and it is the one that counts.
  @inline(__always)
  static func endOfPlain(from start: Int, in bytes: Span<UInt8>) -> Int {
    let words = bytes.bytes
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones &* 0x80
    var position = start
    while position &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: words.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quotes = word ^ (ones &* UInt64(UInt8.quote))
      let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
      let found =
        ((word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes)
        & highBits
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte == .quote || byte == .backslash { break }
      position &+= 1
    }
    return position
  }
}

/// A way through a string that knows where it is in its text as well.
private struct Walk {
  private var place: Int
  private var offset = 0
  private let end: Int

  init(string: JSONString) {
    place = string.content.lowerBound
    end = string.content.upperBound
  }

  /// Goes on to a place in the text and tells where it is in the record.
  mutating func place(of target: Int, in bytes: Span<UInt8>) -> Int {
    while offset < target, place < end {
      if bytes[place] == .backslash {
        let escape = JSONEscape(at: place, in: bytes)
        place += escape.length
        offset += escape.textLength
      } else {
        let stop = min(JSONString.endOfPlain(from: place, in: bytes), end)
        let count = min(stop - place, target - offset)
        place += count
        offset += count
      }
    }
    return place
  }
}
