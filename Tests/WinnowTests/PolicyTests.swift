import Testing
import Winnow

@Suite struct PolicyTests {
  private let article = """
    A bridge that nobody wanted to build

    By Anna Berg

    The bridge over the narrow sound was opened on a cold morning, and nobody came to see it.

    It had taken nine years, and the town had long since found other ways to cross the water.

    Leave a Reply
    """

  private func kinds(_ options: Options) -> [Kind] {
    Cleaner(options).inspect(article).lines.filter { !$0.verdict.isKept }.compactMap(\.verdict.kind)
  }

  @Test func theDefaultKeepsTheHeadline() {
    #expect(kinds(Options()) == [.byline, .commentForm])
    #expect(Cleaner().inspect(article).title == "A bridge that nobody wanted to build")
  }

  @Test func dropRemovesTheHeadline() {
    #expect(kinds(Options(drop: [.title])) == [.title, .byline, .commentForm])
  }

  @Test func keepWinsOverEverything() {
    #expect(kinds(Options(keep: [.byline])) == [.commentForm])
    #expect(kinds(Options(keep: [.title, .byline], drop: [.title], only: [.byline])) == [])
  }

  @Test func aKeptKindIsStillRecognised() {
    let lines = Cleaner(Options(keep: [.byline])).inspect(article).lines
    let byline = lines.first { $0.text == "By Anna Berg" }
    #expect(byline?.verdict.isKept == true)
    #expect(byline?.verdict.kind == .byline)
  }

  @Test func onlyRemovesNothingElse() {
    #expect(kinds(Options(only: [.commentForm])) == [.commentForm])
    #expect(kinds(Options(drop: [.title], only: [.commentForm])) == [.title, .commentForm])
    #expect(kinds(Options(only: [])) == [])
  }

  @Test func removedCountsLinesAndBytes() {
    let removed = Cleaner().inspect(article).removed
    #expect(removed[.byline]?.lines == 1)
    #expect(removed[.byline]?.bytes == "By Anna Berg\n".utf8.count)
    #expect(removed[.title] == nil)
  }

  @Test func kindsHaveNamesThatDoNotChange() {
    #expect(
      Kind.allCases.map(\.rawValue) == [
        "navigation", "byline", "timestamp", "caption", "credit", "media-fallback", "share", "related",
        "comment-form", "comment", "captcha", "subscribe", "cookie", "advertisement", "spam-links", "legal",
        "tags",
        "duplicate", "foreign", "template", "boilerplate", "title",
      ])
  }
}
