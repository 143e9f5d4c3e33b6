import Testing
import Winnow

@testable import WinnowHTML

@Suite("the frame of a page")
struct PageFrameTests {
  private static let story =
    "<p>The bridge over the narrow sound was opened on a cold morning, and nobody came to see it.</p>"

  private func frame(_ html: String) throws -> [String] {
    let frame = try Page(html: Array(html.utf8)).text.frame
    return frame.blocks.indices.map { String(decoding: frame.shown.line($0), as: UTF8.self) }
  }

  @Test(
    "what belongs to it",
    arguments: [
      ("<nav><p>Home</nav>\(story)<footer>Imprint</footer>", ["Home", "Imprint"]),
      ("<nav><ul><li>One<li><b>Two</b></ul></nav>\(story)", ["One", "Two"]),
      ("<main><nav>In it</nav>\(story)<footer>This too</footer></main>", []),
      ("<footer><article>A post</article>Imprint</footer>\(story)", ["Imprint"]),
      // Lists of links in what calls itself a part of it.
      ("<div class=main-menu><a href=a>One</a></div>\(story)", ["One"]),
      (
        "<div class='site-nav open'><div><a href=a>One</a></div><p>Two<p><a href=c>Three</a></div>\(story)",
        ["One", "Three"]
      ),
      (
        "<aside><h2>Latest</h2><ul><li><a href=a>One</a><li><a href=b>Two</a></ul></aside>\(story)",
        ["One", "Two"]
      ),
      ("<div class=mystery><a href=a>One</a></div>\(story)", []),
      ("<body class=has-menu><p><a href=a>One</a></p>\(story)", []),
      ("<article class=menu><ul><li><a href=a>One</a></ul>\(story)</article>", []),
      ("<div class=menu><a href=a>One</a> of them is enough for us</div>\(story)", []),
      ("<div class=menu><a href=a>\(story)</a></div>\(story)", []),
      ("<div class=menu><main><p><a href=a>One</a></main></div>\(story)", []),
      ("<header><h1><a href=a>The bridge</a></h1></header>\(story)", []),
      ("<header><h1><div><a href=a>The bridge</a></div></h1></header>\(story)", []),
      (
        "<header><a href=a>One</a><nav>Two</nav><a href=c>Three</a></header>\(story)",
        ["One", "Two", "Three"]
      ),
      // A menu that was not closed: its short links are still in it.
      (
        "<nav><ul><li><a href=a>One</a></ul><h2><a href=b>Two</a></h2>\(story)\(story)<p><a href=c>Three</a> and four</p>",
        ["One"]
      ),
      ("<nav><a href=a>One</a><h1><div><a href=b>The bridge</a></div></h1>\(story)\(story)", ["One"]),
    ])
  func belongs(_ html: String, _ texts: [String]) throws {
    #expect(try frame(html) == texts)
  }

  @Test(
    "a page that is all frame has none",
    arguments: [
      "<nav>\(story)", "<nav><p>Home</p>\(story)\(story)</nav><p>Imprint</p>",
      "<nav><ul><li><a href=a>Home</a><li><a href=b>News</a></ul><p>© 2024 The Sound</p></nav>",
      "<nav><a href=a>Home</a></nav>", "<ul class=menu><li><a href=a>Home</a></ul>",
    ])
  func allOfIt(_ html: String) throws {
    let page = try Page(html: Array(html.utf8))
    #expect(page.text.tree.frame.isEmpty)
    #expect(page.text.tree.elements.allSatisfy { $0.region != .frame })
    #expect(!page.text.blocks.isEmpty)
  }

  private static let page = """
    <nav><a href=a>Home</a></nav><main><h1>The bridge that nobody wanted</h1>\(story)</main>
    <footer><p>© 2024 The Sound</p><p>Share on Facebook</p></footer>
    """

  @Test func namesKinds() throws {
    let report = Cleaner().inspect(try Page(html: Array(Self.page.utf8)))
    #expect(report.blocks.map(\.number) == [1, 2, 3, 4, 5])
    #expect(report.blocks.map(\.verdict.kind) == [.navigation, .title, nil, .legal, .share])
    #expect(report.blocks.map(\.verdict.isKept) == [false, true, true, false, false])
    #expect(report.blocks[0].verdict.reasons.contains { $0.signal == "page-frame" })
    #expect(report.removed.values.reduce(0) { $0 + $1.lines } == 3)
    #expect(report.removedCount == 3)
    #expect(report.kept.lines == 2)
  }

  @Test func namesListsByWhatTheyAreCalled() throws {
    let page = """
      <div class=related-posts><ul><li><a href=a>A storm</a><li><a href=b>The dike</a><li><a href=c>A ferry</a></ul></div>
      <div class=main-menu><ul><li><a href=d>News</a><li><a href=e>Sport</a><li><a href=f>Culture</a></ul></div>\(Self.story)
      """
    let report = Cleaner().inspect(try Page(html: Array(page.utf8)))
    #expect(
      report.blocks.map(\.verdict.kind) == [
        .related, .related, .related, .navigation, .navigation, .navigation, nil,
      ])
    #expect(report.text == Cleaner().clean(try Page(html: Array(Self.story.utf8))))
  }

  @Test func keepsWhatIsAskedFor() throws {
    let page = try Page(html: Array(Self.page.utf8))
    let kept = Cleaner(Options(keep: [.navigation])).inspect(page)
    #expect(kept.text.hasPrefix("Home\n\nThe bridge that nobody wanted\n\n"))
    #expect(kept.markdown(links: true).hasPrefix("[Home](a)\n\n# The bridge that nobody wanted"))
    #expect(kept.removedCount == 2)
    let phrase = Cleaner(Options(keptPhrases: ["© # The Sound"]))
    #expect(phrase.clean(page).hasSuffix("\n\n© 2024 The Sound\n"))
    let all = Cleaner(Options(only: []))
    #expect(all.inspect(page).kept.lines == 5)
    #expect(all.clean(page).hasSuffix("Share on Facebook\n"))
  }

  @Test("nothing else hangs on it", arguments: SamplePage.all)
  func isIndependent(_ sample: SamplePage) throws {
    let html = String(decoding: Charset.decodePage(sample.html, declared: nil).bytes, as: UTF8.self)
    let menu =
      "<nav><ul><li><a href=/>Home</a><li>News<li><a href=/about class=about-us>About us</a></ul></nav>"
    let before = try Page(html: Array(html.utf8))
    let added = html.contains("<body") ? html.adding(menu, behind: "<body") : html + menu
    let after = try Page(html: Array(added.utf8))
    #expect(Cleaner().clean(before) == Cleaner().clean(after))
    // It ends in a comment that is never closed.
    guard sample.name != "en-broken-markup" else { return }
    #expect(after.text.tree.frame.count == before.text.tree.frame.count + 3)
  }
}
