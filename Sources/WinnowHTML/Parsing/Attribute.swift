/// The attributes that are read; all others are cut out before the parser sees them.
enum Attribute: Int, CaseIterable, Sendable {
  case id, rel, alt, dir, `class`, role, href, lang, name, type, style, start, hidden, content, itemprop
  case datetime, pubdate, property, httpEquiv, ariaHidden, ariaLabel, testID

  /// The name in markup.
  private var markup: StaticString {
    switch self {
    case .id: "id"
    case .rel: "rel"
    case .alt: "alt"
    case .dir: "dir"
    case .class: "class"
    case .role: "role"
    case .href: "href"
    case .lang: "lang"
    case .name: "name"
    case .type: "type"
    case .style: "style"
    case .start: "start"
    case .hidden: "hidden"
    case .content: "content"
    case .itemprop: "itemprop"
    case .datetime: "datetime"
    case .pubdate: "pubdate"
    case .property: "property"
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .testID: "data-testid"
    }
  }

  /// Bytes of a value that are read: what is longer is data and no name, and a tag has a bounded length.
  var longestValue: Int {
    switch self {
    case .content: 8192
    case .href: 4096
    case .style: 1024
    default: 512
    }
  }

  private static let names = allCases.map { $0.markup.withUTF8Buffer { Array($0) } }

  /// The attribute of a name in any case.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    guard 2...11 ~= name.count,
      let index = Self.names.firstIndex(where: { known in
        known.count == name.count && zip(known, name).allSatisfy { $0 == $1.lowercased }
      })
    else { return nil }
    self.init(rawValue: index)
  }

  /// The name and what goes before the value.
  func open(in output: inout [UInt8]) {
    output.append(0x20)
    output += Self.names[rawValue]
    output.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
  }
}

extension UInt8 {
  /// The byte with ASCII capitals made small.
  @inline(__always)
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether the byte is a letter of ASCII.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte is white space in HTML.
  @inline(__always)
  var isSpace: Bool { self == 0x20 || self &- 9 < 5 && self != 0x0B }
}
