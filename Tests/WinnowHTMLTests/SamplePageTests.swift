import Testing
import Winnow

@testable import WinnowHTML

@Suite("the sample pages")
struct SamplePageTests {
  @Test func thereArePages() {
    #expect(SamplePage.all.count >= 18)
  }

  /// A line without the marks of lists and tables, white space made equal.
  private func plain(_ line: Substring) -> String {
    let words = line.split { $0 == " " || $0 == "\t" }
    return (words.first == "-" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  private func squeezed(_ line: String) -> String { line.filter { $0 != " " } }

  /// Lines of the content that are only a part of a block, and what else is in it.
  private static let partial: [String: String] = [
    "Käthe Brückner prüft zwischen Daumen und Zeigefinger, ob das Mehl fein genug ist.":
      "the photograph's credit",
    "The Morwenna leaves Port Callan on one of her last subsidised night sailings.":
      "the photograph's credit",
    "Ballot papers were counted by hand in the sail loft.": "the photograph's credit",
    "釜は先代が使っていたもの。底だけ一度、張り替えた。": "the photograph's credit",
    "tidepool.RetryPolicy(attempt, error) → float | None":
      "links to the source and to itself, and a space where two elements meet",
    "policies.py": "a link to itself, as headings have it",
    "Retry settings and their defaults": "a link to itself, as headings have it",
    "Take off every leaf but two": "who wrote it",
    "€165,00 EUR": "the price's label",
  ]

  @Test("no line of the content is lost, and all come in order", arguments: SamplePage.all)
  func content(sample: SamplePage) throws {
    let lines = try Reading(sample.html).text.split(separator: "\n").map(plain)
    var rest = lines[...]
    for line in sample.gold.split(separator: "\n").map(plain) where !line.isEmpty {
      let isPartial = Self.partial[line] != nil
      guard
        let found = rest.firstIndex(where: { isPartial ? squeezed($0).contains(squeezed(line)) : $0 == line })
      else {
        Issue.record("\(lines.contains(line) ? "out of order" : "missing"): \(line)")
        continue
      }
      rest = rest[(found + 1)...]
    }
  }

  /// What pages say in their text alone: in a line below the headline, or in microdata there.
  private static let inText = [
    "ar-article author", "en-broken-markup date", "en-forum-noscript author", "en-forum-phpbb author",
    "en-forum-phpbb date", "ja-hobby-shift-jis date", "ru-news-windows-1251 author",
    "ru-news-windows-1251 date",
  ]

  @Test("what a page says of itself", arguments: SamplePage.all)
  func metadata(sample: SamplePage) throws {
    let found = try Page(html: sample.html).metadata
    func expect(_ value: String?, _ key: String) {
      if value == nil, Self.inText.contains("\(sample.name) \(key)") { return }
      // Titles have ideographic spaces made plain.
      #expect(value == sample.metadata[key].map { PlainText.collapsed($0) }, "\(key)")
    }
    expect(found.title, "title")
    expect(found.author, "author")
    // The day of a moment.
    expect(found.date.map { String($0.prefix(10)) }, "date")
    expect(found.language, "language")
    expect(found.siteName, "siteName")
    expect(found.description, "description")
    expect(found.canonicalURL, "canonicalURL")
  }

  /// What they say where no one looks for it: in each post of a forum, in words or numbers that may mean two things.
  private static let elsewhere = [
    "ar-article author", "en-forum-noscript author", "en-forum-phpbb date",
    "ru-news-windows-1251 date",
  ]

  @Test("what stands beside the headline", arguments: SamplePage.all)
  func dateline(sample: SamplePage) throws {
    let found = Cleaner().inspect(try Page(html: sample.html)).metadata
    let read = ["author": found.author, "date": found.date.map { String($0.prefix(10)) }]
    for (key, value) in read {
      let isElsewhere = Self.elsewhere.contains("\(sample.name) \(key)")
      #expect(value == (isElsewhere ? nil : sample.metadata[key].map { PlainText.collapsed($0) }), "\(key)")
    }
  }
}
