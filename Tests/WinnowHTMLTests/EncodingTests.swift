import Foundation
import Testing

@testable import WinnowHTML

@Suite("pages in any encoding")
struct EncodingTests {
  static let german = "Der Bürgermeister dankte den Helfern für fünf lange Nächte und fürs Übrige."

  /// Real sentences in all encodings that are told apart.
  static let sentences: [(name: String, text: String)] = [
    ("windows-1252", german),
    ("iso-8859-1", "L’été dernier, la mairie a remercié « tous les bénévoles » – à raison."),
    ("windows-1250", "Zażółć gęślą jaźń: burmistrz podziękował wolontariuszom za pięć długich nocy."),
    ("iso-8859-2", "Starosta poděkoval dobrovolníkům za pět dlouhých nocí a za všechno ostatní."),
    ("windows-1254", "Belediye başkanı beş uzun gece için gönüllülere teşekkür etti, ışıklar söndü."),
    ("windows-1257", "Meras padėkojo savanoriams už penkias ilgas naktis ir už visą kitą pagalbą."),
    ("windows-1251", "Мэр поблагодарил помощников за пять долгих ночей и за всё остальное."),
    ("windows-1251", "Мер подякував помічникам за п’ять довгих ночей і за все інше у місті."),
    ("koi8-r", "Мэр поблагодарил помощников за пять долгих ночей и за всё остальное."),
    ("iso-8859-5", "Мэр поблагодарил помощников за пять долгих ночей и за всё остальное."),
    ("windows-1253", "Ο δήμαρχος ευχαρίστησε τους εθελοντές για πέντε μεγάλες νύχτες."),
    ("windows-1255", "ראש העיר הודה למתנדבים על חמישה לילות ארוכים ועל כל השאר."),
    ("windows-1256", "شكر رئيس البلدية المتطوعين على خمس ليال طويلة وعلى كل شيء آخر."),
    ("windows-874", "นายกเทศมนตรีขอบคุณอาสาสมัครสำหรับห้าคืนอันยาวนาน"),
    ("shift_jis", "市長は五日間の長い夜を手伝ってくれたボランティアの人々に感謝した。"),
    ("euc-jp", "市長は五日間の長い夜を手伝ってくれたボランティアの人々に感謝した。"),
    ("iso-2022-jp", "市長は五日間の長い夜を手伝ってくれたボランティアの人々に感謝した。"),
    ("gb2312", "市长昨天感谢志愿者们在五个漫长的夜晚里所做的工作，并且表示明年还会再来。"),
    ("gbk", "市长昨天感谢志愿者们在五个漫长的夜晚里所做的工作，并且表示明年还会再来。"),
    ("big5", "市長昨天感謝志工們在五個漫長的夜晚裡所做的工作，並且表示明年還會再來。"),
    ("euc-kr", "시장은 긴 다섯 밤 동안 도와준 자원봉사자들에게 감사의 뜻을 전했다."),
  ]

  /// The text in the encoding: by Foundation, or by trying every byte and pair of bytes where it cannot.
  static func encode(_ text: String, _ name: String) throws -> [UInt8] {
    let encodings: [String: String.Encoding] = [
      "windows-1252": .windowsCP1252, "iso-8859-1": .windowsCP1252, "windows-1250": .windowsCP1250,
      "iso-8859-2": .isoLatin2, "windows-1254": .windowsCP1254, "windows-1253": .windowsCP1253,
      "windows-1251": .windowsCP1251, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
      "iso-2022-jp": .iso2022JP,
    ]
    if let encoding = encodings[name], let data = text.data(using: encoding) { return Array(data) }
    let charset: Charset = try #require(PageCharset(label: name)?.charset)
    let wanted = Set(text.unicodeScalars.map(String.init))
    var table: [String: [UInt8]] = [:]
    func note(_ bytes: [UInt8]) {
      let decoded = charset.decode(bytes[...])
      let character = String(decoding: decoded.bytes, as: UTF8.self)
      if decoded.replacements == 0, wanted.contains(character), table[character] == nil {
        table[character] = bytes
      }
    }
    for byte in UInt8.min...UInt8.max { note([byte]) }
    if ["gb2312", "gbk", "big5", "euc-kr", "euc-jp"].contains(name) {
      for first in UInt8(0xA1)...0xFE { for second in UInt8(0x40)...0xFE { note([first, second]) } }
    }
    return try text.unicodeScalars.flatMap { try #require(table[String($0)], "\($0) in \(name)") }
  }

  static func page(_ body: [UInt8], head: String = "", language: String? = nil) -> [UInt8] {
    let html = language.map { "<html lang=\"\($0)\">" } ?? "<html>"
    return Array("<!DOCTYPE html>\(html)<head>\(head)<title>x</title></head><body><p>".utf8) + body
      + Array("</p></body></html>\n".utf8)
  }

  static func decode(_ bytes: [UInt8], _ declared: String? = nil) -> String {
    String(decoding: Charset.decodePage(bytes, declared: declared).bytes, as: UTF8.self)
  }

  // MARK: - Who says it

  @Test("the header says it, or the page, or both", arguments: sentences)
  func labels(name: String, text: String) throws {
    let body = try Self.encode(text, name)
    #expect(Self.decode(Self.page(body), name).contains(text))
    #expect(Self.decode(Self.page(body), " \"\(name.uppercased())\" ").contains(text))
    let meta = "<meta charset=\"\(name)\">"
    #expect(Self.decode(Self.page(body, head: meta)).contains(text))
    #expect(Self.decode(Self.page(body, head: meta), name).contains(text))
    #expect(Self.decode(Self.page(body, head: meta), "no-such-charset").contains(text))
  }

  @Test("a wrong header is no match for the page and its bytes", arguments: sentences)
  func wrongHeader(name: String, text: String) throws {
    let body = try Self.encode(text, name)
    let bytes = Self.page(body, head: "<meta charset=\"\(name)\">")
    for wrong in ["utf-8", "utf-16", "nonsense"] {
      #expect(Self.decode(bytes, wrong).contains(text), "\(wrong)")
    }
    // Other Latin alphabets may look no different.
    let isLatin = ["windows-1252", "iso-8859-1", "windows-1254", "windows-1257"].contains(name)
    if !isLatin { #expect(Self.decode(bytes, "iso-8859-1").contains(text)) }
    #expect(Self.decode(Self.page(Array(text.utf8)), name).contains(text), "UTF-8 with this label")
  }

  @Test(
    "nobody says it, or both are wrong",
    arguments: [
      "windows-1252", "windows-1251", "koi8-r", "shift_jis", "euc-jp", "iso-2022-jp", "gbk", "big5", "euc-kr",
    ])
  func guess(name: String) throws {
    for (_, text) in Self.sentences.filter({ $0.name == name }) {
      let body = try Self.encode(text, name)
      #expect(Self.decode(Self.page(body)).contains(text))
      #expect(Self.decode(Self.page(body), "utf-8").contains(text))
      let wrong = name == "windows-1252" ? "shift_jis" : "iso-8859-1"
      #expect(Self.decode(Self.page(body, head: "<meta charset=utf-8>"), wrong).contains(text))
    }
  }

  @Test(
    "the language of a page tells what is left",
    arguments: [
      ("iso-8859-2", "cs"), ("windows-1250", "pl-PL"), ("windows-1253", "el"), ("windows-1255", "he"),
      ("windows-1256", "AR"), ("windows-874", "th"), ("windows-1254", "tr"),
    ])
  func language(name: String, language: String) throws {
    let text = try #require(Self.sentences.first { $0.name == name }).text
    let bytes = Self.page(try Self.encode(text, name), language: language)
    #expect(Self.decode(bytes).contains(text))
    #expect(Self.decode(bytes, "utf-8").contains(text))
  }

  @Test("a byte order mark is heard first, and dropped")
  func marks() throws {
    let page = "<p>\(Self.german)</p>"
    #expect(Self.decode([0xEF, 0xBB, 0xBF] + Array(page.utf8), "windows-1252") == page)
    for (mark, encoding) in [
      ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
      ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ] as [([UInt8], String.Encoding)] {
      let bytes = Array(try #require(page.data(using: encoding)))
      #expect(Self.decode(mark + bytes, "windows-1252") == page)
      #expect(Self.decode(bytes, "windows-1252") == page, "without the mark")
    }
    #expect(Self.decode([0xFF, 0xFE] + Array(page.utf8)) == page, "a mark of UTF-16 before UTF-8")
  }

  // MARK: - Broken pages

  @Test("UTF-8 that was cut, or mixed with windows-1252")
  func strays() throws {
    let text = Array((Self.german + " “Ja” |").utf8)
    func decode(_ stray: [UInt8], then rest: String = ".") throws -> String {
      let decoded = Self.decode(Self.page(text + stray + Array((rest + "|").utf8)))
      return String(try #require(decoded.split(separator: "|").dropFirst().first))
    }
    #expect(try decode([0x66, 0xFC, 0x72]) == "für.")
    #expect(try decode([0x93, 0x61, 0x94]) == "“a”.")
    #expect(try decode([0x61, 0xA0, 0x62]) == "a\u{A0}b.")
    #expect(try decode([0x61, 0xC3]) == "a\u{FFFD}.")
    #expect(try decode([0x4E, 0xC3], then: "O.") == "NÃO.")
    #expect(try decode([0x61, 0xE2, 0x80]) == "a\u{FFFD}.")
    #expect(try decode([0x61, 0x9D, 0x8F]) == "a\u{FFFD}\u{FFFD}.")
    let russian = Array("Мэр поблагодарил помощников".utf8)
    #expect(Self.decode(Self.page(russian + [0xD0, 0x2E])).contains("помощников\u{FFFD}."))
    // Windows-1252 into which UTF-8 was pasted; a soft hyphen behind ß is no such thing.
    let german = try Self.encode(Self.german, "windows-1252")
    let mixed = german + Array(" Größe ".utf8) + [0x47, 0x72, 0x6F, 0xDF, 0xAD, 0x61]
    #expect(Self.decode(Self.page(mixed)).contains(Self.german + " Größe Groß\u{AD}a"))
  }

  @Test("UTF-8 that was saved as Latin-1 or windows-1252 is read back")
  func mojibake() throws {
    let text = "L’été “à Noël” – naïve 😀."
    let controls = String(String.UnicodeScalarView(Array(text.utf8).map { Unicode.Scalar($0) }))
    #expect(Self.decode(Self.page(Array(controls.utf8))).contains(text))
    let western = try #require(String(data: Data("It’s – naïve.".utf8), encoding: .windowsCP1252))
    #expect(Self.decode(Self.page(Array(western.utf8))).contains("It’s – naïve."))
    // In part: what cannot be meant is repaired, and what can stays.
    let part = "日本 CAFÉ» É” â€™ \u{E2}\u{80}\u{99} \u{92} Ã©"
    #expect(Self.decode(Self.page(Array(part.utf8))).contains("日本 CAFÉ» É” ’ ’ ’ Ã©"))
    let meant = Self.page(Array("CAFÉ» Ã© Â° 5 € â".utf8))
    #expect(Charset.decodePage(meant, declared: nil).bytes == meant)
  }

  @Test("pages that end inside a character", arguments: sentences)
  func truncated(name: String, text: String) throws {
    let body = try Self.encode(text, name)
    for cut in 1...3 {
      let decoded = Self.decode(Self.page([]) + body.dropLast(cut), name)
      #expect(decoded.contains(text.prefix(text.count / 2)), "\(cut) of \(name)")
    }
  }

  @Test func nulsAreDropped() {
    #expect(Self.decode(Array("<p>a\0b\0\0c ü</p>".utf8)) == "<p>abc ü</p>")
    #expect(Self.decode(Array("<p>f".utf8) + [0xFC, 0, 0x72]) == "<p>für")
    #expect(Self.decode(Array("<p>a\u{0C}\u{01}b".utf8)) == "<p>a\u{0C}\u{01}b", "other controls stay")
  }

  // MARK: - Speed and safety

  @Test("the quick pass agrees with the standard library at every place")
  func scan() {
    let pieces: [[UInt8]] = [
      [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80], [0xE0, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3],
      [0],
      [0x1B], [0xEF, 0xBF, 0xBF], [0xED, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
    ]
    for piece in pieces {
      for before in 0...70 {
        for after in [0, 1, 2, 3, 7, 8, 31, 40] {
          let bytes =
            [UInt8](repeating: 0x61, count: before) + piece + [UInt8](repeating: 0x7F, count: after)
          let scan = UTF8Scan(bytes)
          #expect(scan.isValid == (String(validating: bytes, as: UTF8.self) != nil))
          #expect(scan.hasNUL == bytes.contains(0))
          #expect(!scan.isValid || scan.isASCII == bytes.allSatisfy { $0 < 0x80 })
          let strays = Charset.utf8(bytes, strays: .lost).bytes
          #expect(strays.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
        }
      }
    }
  }

  @Test("whatever the bytes and the label, the page is UTF-8 without NUL")
  func anything() {
    var random = SystemRandomNumberGenerator()
    let labels: [String?] = [nil, "", "x", "utf-16", "utf-7", "cp037"] + Self.sentences.map(\.name)
    let fragments: [[UInt8]] =
      [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42], [0],
        [0xC2, 0x80],
      ]
      + ["<meta charset=", "\"", "gbk", "big5>", "<!--", "-->", "<html lang=pl", "Größe", "日本", "мир "].map {
        Array($0.utf8)
      }
    for round in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        if round % 3 > 0, let fragment = fragments.randomElement(using: &random) { bytes += fragment }
        if round % 3 < 2 {
          bytes += (0..<Int.random(in: 0...9, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          }
        }
      }
      let label = labels[round % labels.count]
      let decoded = Charset.decodePage(bytes, declared: label)
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil, "\(bytes) as \(label ?? "nothing")")
      #expect(!decoded.bytes.contains(0), "\(bytes) as \(label ?? "nothing")")
    }
  }
}
