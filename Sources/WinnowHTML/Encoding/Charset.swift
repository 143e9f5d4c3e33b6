/// An encoding that text is converted from.
///
/// UTF-8, UTF-16, UTF-32 and windows-1252 are read here; the C library's `iconv` reads the others.
package enum Charset: Sendable, Hashable {
  case utf8
  case utf16(ByteOrder)
  case utf32(ByteOrder)
  case windows1252
  /// An encoding by its name in the C library.
  case library(String)

  package enum ByteOrder: Sendable, Hashable {
    case little
    case big
  }

  /// The charset of this name, in any case; nil if nothing here can read it.
  ///
  /// Names mean what they mean on the web, where text that calls itself `iso-8859-1` or `ascii` is windows-1252,
  /// and `gb2312` is `gb18030`: pages were written so, and browsers read them so.
  package init?(named name: String) {
    let name = name.lowercased()
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "utf16", "utf16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode":
      self = .utf16(.little)
    case "utf-16be", "utf16be", "unicodefffe": self = .utf16(.big)
    case "utf-32le": self = .utf32(.little)
    case "utf-32", "utf-32be": self = .utf32(.big)
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1",
      "iso_8859-1:1987", "iso-ir-100", "latin1", "latin-1", "l1", "cp819", "ibm819", "csisolatin1", "ascii",
      "us-ascii", "ansi_x3.4-1968":
      self = .windows1252
    default:
      let names = Self.libraryNames[Self.webNames[name] ?? name] ?? [Self.webNames[name] ?? name]
      guard let library = names.first(where: { Iconv(from: $0) != nil }) else { return nil }
      self = .library(library)
    }
  }

  /// Names that mean another encoding on the web than in the C library: always one that holds it and more.
  private static let webNames = [
    "gb2312": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "cn-big5": "big5-hkscs",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "euc-kr": "cp949", "korean": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949",
    "windows-949": "cp949",
    "iso-8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874",
    "windows-874": "cp874", "x-euc-jp": "euc-jp",
  ]

  /// What the C libraries call an encoding, the best first.
  ///
  /// glibc and the libiconv of macOS know the supersets of Windows. musl (tried with 1.2.3) knows no `cp932`,
  /// `cp874` and `eucjp-ms`; its `shift_jis`, `euc-jp` and `tis-620` lack the characters that vendors added, like
  /// ① and Thai quotation marks. It compares names without case and punctuation, and knows ISO 8859, the
  /// windows-125x, KOI8, `cp949`, `big5-hkscs`, `gb18030` and `iso-2022-jp`; a name that it does not know, like
  /// `macintosh`, is no charset there.
  private static let libraryNames = [
    "cp932": ["cp932", "shift_jis"], "cp949": ["cp949", "euc-kr"], "cp874": ["cp874", "tis-620"],
    "euc-jp": ["eucjp-ms", "euc-jp"], "big5-hkscs": ["big5-hkscs", "big5"], "ibm866": ["ibm866", "cp866"],
  ]

  /// The charset that a byte order mark speaks for, and the mark's length.
  static func mark(of bytes: [UInt8]) -> (Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // Before UTF-16, whose mark is how UTF-32's begins.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32(.little), 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(.big), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(.little), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(.big), 2) }
    return nil
  }
}

extension Charset {
  /// A document in UTF-8.
  package struct Decoded: Sendable, Hashable {
    package var bytes: [UInt8]
    /// How many U+FFFD stand for bytes that the charset does not know.
    package var replacements = 0
    package var charset: Charset?

    /// Bytes as they are.
    package init(bytes: [UInt8], replacements: Int = 0, charset: Charset? = nil) {
      self.bytes = bytes
      self.replacements = replacements
      self.charset = charset
    }

    /// What was lost, for a person; nil if nothing was.
    package var loss: String? {
      if replacements == 0 { return nil }
      let places = replacements == 1 ? "1 place is" : "\(replacements) places are"
      return "\(places) not valid \(charset?.name ?? "text"), and read as U+FFFD"
    }
  }

  /// The document in UTF-8.
  ///
  /// A byte order mark wins over the declared charset: it is part of the document, the other a belief about it.
  /// With neither, or with UTF-8's mark, the bytes stay what they are.
  package static func decode(_ bytes: [UInt8], declared: Charset?) -> Decoded {
    if let (charset, length) = mark(of: bytes) {
      if charset == .utf8 { return Decoded(bytes: bytes) }
      return charset.decode(bytes[length...])
    }
    guard let declared else { return Decoded(bytes: bytes) }
    return declared.decode(bytes[...])
  }

  /// The bytes, which are in this charset, in UTF-8.
  func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var decoded =
      switch self {
      case .utf8: Self.utf8(bytes)
      case .utf16(let order): Self.utf16(bytes, order)
      case .utf32(let order): Self.utf32(bytes, order)
      case .windows1252: Self.windows1252(bytes)
      case .library(let name): Self.library(bytes, name)
      }
    decoded.charset = self
    return decoded
  }

  /// The name in messages.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(.little): "UTF-16LE"
    case .utf16(.big): "UTF-16BE"
    case .utf32(.little): "UTF-32LE"
    case .utf32(.big): "UTF-32BE"
    case .windows1252: "windows-1252"
    case .library("eucjp-ms"): "euc-jp"
    case .library(let name): name
    }
  }
}
