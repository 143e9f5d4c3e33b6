import Testing

@testable import Winnow

@Suite("Cleaning with what was learned of a site") struct TemplateCleaningTests {
  private static let menu = ["Harbour people", "Tide tables shop", "Rope and knots of the week"]
  private static let about =
    "The Herald has been printed beside the old harbour since the days when news still came by sail, and it is read in every house on the quay."

  /// Pages of a site whose labels no signal knows.
  private static func page(_ number: Int) -> String {
    let (boat, place, cause) = (boats[number % 10], places[number / 10 % 10], causes[number / 100 % 10])
    return """
      \(menu.joined(separator: "\n"))

      The \(boat) comes home to \(place) after nine long years

      The \(boat) came into the harbour of \(place) on a cold morning, and nobody had expected to see it again.

      It had been away because of \(cause) near \(place), and the crew of the \(boat) had long since found other work to do.

      "We were told that she would never sail again," said the captain of the \(boat), who was born in \(place).

      Asked about \(cause), the owners said that the \(boat) would stay in \(place) until the autumn.

      \(menu[1])
      \(about)

      """
  }

  private static let boats = [
    "Albatross", "Bonito", "Cormorant", "Dolphin", "Eider", "Fulmar", "Gannet", "Heron", "Ibis", "Jackdaw",
  ]
  private static let places = [
    "Aldwick", "Brae", "Corran", "Dunmore", "Ely", "Fowey", "Garve", "Hythe", "Inver", "Jura",
  ]
  private static let causes = [
    "a storm", "a broken mast", "an unpaid debt", "a long strike", "the ice", "a lawsuit", "a war", "a fire",
    "the fog", "a lost anchor",
  ]

  private static func site(pages: Int) throws -> SiteTemplates.Site {
    var templates = SiteTemplates()
    for number in 0..<pages { templates.learn(page(number), host: "example.org") }
    return try #require(templates.site("example.org"))
  }

  private static func lines(_ number: Int, _ options: Options) -> [Report.Line] {
    Cleaner(options).inspect(page(number)).lines
  }

  @Test func whatStandsOnAllPagesGoes() throws {
    let site = try Self.site(pages: 200)
    for number in [0, 57, 199, 643] {
      let kept = Self.lines(number, Options(templates: site)).filter(\.verdict.isKept).map(\.text)
      #expect(kept.count == 5)
      #expect(kept.first?.hasPrefix("The ") == true)
      #expect(!kept.contains(Self.about) && !kept.contains { Self.menu.contains($0) })
    }
  }

  @Test("a line that would have stayed has the kind, and its counts are the reason") func reasons() throws {
    let site = try Self.site(pages: 200)
    let stayed = Self.lines(3, Options()).filter(\.verdict.isKept).map(\.text)
    #expect(stayed.contains(Self.about))
    let line = try #require(Self.lines(3, Options(templates: site)).last)
    #expect(line.verdict.kind == .template && !line.verdict.isKept)
    let reason = try #require(line.verdict.reasons.first { $0.signal == "template" })
    #expect(reason.detail == "on 200 of 200 pages" && reason.kind == .template && reason.weight > 0.9)
  }

  @Test func theKindCanBeKept() throws {
    let site = try Self.site(pages: 200)
    let line = try #require(Self.lines(3, Options(keep: [.template], templates: site)).last)
    #expect(line.verdict.kind == .template && line.verdict.isKept)
  }

  @Test("a site of few pages says nothing") func fewPages() throws {
    let site = try Self.site(pages: 4)
    #expect(Self.lines(3, Options(templates: site)).map(\.verdict) == Self.lines(3, Options()).map(\.verdict))
  }

  @Test("a paragraph on some pages of a site stays, and one on all goes") func paragraphs() {
    let some = TemplateSighting(pages: 60, of: 200)
    #expect(some.chance(from: 900, isWritten: true) == 900)
    #expect(some.chance(from: 400, isWritten: false) < 100)
    #expect(TemplateSighting(pages: 200, of: 200).chance(from: 1000, isWritten: true) < 500)
    #expect(TemplateSighting(pages: 5, of: 5).chance(from: 900, isWritten: false) > 500)
  }

  @Test("a sighting makes no line more likely content") func sightings() {
    for pages in [2, 3, 5, 9, 40, 199] {
      for of in [pages, pages + 1, pages * 2, pages * 9] {
        let sighting = TemplateSighting(pages: pages, of: of)
        let chances = stride(from: 0, through: 990, by: 30)
        #expect(
          chances.allSatisfy { chance in
            [true, false].allSatisfy { sighting.chance(from: chance, isWritten: $0) <= chance }
          })
        #expect(0...1000 ~= sighting.weight(isWritten: false))
      }
    }
  }

  @Test("of what an article and the site say alike, the article's copy stays") func copies() throws {
    var templates = SiteTemplates()
    let lead =
      "The Albatross came into the harbour of Aldwick on a cold morning, and nobody had expected to see it again."
    for number in 0..<100 { templates.learn("\(Self.page(number))\nMost read\n\(lead)\n", host: "a.example") }
    let options = Options(templates: templates.site("a.example"))
    let kept = Cleaner(options).inspect("\(Self.page(0))\nMost read\n\(lead)\n").lines.filter(
      \.verdict.isKept)
    #expect(kept.map(\.text).filter { $0 == lead }.count == 1)
    #expect(kept.first { $0.text == lead }?.number == 7)
    #expect(!Cleaner(options).clean("\(Self.page(1))\nMost read\n\(lead)\n").contains(lead))
  }

  @Test("a headline on every page is the site's name") func headline() throws {
    var templates = SiteTemplates()
    let head = "The Herald of the harbour and the sea"
    for number in 0..<100 { templates.learn("\(head)\n\n\(Self.page(number))", host: "a.example") }
    let options = Options(templates: templates.site("a.example"))
    let report = Cleaner(options).inspect("\(head)\n\n\(Self.page(5))")
    #expect(report.title != head)
    #expect(!report.lines[0].verdict.isKept)
  }
}
