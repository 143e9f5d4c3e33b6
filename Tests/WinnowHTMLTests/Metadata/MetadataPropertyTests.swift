import TestSupport
import Testing

@testable import WinnowHTML

/// Promises that hold for any page, tried on generated ones.
@Suite struct MetadataPropertyTests {
  private static let pieces = [
    "{", "}", "[", "]", "\"", "'", ":", ",", "\\", "\\u", "\\ud83d", "//", "/*", "*/", "<!--", "-->", "]]>",
    "&quot;", "&",
    "\n", " ", "\u{0}", "@type", "\"@type\":\"Article\"", "\"headline\":\"A\"", "\"author\":",
    "\"@id\":\"#a\"", "@graph",
    "2024", "-", "05", "/", "03", ".", "T10:20:00", "+02:00", "Mai", "de", " | ", " - ", "Harbour", "..", "?",
    "#", "é",
    "\u{301}", "橋", "🚢", "http", "999999999999999999999", "by ", "<", ">", "@", "am",
  ]

  private static func text(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      if Int.random(in: 0..<6, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<40) func anyBytesAreReadAndValuesAreWellFormed(_ seed: UInt64) {
    var random = SeededGenerator(seed)
    for _ in 0..<50 {
      var collector = MetadataCollector()
      func next() -> String { String(decoding: Self.text(&random), as: UTF8.self) }
      for name in MetadataNames.all where Bool.random(using: &random) {
        collector.meta(name: name, content: next())
      }
      collector.pageTitle(next())
      collector.heading(next())
      collector.html(lang: next())
      collector.link(rel: "canonical", href: next())
      collector.base(href: next())
      collector.item(next(), value: next())
      collector.itemType(next())
      collector.time(datetime: next(), isPublished: true)
      collector.jsonLD(Self.text(&random))
      let found = collector.metadata(url: next())
      check(found)
      #expect(collector.types == Set(collector.types).sorted())
    }
  }

  private func check(_ found: Metadata) {
    for date in [found.date, found.modified].compactMap({ $0 }) {
      #expect(DateText.normalized(date) == date, "\(date)")
    }
    if let language = found.language { #expect(LanguageTag.normalized(language) == language) }
    if let url = found.canonicalURL { #expect(URLReference(url).isWebAddress, "\(url)") }
    let texts =
      [found.title, found.author, found.siteName, found.description].compactMap { $0 } + found.keywords
    for text in texts {
      #expect(!text.isEmpty)
      #expect(PlainText.collapsed(text) == text)
    }
  }

  @Test func truncatedDataIsRead() {
    let script = Array(
      #"[{"@type": "Article", "headline": "\u00e9 \ud83d\udea2 &amp;", "author": {"name": "Anna"}}] //x"#
        .utf8)
    for end in 0...script.count {
      var collector = MetadataCollector()
      collector.jsonLD(Array(script[..<end]))
      let found = collector.metadata()
      // Once the author is complete, nothing after it is needed.
      if let name = script.firstRange(of: Array("Anna\"".utf8)), end >= name.upperBound {
        #expect(found.author == "Anna")
      }
    }
  }

  @Test(arguments: ["[", "{\"a\":", "{\"@graph\":[", "{\"mainEntity\":"]) func deepDataIsRead(_ open: String)
  {
    var collector = MetadataCollector()
    let article = #"{"@type": "Article", "headline": "Deep"}"#
    collector.jsonLD(Array((String(repeating: open, count: 100_000) + article).utf8))
    #expect(collector.metadata().title == nil)
    collector.jsonLD(Array(article.utf8))
    #expect(collector.metadata().title == "Deep")
  }

  /// Ten times the text may take ten times the time, and some more, but not a hundred times.
  @Test(arguments: [
    "\" ", "[}", "{\"a\" ", "/*", "\\", "&quot;", "{\"@type\":\"A\",\"@id\":\"#a\",\"x\":", "<!--", "\"\n\"",
  ])
  func timeGrowsWithLength(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let script = Array(("{\"a\":\"" + String(repeating: piece, count: count)).utf8)
      let clock = ContinuousClock()
      return (0..<3).map { _ in
        clock.measure {
          var collector = MetadataCollector()
          collector.jsonLD(script)
          _ = collector.metadata()
        }
      }.min() ?? .zero
    }
    #expect(time(40_000) < time(4000) * 40 + .milliseconds(50))
  }
}
