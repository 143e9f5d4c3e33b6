/// References to characters that browsers read without a semicolon behind them, as old pages have them.
///
/// The parser does not read them.
enum LegacyReferences {
  /// The length of the longest name of such a reference that the bytes begin with; nil for none, and where a
  /// semicolon follows the word.
  static func length(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let word = bytes.prefix(longest + 1).prefix { $0.isLetter || $0 &- 0x30 < 10 }
    if word.endIndex < bytes.endIndex, bytes[word.endIndex] == UInt8(ascii: ";") { return nil }
    for length in stride(from: min(word.count, longest), through: 2, by: -1)
    where names.contains(Array(word.prefix(length))) {
      return length
    }
    return nil
  }

  private static let longest = 6

  private static let names: Set<[UInt8]> = Set(
    """
    AElig Aacute Acirc Agrave Aring Atilde Auml Ccedil ETH Eacute Ecirc Egrave Euml Iacute Icirc Igrave
    Iuml Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml THORN Uacute Ucirc Ugrave Uuml Yacute aacute
    acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide
    eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt
    macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound
    quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen
    yuml
    """.utf8.split { $0.isSpace }.map { Array($0) })
}
