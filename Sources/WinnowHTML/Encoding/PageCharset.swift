/// An encoding that pages are written in, and what text looks like in it.
struct PageCharset: Hashable {
  let charset: Charset
  let model: Plausibility.Model

  /// The encoding of this label, in any case and with any punctuation; nil if the web does not know it.
  ///
  /// Only encodings that ASCII markup can be read in are here, so that no label turns a page into rubbish.
  init?(label: String) {
    let key = String(
      decoding: label.lowercased().utf8.filter { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }, as: UTF8.self)
    // Whoever can read that a page is UTF-16 reads ASCII: it is not.
    if key.hasPrefix("utf8") || key.hasPrefix("utf16") || ["ucs2", "unicode", "unicode11utf8"].contains(key) {
      (charset, model) = (.utf8, .unknown)
      return
    }
    guard let name = Self.aliases[key] ?? Self.numbered(key), let charset = Charset(named: name) else {
      return nil
    }
    (self.charset, self.model) = (charset, Self.models[name] ?? .unknown)
  }

  /// `iso8859-2`, `cp1251`, `x-cp1250`, `windows1253`: names that end in a number.
  private static func numbered(_ key: String) -> String? {
    for (start, name) in [
      ("iso8859", "iso-8859-"), ("windows", "windows-"), ("cp", "windows-"), ("xcp", "windows-"),
      ("latin", "latin"),
    ] where key.hasPrefix(start) {
      guard let number = Int(key.dropFirst(start.count)) else { continue }
      let known: [ClosedRange<Int>] =
        switch start {
        case "iso8859": [1...11, 13...16]
        case "latin": [1...1]
        default: [874...874, 1250...1258]
        }
      if known.contains(where: { $0 ~= number }) { return name + String(number) }
    }
    return nil
  }

  /// The encoding that pages without a word about it are in, by their language: what browsers fall back to
  /// where it is spoken.
  init?(language: String, in sample: Plausibility.Sample) {
    let name: String
    switch language.prefix(2) {
    // Two were in use, and only the one of Windows has characters below A0.
    case "cs", "hr", "hu", "pl", "sk", "sl": name = sample.hasUpperControls ? "windows-1250" : "iso-8859-2"
    case "bg", "be", "mk", "ru", "sr", "uk": name = "windows-1251"
    case "el": name = "windows-1253"
    case "tr", "ku", "az": name = "windows-1254"
    case "he", "iw": name = "windows-1255"
    case "ar", "fa", "ur": name = "windows-1256"
    case "et", "lt", "lv": name = "windows-1257"
    case "vi": name = "windows-1258"
    case "th": name = "windows-874"
    default: return nil
    }
    self.init(label: name)
  }

  /// The model of a language's old encodings, for those that have several bytes a character.
  static func models(of language: String) -> [Plausibility.Model] {
    switch language.prefix(2) {
    case "ja": [.shiftJIS, .eucJP]
    case "ko": [.eucKR]
    case "zh": [.gb, .big5]
    case "ru", "bg", "uk", "be", "mk", "sr": [.windows1251, .koi8]
    default: []
    }
  }

  /// Encodings that are told by their bytes, in the order in which equals win.
  static let guesses = ["shift_jis", "euc-jp", "euc-kr", "big5", "gb18030", "windows-1251", "koi8-u"]

  private static let models: [String: Plausibility.Model] = [
    "windows-1252": .western, "iso-8859-1": .western, "latin1": .western, "shift_jis": .shiftJIS,
    "euc-jp": .eucJP, "gb18030": .gb, "big5": .big5, "euc-kr": .eucKR, "windows-1251": .windows1251,
    "koi8-r": .koi8, "koi8-u": .koi8,
    "iso-8859-2": .latin, "iso-8859-3": .latin, "iso-8859-4": .latin, "iso-8859-9": .latin,
    "iso-8859-10": .latin, "iso-8859-13": .latin, "iso-8859-14": .latin, "iso-8859-15": .latin,
    "iso-8859-16": .latin, "windows-1250": .latin, "windows-1254": .latin, "windows-1257": .latin,
    "windows-1258": .latin, "macintosh": .latin,
  ]

  private static let aliases = [
    "ascii": "windows-1252", "usascii": "windows-1252", "ansix341968": "windows-1252", "l1": "windows-1252",
    "ansi": "windows-1252", "xuserdefined": "windows-1252", "cp819": "windows-1252",
    "iso885911987": "windows-1252", "isolatin1": "windows-1252", "western": "windows-1252",
    "latin2": "iso-8859-2", "l2": "iso-8859-2", "latin5": "iso-8859-9", "latin9": "iso-8859-15",
    "iso88598i": "iso-8859-8", "logical": "iso-8859-8",
    "shiftjis": "shift_jis", "sjis": "shift_jis", "xsjis": "shift_jis", "mskanji": "shift_jis",
    "windows31j": "shift_jis", "csshiftjis": "shift_jis", "cp932": "shift_jis", "ms932": "shift_jis",
    "eucjp": "euc-jp", "xeucjp": "euc-jp", "eucjpms": "euc-jp", "ujis": "euc-jp",
    "iso2022jp": "iso-2022-jp", "csiso2022jp": "iso-2022-jp", "jis": "iso-2022-jp",
    "gb2312": "gb18030", "gb231280": "gb18030", "gbk": "gb18030", "xgbk": "gb18030", "gb18030": "gb18030",
    "chinese": "gb18030", "cp936": "gb18030", "ms936": "gb18030", "euccn": "gb18030",
    "big5": "big5", "xxbig5": "big5", "cnbig5": "big5", "big5hkscs": "big5", "cp950": "big5",
    "euckr": "euc-kr", "korean": "euc-kr", "ksc5601": "euc-kr", "ksc56011987": "euc-kr",
    "ksc56011989": "euc-kr",
    "windows949": "euc-kr", "cp949": "euc-kr", "ms949": "euc-kr", "uhc": "euc-kr",
    "koi8": "koi8-r", "koi8r": "koi8-r", "koi": "koi8-r", "koi8u": "koi8-u", "koi8ru": "koi8-u",
    "cyrillic": "iso-8859-5", "greek": "iso-8859-7", "hebrew": "iso-8859-8", "arabic": "iso-8859-6",
    "tis620": "windows-874", "dos874": "windows-874", "cp866": "cp866", "ibm866": "cp866", "866": "cp866",
    "macintosh": "macintosh", "xmacroman": "macintosh", "mac": "macintosh", "xmaccyrillic": "mac-cyrillic",
  ]
}
