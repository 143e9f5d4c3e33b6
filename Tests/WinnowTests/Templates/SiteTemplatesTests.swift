import Testing

@testable import Winnow

@Suite("What stands on the pages of a site") struct SiteTemplatesTests {
  private static let menu = "Home | News | Sport | Log in"
  private static let notice = "Subscribe to the Herald and read every story for one pound a week."

  /// A site of pages with a menu, a line of their own, and a teaser on every fourth.
  private static func templates(pages: Int, host: String = "example.org") -> SiteTemplates {
    var templates = SiteTemplates()
    for page in 0..<pages {
      let teaser = page % 4 == 0 ? "Nine ways to cook a harbour crab\n" : ""
      templates.learn("\(menu)\nStory of ferry \(word(page))\n\(teaser)\(notice)\n", host: host)
    }
    return templates
  }

  private static func word(_ number: Int) -> String {
    String(String(number).unicodeScalars.map { Character(Unicode.Scalar(UInt8($0.value) + 49)) })
  }

  @Test func aLineOnMostPagesIsTemplate() throws {
    let site = try #require(Self.templates(pages: 20).site("example.org"))
    #expect(site.pages == 20)
    #expect(site.isTemplate(Self.menu))
    #expect(site.isTemplate(Self.notice))
    #expect(site.isTemplate("Nine ways to cook a harbour crab"))
    #expect(!site.isTemplate("Story of ferry b"))
    #expect(!site.isTemplate("Something else"))
    #expect(site.templateLines == 3)
  }

  @Test("case, accents, punctuation and the spaces around make no difference, digits do")
  func equalLines() throws {
    var templates = SiteTemplates()
    for page in 0..<10 { templates.learn("À la une: 14 récits\nferry \(Self.word(page))", host: "a.example") }
    let site = try #require(templates.site("a.example"))
    #expect(site.isTemplate("  a LA une — 14 récits "))
    #expect(!site.isTemplate("À la une: 15 récits"))
  }

  @Test("lines without a letter are no template") func withoutLetters() throws {
    var templates = SiteTemplates()
    for page in 0..<10 { templates.learn("* * *\n2024\n\n12\nferry \(Self.word(page))", host: "a.example") }
    let site = try #require(templates.site("a.example"))
    #expect(!site.isTemplate("* * *") && !site.isTemplate("2024") && !site.isTemplate(""))
    #expect(site.templateLines == 0)
  }

  @Test("n pages and a share of them are needed, and both can be said") func thresholds() throws {
    #expect(try #require(Self.templates(pages: 4).site("example.org")).templateLines == 0)
    #expect(try #require(Self.templates(pages: 5).site("example.org")).isTemplate(Self.menu))
    var site = try #require(Self.templates(pages: 20).site("example.org"))
    site.leastShare = 0.3
    #expect(!site.isTemplate("Nine ways to cook a harbour crab"))
    site.leastShare = 0
    site.leastPages = 6
    #expect(!site.isTemplate("Nine ways to cook a harbour crab"))
    #expect(site.isTemplate(Self.menu))
  }

  @Test("sites know nothing of each other") func sites() {
    let templates = Self.templates(pages: 9)
    #expect(templates.hosts == ["example.org"])
    #expect(templates.site("example.com") == nil)
    #expect(templates.site("https://WWW.Example.org:8080/page") != nil)
  }

  @Test("a page counts once: by its address, by its text, and by a text with other numbers")
  func pagesSeenAgain() throws {
    var templates = SiteTemplates()
    let article = "The ferry sails again\nIt sails every hour.\nSeen 12 times"
    for visit in 0..<20 {
      templates.learn(
        "\(article)\nNow \(Self.word(visit))", host: "a.example", url: "https://a.example/ferry#\(visit)")
      templates.learn(article, host: "a.example", url: "https://a.example/copy?\(visit)")
      templates.learn("\(article)\nat 10:\(visit)", host: "a.example")
      templates.learn("A story of \(Self.word(visit))", host: "a.example")
    }
    let site = try #require(templates.site("a.example"))
    #expect(site.pages == 23)
    #expect(!site.isTemplate("It sails every hour."))
  }

  @Test("nothing is learned without a host or a line") func nothing() {
    var templates = SiteTemplates()
    templates.learn("Some text", host: "")
    templates.learn("Some text", host: "https://")
    templates.learn("\n * \n", host: "a.example")
    #expect(templates == SiteTemplates())
    #expect(templates.hosts == [])
  }

  @Test(
    "the host of an address",
    arguments: [
      ("https://www.Example.org:8080/a/b?c=//d#e", "example.org"), ("example.org", "example.org"),
      ("WWW.EXAMPLE.ORG.", "example.org"), ("//user:word@example.org/a", "example.org"),
      ("http://[2001:db8::1]:80/", "[2001:db8::1]"), ("example.org:80", "example.org"),
      ("https://example.org?x=http://other.example/", "example.org"), ("www.", "www"),
      ("  https://example.org/ \n", "example.org"), ("https://ÖRTE.example/", "örte.example"),
      ("", nil), ("https://", nil), ("https:///path", nil), ("a b", nil),
    ] as [(String, String?)])
  func hosts(address: String, host: String?) { #expect(SiteTemplates.host(of: address) == host) }

  @Test(
    "addresses of one page",
    arguments: [
      ("https://example.org/a", "http://www.example.org/a#top", true),
      ("https://example.org", "https://example.org/", true),
      ("https://example.org/a", "https://example.org/a?b", false),
    ])
  func pages(one: String, other: String, areEqual: Bool) {
    #expect((SiteTemplates.page(of: one) == SiteTemplates.page(of: other)) == areEqual)
  }
}
