/// References to characters that browsers read without a semicolon behind them, as old pages have them.
enum LegacyReferences {
  /// The length of the longest name of such a reference that a word begins with; nil for none.
  static func length(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    for length in stride(from: min(word.count, longest), through: 2, by: -1)
    where names.contains(NameKey(asWritten: UnsafeBufferPointer(rebasing: word[..<length]))) {
      return length
    }
    return nil
  }

  private static let longest = 6

  private static let names: Set<NameKey> = Set(
    """
    AElig Aacute Acirc Agrave Aring Atilde Auml Ccedil ETH Eacute Ecirc Egrave Euml Iacute Icirc Igrave
    Iuml Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml THORN Uacute Ucirc Ugrave Uuml Yacute aacute
    acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide
    eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt
    macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound
    quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen
    yuml
    """.split { $0 == " " || $0 == "\n" }.map { NameKey(asWritten: $0.utf8) })
}
