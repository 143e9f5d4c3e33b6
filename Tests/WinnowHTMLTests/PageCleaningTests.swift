import Testing

@testable import Winnow
@testable import WinnowHTML

extension SamplePage {
  /// F1 of the words of a text, order aside.
  func wordF1(_ text: String) -> Double {
    let words = { (text: String) in
      text.lowercased().split { !($0.isLetter || $0.isNumber) }.reduce(into: [Substring: Int]()) {
        $0[$1, default: 0] += 1
      }
    }
    let (ours, theirs) = (words(text), words(gold))
    let both = ours.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    return 2 * Double(both) / Double(ours.values.reduce(0, +) + theirs.values.reduce(0, +))
  }
}

@Suite("Pages are cleaned")
struct PageCleaningTests {
  @Test("the samples lose their noise and little else", arguments: SamplePage.all)
  func sample(_ sample: SamplePage) throws {
    #expect(sample.wordF1(Cleaner().clean(try Page(html: sample.html))) >= 0.8)
  }

  @Test("all samples together")
  func samples() throws {
    let scores = try SamplePage.all.map { $0.wordF1(Cleaner().clean(try Page(html: $0.html))) }
    #expect(scores.count == 18)
    #expect(scores.reduce(0, +) / Double(scores.count) >= 0.94)
  }

  @Test("what goes has a kind, and what stays is the text", arguments: SamplePage.all)
  func verdicts(_ sample: SamplePage) throws {
    let report = Cleaner().inspect(try Page(html: sample.html))
    #expect(report.blocks.allSatisfy { $0.verdict.isKept || $0.verdict.kind != nil })
    #expect(report.blocks.allSatisfy { 0...1 ~= $0.verdict.confidence })
    #expect(report.removed.values.map(\.lines).reduce(0, +) + report.kept.lines == report.blocks.count)
    for block in report.blocks where block.verdict.isKept {
      let first = block.text.split(separator: "\n").first.map(String.init) ?? ""
      // A sign that links to its own line is not written.
      #expect(report.text.contains(first.hasSuffix("¶") ? String(first.dropLast()) : first))
    }
    // Verdicts do not depend on whether reasons are asked for.
    let others = [Cleaner().inspect(report.page, withReasons: false), Cleaner().explain(report.page)]
    for other in others { #expect(other.blocks.map(\.verdict.isKept) == report.blocks.map(\.verdict.isKept)) }
  }

  @Test("a stricter preset removes no less", arguments: SamplePage.all)
  func presets(_ sample: SamplePage) throws {
    let page = try Page(html: sample.html)
    let kept = [Options.Preset.precision, .balanced, .recall].map { preset in
      Cleaner(Options(preset: preset)).inspect(page).kept.lines
    }
    #expect(kept[0] <= kept[1] && kept[1] <= kept[2])
  }

  @Test("the headline is found, kept, and dropped on request")
  func headline() throws {
    let sample = try #require(SamplePage.all.first { $0.name == "en-news-article" })
    let page = try Page(html: sample.html)
    let report = Cleaner().inspect(page)
    let headline = try #require(report.headline)
    #expect(sample.gold.hasPrefix(headline))
    #expect(report.text.hasPrefix(headline))
    let dropped = Cleaner(Options(drop: [.title])).inspect(page)
    #expect(!dropped.text.contains(headline))
    #expect(dropped.kept.lines < report.kept.lines)
  }

  @Test("markup names kinds that the words do not")
  func hints() throws {
    let prose = "The ferry over the sound sails again, and those who live on the island came down to see it. "
    let html = """
      <html><body><nav><a href=/>Quartz</a> <a href=/x>Feldspar</a></nav>
      <article><h1>The ferry sails again</h1>\(String(repeating: "<p>\(prose)\(prose)</p>", count: 6))</article>
      <div class="cookie-banner"><p>Biscuits make this place better.</p></div></body></html>
      """
    let report = Cleaner().inspect(try Page(html: Array(html.utf8)))
    let menu = try #require(report.blocks.first { $0.text == "Quartz Feldspar" })
    #expect(!menu.verdict.isKept)
    #expect(menu.verdict.kind == .navigation)
    let banner = try #require(report.blocks.first { $0.text.hasPrefix("Biscuits") })
    #expect(banner.verdict.isKept || banner.verdict.kind == .cookie)
  }

  /// Three paragraphs of the same words.
  private static let repeated = String(
    repeating:
      "<p>The ferry over the sound sails again, and those who live on the island came down to see it.</p>",
    count: 3)

  @Test("what a page repeats side by side stays")
  func repeats() throws {
    let html = "<html><body><article><h1>The ferry</h1>\(Self.repeated)</article></body></html>"
    let report = Cleaner().inspect(try Page(html: Array(html.utf8)))
    #expect(report.blocks.filter { $0.element == "p" }.map(\.verdict.isKept) == [true, true, true])
    // Beside each other, but in boxes of their own: the page shows one text in three places.
    let apart = Self.repeated.replacing("<p>", with: "<div><p>").replacing("</p>", with: "</p></div>")
    let other = Cleaner().inspect(try Page(html: Array(html.replacing(Self.repeated, with: apart).utf8)))
    #expect(other.blocks.filter { $0.element == "p" }.map(\.verdict.isKept) == [true, false, false])
  }

  /// A chapter of a manual, with the headings of its two sections.
  private func manual(_ first: String, _ second: String) -> String {
    let prose =
      "A comment begins with a sharp and ends with the line; the reader skips it, as it skips white space, and nothing of it is left in the tree. "
    return """
      <html><body><nav><a href=/>Manual</a></nav><div class="chapter"><h1>The language</h1><p>\(prose)\(prose)</p>
      <h2>\(first)</h2><p>\(prose)\(prose)</p><h2>\(second)</h2><p>\(prose)</p></div></body></html>
      """
  }

  @Test("a heading with a section's number is no widget's")
  func numberedHeadings() throws {
    for heading in ["2.3 Comments", "2.3. Comments"] {
      let page = try Page(html: Array(manual("2.2 Names", heading).utf8))
      #expect(Cleaner().clean(page).contains(heading))
    }
    for heading in ["3 Comments", "Leave a Reply"] {
      let page = try Page(html: Array(manual("2.2 Names", heading).utf8))
      #expect(!Cleaner().clean(page).contains(heading))
    }
  }

  @Test("a heading goes no sooner than what it stands over", arguments: SamplePage.all)
  func headings(_ sample: SamplePage) throws {
    let report = Cleaner().explain(try Page(html: sample.html))
    for (block, next) in zip(report.blocks, report.blocks.dropFirst()) {
      guard let level = block.headingLevel ?? (block.element == "dt" ? 7 : nil), next.verdict.isKept,
        next.headingLevel ?? (next.element == "dt" ? 7 : 8) > level
      else { continue }
      #expect(block.verdict.isKept || isFarFromContent(block, 0.5))
    }
  }

  /// Whether the rules are sure of a block, or it is less likely content than it has to be by a share of that.
  private func isFarFromContent(_ block: PageReport.Block, _ share: Double) -> Bool {
    let score = block.verdict.reasons.first { $0.signal == "score" }?.weight ?? 0
    let isSure = block.verdict.reasons.contains { $0.signal != "score" && $0.weight >= 0.9 }
    return isSure || score > share || block.verdict.kind == .duplicate
  }

  @Test("a term stays over what is said of it")
  func terms() throws {
    let terms = ["ClusterIP", "NodePort", "Share", "Related", "Tags"].map {
      "<dt>\($0)</dt><dd>Exposes the service on the address of each node, at a port that stays the same while it runs.</dd>"
    }
    let page = try Page(
      html: Array("<html><body><h1>Types of a service</h1><dl>\(terms.joined())</dl></body></html>".utf8))
    let report = Cleaner().explain(page)
    #expect(report.blocks.count { $0.element == "dt" } == 5)
    for block in report.blocks where block.element == "dt" {
      #expect(block.verdict.isKept || isFarFromContent(block, 0.5), "\(block.text)")
    }
  }

  @Test("where half of a page's code stays the rest does", arguments: SamplePage.all)
  func code(_ sample: SamplePage) throws {
    // The same page with more code, some of which says little.
    let more = ["Home About Contact", "2024-05-12 10:24", "x", "swift build", "Share this: facebook twitter"]
      .map {
        "<p>Then write this.</p><pre>\($0)</pre>"
      }
    let html = sample.html + Array(more.joined().utf8)
    for page in [try Page(html: sample.html), try Page(html: html)] {
      let code = Cleaner().explain(page).blocks.filter { $0.element == "pre" }
      let words = { (blocks: [PageReport.Block]) in
        blocks.reduce(0) { $0 + $1.text.split { $0.isWhitespace }.count }
      }
      let kept = code.filter(\.verdict.isKept)
      // With a margin, as the library counts words in another way.
      guard words(kept) * 3 > words(code) * 2 else { continue }
      #expect(code.allSatisfy { $0.verdict.isKept || isFarFromContent($0, 0.75) })
    }
  }

  @Test("a sign beside a heading that links to it is no part of it", arguments: ["#", "¶", "§"])
  func anchors(sign: String) throws {
    for html in ["<h2>Setup <a href=#setup>\(sign)</a></h2>", "<h2><a href=#setup>\(sign)</a>Setup</h2>"] {
      #expect(try Reading(html).texts == ["Setup"])
    }
    #expect(
      try Reading("<h2><a href=/c>C#</a></h2><p><a href=/x>\(sign)</a> x</p>").texts == ["C#", "\(sign) x"])
  }

  @Test("an empty page, and one of nothing but markup")
  func empty() throws {
    for html in [
      "", "<html></html>", "<p></p><img src=x>", "\u{FEFF}", "<script>var x</script>", "<p>***</p>",
    ] {
      let report = Cleaner().inspect(try Page(html: Array(html.utf8)))
      #expect(report.text == "")
      #expect(report.markdown(links: true) == "")
      #expect(report.blocks.isEmpty)
    }
  }
}

@Suite("The model for pages")
struct PageModelTests {
  @Test("it belongs to the features that the library computes")
  func fingerprint() throws {
    let model = try #require(PageModel.shared, "train it anew: see Benchmarks/README.md")
    #expect(model.fingerprint == PageModel.fingerprint, "train it anew: see Benchmarks/README.md")
    #expect(model.second != nil)
  }

  @Test("a model of other features is none")
  func others() {
    #expect(PageModel.read(Array("words bytes\n0\n#\n".utf8)) == nil)
    #expect(PageModel.read([]) == nil)
  }

  @Test("the cut follows what is expected")
  func cut() {
    let line = { (words: Int, chance: Int) in Cut.Line(words: words, chance: chance, isKnownNoise: false) }
    // Sure content, and sure noise.
    let clear = PageCut([line(500, 980), line(300, 20)], .balanced).least
    #expect(20 < clear && clear <= 980)
    // Reviews that are content or not, all of them: the sure part alone is the better bet.
    let reviews = PageCut([line(200, 990), line(500, 350)], .balanced).least
    #expect(reviews > 350)
    // Nothing is likely: of a few words what is most likely stays, and of more nothing does.
    #expect(PageCut([line(20, 100), line(20, 30)], .balanced).least == 100)
    #expect(PageCut([line(50, 240), line(50, 30)], .balanced).least > 240)
    #expect(PageCut([line(50, 260), line(50, 30)], .balanced).least == 260)
    #expect(PageCut([], .balanced).least == 0)
    #expect(PageCut([line(0, 500)], .balanced).least <= 500)
    // Two cuts that are as good as each other, as numbers go: the sums are of one order.
    let ties = [
      (7, 700, 6, 350, 700), (9, 900, 2, 450, 900), (9, 450, 22, 225, 450), (11, 550, 18, 275, 275),
    ]
    for (words, chance, others, second, least) in ties {
      #expect(PageCut([line(words, chance), line(others, second)], .balanced).least == least)
    }
  }

  @Test("the second pass's features: one row a block, in the same order as their names")
  func second() throws {
    let html = "<html><body><h1>A title</h1><p>One block.</p><p>Another one.</p></body></html>"
    let page = try Page(html: Array(html.utf8))
    let facts = PageFacts(page.text)
    let columns = SecondColumns(facts, [1000, 0, 500])
    #expect(columns.bytes.count == 3 * SecondColumns.names.count)
    let row = { (feature: SecondFeature) in
      Array(columns.bytes[(feature.rawValue * 3)..<(feature.rawValue * 3 + 3)])
    }
    #expect(row(.own) == [255, 1, 128])
    #expect(row(.before1) == [0, 255, 1])
    #expect(row(.behind1) == [1, 128, 0])
    #expect(row(.lastHeading) == [0, 255, 255])
    #expect(SecondColumns(PageFacts(try Page(html: []).text), []).bytes.isEmpty)
  }
}
