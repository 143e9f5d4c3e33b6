#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first place at or behind a place where a byte is; the end if it is nowhere.
  @inline(__always)
  func firstPlace(of byte: UInt8, from place: Int) -> Int {
    guard place < count, let base = baseAddress,
      let found = memchr(base + place, Int32(byte), count - place)
    else { return count }
    return UnsafeRawPointer(base).distance(to: found)
  }

  /// The first place at or behind a place where no white space is; the end if there is none.
  @inline(__always)
  func endOfSpace(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end, self[place].isSpace {
      place &+= 1
      // Indentations are long.
      let bytes = UnsafeRawBufferPointer(self)
      while place &+ 8 <= end,
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) == 0x2020_2020_2020_2020
      {
        place &+= 8
      }
    }
    return place
  }

  /// Whether the bytes are the same, wherever they stand.
  @inline(__always)
  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let here = baseAddress, let there = other.baseAddress else {
      return count == other.count
    }
    return here == there || memcmp(here, there, count) == 0
  }

  /// Whether a text in lower case is part of the bytes, in any case.
  func contains(_ text: StaticString) -> Bool { firstPlace(of: text) != nil }

  /// Whether a text in lower case is part of the bytes without their white space, in any case.
  func containsSqueezed(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      guard count >= text.count, let first = text.first else { return false }
      return indices.contains { start in
        guard self[start].lowercased == first else { return false }
        var found = 1
        for byte in self[(start + 1)...] where !byte.isSpace {
          if found == text.count || byte.lowercased != text[found] { break }
          found += 1
        }
        return found == text.count
      }
    }
  }

  /// Whether one of the words between white space is a word in lower case, in any case.
  func hasWord(_ word: StaticString) -> Bool {
    contains(word)
      && split(whereSeparator: \.isSpace).contains { part in
        word.withUTF8Buffer { part.lazy.map(\.lowercased).elementsEqual($0) }
      }
  }

  /// Where a text in lower case first stands in the bytes, in any case.
  func firstPlace(of text: StaticString) -> Int? {
    text.withUTF8Buffer { text in
      guard count >= text.count else { return nil }
      return (0...count - text.count).first { start in
        text.indices.allSatisfy { self[start + $0].lowercased == text[$0] }
      }
    }
  }
}
