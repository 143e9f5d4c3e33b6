/// The encodings that are read without the C library.
extension Charset {
  /// UTF-8 with what is not valid replaced, as in a `String`.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let text = String(decoding: bytes, as: UTF8.self)
    let result = Array(text.utf8)
    guard !result.elementsEqual(bytes) else { return Decoded(bytes: result) }
    return Decoded(bytes: result, replacements: marks(in: result) - marks(in: bytes))
  }

  static func utf16(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> Decoded {
    var result = Decoded(bytes: [])
    result.bytes.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    /// The unit at an offset of whole bytes; nil where the bytes end.
    func unit(at index: Int) -> UInt32? {
      guard index + 1 < bytes.endIndex else { return nil }
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return order == .little ? first | second << 8 : first << 8 | second
    }
    while let high = unit(at: index) {
      index += 2
      if high & 0xFC00 == 0xD800, let low = unit(at: index), low & 0xFC00 == 0xDC00 {
        index += 2
        result.append(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF)
      } else {
        result.append(high)
      }
    }
    if index < bytes.endIndex { result.append(nil) }
    return result
  }

  static func utf32(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> Decoded {
    var result = Decoded(bytes: [])
    result.bytes.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      var value: UInt32 = 0
      for byte in 0..<4 {
        value |= UInt32(bytes[index + byte]) << UInt32(order == .little ? 8 * byte : 24 - 8 * byte)
      }
      result.append(value)
      index += 4
    }
    if index < bytes.endIndex { result.append(nil) }
    return result
  }

  /// windows-1252 as on the web: every byte is a character.
  static func windows1252(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var result = Decoded(bytes: [])
    result.bytes.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 { result.bytes.append(byte) } else { result.append(western(byte)) }
    }
    return result
  }

  /// The character of windows-1252 that a byte is.
  static func western(_ byte: UInt8) -> UInt32 {
    0x80...0x9F ~= byte ? UInt32(upperControls[Int(byte - 0x80)]) : UInt32(byte)
  }

  static func library(_ bytes: ArraySlice<UInt8>, _ name: String) -> Decoded {
    // The name was tried when it was read, so there is a converter unless memory ran out.
    guard var converter = Iconv(from: name) else { return utf8(bytes) }
    return converter.convert(bytes)
  }

  /// What stands at 0x80 to 0x9F in windows-1252, where Latin-1 has controls.
  static let upperControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// How many U+FFFD there are in UTF-8.
  private static func marks(in bytes: some Sequence<UInt8>) -> Int {
    var (count, last, beforeLast): (Int, UInt8, UInt8) = (0, 0, 0)
    for byte in bytes {
      if byte == 0xBD, last == 0xBF, beforeLast == 0xEF { count += 1 }
      (beforeLast, last) = (last, byte)
    }
    return count
  }
}

extension Charset.Decoded {
  /// Appends a character in UTF-8, or U+FFFD for what is none.
  mutating func append(_ value: UInt32?) {
    guard let value, let scalar = Unicode.Scalar(value) else {
      replacements += 1
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return
    }
    if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
  }
}
