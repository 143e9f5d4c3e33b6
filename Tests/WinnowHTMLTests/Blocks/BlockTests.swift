import Testing

@testable import WinnowHTML

@Suite("blocks and the elements around them")
struct BlockTests {
  @Test(
    "where one block ends and the next begins",
    arguments: [
      ("<div>a<p>b</p>c</div>d", ["a", "b", "c", "d"], [.div, .p, .div, .body]),
      ("<h1>a</h1><h6>b</h6>", ["a", "b"], [.h1, .h6]),
      ("<h2><span>a</span> <a href=x>b</a></h2>", ["a b"], [.h2]),
      ("<ul><li>a<li>b<ul><li>c</ul>d</ul>", ["a", "b", "c", "d"], [.li, .li, .li, .li]),
      ("<ol><li><p>a</p><p>b</p></ol>", ["a", "b"], [.p, .p]),
      (
        "<table><caption>a</caption><tr><th>b<td>c<tr><td>d</table>", ["a", "b", "c", "d"],
        [.caption, .th, .td, .td]
      ),
      ("<dl><dt>a<dd>b<dd>c</dl>", ["a", "b", "c"], [.dt, .dd, .dd]),
      ("<blockquote>a<p>b</blockquote>", ["a", "b"], [.blockquote, .p]),
      ("<figure><img src=x><figcaption>a</figcaption></figure>", ["a"], [.figcaption]),
      ("<details><summary>a</summary>b</details>", ["a", "b"], [.summary, .details]),
      ("<my-card>a</my-card><my-card>b</my-card>", ["a", "b"], [.unknown, .unknown]),
      ("<foo>a</foo><foo>b</foo>", ["ab"], [.body]),
      ("<math><mi>x</mi><mo>=</mo></math> a", ["x= a"], [.body]),
    ] as [(String, [String], [ElementTag])])
  func boundaries(page: String, texts: [String], tags: [ElementTag]) throws {
    let reading = try Reading(page)
    #expect(reading.texts == texts)
    #expect(reading.tags == tags)
  }

  @Test(
    "markup that is misnested or not closed",
    arguments: [
      ("<b><i>a</b>b</i>c", ["abc"]), ("<p>a<p>b<div>c", ["a", "b", "c"]),
      ("<p>a<b>b<p>c</b>d", ["ab", "cd"]),
      ("<p>a<ul><li>b</p></ul>d", ["a", "b", "d"]), ("<a href=x>a<a href=y>b</a>c", ["abc"]),
      ("<div>a</p>b</div>", ["ab"]), ("<td>a</td><li>b</li>", ["a", "b"]),
      ("<table>a<tr>b<td>c</table>d", ["a", "b", "c", "d"]), ("</body></html>a<p>b", ["a", "b"]),
      ("<body>a<body>b<html>c", ["abc"]), ("<head><p>a</head><body>b", ["a", "b"]),
      ("<h1>a<h2>b</h1>c", ["a", "b", "c"]),
    ])
  func broken(page: String, texts: [String]) throws {
    #expect(try Reading(page).texts.flatMap { $0.split(separator: " ").map(String.init) } == texts)
  }

  // MARK: - Hidden

  @Test(
    "elements that are not shown",
    arguments: [
      ("<div hidden>a</div>", true), ("<div aria-hidden=true>a</div>", true),
      ("<div aria-hidden=false>a</div>", false),
      ("<div style='color: red; DISPLAY :\n none'>a</div>", true),
      ("<div style=visibility:hidden>a</div>", true),
      ("<div style='display:block'>a</div>", false), ("<div style='x: none'>a</div>", false),
      ("<div hidden><p>a</p></div>", true), ("<div hidden></div><p>a</p>", false),
      ("<my-card hidden>a</my-card>", true),
    ])
  func hidden(page: String, isHidden: Bool) throws {
    let reading = try Reading(page)
    #expect(reading.texts == ["a"])
    #expect(reading.hidden == [isHidden])
  }

  @Test func hiddenInlineElementsAreSkipped() throws {
    let page =
      "<p>a <span hidden>b <b>c</b></span>d <i style='display: none'>e</i><u aria-hidden=true>f</u>g</p>"
    #expect(try Reading(page).texts == ["a d g"])
    #expect(try Reading("<span hidden>a<br>b<p>c</p></span>d").texts.contains("d"))
  }

  @Test(
    "the signs beside headings that lead to them",
    arguments: [
      ("<h2>Head<a class=headerlink href=#h>¶</a></h2>", "Head"),
      ("<h2>Head<span class=\"mw-editsection\">[edit]</span></h2>", "Head"),
      ("<h3><a class='anchor hanchor' href=#h>Sign</a> Head</h3>", "Head"),
      ("<h2>Head <a id=permalink href=#h>link</a> more</h2>", "Head more"),
      ("<h2><a class=toplink href=#h>Head</a></h2>", "Head"),
      ("<p>Text <a class=headerlink href=#h>sign</a></p>", "Text sign"),
      ("<h2><div class=headerlink>Head</div></h2>", "Head"),
    ])
  func anchors(page: String, text: String) throws {
    #expect(try Reading(page).texts == [text])
  }

  // MARK: - Lists

  @Test func itemsAreCounted() throws {
    let reading = try Reading("<ol><li>a<li>b<ul><li>c</ul><li>d</ol><ul><li>e</ul>")
    #expect(reading.blocks.indices.map { reading.element($0).ordinal } == [1, 2, 1, 3, 1])
    let items = reading.blocks.map { Int($0.item) }
    #expect(items.allSatisfy { $0 >= 0 && reading.tree.elements[$0].tag == .li })
    let parts = try Reading("<ul><li>a<p>b</p></li><li></li></ul>c").blocks.map { $0.item >= 0 }
    #expect(parts == [true, false, false], "the first block of an item is its beginning")
  }

  // MARK: - Links

  @Test func linksAreCounted() throws {
    let page = """
      <p>See <a href="/one">one</a> and <a href=#two>two or three</a>.</p>
      <p>None</p><a href=/x>over <h2>a block</h2> end</a>
      """
    let reading = try Reading(page)
    #expect(reading.texts == ["See one and two or three.", "None", "over", "a block", "end"])
    #expect(reading.blocks.map(\.links) == [2, 0, 1, 1, 1])
    #expect(reading.blocks.map(\.fragmentLinks) == [1, 0, 0, 0, 0])
    // Spaces between words of one text event count, those at its edges do not.
    #expect(reading.blocks.map(\.linkBytes).map { $0 > 0 } == [true, false, true, true, true])
    #expect(reading.blocks[0].linkBytes <= 15 && reading.blocks[0].linkBytes >= 13)
    #expect(String(decoding: reading.tree.targets, as: UTF8.self) == "/one#two/x")
  }

  @Test func spansKnowTheirPlaces() throws {
    let reading = try Reading(
      "<p>x</p><p>A <b>bold <i>word</i></b>, <code>c</code> <s>old</s> <a href=u>é link</a></p>")
    let block = reading.blocks[1]
    let text = Array(reading.page.text.shown.text(of: 1))
    let spans = reading.tree.spans[Int(block.spans.lowerBound)..<Int(block.spans.upperBound)].map { span in
      let range = Int(span.range.lowerBound)..<Int(span.range.upperBound)
      return "\(span.style) \(String(decoding: text[range], as: UTF8.self).trimmed)"
    }
    #expect(Set(spans) == ["strong bold word", "emphasis word", "code c", "deleted old", "link é link"])
    #expect(block.emphasisBytes >= 8 && block.emphasisBytes <= 9)
    #expect(block.codes == 1)
  }

  @Test func imagesAndBreaksAreCounted() throws {
    let blocks = try Reading("<p>a<img src=x><br>b<img src=y></p><p>c</p>").blocks
    #expect(blocks.map(\.images) == [2, 0])
    #expect(blocks.map(\.breaks) == [1, 0])
  }

  @Test("what stands in a box without text is no part of the block behind it")
  func emptyBoxes() throws {
    #expect(try Reading("<div><img src=x></div><p>c</p>").blocks.map(\.images) == [0])
    #expect(
      try Reading("<div><a href=#x></a></div><p>c</p>").blocks.map { [$0.links, $0.fragmentLinks] } == [
        [0, 0]
      ])
    #expect(try Reading("<div><code></code></div><p>c</p>").blocks.map(\.codes) == [0])
    let spans = try Reading("<div><span class=menu></span></div><p>c</p>").blocks
    #expect(spans.map(\.inlineGroups) == [[]] && spans.map(\.inlineWords.count) == [0])
    let code = try Reading("<pre class=language-swift><table><tr><td>x</table></pre>").blocks
    #expect(code.map(\.language.count) == [0])
    // A link that is open goes on in the next box.
    #expect(try Reading("<a href=x><div></div><div>c</div></a>").blocks.map(\.links) == [1])
    #expect(try Reading("<br><br><br>a<br>b<br><br>c").texts == ["a\nb", "c"])
  }

  // MARK: - Elements

  @Test func elementsKnowTheirPlace() throws {
    let reading = try Reading(
      "<div class='post-content' id=main><section><p>a</p></section></div><footer>b</footer>")
    for (index, element) in reading.tree.elements.enumerated().dropFirst() {
      #expect(element.parent < index)
      #expect(element.depth == reading.tree.elements[Int(element.parent)].depth + 1)
    }
    let around = Ancestors.of(reading.blocks, in: reading.tree.elements, most: 5)
    let tags = around.map { $0.map { reading.tree.elements[$0].tag } }
    #expect(tags == [[.p, .section, .div, .body, .unknown], [.footer, .body, .unknown]])
    #expect(Ancestors.of(reading.blocks, in: reading.tree.elements, most: 2).map(\.count) == [2, 2])
    let div = try #require(reading.tree.elements.first { $0.tag == .div })
    #expect(div.words.count == 3)
  }

  @Test func likeElementsHaveLikeSignatures() throws {
    let page = "<div class=card>a</div><div class=card>b</div><div class=other>c</div><p class=card>d</p>"
    let reading = try Reading(page)
    let signatures = reading.blocks.indices.map { reading.element($0).signature }
    #expect(signatures[0] == signatures[1])
    #expect(Set(signatures).count == 3)
  }
}

extension String {
  /// Without spaces at the ends.
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
