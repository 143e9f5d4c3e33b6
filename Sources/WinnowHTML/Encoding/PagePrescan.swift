/// What the beginning of a page says about its encoding, read without knowing it.
///
/// After "prescan a byte stream to determine its encoding" of the HTML standard, which reads tags well enough to
/// find `<meta>` and not be fooled by comments. Beyond it, scripts and styles are stepped over, and the page's
/// language is noted. Only pages that are not plain UTF-8 are read so, and they may say it late.
struct PagePrescan: Hashable {
  /// The first charset that a `<meta>` names, else that of the XML declaration.
  private(set) var charset: String?
  /// The `lang` of `<html>`, in lower case.
  private(set) var language: String?

  private static let reach = 16_384

  init(_ bytes: [UInt8]) {
    var cursor = Cursor(bytes: bytes, end: min(bytes.count, Self.reach))
    let declared = cursor.xmlEncoding()
    while charset == nil || language == nil, cursor.skip(to: UInt8(ascii: "<")) {
      if cursor.takes("<!--") {
        // `<!-->` is a comment already.
        cursor.position -= 2
        guard cursor.skip(past: "-->") else { break }
      } else if let name = cursor.tagName() {
        read(name, cursor.attributes())
        if name == "script" || name == "style", !cursor.skip(past: "</" + name) { break }
      } else {
        cursor.position += 1
        // An end tag's attributes may hold a `>`; a declaration ends at the first.
        if cursor.takes("/"), cursor.isAtLetter { _ = cursor.attributes() }
      }
    }
    charset = charset ?? declared
  }

  private mutating func read(_ name: String, _ attributes: [(name: String, value: String)]) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    if name == "html" {
      language = language ?? (value("lang") ?? value("xml:lang"))?.lowercased()
    } else if name == "meta", charset == nil {
      var found = value("charset")
      if found == nil, value("http-equiv")?.lowercased() == "content-type" {
        found = value("content").flatMap(Self.charset(inContentType:))
      }
      // A name that nobody knows leaves the word to the next.
      if let found, PageCharset(label: found) != nil { charset = found }
    }
  }

  /// The charset of a content type: `text/html; charset=gbk`.
  static func charset(inContentType text: String) -> String? {
    let bytes = Array(text.utf8)
    var cursor = Cursor(bytes: bytes, end: bytes.count)
    while cursor.skip(past: "charset") {
      cursor.skipSpace()
      guard cursor.takes("=") else { continue }
      cursor.skipSpace()
      return cursor.value { $0 == UInt8(ascii: ";") }
    }
    return nil
  }
}

extension PagePrescan {
  /// A place in the bytes that only moves on, apart from one step back.
  private struct Cursor {
    let bytes: [UInt8]
    let end: Int
    var position = 0

    init(bytes: [UInt8], end: Int) {
      self.bytes = bytes
      self.end = end
    }

    var current: UInt8? { position < end ? bytes[position] : nil }
    var isAtLetter: Bool { current.map(Charset.isLetter) ?? false }

    /// Moves to the byte; false if there is none.
    mutating func skip(to byte: UInt8) -> Bool {
      while position < end, bytes[position] != byte { position += 1 }
      return position < end
    }

    /// Moves behind a text in lower case, which may be in any case here.
    mutating func skip(past text: String) -> Bool {
      while position < end {
        if takes(text) { return true }
        position += 1
      }
      return false
    }

    /// Moves behind a text in lower case, in any case, if it stands here.
    mutating func takes(_ text: String) -> Bool {
      var index = position
      for byte in text.utf8 {
        guard index < end, Self.lowercase(bytes[index]) == byte else { return false }
        index += 1
      }
      position = index
      return true
    }

    mutating func skipSpace() {
      while let byte = current, Self.isSpace(byte) { position += 1 }
    }

    /// The name of the tag that begins here; nil if none does.
    mutating func tagName() -> String? {
      guard position + 1 < end, Charset.isLetter(bytes[position + 1]) else { return nil }
      position += 1
      let start = position
      while let byte = current, !Self.isSpace(byte), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
        position += 1
      }
      return text(start..<position)
    }

    /// The attributes up to the end of the tag, names in lower case.
    mutating func attributes() -> [(name: String, value: String)] {
      var result: [(name: String, value: String)] = []
      while true {
        while let byte = current, Self.isSpace(byte) || byte == UInt8(ascii: "/") { position += 1 }
        guard let byte = current, byte != UInt8(ascii: ">") else { return result }
        let start = position
        // An equals sign that comes first is part of the name.
        repeat { position += 1 } while current.map { !Self.endsName($0) } ?? false
        let name = text(start..<position)
        skipSpace()
        guard takes("=") else {
          result.append((name, ""))
          continue
        }
        skipSpace()
        result.append((name, value { $0 == UInt8(ascii: ">") }))
      }
    }

    /// A value, in quotes or up to a space or the byte that ends it.
    mutating func value(endsAt isEnd: (UInt8) -> Bool) -> String {
      if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        position += 1
        let start = position
        _ = skip(to: quote)
        defer { position = min(position + 1, end) }
        return text(start..<position)
      }
      let start = position
      while let byte = current, !Self.isSpace(byte), !isEnd(byte) { position += 1 }
      return text(start..<position)
    }

    /// The encoding of an XML declaration at the very beginning.
    mutating func xmlEncoding() -> String? {
      guard takes("<?xml"), let close = bytes[position..<end].firstIndex(of: UInt8(ascii: ">")) else {
        return nil
      }
      var inside = Cursor(bytes: bytes, end: close)
      inside.position = position
      return inside.attributes().first { $0.name == "encoding" }?.value
    }

    private func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range].lazy.map(Self.lowercase), as: UTF8.self)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
      isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || 0x09...0x0D ~= byte && byte != 0x0B
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
      0x41...0x5A ~= byte ? byte | 0x20 : byte
    }
  }
}
