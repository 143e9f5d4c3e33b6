/// What the head of a page and its attributes say, put aside until the page was read.
struct PageHead: Sendable {
  struct Meta: Sendable {
    let name: String?
    let property: String?
    let httpEquiv: String?
    let itemprop: String?
    let content: String
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
  private(set) var links: [(rel: String, href: String)] = []
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
    var values = Values()
    attributes.forEach { attribute, value, _ in
      values.all.append((attribute, String(decoding: value, as: UTF8.self)))
    }
    switch tag {
    case .html: language = language ?? values[.lang]
    case .base: base = base ?? values[.href]
    case .meta where meta.count < Self.most:
      guard let content = values[.content] else { return }
      meta.append(
        Meta(
          name: values[.name], property: values[.property], httpEquiv: values[.httpEquiv],
          itemprop: values[.itemprop], content: content))
    case .link where links.count < Self.most:
      if let rel = values[.rel], let href = values[.href] { links.append((rel.lowercased(), href)) }
    case .time where times.count < Self.most:
      guard let datetime = values[.datetime] else { return }
      times.append(
        Time(
          datetime: datetime, itemprop: values[.itemprop], isPublished: values[.pubdate] != nil,
          isInArticle: isInArticle, isMarked: Self.saysPublished(values[.class])))
    case .abbr:
      guard times.count < Self.most, let title = values[.title], Self.saysPublished(values[.class]) else {
        return
      }
      times.append(
        Time(datetime: title, itemprop: nil, isPublished: false, isInArticle: isInArticle, isMarked: true))
    // One more than are read: nothing else comes here.
    default: leftOut += 1
    }
  }

  /// Whether a class is that of the date of publication: `<abbr class="published" title="2024-05-03T10:20:00Z">`, after
  /// the microformat hAtom, or `dt-published` of h-entry.
  private static func saysPublished(_ classes: String?) -> Bool {
    (classes ?? "").split(whereSeparator: \.isWhitespace).contains {
      $0 == "published" || $0 == "dt-published"
    }
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
    var all: [(attribute: Attribute, value: String)] = []

    subscript(attribute: Attribute) -> String? { all.last { $0.attribute == attribute }?.value }
  }

  mutating func addAuthor(_ text: ArraySlice<UInt8>) {
    // Longer ones are no names, and so many are those of a list.
    guard !text.isEmpty, text.count <= Self.longestName, authors.count < Self.mostAuthors else { return }
    authors.append(String(decoding: text, as: UTF8.self))
  }

  private static let longestName = 200
  private static let mostAuthors = 20

  /// The content of the first `<meta>` that has one of these names.
  func content(of names: String...) -> String? {
    meta.first { meta in
      let name = (meta.property ?? meta.name ?? "").lowercased()
      return names.contains(name)
    }?.content
  }
}
