import Testing
import Winnow

@testable import WinnowHTML

@Suite("text that is not shown")
struct HiddenTextTests {
  private static let shown =
    "<p>The bridge over the narrow sound was opened on a cold morning, and nobody came to see it except two dogs.</p>"
  private static let text =
    "It had taken nine years, and the town had long since found other ways to cross the water and to come home."

  private func kept(_ html: String) throws -> String {
    Cleaner().clean(try Page(html: Array("<main><h1>The bridge</h1>\(html)</main>".utf8)))
  }

  @Test(
    "what hides itself goes",
    arguments: [
      "<p hidden>\(text)</p>", "<p style='color: red; display : none'>\(text)</p>",
      "<p style=visibility:hidden>\(text)</p>", "<ul hidden><li><p>\(text)</p></li></ul>",
      "<div><p hidden>\(text)</p></div>", "<h2 hidden>\(text)</h2>",
    ])
  func goes(_ hidden: String) throws {
    let text = try kept(Self.shown + hidden + Self.shown.replacing("two dogs", with: "a cat"))
    #expect(!text.contains("nine years"))
    #expect(text.contains("two dogs") && text.contains("a cat"))
  }

  @Test(
    "what a script shows later, or a search finds, is left to the score",
    arguments: [
      "<div hidden><p>\(text)</p></div>", "<p hidden=until-found>\(text)</p>",
      "<p aria-hidden=true>\(text)</p>",
    ])
  func stays(_ hidden: String) throws {
    let elements = try Page(html: Array((Self.shown + hidden).utf8)).text.tree.elements
    #expect(!elements.contains { $0.isHiddenText })
  }

  @Test func theReasonIsNamed() throws {
    let page = try Page(html: Array("\(Self.shown)<p hidden>\(Self.text)</p>".utf8))
    let verdict = try #require(Cleaner().inspect(page).blocks.last).verdict
    #expect(!verdict.isKept && verdict.kind == .boilerplate)
    #expect(verdict.reasons.first?.signal == "hidden-text")
  }

  @Test func aPageOfHiddenParagraphsKeepsThem() throws {
    #expect(
      try kept("<p hidden>\(Self.text)</p><p hidden>\(Self.text) So it was.</p>").contains("nine years"))
  }

  @Test("a copy for another width goes") func copies() throws {
    let article = "\(Self.shown)<p>\(Self.text)</p>"
    let text = try kept("<div class=wide>\(article)</div><div class=narrow>\(article)</div>")
    #expect(text.split(separator: "nine years").count == 2)
  }

  @Test("in one box it was written twice") func sameBox() throws {
    let article = "\(Self.shown)<p>\(Self.text)</p>"
    #expect(try kept(article + article).split(separator: "nine years").count == 3)
  }
}
