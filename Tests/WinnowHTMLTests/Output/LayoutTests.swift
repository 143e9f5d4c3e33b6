import Testing

@testable import WinnowHTML

@Suite("pages as text and as Markdown")
struct LayoutTests {
  struct Golden: Sendable, CustomTestStringConvertible {
    let page: String
    let text: String
    let markdown: String
    var testDescription: String { page }
  }

  @Test(arguments: headings + lists + terms + quotations + code)
  func golden(_ golden: Golden) throws {
    let reading = try Reading(golden.page)
    #expect(reading.text == golden.text)
    #expect(reading.markdown() == golden.markdown)
  }

  static let headings = [
    Golden(page: "", text: "", markdown: ""),
    Golden(page: "<p>...</p>", text: "", markdown: ""),
    Golden(page: "<p>One</p><p>Two", text: "One\n\nTwo\n", markdown: "One\n\nTwo\n"),
    Golden(page: "<p>One<br>two", text: "One\ntwo\n", markdown: "One  \ntwo\n"),
    Golden(
      page: "<h1>One</h1><h2>Two<br>lines</h2><h6>Six</h6>x", text: "One\n\nTwo\nlines\n\nSix\n\nx\n",
      markdown: "# One\n\n## Two lines\n\n###### Six\n\nx\n"),
    Golden(page: "<h3><div><a href=x>Deep</a></div></h3>", text: "Deep\n", markdown: "### Deep\n"),
    Golden(
      page: "<dl><dt>Term<dd>Text</dl><figure><figcaption>Caption</figcaption></figure>",
      text: "Term\nText\n\nCaption\n", markdown: "Term  \nText\n\nCaption\n"),
  ]

  static let lists = [
    Golden(
      page: "<p>a</p><ul><li>b<li>c<br>d</ul><p>e</p>", text: "a\n\n- b\n- c\n  d\n\ne\n",
      markdown: "a\n\n- b\n- c  \n  d\n\ne\n"),
    Golden(page: "<ol><li>a<li>b</ol>", text: "- a\n- b\n", markdown: "1. a\n2. b\n"),
    Golden(
      page: "<ul><li>a<ol><li>b<li>c<ul><li>d</ul></ol><li>e</ul>", text: "- a\n  - b\n  - c\n    - d\n- e\n",
      markdown: "- a\n    1. b\n    2. c\n        - d\n- e\n"),
    Golden(page: "<ul><li>a</ul><ol><li>b</ol>", text: "- a\n\n- b\n", markdown: "- a\n\n1. b\n"),
    Golden(
      page: "<ol><li>a<ul><li>b</ul></ol><ol><li>c</ol>", text: "- a\n  - b\n\n- c\n",
      markdown: "1. a\n    - b\n\n1. c\n"),
    // Indented by four without an item around it, it would be code.
    Golden(
      page: "<ul><ul><li>a<ul><ul><li>b</ul></ul></ul><li>c</ul>", text: "- a\n  - b\n- c\n",
      markdown: "- a\n    - b\n- c\n"),
    Golden(page: "<li>stray", text: "- stray\n", markdown: "- stray\n"),
    // A card is no line of a list.
    Golden(
      page: "<ul><li><h3>a</h3>b</li><li><p>c</p><p>d</p></li><li><p>e</p></li></ul>",
      text: "a\n\nb\n\n- c\n\nd\n\n- e\n", markdown: "### a\n\nb\n\n- c\n\n    d\n\n- e\n"),
    Golden(page: "<ul><li><div>a</div><div>b</div></ul>", text: "a\n\nb\n", markdown: "a\n\nb\n"),
    // Where cards are numbered, the numbers say something.
    Golden(
      page: "<ol><li><div>a</div><div>b</div><li><div>c</div></ol>", text: "- a\n\nb\n\n- c\n",
      markdown: "1. a\n\n    b\n\n2. c\n"),
    Golden(
      page: "<ul><li>a<ol start=10><li>b<br>c<p>d<blockquote>e<p>f</blockquote></ol><p>g</ul>h",
      text: "- a\n  - b\n    c\n\nd\n\ne\n\nf\n\ng\n\nh\n",
      markdown:
        "- a\n    10. b  \n        c\n\n        d\n\n        > e\n        >\n        > f\n\n    g\n\nh\n"),
    Golden(
      page: "<ol start=5><li>a<li>b<li value=9>c<li>d</ol><ol start=x><li>e</ol><ol start=-3><li>f</ol>",
      text: "- a\n- b\n- c\n- d\n\n- e\n\n- f\n", markdown: "5. a\n6. b\n9. c\n10. d\n\n1. e\n\n1. f\n"),
    Golden(
      page: "<ol><li>a<pre>x\n y</pre><li>b<li><pre>z\n z</pre></ol>", text: "- a\n\nx\n y\n\n- b\n\nz\n z\n",
      markdown: "1. a\n\n    ```\n    x\n     y\n    ```\n\n2. b\n\n```\nz\n z\n```\n"),
  ]

  static let terms = [
    Golden(
      page: "<dl><dt>a</dt><dt>b</dt><dd><p>c</p><p>d</p><dt>e<dd>f</dl>", text: "a\nb\nc\n\nd\n\ne\nf\n",
      markdown: "a  \nb  \nc\n\nd\n\ne  \nf\n"),
    // Neither from one list to the next nor over a heading, code or a quotation.
    Golden(
      page: "<dl><dt>a</dl><dl><dd>b</dl><dl><dt><h3>c</h3><dd>d<dt>e<dd><pre>f</pre></dl>",
      text: "a\n\nb\n\nc\n\nd\n\ne\n\nf\n", markdown: "a\n\nb\n\n### c\n\nd\n\ne\n\n```\nf\n```\n"),
    Golden(
      page: "<dl><dt>a<dd><blockquote>b</blockquote></dl>", text: "a\n\nb\n", markdown: "a\n\n> b\n"),
    Golden(
      page: "<dl><dt>f(x)<a href=#f>¶</a><dd>g<a href=/g>¶</a></dl>", text: "f(x)\ng¶\n",
      markdown: "f(x)  \ng¶\n"),
  ]

  static let quotations = [
    Golden(
      page: "<blockquote>a<p>b<br>c</blockquote>d", text: "a\n\nb\nc\n\nd\n",
      markdown: "> a\n>\n> b  \n> c\n\nd\n"),
    Golden(
      page: "<blockquote>a<blockquote>b</blockquote>c</blockquote>", text: "a\n\nb\n\nc\n",
      markdown: "> a\n>\n> > b\n>\n> c\n"),
    Golden(
      page: "<blockquote><h4>a</h4><ul><li>b<li>c</ul>d</blockquote>", text: "a\n\n- b\n- c\n\nd\n",
      markdown: "> #### a\n>\n> - b\n> - c\n>\n> d\n"),
    Golden(
      page: "<blockquote><pre>a\n  b</pre></blockquote>", text: "a\n  b\n",
      markdown: "> ```\n> a\n>   b\n> ```\n"),
    Golden(
      page: "<blockquote><table><tr><th>a<th>b<tr><td>c<td>d</table></blockquote>", text: "a\tb\nc\td\n",
      markdown: "> | a | b |\n> | --- | --- |\n> | c | d |\n"),
    Golden(
      page: "<ul><li><blockquote>a</blockquote><li>b</ul>", text: "- a\n- b\n", markdown: "> - a\n- b\n"),
    Golden(
      page: "<blockquote><ul><li><p>a</p><p>b<br>c</ul></blockquote>", text: "- a\n\nb\nc\n",
      markdown: "> - a\n>\n>     b  \n>     c\n"),
    // A quotation that is there to indent the list in it.
    Golden(
      page: "<ul><li><p>a</p><blockquote><div><ul><li>b</ul></div></blockquote></ul>", text: "- a\n  - b\n",
      markdown: "- a\n    - b\n"),
  ]

  static let code = [
    Golden(
      page: "<pre><code>a</code><code>b</code>\n<code>c</code> <code>d</code></pre>", text: "a\nb\nc d\n",
      markdown: "```\na\nb\nc d\n```\n"),
    Golden(
      page: "<pre>a *b*\n\n  c &amp; d</pre>", text: "a *b*\n\n  c & d\n",
      markdown: "```\na *b*\n\n  c & d\n```\n"),
    Golden(
      page: "<pre>```\na\n`````</pre>", text: "```\na\n`````\n", markdown: "``````\n```\na\n`````\n``````\n"),
    Golden(page: "<pre><b>a</b> <a href=x>b</a></pre>", text: "a b\n", markdown: "```\na b\n```\n"),
    Golden(
      page: "<p>a <code>b *c*</code> <kbd>d</kbd> <code>e`f</code>", text: "a b *c* d e`f\n",
      markdown: "a `b *c*` `d` `` e`f ``\n"),
    Golden(
      page: #"<p>a <img alt="{\displaystyle x_{1}*y_{2}*z}">"#, text: "a x_{1}*y_{2}*z\n",
      markdown: "a `x_{1}*y_{2}*z`\n"),
    Golden(page: "<p>a <code>``</code>", text: "a ``\n", markdown: "a ``` `` ```\n"),
    Golden(
      page:
        "<pre class='x language-c++'>a</pre><pre><code class=lang-swift>b</code></pre><pre class='lang-`x`'>c</pre>",
      text: "a\n\nb\n\nc\n", markdown: "```c++\na\n```\n\n```swift\nb\n```\n\n```\nc\n```\n"),
    Golden(
      page: "<pre><code><div class=line>a</div><div class=line></div><div class=line>  b</div></code></pre>",
      text: "a\n\n  b\n", markdown: "```\na\n\n  b\n```\n"),
    Golden(
      page:
        "<pre><code><span class=line><span class=line-x>a</span> b</span><span class=line>c</span>\n<span class=line>d</span></code></pre>",
      text: "a b\nc\nd\n", markdown: "```\na b\nc\nd\n```\n"),
    Golden(page: "<pre><ol><li>a<li> b</ol></pre>", text: "a\n b\n", markdown: "```\na\n b\n```\n"),
  ]

  // MARK: - What goes

  @Test func itemsWithoutTheirParents() throws {
    let reading = try Reading("<ul><li>a<ul><li>b<li>c</ul><li>d<ul><li>e</ul></ul>")
    #expect(reading.texts == ["a", "b", "c", "d", "e"])
    #expect(reading.markdown(without: [0]) == "- b\n- c\n- d\n    - e\n")
    #expect(reading.markdown(without: [3]) == "- a\n    - b\n    - c\n    - e\n")
    #expect(reading.markdown(without: [0, 3]) == "- b\n- c\n- e\n")
    #expect(reading.text(without: [0]) == "- b\n- c\n- d\n  - e\n")
    #expect(reading.text(without: [0, 1, 2, 3, 4]).isEmpty)
    #expect(reading.markdown(without: [0, 1, 2, 3, 4]).isEmpty)
  }

  @Test func numbersStay() throws {
    #expect(try Reading("<ol><li>a<li>b<li>c</ol>").markdown(without: [1]) == "1. a\n3. c\n")
  }

  @Test func anItemWithoutItsFirstBlock() throws {
    let reading = try Reading("<ul><li>a<p>b</p>c</li></ul>")
    #expect(reading.text(without: [0]) == "- b\n\nc\n")
    #expect(reading.text(without: [0, 1]) == "- c\n")
  }

  @Test func cellsThatGoAreEmpty() throws {
    let reading = try Reading("<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>")
    #expect(reading.text(without: [0, 2]) == "\tb\nd\te\tf\n")
    #expect(reading.text(without: [0, 1, 2]) == "d\te\tf\n")
    #expect(reading.markdown(without: [1, 3, 4, 5]) == "|  |  |  |\n| --- | --- | --- |\n| a |  | c |\n")
  }

  // MARK: - Depth

  @Test func itemsStandBehindTheMarksOfTheirParents() throws {
    let items = (1...100).map { "<li>n\($0)" }.joined()
    let markdown = try Reading("<ol>\(items)<ul><li>a<ol><li>b</ol></ul></ol>").markdown()
    #expect(markdown.hasSuffix("\n99. n99\n100. n100\n     - a\n         1. b\n"))
  }

  @Test func whatIsWrittenDoesNotGrowWithTheDepth() throws {
    let lists = try Reading((0..<100).map { "<ul><li>w\($0)" }.joined()).markdown()
    #expect(lists.contains("\n\(String(repeating: " ", count: 36))- w99\n"))
    let quotes = try Reading(String(repeating: "<blockquote>", count: 100) + "w").markdown()
    #expect(quotes == String(repeating: "> ", count: 10) + "w\n")
  }
}
