extension Charset {
  /// A page in UTF-8, without NUL, whatever its bytes are and whatever is said about them.
  ///
  /// What the bytes tell goes before what is said: a byte order mark; NULs where UTF-16 has them; UTF-8, which no
  /// text in another encoding is by chance; ISO-2022-JP's escapes. For what remains, the caller's charset (from
  /// the HTTP header) comes first, then that of the page, each if the bytes look like text in it (`Plausibility`);
  /// then the encoding that they look most like, the one of the page's language, and windows-1252.
  ///
  /// A page that is UTF-8 already is returned as it came, after one pass over it, and a search for an escape if it is ASCII. Bytes in UTF-8 that do not belong
  /// there are windows-1252 or U+FFFD (`Strays`); UTF-8 that was taken for Latin-1 and saved again is read back
  /// (`withoutMojibake`). NULs are dropped; other controls stay.
  package static func decodePage(_ bytes: [UInt8], declared: String?) -> Decoded {
    if let (charset, length) = mark(of: bytes) {
      let rest = Array(bytes[length...])
      // A mark of UTF-16 before what is not: ASCII markup would have NULs.
      if charset != .utf8, rest.prefix(nulReach).contains(0) {
        return withoutNUL(charset.decode(rest[...]))
      }
      return decodePage(unmarked: rest, declared: charset == .utf8 ? "utf-8" : declared)
    }
    return decodePage(unmarked: bytes, declared: declared)
  }

  private static func decodePage(unmarked bytes: [UInt8], declared: String?) -> Decoded {
    let scan = UTF8Scan(bytes)
    if scan.hasNUL {
      if let wide = wide(bytes) { return withoutNUL(wide.decode(bytes[...])) }
      // Dropped, as browsers do in text.
      return decodePage(unmarked: bytes.filter { $0 != 0 }, declared: declared)
    }
    if scan.isValid {
      if scan.isASCII, hasJapaneseEscape(bytes), let japanese = Charset(named: "iso-2022-jp") {
        return withoutNUL(japanese.decode(bytes[...]))
      }
      return Decoded(bytes: scan.hasMojibake ? withoutMojibake(bytes) : bytes, charset: .utf8)
    }
    let share = UTF8Share(bytes)
    if share.isMostlyUTF8 { return utf8(bytes, strays: share.isWestern ? .mixed : .lost) }
    let charset = legacyCharset(of: bytes, declared: declared)
    if charset == .windows1252 { return utf8(bytes, strays: .allWestern) }
    return withoutNUL(charset.decode(bytes[...]))
  }

  private static func withoutNUL(_ decoded: Decoded) -> Decoded {
    guard decoded.bytes.contains(0) else { return decoded }
    var decoded = decoded
    decoded.bytes.removeAll { $0 == 0 }
    return decoded
  }

  // MARK: - Not ASCII in single bytes

  private static let nulReach = 1024

  /// UTF-16 or UTF-32 without a mark, by the places of the NULs that ASCII markup has in them.
  private static func wide(_ bytes: [UInt8]) -> Charset? {
    var counts = [0, 0, 0, 0]
    let reach = min(bytes.count, nulReach)
    for index in 0..<reach where bytes[index] == 0 { counts[index % 4] += 1 }
    // Most characters of a page's head are markup, each place sees a quarter of them.
    let isNUL = counts.map { $0 * 4 > reach / 2 }
    // A character like U+0100 has its NUL in the other place.
    let isSeldom = counts.map { $0 * 4 <= reach / 16 }
    switch (isNUL[0], isNUL[1], isNUL[2], isNUL[3]) {
    case (false, true, false, true): return isSeldom[0] && isSeldom[2] ? .utf16(.little) : nil
    case (true, false, true, false): return isSeldom[1] && isSeldom[3] ? .utf16(.big) : nil
    case (false, true, true, true): return .utf32(.little)
    case (true, true, true, false): return .utf32(.big)
    default: return nil
    }
  }

  /// Whether the bytes change into JIS X 0208.
  private static func hasJapaneseEscape(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var escape = bytes.firstPlace(of: 0x1B, from: 0)
      while escape + 2 < bytes.count {
        let last = bytes[escape + 2]
        if bytes[escape + 1] == UInt8(ascii: "$"), last == UInt8(ascii: "@") || last == UInt8(ascii: "B") {
          return true
        }
        escape = bytes.firstPlace(of: 0x1B, from: escape + 1)
      }
      return false
    }
  }

  // MARK: - Encodings from before UTF-8

  /// The encoding of a page that is not UTF-8.
  private static func legacyCharset(of bytes: [UInt8], declared: String?) -> Charset {
    let prescan = PagePrescan(bytes)
    let sample = Plausibility.Sample(bytes)
    func rated(_ page: PageCharset) -> (page: PageCharset, fit: Double) {
      (page, Plausibility.fit(page.model, sample) ?? validity(of: page.charset, sample))
    }
    let labels = [declared, prescan.charset].compactMap { $0.flatMap(PageCharset.init(label:)) }
      .filter { $0.charset != .utf8 }.map(rated)
    if let label = preferred(labels), label.fit >= (label.page.model == .western ? 0.8 : 0.5) {
      return label.page.charset
    }
    // No label fits. A page that says it is Greek or Thai is; it would hardly say so by mistake.
    let language = prescan.language ?? ""
    if let page = PageCharset(language: language, in: sample), rated(page).fit >= 0.5 { return page.charset }
    let expected = PageCharset.models(of: language)
    let western = Plausibility.fit(.western, sample) ?? 0
    var best: (page: PageCharset, fit: Double)?
    for page in PageCharset.guesses.lazy.compactMap(PageCharset.init(label:)) {
      let guess = rated(page)
      guard guess.fit >= (expected.contains(page.model) ? 0.5 : 0.75) else { continue }
      if guess.fit > max(western, best?.fit ?? 0) { best = guess }
    }
    if let best { return best.page.charset }
    if western >= 0.85 { return .windows1252 }
    return labels.first?.page.charset ?? .windows1252
  }

  /// The header's charset, unless the bytes speak for the page's.
  private static func preferred(
    _ labels: [(page: PageCharset, fit: Double)]
  ) -> (page: PageCharset, fit: Double)? {
    guard let first = labels.first, let second = labels.last else { return nil }
    // Latin-1 is what servers and crawlers say of pages that they know nothing about: a sign inside of a word is
    // enough to believe a page that names another Latin alphabet.
    let isDefault = first.page.model == .western && second.page.model == .latin
    return second.fit > first.fit + (isDefault ? 0 : 0.15) ? second : first
  }

  /// What stands for a fit where there is no model: all or nothing, by the bytes that the charset does not know.
  private static func validity(of charset: Charset, _ sample: Plausibility.Sample) -> Double {
    charset.decode(sample.bytes[...]).replacements * 50 <= sample.bytes.count ? 0.7 : 0
  }
}
