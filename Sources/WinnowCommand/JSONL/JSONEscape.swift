/// An escape of a string that a scanner has checked. Both halves of a surrogate pair are one.
struct JSONEscape {
  let length: Int
  let scalar: Unicode.Scalar
  let isLoneSurrogate: Bool

  @inline(__always)
  init(at position: Int, in bytes: Span<UInt8>) {
    guard bytes[position + 1] == UInt8(ascii: "u") else {
      length = 2
      scalar = Unicode.Scalar(Self.character(bytes[position + 1]))
      isLoneSurrogate = false
      return
    }
    let first = Self.unit(at: position, in: bytes) ?? 0
    if let scalar = Unicode.Scalar(first) {
      length = 6
      self.scalar = scalar
      isLoneSurrogate = false
    } else if first < 0xDC00, let second = Self.unit(at: position + 6, in: bytes),
      0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      length = 12
      self.scalar = scalar
      isLoneSurrogate = false
    } else {
      length = 6
      scalar = "\u{FFFD}"
      isLoneSurrogate = true
    }
  }

  /// How many bytes the text has for it.
  var textLength: Int { scalar.utf8.count }

  @inline(__always)
  func append(to text: inout [UInt8]) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: scalar.utf8)
    }
  }

  /// The length of an escape, 0 if there is none of that kind. Half of a surrogate pair counts alone.
  @inline(__always)
  static func length(at position: Int, in bytes: Span<UInt8>) -> Int {
    guard position + 1 < bytes.count else { return 0 }
    switch bytes[position + 1] {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"): return unit(at: position, in: bytes) == nil ? 0 : 6
    default: return 0
    }
  }

  /// The number of a `\u` escape; nil if there is none.
  @inline(__always)
  private static func unit(at position: Int, in bytes: Span<UInt8>) -> UInt32? {
    guard position + 6 <= bytes.count, bytes[position] == .backslash,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for index in position + 2..<position + 6 {
      let digit: UInt8
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[index] - UInt8(ascii: "A") + 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
      default: return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  private static func character(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
