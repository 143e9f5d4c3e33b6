/// Values as they are shown: one line, without markup's leftovers.
enum PlainText {
  /// The text in one line: blanks of any kind become one space, control and zero-width characters go.
  static func collapsed(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var isApart = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        isApart = true
      } else if !isInvisible(scalar) {
        if isApart, !result.isEmpty { result.append(" ") }
        isApart = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// ``collapsed(_:)`` of an attribute or of linked data, which are escaped once too often on many pages.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return collapsed(text) }
    return collapsed(String(decoding: Entities.decoded(Array(text.utf8)), as: UTF8.self))
  }

  /// Letters and digits alone, in small letters without accents: equal for texts that read the same.
  static func key(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where isLetterOrDigit(scalar) { fold(scalar, into: &result) }
    return String(result)
  }

  /// The keys of the text's words.
  static func words(_ text: some StringProtocol) -> [String] {
    text.unicodeScalars.split { !isLetterOrDigit($0) && $0 != "'" && $0 != "’" }
      .map { key(String(String.UnicodeScalarView($0))) }.filter { !$0.isEmpty }
  }

  /// Whether the character is a letter, a mark on one, or a digit.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// The character's small letter without its accent, if it has a Latin one.
  static func fold(_ scalar: Unicode.Scalar, into result: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      // Setting this bit makes a capital of ASCII small.
      let isCapital = "A"..."Z" ~= scalar
      result.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      return
    }
    for small in scalar.properties.lowercaseMapping.unicodeScalars where !isCombining(small) {
      result.append(unaccented[small] ?? small)
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool { "\u{300}"..."\u{36F}" ~= scalar }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || "\t"..."\r" ~= scalar
      : scalar.properties.isWhitespace
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}",
      "\u{FEFF}":
      true
    default: false
    }
  }

  private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = {
    let letters: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
      ("z", "źżž"),
    ]
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, accented) in letters {
      for scalar in accented.unicodeScalars { result[scalar] = plain }
    }
    return result
  }()
}
