import Testing
import Winnow

@testable import WinnowHTML

/// A page tells which limits were reached while it was read.
@Suite struct PageNoteTests {
  private func notes(_ html: String) throws -> [PageNote] {
    let page = try Page(html: Array(html.utf8))
    #expect(Cleaner().inspect(page).notes == page.notes)
    return page.notes
  }

  @Test(arguments: SamplePage.all)
  func samplesReachNone(_ sample: SamplePage) throws { #expect(try Page(html: sample.html).notes == []) }

  /// Whatever the markup, the parser comes to its end and gives out all text.
  @Test func theParserStopsOnNoGeneratedPage() throws {
    for page in PagePropertyTests.generated + PagePropertyTests.damaged {
      #expect(
        try !Page(html: page).notes.contains(.parserStopped),
        "\(String(decoding: page.prefix(3000), as: UTF8.self))")
    }
  }

  @Test func depth() throws {
    let open = String(repeating: "<div>", count: OpenElements.deepest)
    #expect(try notes(open + "text") == [])
    #expect(try notes(open + "<p>text") == [], "a paragraph is closed by the next")
    #expect(try notes(open + "<div>text") == [.deepElements(1)])
    #expect(try notes(open + "<b><i><section>text</section></i></b>") == [.deepElements(3)])
    let cells = String(repeating: "<li><td>text", count: OpenElements.deepest)
    #expect(try notes(cells) == [.deepElements(300)], "cells in items nest")
    #expect("\(PageNote.deepElements(1))" == "1 element inside of 400 others left out, their text read")
  }

  @Test func names() throws {
    let name = "n" + String(repeating: "-", count: 39)
    #expect(try notes("<\(name)>text</\(name)>") == [])
    #expect(try notes("<\(name)n>text</\(name)n>") == [.longElementNames])
    let names = (0..<1000).map { "<n\($0)>text</n\($0)>" }.joined()
    #expect(try notes(names) == [])
    #expect(try notes(names + names) == [])
    #expect(try notes(names + "<n1000>text") == [.manyElementNames])
  }

  @Test func values() throws {
    func link(_ length: Int) -> String {
      "<a href=\"/\(String(repeating: "x", count: length - 1))\">text</a>"
    }
    #expect(try notes(link(4096)) == [])
    #expect(try notes(link(4097) + link(5000)) == [.longValues(2)])
    let description = String(repeating: "x", count: 8193)
    #expect(try notes("<meta name=description content=\"\(description)\">") == [.longValues(1)])
    // Of a class only the words count, so that nothing of it is missing in what is given out.
    #expect(try notes("<p class=\"\(description)\">text") == [])
  }

  @Test func facts() throws {
    let facts = String(repeating: "<meta name=a content=b>", count: 500)
    #expect(try notes(facts + "<base href=/><link rel=icon href=/>") == [])
    #expect(try notes(facts + "<meta name=a content=b>") == [.manyFacts(1)])
  }

  @Test func encoding() throws {
    #expect(try Page(html: Array("<p>é è ê ë à \u{FFFD}".utf8)).notes == [], "the page says so itself")
    let cut = Array("<p>мост".utf8).dropLast() + Array(" река</p>".utf8)
    #expect(try Page(html: cut).notes == [.lostCharacters(1)])
  }

  @Test func ofOneLine() {
    let all: [PageNote] = [
      .parserStopped, .lostCharacters(2), .deepElements(2), .longElementNames, .manyElementNames,
      .longValues(2), .manyFacts(2),
    ]
    #expect(Set(all.map(\.description)).count == all.count)
    #expect(all.allSatisfy { !$0.description.isEmpty && !$0.description.contains("\n") })
  }
}
