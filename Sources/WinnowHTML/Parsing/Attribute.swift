/// The attributes that are read; all others are skipped.
enum Attribute: UInt8, CaseIterable, Sendable {
  case id, rel, `class`, role, href, lang, name, type, style, hidden, content, itemprop
  case datetime, pubdate, property, httpEquiv, ariaHidden, testID
  case start, value, colspan, rowspan, alt, title

  /// The name in markup.
  var markup: String {
    switch self {
    case .id: "id"
    case .rel: "rel"
    case .class: "class"
    case .role: "role"
    case .href: "href"
    case .lang: "lang"
    case .name: "name"
    case .type: "type"
    case .style: "style"
    case .hidden: "hidden"
    case .content: "content"
    case .itemprop: "itemprop"
    case .datetime: "datetime"
    case .pubdate: "pubdate"
    case .property: "property"
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .testID: "data-testid"
    case .start: "start"
    case .value: "value"
    case .colspan: "colspan"
    case .rowspan: "rowspan"
    case .alt: "alt"
    case .title: "title"
    }
  }

  /// Bytes of a value that are read: what is longer is data and no name, and a tag has a bounded length.
  var longestValue: Int {
    switch self {
    case .content: 8192
    case .href: 4096
    case .style: 1024
    case .start, .value, .colspan, .rowspan: 16
    default: 512
    }
  }

  /// Whether the value itself is given out, and not only what it speaks of.
  var isShown: Bool { self == .href || self == .content }

  /// The attributes that are read of an element.
  fileprivate static func read(of tag: Tag) -> [Attribute] {
    let ofAll: [Attribute] = [.class, .id, .role, .itemprop, .testID, .hidden, .ariaHidden, .style]
    return switch tag {
    case .html: ofAll + [.lang]
    case .a: ofAll + [.href, .rel]
    case .ol: ofAll + [.start]
    case .li: ofAll + [.value]
    case .td, .th: ofAll + [.colspan, .rowspan]
    case .time: ofAll + [.datetime, .pubdate]
    case .meta: [.name, .property, .httpEquiv, .itemprop, .content]
    case .link: [.rel, .href]
    case .base: [.href]
    case .img: [.alt]
    case .abbr: ofAll + [.title]
    case .script: [.type]
    default: tag.isVoid || tag.isDropped ? [] : ofAll
    }
  }
}

/// The attributes by their names, and which of them are read of each element.
struct AttributeTable: Sendable {
  private let byName = NameTable(Attribute.allCases.map(\.markup))
  private let readByTag = Tag.allCases.map { tag in
    Attribute.read(of: tag).reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) }
  }

  static let shared = AttributeTable()

  /// The attributes that are read of an element, a bit each.
  @inline(__always)
  func read(of tag: Tag) -> UInt32 { readByTag[Int(tag.rawValue)] }

  /// The attribute of a name.
  @inline(__always)
  func attribute(_ key: NameKey) -> Attribute? { byName.value(of: key).flatMap { Attribute(rawValue: $0) } }
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

  /// Whether the byte is one of a few below 64.
  @inline(__always)
  func isOneOf(_ bytes: LowBytes) -> Bool { self < 64 && bytes.rawValue >> UInt64(self & 63) & 1 != 0 }
}

/// Some of the bytes below 64, a bit each.
struct LowBytes {
  fileprivate let rawValue: UInt64

  private static var space: UInt64 {
    @inline(__always) get { 1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D | 1 << 0x20 }
  }

  /// White space, `/` and `>`.
  static var endsName: LowBytes {
    @inline(__always) get { LowBytes(rawValue: space | 1 << 0x2F | 1 << 0x3E) }
  }

  /// The same and `=`.
  static var endsAttributeName: LowBytes {
    @inline(__always) get { LowBytes(rawValue: space | 1 << 0x2F | 1 << 0x3E | 1 << 0x3D) }
  }
}
