/// An element's name, as far as Winnow tells elements apart.
enum Tag: UInt8, CaseIterable, Sendable {
  case unknown
  // Structure of the page.
  case html, head, body, title, meta, link, base
  // Blocks.
  case address, article, aside, blockquote, button, caption, center, colgroup, dd, details, dialog, dir, div
  case dl, dt, fieldset, figcaption, figure, footer, form, frameset, h1, h2, h3, h4, h5, h6, header, hgroup
  case hr, label, legend, li, main, menu, nav, noframes, noscript, ol, p, pre, search, section, summary
  case table, tbody, td, tfoot, th, thead, tr, ul
  // Inline elements that say something.
  case a, abbr, b, big, bdi, bdo, br, cite, code, del, dfn, em, font, i, img, input, ins, kbd, mark, picture
  case q, s, samp, small, span, strong, sub, sup, time, tt, u, wbr
  // Elements whose content is no text of the page.
  case audio, canvas, datalist, iframe, map, math, noembed, object, script, select, style, svg, template
  case textarea, video
  // What is written over or beside the characters of a ruby, and its brackets.
  case rp, rt
}

extension Tag {
  /// The tags by their names in markup.
  static let byName = NameTable(allCases.map { $0 == .unknown ? "" : String(describing: $0) })

  /// The tag of a name, in the table of all.
  @inline(__always)
  init(_ key: NameKey, in tags: NameTable) {
    self = tags.value(of: key).flatMap { Tag(rawValue: $0) } ?? .unknown
  }

  /// Whether the element is part of a line of text.
  @inline(__always)
  var isInline: Bool { Tag.a.rawValue <= rawValue && rawValue <= Tag.wbr.rawValue }

  /// Whether the element stands apart from the text around it.
  @inline(__always)
  var isBlock: Bool { Tag.address.rawValue <= rawValue && rawValue <= Tag.ul.rawValue }

  /// Whether the element may stand before the body, so that the parser opens none for it.
  var isOfHead: Bool { Tag.html.rawValue <= rawValue && rawValue <= Tag.base.rawValue && self != .body }

  /// Whether nobody reads the content: it is code, a choice of a form, or what stands in for media.
  @inline(__always)
  var isDropped: Bool { rawValue >= Tag.audio.rawValue && self != .math }

  /// Whether an element that hides itself is seldom shown later. Scripts open boxes and pages of tabs; of a paragraph,
  /// a list or a heading by itself it is a leftover.
  var isHiddenForGood: Bool {
    switch self {
    case .p, .ul, .ol, .li, .form: true
    default: headingLevel > 0
    }
  }

  /// Whether the content is how to read the characters before it: `漢字<rt>かんじ</rt>` is one word to a reader.
  @inline(__always)
  var isGloss: Bool { self == .rp || self == .rt }

  /// Whether the content is characters alone, up to the end tag.
  var isRawText: Bool {
    switch self {
    case .script, .style, .iframe, .noembed, .textarea: true
    default: false
    }
  }

  /// Whether the element has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .input, .link, .meta, .base, .wbr: true
    default: false
    }
  }

  /// Whether the next element of its kind ends the element, so that end tags are often left out.
  var isClosedByNext: Bool {
    switch self {
    case .p, .li, .dd, .dt, .td, .th, .tr, .thead, .tbody, .tfoot, .colgroup: true
    default: false
    }
  }

  /// 1 to 6 for headings, 0 for others.
  var headingLevel: Int {
    Tag.h1.rawValue <= rawValue && rawValue <= Tag.h6.rawValue ? Int(rawValue - Tag.h1.rawValue) + 1 : 0
  }
}
