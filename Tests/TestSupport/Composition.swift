/// A document made of what documents are made of: an article with its menu, its readers' comments, its related titles.
///
/// The same seed gives the same document, as a page and as a text. What is added comes beside what was there, and changes none of it.
public struct Composition: Sendable {
  /// What an article may have around it or get added.
  public enum Part: String, CaseIterable, Sendable {
    case menu, cookies, form
  }

  public let wording: Wording
  private let title: String
  private let items: [Item]
  /// What the article has around it already.
  private let hasMenu: Bool
  private let related: [String]
  private let comments: [String]
  private let hasFooter: Bool

  fileprivate enum Item: Sendable {
    case paragraph(String)
    case heading(String)
    case quotation(String)
    case list([String])
    case table([[String]])
    case caption(String)
  }

  /// - Parameter isArticle: Whether it has nothing but prose and headings inside of the article.
  public init(seed: UInt64, isArticle: Bool = false) {
    var random = SeededGenerator(seed)
    wording = Wording.all[Int(seed % UInt64(Wording.all.count))]
    var sentences = wording.sentences.shuffled(using: &random)
    // Readers do not say what the article says.
    let said = Array(sentences.suffix(2))
    sentences.removeLast(2)
    let titles = wording.titles.shuffled(using: &random)
    title = titles[0]
    var rest = sentences[...]
    var items: [Item] = []
    while !rest.isEmpty {
      let count = min(rest.count, Int.random(in: 1...3, using: &random))
      let text = rest.prefix(count).joined(separator: " ")
      rest = rest.dropFirst(count)
      switch isArticle ? 9 : Int.random(in: 0..<10, using: &random) {
      case 0: items.append(.quotation(text))
      case 1: items.append(.list(text.split(separator: " ", maxSplits: 6).map(String.init)))
      case 2: items.append(.table((1...3).map { ["\($0)", text] }))
      case 3: items.append(.caption(text))
      default: items.append(.paragraph(text))
      }
      if Int.random(in: 0..<5, using: &random) == 0 { items.append(.heading(titles[1])) }
    }
    self.items = items
    hasMenu = Bool.random(using: &random)
    related = Bool.random(using: &random) ? Array(titles[2...4]) : []
    comments = Int.random(in: 0..<3, using: &random) == 0 ? said : []
    hasFooter = Bool.random(using: &random)
  }
}

extension Composition {
  /// The texts of the article's blocks and lines.
  public var article: Set<String> {
    var texts = Set(items.flatMap(\.lines)).union([title])
    for case .table(let rows) in items { texts.formUnion(rows.joined()) }
    return texts
  }
}

// MARK: - As a page

extension Composition {
  public func html(adding part: Part? = nil) -> String {
    var page =
      "<!DOCTYPE html><html lang=\"\(wording.language)\"><head><title>\(title)</title></head><body>\n"
    if part == .cookies { page += cookies }
    if part == .menu { page += menu("main-menu", wording.menu) }
    if hasMenu { page += menu("topics", Array(wording.menu.reversed())) }
    page +=
      "<main><article><h1>\(title)</h1>\n" + items.map(\.html).joined(separator: "\n") + "</article></main>\n"
    if !related.isEmpty {
      page += "<section class=\"related\"><h3>\(wording.headings[0])</h3>" + list(related) + "</section>\n"
    }
    if !comments.isEmpty {
      page += "<section id=\"comments\"><h3>\(wording.headings[1])</h3>"
      page += comments.map {
        "<div class=\"comment\"><p>\($0)</p><a href=\"#\">\(wording.headings[2])</a></div>"
      }.joined()
      page += "</section>\n"
    }
    if hasFooter {
      page += "<footer><p>\(wording.footer[0])</p>" + list(Array(wording.footer.dropFirst())) + "</footer>\n"
    }
    if part == .form { page += form }
    return page + "</body></html>\n"
  }

  private func list(_ items: [String]) -> String {
    "<ul>" + items.map { "<li><a href=\"/x\">\($0)</a></li>" }.joined() + "</ul>"
  }

  private func menu(_ name: String, _ items: [String]) -> String {
    "<nav class=\"\(name)\">\(list(items))</nav>\n"
  }

  private var cookies: String {
    "<div class=\"cookie-notice\"><p>\(wording.cookies[0])</p><button>\(wording.cookies[1])</button>"
      + "<a href=\"/privacy\">\(wording.cookies[2])</a></div>\n"
  }

  private var form: String {
    "<div id=\"respond\" class=\"comment-respond\"><h3>\(wording.form[0])</h3><form><p>\(wording.form[1])</p>"
      + wording.form[2...3].map { "<label>\($0)</label><input>" }.joined()
      + "<button>\(wording.form[4])</button></form></div>\n"
  }
}

extension Composition.Item {
  fileprivate var html: String {
    switch self {
    case .paragraph(let text): "<p>\(text)</p>"
    case .heading(let text): "<h2>\(text)</h2>"
    case .quotation(let text): "<blockquote><p>\(text)</p></blockquote>"
    case .list(let items): "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>"
    case .table(let rows):
      "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
    case .caption(let text): "<figure><img src=\"/x.jpg\"><figcaption>\(text)</figcaption></figure>"
    }
  }

  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let text), .heading(let text), .quotation(let text), .caption(let text): [text]
    case .list(let items): items
    case .table(let rows): rows.map { $0.joined(separator: "\t") }
    }
  }
}

// MARK: - As a text

extension Composition {
  /// The lines of the same document, blank lines between its parts.
  public func text(adding part: Part? = nil) -> String {
    var parts: [[String]] = []
    if part == .cookies { parts.append(wording.cookies) }
    if part == .menu { parts.append(wording.menu) }
    if hasMenu { parts.append(wording.menu.reversed()) }
    parts.append([title])
    parts += items.map(\.lines)
    if !related.isEmpty { parts.append([wording.headings[0]] + related) }
    if !comments.isEmpty {
      parts.append([wording.headings[1]] + comments.flatMap { [$0, wording.headings[2]] })
    }
    if hasFooter { parts.append(wording.footer) }
    if part == .form { parts.append(wording.form) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
