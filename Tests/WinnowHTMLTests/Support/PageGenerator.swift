import TestSupport

/// Pages made of what pages are made of, in any order and nesting.
struct PageGenerator {
  private var random: SeededGenerator

  init(_ seed: UInt64) { random = SeededGenerator(seed) }

  mutating func pick<T>(_ choices: [T]) -> T { choices[number(0..<choices.count)] }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Any bytes at all, those of markup more often than others.
  mutating func rubbish(_ most: Int = 600) -> [UInt8] {
    (0..<number(0..<most)).map { _ in
      number(0..<3) == 0 ? pick(Array("<>/=\"'&;!- \nabp".utf8)) : UInt8(number(0..<256))
    }
  }

  /// Tags, misnested or not, and text between them.
  mutating func page() -> [UInt8] {
    var page = ""
    var open: [String] = []
    for _ in 0..<number(0..<80) {
      switch number(0..<12) {
      case 0...3:
        let name = pick(Self.names)
        page += "<\(name)\(attributes())>"
        open.append(name)
      case 4...5:
        // Mostly the element that is open.
        page += "</\(number(0..<4) == 0 || open.isEmpty ? pick(Self.names) : open.removeLast())>"
      case 6: page += pick(Self.pieces)
      default:
        page += (0..<number(1..<8)).map { _ in pick(Self.words) }.joined(separator: pick([" ", "", "\n"]))
      }
    }
    return Array(page.utf8)
  }

  /// A page that was cut somewhere, with other bytes inserted.
  mutating func damaged(_ page: [UInt8]) -> [UInt8] {
    var page = page
    for _ in 0..<number(1..<4) where !page.isEmpty {
      let place = number(0..<page.count)
      switch number(0..<4) {
      case 0: page.removeSubrange(place...)
      case 1: page.removeSubrange(place..<min(page.count, place + number(1..<200)))
      case 2: page.insert(contentsOf: rubbish(40), at: place)
      default: page.insert(contentsOf: pick(Self.pieces).utf8, at: place)
      }
    }
    return page
  }

  private mutating func attributes() -> String {
    (0..<max(0, number(-3..<4))).map { _ in pick(Self.attributes) }.joined()
  }

  private static let names = [
    "p", "div", "b", "i", "a", "span", "ul", "ol", "li", "table", "tr", "td", "th", "caption", "h1", "h2",
    "blockquote", "pre", "code", "dl", "dt", "dd", "section", "nav", "button", "form", "noscript", "svg",
    "script",
    "style", "template", "select", "textarea", "title", "head", "body", "html", "my-card", "font", "center",
    "del",
    "math", "tbody", "frameset", "option", "iframe", "object",
  ]

  private static let attributes = [
    " class=card", " class='a b'", " id=\"x>y\"", " hidden", " style=\"display: none\"", " href=/x",
    " href='#y z'",
    " href=\"http://a.example/?b=c&amp;d\"", " aria-hidden=true", " onclick='a<b'", " =", " '", " class=",
    "/",
    " datetime=2024-02-03", " class=headerlink",
  ]

  private static let pieces = [
    "<!-- x -->", "<!--", "-->", "<!doctype html>", "<?x?>", "<![CDATA[x]]>", "<br>", "<br><br>", "<hr/>",
    "<img src=x>",
    "<", ">", "</", "<p", "<a href=", "<a href='", "&amp;", "&lt;", "&#0;", "&#146;", "&#x1F600;",
    "&#xFFFFFFFF;", "&nbsp;",
    "&copy", "&shy;", "&unheardof;", "\u{0}", "\u{B}", "\u{C}", "\u{1B}", "\u{85}", "\u{2028}", "\u{2029}",
    "\u{FEFF}", "\u{200B}",
    "\u{202E}", "\t", "\r\n", "\r", "```", "|", "**", "\\", "&#11;", "&#x2028;", "&#9;&#10;", "&#x85;",
  ]

  private static let words = [
    "bridge", "harbour", "The", "of", "a", "Brücke", "мост", "橋", "🚢", "1.", "#", "5", "*", "_x_", "e\u{301}",
    "مدينة",
    "-", "…", "cookies", "Reply",
  ]
}
