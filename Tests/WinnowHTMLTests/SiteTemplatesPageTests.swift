import Testing
import Winnow
import WinnowHTML

@Suite("Templates of pages") struct SiteTemplatesPageTests {
  private static let slogan = "The Herald is printed by the harbour and is read in every house along the quay"

  private static func page(_ number: Int) throws -> Page {
    let word = String(repeating: "o", count: number % 17) + String(repeating: "a", count: number / 17)
    return try Page(
      html: Array(
        """
        <!doctype html><title>The ferry \(word)</title><div><h1>The ferry \(word) comes home after nine long years</h1>
        <p>The ferry \(word) came into the harbour on a cold morning, and nobody had expected to see it again.</p>
        <p class=x>\(slogan)</p>
        <p>It had been away for nine years, and the crew of the \(word) had long since found other work to do.</p></div>
        """.utf8), url: "https://www.example.org/\(number)")
  }

  @Test func aBlockOnEveryPageGoes() throws {
    var templates = SiteTemplates()
    for number in 1...100 { templates.learn(try Self.page(number)) }
    #expect(templates.hosts == ["example.org"])
    #expect(templates.pages == 100)
    let page = try Self.page(7)
    #expect(Cleaner().clean(page).contains(Self.slogan))
    let report = Cleaner(Options(templates: templates.site("example.org"))).inspect(page)
    #expect(!report.text.contains(Self.slogan))
    #expect(report.text.contains("nobody had expected"))
    let block = try #require(report.blocks.first { $0.text == Self.slogan })
    #expect(block.verdict.kind == .template)
    #expect(block.verdict.reasons.contains { $0.detail == "on 100 of 100 pages" })
  }

  @Test func aPageWithoutAnAddressNeedsAHost() throws {
    var templates = SiteTemplates()
    let page = try Page(html: Array("<p>Some text".utf8))
    templates.learn(page)
    #expect(templates == SiteTemplates())
    templates.learn(page, host: "example.org")
    #expect(templates.hosts == ["example.org"])
  }
}
