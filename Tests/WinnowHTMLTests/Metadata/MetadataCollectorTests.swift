import Testing

@testable import WinnowHTML

@Suite struct MetadataCollectorTests {
  private func metadata(url: String? = nil, _ feed: (inout MetadataCollector) -> Void) -> Metadata {
    var collector = MetadataCollector()
    feed(&collector)
    return collector.metadata(url: url)
  }

  private func meta(_ pairs: (String, String)...) -> Metadata {
    metadata { collector in
      for (name, content) in pairs { collector.meta(name: name, content: content) }
    }
  }

  @Test func nothingIsKnownOfAnEmptyPage() { #expect(MetadataCollector().metadata() == Metadata()) }

  @Test func namesCountWhereverTheyStand() {
    #expect(metadata { $0.meta(property: "og:title", content: "A") }.title == "A")
    #expect(metadata { $0.meta(name: " OG:Title ", content: "A") }.title == "A")
    #expect(metadata { $0.meta(property: "name og:title", content: "A") }.title == "A")
    #expect(metadata { $0.meta(httpEquiv: "Content-Language", content: "de") }.language == "de")
    #expect(metadata { $0.meta(itemprop: "author headline", content: "Anna") }.author == "Anna")
    #expect(metadata { $0.meta(name: "description", property: "og:title", content: "A") }.description == "A")
    #expect(meta(("DCTERMS:Creator", "Anna Berg")).author == "Anna Berg")
  }

  /// Names in the order in which they count: with the first ones gone, the next counts.
  @Test(arguments: [
    ("title", ["og:title", "twitter:title", "citation_title", "parsely-title", "dc.title", "title"]),
    (
      "author",
      [
        "author", "article:author", "citation_author", "dc.creator", "parsely-author", "byl",
        "twitter:creator",
      ]
    ),
    ("description", ["og:description", "description", "twitter:description", "dc.description"]),
    ("siteName", ["og:site_name", "application-name", "dc.publisher", "publisher"]),
  ])
  func textsHaveAnOrder(_ field: String, _ names: [String]) {
    for first in names.indices {
      let found = metadata { collector in
        for name in names[first...].reversed() {
          collector.meta(name: name, content: "Text \(Self.letter(name))")
        }
      }
      let value =
        switch field {
        case "title": found.title
        case "author": found.author
        case "siteName": found.siteName
        default: found.description
        }
      #expect(value == "Text \(Self.letter(names[first]))")
    }
  }

  /// A text of letters alone for each name.
  private static func letter(_ name: String) -> String { String(name.filter(\.isLetter)) }

  @Test(arguments: [
    (
      "date",
      [
        "article:published_time", "datepublished", "citation_date", "dc.date", "date", "pubdate",
        "parsely-pub-date",
        "sailthru.date",
      ]
    ),
    (
      "modified",
      ["article:modified_time", "datemodified", "og:updated_time", "dc.modified", "last-modified"]
    ),
  ])
  func datesHaveAnOrder(_ field: String, _ names: [String]) {
    for first in names.indices {
      let found = metadata { collector in
        for (index, name) in names.enumerated().dropFirst(first).reversed() {
          collector.meta(name: name, content: "2024-05-0\(index + 1)")
        }
        collector.meta(name: "article:published_time", content: "soon")
        collector.meta(name: "article:modified_time", content: "")
      }
      #expect((field == "date" ? found.date : found.modified) == "2024-05-0\(first + 1)")
    }
  }

  @Test func datesOfElementsAndAddressesComeLast() {
    func feed(_ count: Int) -> (inout MetadataCollector) -> Void {
      { collector in
        if count > 2 { collector.meta(name: "date", content: "2024-05-05") }
        if count > 1 { collector.time(datetime: "2024-05-04", itemprop: "datePublished") }
        collector.time(datetime: "2024-05-01")
        if count > 0 {
          collector.time(datetime: "PT30M", isInArticle: true)
          collector.time(datetime: "3 May 2024", isInArticle: true)
          collector.time(datetime: "2024-05-02", isInArticle: true)
        }
        collector.time(datetime: "2024-05-09", itemprop: "dateModified", isInArticle: true)
      }
    }
    let url = "https://example.com/2024/05/02/bridge"
    #expect(metadata(url: url, feed(3)).date == "2024-05-05")
    #expect(metadata(url: url, feed(2)).date == "2024-05-04")
    #expect(metadata(url: url, feed(1)).date == "2024-05-03")
    #expect(metadata(url: url, feed(0)).date == "2024-05-02")
    #expect(metadata(feed(0)).date == nil)
    #expect(metadata(feed(0)).modified == "2024-05-09")
    #expect(metadata { $0.time(datetime: "2024-05-03", isPublished: true) }.date == "2024-05-03")
    #expect(metadata { $0.link(rel: "canonical", href: url) }.date == "2024-05-02")
  }

  @Test func languagesHaveAnOrder() {
    func found(_ skipped: Int) -> String? {
      metadata { collector in
        collector.jsonLD(Array(#"{"@type": "Article", "inLanguage": "it"}"#.utf8))
        if skipped < 3 { collector.meta(httpEquiv: "content-language", content: "fr") }
        if skipped < 2 { collector.meta(property: "og:locale", content: "de_AT") }
        collector.html(lang: skipped < 1 ? "EN-us" : "{{lang}}")
      }.language
    }
    #expect((0...3).map(found) == ["en-US", "de-AT", "fr", "it"])
  }

  @Test func linkedDataCountsInItsPlace() {
    func found(_ pairs: (String, String)...) -> Metadata {
      metadata { collector in
        collector.jsonLD(
          Array(
            #"{"@type":"Article","name":"L","author":"Linked Author","description":"L","dateCreated":"2024-01-01"}"#
              .utf8))
        for (name, content) in pairs { collector.meta(name: name, content: content) }
      }
    }
    #expect(found(("og:title", "O"), ("og:description", "O")).title == "O")
    #expect(found(("og:title", "O"), ("og:description", "O")).description == "O")
    #expect(found(("parsely-title", "P"), ("dc.description", "P")).title == "L")
    #expect(found(("parsely-title", "P"), ("dc.description", "P")).description == "L")
    #expect(found(("author", "Meta Author"), ("date", "2024-01-02")).author == "Linked Author")
    #expect(found(("author", "Meta Author"), ("date", "2024-01-02")).date == "2024-01-01")
    #expect(found(("article:published_time", "2024-01-03")).date == "2024-01-03")
  }

  @Test func authorsOfOneKindAreJoined() {
    #expect(meta(("author", "Anna Berg"), ("author", "By Jean Dupont")).author == "Anna Berg, Jean Dupont")
    #expect(
      meta(("citation_author", "Berg, Anna"), ("citation_author", "Dupont, J.")).author
        == "Anna Berg, J. Dupont")
    #expect(meta(("citation_authors", "Berg, Anna; Dupont, J.")).author == "Anna Berg, J. Dupont")
    #expect(
      meta(("article:author", "https://example.com/anna"), ("byl", "By Anna Berg")).author == "Anna Berg")
  }

  @Test func handlesSignOnlyForPeople() {
    #expect(meta(("twitter:creator", "@anna")).author == "@anna")
    #expect(meta(("twitter:site", "@press"), ("twitter:creator", "@Press")).author == nil)
    #expect(meta(("og:site_name", "Harbour Press"), ("twitter:creator", "@harbourpress")).author == nil)
  }

  @Test func previewsNameTheAuthor() {
    #expect(meta(("twitter:label1", "Written by"), ("twitter:data1", "Anna Berg")).author == "Anna Berg")
    #expect(meta(("twitter:label2", "Verfasst von"), ("twitter:data2", "Anna Berg")).author == "Anna Berg")
    #expect(meta(("twitter:label1", "Reading time"), ("twitter:data1", "Five minutes")).author == nil)
  }

  @Test func visibleAuthorsMustBeFewAndShort() {
    func found(_ names: String...) -> String? {
      metadata { collector in
        for name in names { collector.item("author", value: name) }
      }.author
    }
    #expect(found("Anna Berg", "Anna Berg") == "Anna Berg")
    #expect(found("Anna", "Ben", "Carl", "Dora") == nil)
    #expect(found("Anna Berg Member Joined Nov 6 2020 Messages 5665") == nil)
  }

  @Test func authorLinksAreOfOnePerson() {
    func found(_ texts: String...) -> String? {
      metadata { collector in
        for text in texts { collector.authorLink(text) }
      }.author
    }
    #expect(found("By Anna Berg") == "Anna Berg")
    #expect(
      found("Anna Berg", "View all posts by Anna Berg", "ANNA BERG", "View my complete profile")
        == "Anna Berg")
    #expect(found("Anna Berg", "Jean Dupont") == nil)
    #expect(found("Our team writes about boats") == nil)
    #expect(found("View more posts") == nil)
  }

  @Test func addressesAreCompleted() {
    func found(_ href: String, url: String? = nil, base: String? = nil) -> String? {
      metadata(url: url) { collector in
        if let base { collector.base(href: base) }
        collector.meta(property: "og:url", content: "https://example.com/og")
        collector.link(rel: "Canonical nofollow", href: href)
      }.canonicalURL
    }
    #expect(found("https://example.com/a") == "https://example.com/a")
    #expect(found("../b", url: "https://example.com/a/c") == "https://example.com/b")
    #expect(found("b", url: "https://example.com/a/c", base: "/x/") == "https://example.com/x/b")
    #expect(found("b", base: "https://example.org/") == "https://example.org/b")
    // What cannot be completed does not count.
    #expect(found("/b") == "https://example.com/og")
    #expect(found("  ") == "https://example.com/og")
    #expect(found("javascript:void(0)", url: "https://example.com/a") == "https://example.com/og")
    #expect(metadata { $0.link(rel: "alternate", href: "https://example.com/a") }.canonicalURL == nil)
    #expect(metadata(url: "https://example.com/a") { _ in }.canonicalURL == nil)
  }

  @Test func titlesAndHeadingsAreWeighed() {
    let found = metadata { collector in
      collector.pageTitle("A bridge opens\n | Harbour Press")
      collector.heading(" Harbour\u{A0}Press ")
      collector.heading("A bridge\topens")
    }
    #expect(found.title == "A bridge opens")
    // The host is a name of the site.
    #expect(
      metadata(url: "https://www.harbourpress.org/a") {
        $0.meta(name: "og:title", content: "A bridge - Harbour Press")
      }
      .title == "A bridge")
  }

  @Test func textsAreShownAsTheyWereMeant() {
    #expect(
      meta(("og:description", " Tom &amp; Jerry&#039;s\u{200B} \n bridge ")).description
        == "Tom & Jerry's bridge")
    #expect(
      meta(("og:description", "AT&T; &unknown; &#xD800; &")).description == "AT&T; &unknown; &#xD800; &")
    #expect(metadata { $0.heading("How to write &amp;") }.title == "How to write &amp;")
    #expect(meta(("og:site_name", "Harbour Press |")).siteName == "Harbour Press")
    #expect(meta(("og:site_name", "https://example.com"), ("application-name", "Press")).siteName == "Press")
  }

  @Test func keywordsAreListed() {
    #expect(
      meta(("keywords", "bridge, harbour;  bridge,,"), ("article:tag", "x")).keywords == [
        "bridge", "harbour",
      ])
    #expect(
      meta(("article:tag", "bridge"), ("article:tag", "old harbour")).keywords == ["bridge", "old harbour"])
    #expect(meta(("keywords", " , ")).keywords == [])
  }

  @Test func whatIsKeptIsBounded() {
    let long = String(repeating: "a ", count: 100_000)
    let found = metadata { collector in
      collector.meta(name: "og:description", content: long)
      collector.meta(name: "description", content: "Short")
      collector.heading(long)
      collector.pageTitle(long)
      for index in 0..<10_000 { collector.meta(name: "author", content: "Anna \(index)") }
      #expect(collector.values["author"]?.count == 64)
      for index in 0..<10_000 { collector.jsonLD(Array("{\"@type\": \"T\(index)\"}".utf8)) }
      #expect(collector.types.count == 256)
    }
    #expect(found.description == "Short")
    #expect(found.title == nil)
  }
}
