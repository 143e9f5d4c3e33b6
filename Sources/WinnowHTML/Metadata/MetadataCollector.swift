/// Gathers what a page says about itself while it is read, and chooses among it at the end.
///
/// All texts come with their character references resolved. Whatever a page holds, what is kept is bounded.
package struct MetadataCollector: Sendable {
  /// Values by the names of ``MetadataNames``, in the page's order.
  var values: [String: [String]] = [:]
  /// The first headings.
  var headings: [String] = []
  /// The first ones of lower levels.
  var lowerHeadings: [String] = []
  /// Those of the first headings that are in a logo.
  var logos: Set<String> = []
  var linkedData = LinkedData()
  /// What relative addresses refer to, if the page says so itself.
  var base: String?
  /// Types of microdata.
  private var itemTypes: Set<String> = []
  /// Labels and data that pages give to link previews, by their number.
  private var labels: [String: String] = [:]

  /// As many values of one name are kept.
  private static let mostValues = 64
  /// Longer values, in bytes, are left out.
  private static let longest = 8192
  private static let mostHeadings = 4
  private static let mostLowerHeadings = 16

  /// Creates a collector for one page.
  package init() {}

  /// The names of all types that linked data and microdata use, sorted: `Article`, `ImageObject`, `Person`.
  package var types: [String] { linkedData.types.union(itemTypes).sorted() }

  /// A `<meta>` element. One may carry its content under several names.
  package mutating func meta(
    name: String? = nil, property: String? = nil, httpEquiv: String? = nil, itemprop: String? = nil,
    content: String
  ) {
    var names = Set([name, httpEquiv].compactMap { $0 }.map { MetadataNames.normalized($0) })
    for property in (property ?? "").split(whereSeparator: \.isWhitespace) {
      names.insert(MetadataNames.normalized(property))
    }
    for name in names {
      add(content, as: name)
      addPreview(content, as: name)
    }
    if let itemprop { item(itemprop, value: content) }
  }

  /// A `<link>` element.
  package mutating func link(rel: String, href: String) {
    let relations = rel.lowercased().split(whereSeparator: \.isWhitespace)
    if relations.contains("canonical") { add(href, as: "link:canonical") }
  }

  /// The `href` of a `<base>` element; the first one counts.
  package mutating func base(href: String) {
    if base == nil, href.utf8.count <= Self.longest { base = href }
  }

  /// A `<time>` element. `datetime` is its attribute, or its text without one.
  ///
  /// `isPublished` is for its attribute `pubdate` and for marks that mean the same. Of the others the first
  /// one inside the article counts.
  package mutating func time(
    datetime: String, itemprop: String? = nil, isPublished: Bool = false, isInArticle: Bool = false
  ) {
    let properties = (itemprop ?? "").lowercased()
    if isPublished || properties.contains("datepublished") {
      add(datetime, as: "time:published")
    } else if properties.contains("datemodified") {
      add(datetime, as: "time:modified")
    } else if let itemprop {
      item(itemprop, value: datetime)
    } else if isInArticle {
      add(datetime, as: "time:article")
    }
  }

  /// The text of `<title>`.
  package mutating func pageTitle(_ text: String) { add(text, as: "html:title") }

  /// The text of an `<h1>`, and whether it stands in the site's logo.
  package mutating func heading(_ text: String, isLogo: Bool = false) {
    guard headings.count < Self.mostHeadings, let text = Self.shown(text) else { return }
    headings.append(text)
    if isLogo { logos.insert(text) }
  }

  /// The text of a heading of another level.
  package mutating func lowerHeading(_ text: String) {
    guard lowerHeadings.count < Self.mostLowerHeadings, let text = Self.shown(text) else { return }
    lowerHeadings.append(text)
  }

  private static func shown(_ text: String) -> String? {
    guard text.utf8.count <= longest else { return nil }
    // A number is meant by nobody who sees it.
    let text = text.contains("&#") ? PlainText.unescaped(text) : PlainText.collapsed(text)
    return text.isEmpty ? nil : text
  }

  /// The text of a `<script type="application/ld+json">`, as it stands in the page.
  package mutating func jsonLD(_ script: [UInt8]) { linkedData.add(script) }

  /// The `lang` of `<html>`, or its `xml:lang`.
  package mutating func html(lang: String) { add(lang, as: "html:lang") }

  /// A value of microdata: an `itemprop` with the element's text, or with its `content`.
  ///
  /// What stands inside a review or a comment says nothing about the page and should not come here.
  package mutating func item(_ itemprop: String, value: String) {
    for name in itemprop.lowercased().split(whereSeparator: \.isWhitespace) {
      add(value, as: "itemprop:" + name)
    }
  }

  /// The `itemtype` of an element: the addresses of its types.
  package mutating func itemType(_ itemtype: String) {
    for address in itemtype.split(whereSeparator: \.isWhitespace) where itemTypes.count < Self.mostValues {
      itemTypes.formUnion(LinkedNode.typeName(in: String(address)).map { [$0] } ?? [])
    }
  }

  /// The text of a link with `rel="author"`.
  package mutating func authorLink(_ text: String) { add(text, as: "rel:author") }

  private mutating func add(_ value: String, as name: String) {
    guard MetadataNames.all.contains(name), value.utf8.count <= Self.longest,
      values[name, default: []].count < Self.mostValues, value.utf8.contains(where: { $0 > 0x20 })
    else { return }
    values[name, default: []].append(value)
  }

  /// `twitter:label1` says what `twitter:data1` is: `Written by`.
  private mutating func addPreview(_ value: String, as name: String) {
    guard name.hasPrefix("twitter:"), value.utf8.count <= Self.longest else { return }
    for number in ["1", "2", "3", "4"] where name.hasSuffix(number) {
      switch name.dropFirst("twitter:".count).dropLast() {
      case "label": labels[number] = value
      case "data":
        guard let label = labels[number], MetadataNames.isAuthorLabel(label) else { continue }
        add(value, as: "twitter:author")
      default: continue
      }
    }
  }
}
