import Testing

@testable import WinnowHTML

@Suite struct LinkedDataTests {
  private func collector(_ scripts: String...) -> MetadataCollector {
    var collector = MetadataCollector()
    for script in scripts { collector.jsonLD(Array(script.utf8)) }
    return collector
  }

  private func metadata(_ scripts: String...) -> Metadata {
    var collector = MetadataCollector()
    for script in scripts { collector.jsonLD(Array(script.utf8)) }
    return collector.metadata()
  }

  @Test func anArticleSaysEverything() {
    let found = metadata(
      #"""
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A bridge &amp; a harbour",
       "author": [{"@type": "Person", "name": "Anna Berg"}, {"@type": "Person", "name": "Jean Dupont"}],
       "datePublished": "2024-05-03T10:20:00+02:00", "dateModified": "2024-05-04", "inLanguage": "en-gb",
       "publisher": {"@type": "Organization", "name": "Harbour Press"}, "description": "What  it cost.",
       "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/bridge"},
       "keywords": ["bridge", "cost"]}
      """#)
    var expected = Metadata()
    expected.title = "A bridge & a harbour"
    expected.author = "Anna Berg, Jean Dupont"
    expected.date = "2024-05-03T10:20:00+02:00"
    expected.modified = "2024-05-04"
    expected.language = "en-GB"
    expected.siteName = "Harbour Press"
    expected.description = "What it cost."
    expected.canonicalURL = "https://example.com/bridge"
    expected.keywords = ["bridge", "cost"]
    #expect(found == expected)
  }

  @Test(arguments: [
    (#""Anna Berg""#, "Anna Berg"), (#"["Anna Berg", "Jean Dupont"]"#, "Anna Berg, Jean Dupont"),
    (#"{"name": "Anna Berg"}"#, "Anna Berg"), (#"{"name": ["Anna Berg"]}"#, "Anna Berg"),
    (#"{"givenName": "Anna", "familyName": "Berg"}"#, "Anna Berg"),
    (#"{"@value": "Anna Berg"}"#, "Anna Berg"),
    (#"{"@id": "id:anna"}"#, "Anna Berg"), (#"{"@type": "Person", "@id": "id:anna"}"#, "Anna Berg"),
    (#"{"name": "https://example.com/anna"}"#, nil), (#"{"name": ""}"#, nil), ("null", nil),
    (#"{"@id": "id:nobody"}"#, nil),
    (#"[["Anna Berg"]]"#, "Anna Berg"), (#"[[["Anna Berg"]]]"#, nil),
  ])
  func authorsHaveManyForms(_ author: String, _ name: String?) {
    let found = metadata(
      #"{"@graph": [{"@type": "Article", "author": \#(author)}, {"@type": "Person", "@id": "id:anna"},"#
        + #"{"@type": "Person", "@id": "id:anna", "name": "Anna Berg"}]}"#)
    #expect(found.author == name)
  }

  @Test func articlesComeBeforeThingsAndPages() {
    let page = #"{"@type": "WebPage", "name": "Page | Site", "datePublished": "2024-01-01"}"#
    let product = #"{"@type": "https://schema.org/Product", "name": "Boat"}"#
    let posting =
      #"{"@type": ["BlogPosting", "Thing"], "headline": "Posting", "datePublished": "2024-01-02"}"#
    #expect(metadata(page, product, posting).title == "Posting")
    #expect(metadata(page, product, posting).date == "2024-01-02")
    #expect(metadata(page, product).title == "Boat")
    #expect(metadata(page, product).date == "2024-01-01")
    #expect(metadata(#"{"@type": "Recipe", "name": "Soup"}"#, page).title == "Soup")
    #expect(metadata(#"{"@type": "JobPosting", "name": "Job"}"#, posting).title == "Posting")
    #expect(metadata(#"{"@type": "Person", "name": "Anna Berg"}"#).title == nil)
  }

  @Test func aListOfArticlesIsNone() {
    let one =
      #"{"@type": "Article", "headline": "One", "author": "Anna Berg", "url": "https://example.com/one"}"#
    let two =
      #"{"@type": "Article", "headline": "Two", "author": "Jean Dupont", "url": "http://example.com/two/"}"#
    #expect(metadata("[\(one), \(two)]").author == nil)
    #expect(metadata("[\(one), \(one)]").author == "Anna Berg")
    // The page's address, or its heading, says which it is.
    var collector = collector("[\(one), \(two)]")
    #expect(collector.metadata(url: "https://example.com/two#top").author == "Jean Dupont")
    collector.heading("two")
    #expect(collector.metadata().author == "Jean Dupont")
  }

  @Test func whatIsInsideOthersDescribesOthers() {
    let found = metadata(
      #"{"@type": "ItemList", "itemListElement": [{"@type": "Article", "author": "Anna Berg"}]}"#,
      #"{"@type": "Product", "name": "Boat", "review": {"@type": "Review", "author": "Jean Dupont"}}"#)
    #expect(found.author == nil)
    #expect(found.title == "Boat")
    #expect(
      metadata(#"{"@type": "WebPage", "mainEntity": {"@type": "Question", "name": "Why?"}}"#).title == "Why?")
    #expect(
      metadata(#"{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?"}]}"#).title == nil)
  }

  @Test func typesAreCollectedWhereverTheyStand() {
    var collector = collector(
      #"{"@type": ["http://schema.org/Article", "schema:Thing"], "x": [{"y": {"@type": "Place"}}]}"#,
      #"[{"a": {"@type": "Person"}}]"#,
      #"{"@type": ""} {"@type": 7} {"@type": "a b"} {"@type": ["Article"]}"#)
    #expect(collector.types == ["Article", "Person", "Place", "Thing"])
    collector.itemType("https://schema.org/Product http://schema.org/Thing")
    #expect(collector.types == ["Article", "Person", "Place", "Product", "Thing"])
  }

  @Test func referencesThatTurnInCirclesEnd() {
    #expect(
      metadata(
        #"{"@type": "Article", "@id": "id:a", "headline": "One", "author": {"@id": "id:a"}}"#,
        #"{"@id": "id:b", "x": {"@id": "id:b"}}"#
      ).title == "One")
  }

  @Test func languagesMayBeObjects() {
    let language = #"{"@type": "Language", "name": "English", "alternateName": "en"}"#
    #expect(metadata(#"{"@type": "Article", "inLanguage": \#(language)}"#).language == "en")
    #expect(metadata(#"{"@type": "Article", "inLanguage": "English"}"#).language == nil)
  }

  @Test func theSiteMayNameItself() {
    #expect(metadata(#"{"@type": "WebSite", "name": "Harbour Press"}"#).siteName == "Harbour Press")
    #expect(
      metadata(
        #"{"@type": "Article", "publisher": {"@id": "id:p"}}"#,
        #"{"@type": "Organization", "@id": "id:p", "name": "HP"}"#
      ).siteName == "HP")
  }
}
