/// The few character references that stay in values which were escaped twice.
enum Entities {
  /// The bytes with known references replaced; all others stay as they are.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = reference(in: bytes, at: index) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The longest reference, from `&` to `;`.
  private static let longest = 10

  /// The reference that starts at `start`, and where it ends.
  private static func reference(in bytes: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    let reach = bytes[start..<min(start + longest, bytes.count)]
    guard let end = reach.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name] else { return nil }
    return (scalar, end + 1)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20 else { return nil }
    return Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "apos": "'", "bull": "•", "gt": ">", "hellip": "…", "laquo": "«", "ldquo": "“", "lsquo": "‘",
    "lt": "<", "mdash": "—", "middot": "·", "nbsp": "\u{A0}", "ndash": "–", "quot": "\"", "raquo": "»",
    "rdquo": "”", "reg": "®", "rsquo": "’", "trade": "™",
    // Letters of Western Europe, which older sites escape.
    "Auml": "Ä", "Eacute": "É", "Ouml": "Ö", "Uuml": "Ü", "aacute": "á", "agrave": "à", "auml": "ä",
    "ccedil": "ç", "eacute": "é", "ecirc": "ê", "egrave": "è", "iacute": "í", "ntilde": "ñ", "oacute": "ó",
    "ouml": "ö", "szlig": "ß", "uacute": "ú", "uuml": "ü",
  ]
}
