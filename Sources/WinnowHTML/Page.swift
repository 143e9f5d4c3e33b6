import Winnow

/// A web page that was read: its blocks of text, and what it says of itself.
public struct Page: Sendable {
  let text: PageText
  let head: PageHead
  let linkedData: [[UInt8]]
  /// The limits that were reached while the page was read; none for nearly every page.
  public let notes: [PageNote]
  /// Where the page was found, if that is known.
  public let url: String?

  /// Reads a page.
  ///
  /// Broken markup is read as browsers read it.
  ///
  /// - Parameters:
  ///   - html: The page's bytes.
  ///   - url: Where the page was found; addresses in it are resolved against this one.
  ///   - charset: Their encoding as the server said it; nil, and a name that is unknown, for what the page says itself.
  /// - Throws: ``PageError`` where memory or the parser's numbers do not suffice.
  public init(html: [UInt8], charset: String? = nil, url: String? = nil) throws(PageError) {
    let decoded = Charset.decodePage(html, declared: charset)
    let reading = try PageReader.read(decoded.bytes)
    text = PageText(reading.tree)
    head = reading.head
    linkedData = reading.linkedData
    notes =
      (decoded.replacements > 0 ? [.lostCharacters(decoded.replacements)] : []) + reading.notes
    self.url = url
  }

  /// Another reading of a page's text.
  init(_ text: PageText, of page: Page) {
    (self.text, head, linkedData, url) = (text, page.head, page.linkedData, page.url)
    notes = page.notes
  }

  /// What the page says of itself: in its head, its linked data, and its first headings.
  public var metadata: Metadata { collector.metadata(url: url) }

  var collector: MetadataCollector {
    var collector = MetadataCollector()
    for meta in head.meta {
      collector.meta(
        name: head.text(meta.name), property: head.text(meta.property), httpEquiv: head.text(meta.httpEquiv),
        itemprop: head.text(meta.itemprop), content: head.text(meta.content) ?? "")
    }
    for target in head.canonical { collector.link(rel: "canonical", href: target) }
    if let base = head.base { collector.base(href: base) }
    for time in head.times {
      collector.time(
        datetime: time.datetime, itemprop: time.itemprop, isPublished: time.isPublished,
        isInArticle: time.isInArticle)
    }
    for time in head.publications { collector.time(datetime: time.datetime, isPublished: true) }
    for author in head.authors { collector.authorLink(author) }
    if let language = head.language { collector.html(lang: language) }
    collector.pageTitle(String(decoding: text.tree.title, as: UTF8.self))
    for index in text.blocks.indices {
      let element = text.tree.elements[Int(text.blocks[index].element)]
      switch element.tag {
      case .h1:
        collector.heading(
          String(decoding: text.shown.line(index), as: UTF8.self), isLogo: text.tree.isLogo(element))
      case .h2, .h3, .h4:
        collector.lowerHeading(String(decoding: text.shown.line(index), as: UTF8.self))
      default: continue
      }
    }
    for data in linkedData { collector.jsonLD(data) }
    return collector
  }

  /// A link's target as an address of its own, where the page's is known.
  func resolved(_ target: [UInt8]) -> [UInt8] {
    let reference = URLReference(String(decoding: target, as: UTF8.self))
    var base = url.map { URLReference($0) }
    if let inner = head.base.map({ URLReference($0) }) {
      base = base.map { inner.resolved(against: $0) } ?? inner
    }
    let address = base.map { reference.resolved(against: $0) } ?? reference
    // What would end a target in Markdown, or be read as something else.
    var result: [UInt8] = []
    for byte in address.text.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "|"):
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: result.append(byte)
      }
    }
    return result
  }
}

extension BlockTree {
  /// Whether an element or the one around it is called a logo.
  fileprivate func isLogo(_ element: Element) -> Bool {
    let around = element.parent >= 0 ? elements[Int(element.parent)].groups : []
    return !element.groups.union(around).isDisjoint(with: Self.logo)
  }

  private static let logo = ClassGroups.groups(of: ClassWords.hash("logo".utf8))
}
