/// What the head of a page and its attributes say, put aside until the page was read.
struct PageHead: Sendable {
  /// Where the values of a `<meta>` stand among the bytes of all.
  struct Meta: Sendable {
    fileprivate(set) var name: Range<Int>?
    fileprivate(set) var property: Range<Int>?
    fileprivate(set) var httpEquiv: Range<Int>?
    fileprivate(set) var itemprop: Range<Int>?
    fileprivate(set) var content = 0..<0
  }

  struct Time: Sendable {
    let datetime: String
    let itemprop: String?
    let isPublished: Bool
    let isInArticle: Bool
    /// Whether its class says that it is when something was published, as microformats do.
    let isMarked: Bool
  }

  private(set) var meta: [Meta] = []
  /// The values of all `<meta>`: most are never asked for, and a string for each would cost more than all the rest.
  private var values: [UInt8] = []
  /// The targets of those `<link>` that say where the page belongs.
  private(set) var canonical: [String] = []
  private var links = 0
  private(set) var times: [Time] = []
  /// The texts of links to whoever wrote the page.
  private(set) var authors: [String] = []
  private(set) var language: String?
  private(set) var base: String?

  /// No page has so many facts; one that pretends to must not cost more.
  static let most = 500

  /// Elements of which there were more.
  private(set) var leftOut = 0

  mutating func read(_ tag: Tag, _ attributes: TagAttributes, isInArticle: Bool) {
    switch tag {
    case .html: language = language ?? Values(attributes)[.lang]
    case .base: base = base ?? Values(attributes)[.href]
    case .meta where meta.count < Self.most: readMeta(attributes)
    case .link where links < Self.most: readLink(attributes)
    case .time where times.count < Self.most:
      let values = Values(attributes)
      guard let datetime = values[.datetime] else { return }
      times.append(
        Time(
          datetime: datetime, itemprop: values[.itemprop], isPublished: values[.pubdate] != nil,
          isInArticle: isInArticle, isMarked: Self.saysPublished(attributes)))
    case .abbr:
      guard times.count < Self.most, Self.saysPublished(attributes), let title = Values(attributes)[.title]
      else { return }
      times.append(
        Time(datetime: title, itemprop: nil, isPublished: false, isInArticle: isInArticle, isMarked: true))
    // One more than are read: nothing else comes here.
    default: leftOut += 1
    }
  }

  private mutating func readMeta(_ attributes: TagAttributes) {
    var read = Meta()
    var hasContent = false
    let start = values.count
    attributes.forEach { attribute, value, _ in
      let range = values.count..<values.count + value.count
      values.append(contentsOf: value)
      switch attribute {
      case .name: read.name = range
      case .property: read.property = range
      case .httpEquiv: read.httpEquiv = range
      case .itemprop: read.itemprop = range
      case .content: (read.content, hasContent) = (range, true)
      default: break
      }
    }
    if hasContent { meta.append(read) } else { values.removeSubrange(start...) }
  }

  private mutating func readLink(_ attributes: TagAttributes) {
    var (hasRelation, isCanonical) = (false, false)
    var target: String?
    attributes.forEach { attribute, value, _ in
      if attribute == .rel { (hasRelation, isCanonical) = (true, value.hasWord("canonical")) }
    }
    if !hasRelation { return }
    attributes.forEach { attribute, value, _ in
      if attribute == .href { target = isCanonical ? String(decoding: value, as: UTF8.self) : "" }
    }
    guard let target else { return }
    links += 1
    if isCanonical { canonical.append(target) }
  }

  /// Whether a class is that of the date of publication: `<abbr class="published" title="2024-05-03T10:20:00Z">`, after
  /// the microformat hAtom, or `dt-published` of h-entry.
  private static func saysPublished(_ attributes: TagAttributes) -> Bool {
    var says = false
    attributes.forEach { attribute, value, _ in
      guard attribute == .class, value.contains("published") else { return }
      says = value.split(whereSeparator: \.isSpace).contains {
        $0.elementsEqual("published".utf8) || $0.elementsEqual("dt-published".utf8)
      }
    }
    return says
  }

  /// The times that are marked as those of publication, if they all are of the same day: a list of texts has those of each.
  var publications: [Time] {
    let marked = times.filter(\.isMarked)
    return Set(marked.map { $0.datetime.prefix(Self.day) }).count == 1 ? marked : []
  }

  /// Characters of `2024-05-03`.
  private static let day = 10

  /// A few attributes' values, of which a look at all is faster than a table.
  private struct Values {
    private var all: [(attribute: Attribute, value: String)] = []

    init(_ attributes: TagAttributes) {
      attributes.forEach { attribute, value, _ in
        all.append((attribute, String(decoding: value, as: UTF8.self)))
      }
    }

    subscript(attribute: Attribute) -> String? { all.last { $0.attribute == attribute }?.value }
  }

  mutating func addAuthor(_ text: ArraySlice<UInt8>) {
    // Longer ones are no names, and so many are those of a list.
    guard !text.isEmpty, text.count <= Self.longestName, authors.count < Self.mostAuthors else { return }
    authors.append(String(decoding: text, as: UTF8.self))
  }

  private static let longestName = 200
  private static let mostAuthors = 20

  /// The bytes of the content of the first `<meta>` that has one of these names, which are in small letters.
  func content(of names: StaticString...) -> ArraySlice<UInt8>? {
    meta.first { meta in
      guard let name = meta.property ?? meta.name else { return false }
      return names.contains { $0.withUTF8Buffer { values[name].lazy.map(\.lowercased).elementsEqual($0) } }
    }.map { values[$0.content] }
  }

  func text(_ range: Range<Int>?) -> String? {
    range.map { String(decoding: values[$0], as: UTF8.self) }
  }
}
