import Testing

@testable import WinnowHTML

@Suite("emphases, links and escapes in Markdown")
struct InlineTests {
  /// The Markdown of one paragraph with links.
  private func markdown(_ markup: String, links: Bool = true, url: String? = nil) throws -> String {
    String(try Reading("<p>\(markup)</p>", url: url).markdown(links: links).dropLast())
  }

  @Test(
    "emphases",
    arguments: [
      (
        "<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <del>e</del> <s>f</s>",
        "**a** **b** *c* *d* ~~e~~ ~~f~~"
      ),
      ("<b>Note:</b>this", "**Note**:this"), ("<b>粗体：</b>后面", "**粗体**：后面"),
      ("<b>a.)</b>b<i>!</i>c", "**a**.)b!c"),
      ("<b>a<br>b</b> <i>c<br></i>d", "**a  \nb** *c*  \nd"), ("<a href=x>a<br>b</a>", "[a  \nb](x)"),
      ("<code>a<br>b</code>", "a  \nb"),
      ("a<b> b </b>c", "a **b** c"), ("<b></b>a<i> </i>b", "a b"), ("<b>a <i>b</i></b>", "**a *b***"),
      ("<b>a<i>b</b>c</i>", "**a*b***c"), ("<b><b>a</b></b>", "**a**"), ("<i><b>a</b></i>", "***a***"),
      ("a<b>b</b>c", "a**b**c"),
      // Marks that touch would be read as others.
      ("<b>a</b><b>b</b>", "**ab**"), ("<i>a</i><b>b</b>", "*a*b"), ("<code>a</code><code>b</code>", "`ab`"),
      // Beside a word a mark must not have punctuation on its inner side.
      ("<b>a:</b> b", "**a:** b"), ("<b>a:</b>b", "**a**:b"), ("a<b>(b)</b>", "a(b)"),
      ("a <b>(b)</b>.", "a **(b)**."),
      ("「<b>は</b>」", "「**は**」"), ("x<b>「は」</b>", "x「は」"), ("5 <b>€5</b>x", "5 **€5**x"),
      ("x<b>€5</b>", "x€5"),
      ("<b>$</b>5 <i>*</i>", "$5 *\\**"),
      ("<b><code>a</code></b> <code><b>b</b></code> <code>c <b>d</b></code>", "**`a`** **`b`** `c d`"),
      ("x<b><code>a</code></b>", "x`a`"), ("<b>\u{3000}a</b>", "\u{3000}a"),
      ("<del><b>a</b></del> x<del><b>a</b></del>", "**~~a~~** xa"),
      ("<del>a</del><b>b</b>", "~~a~~**b**"),
    ])
  func emphases(markup: String, markdown: String) throws {
    #expect(try self.markdown(markup) == markdown)
  }

  @Test(
    "emphases and links that go over the ends of blocks",
    arguments: [
      ("<b>a<p>b</p>c</b> d", "**a**\n\nb\n\nc d\n"), ("<a href=x>a<p>b</a>c", "[a](x)\n\n[b](x)\n\nc\n"),
      ("<ul><li><b>a<li>b</b></ul>", "- **a**\n- **b**\n"), ("<h2><b>a</b></h2>", "## a\n"),
      ("<h2><b>a</b> b</h2>", "## **a** b\n"),
      ("<a href=x><h2>a</h2></a>", "## [a](x)\n"),
    ])
  func overBlocks(page: String, markdown: String) throws {
    #expect(try Reading(page).markdown(links: true) == markdown)
  }

  @Test(
    "links",
    arguments: [
      ("<a href=x>a</a>", "[a](x)"), ("<a>a</a> <a name=x>b</a>", "a b"), ("<a href=x> a </a>b", "[a](x) b"),
      ("<a href=x><b>a</b> b</a>", "[**a** b](x)"), ("<b><a href=x>a</a></b>", "[**a**](x)"),
      ("<a href=x><code>a</code></a>", "[`a`](x)"), ("<a href=x><img src=y></a>a", "a"),
      ("<a href=x>[a] \\</a>", "[\\[a\\] \\\\](x)"), ("Oh!<a href=x>a</a>", "Oh\\![a](x)"),
      ("<a href=x>a<br>c</a>", "[a  \nc](x)"), ("<a href=x>a<a href=y>b</a>", "[a](x)[b](y)"),
    ])
  func links(markup: String, markdown: String) throws {
    #expect(try self.markdown(markup) == markdown)
  }

  @Test(
    "targets that lead nowhere",
    arguments: [
      "javascript:void(0)", " JavaScript:x", "java&#10;script:x", "&#1;javascript:x", "data:text/html,x",
      "vbscript:x",
    ])
  func noTargets(target: String) throws {
    #expect(try markdown("<a href=\"\(target)\">a</a> b", url: "https://h.example/") == "a b")
    #expect(try markdown("<a href=\"/\(target)\">a</a>", url: "https://h.example/").hasPrefix("[a](https:"))
  }

  @Test(
    "superscripts, subscripts and quotations",
    arguments: [
      ("10<sup>2</sup> m", "10² m", "10<sup>2</sup> m"), ("10<sup>-12</sup>", "10⁻¹²", "10<sup>-12</sup>"),
      ("2<sup>n+1</sup> x<sup>i</sup>", "2ⁿ⁺¹ xⁱ", "2<sup>n+1</sup> x<sup>i</sup>"),
      ("e<sup>2k</sup> e<sup>2-k</sup>", "e^2k e^(2-k)", "e<sup>2k</sup> e<sup>2-k</sup>"),
      ("<i>x</i><sup>2</sup> <i>x</i> <sup>2</sup>", "x² x 2", "*x*<sup>2</sup> *x* 2"),
      ("H<sub>2</sub>O V<sub>max</sub>", "H2O Vmax", "H<sub>2</sub>O V<sub>max</sub>"),
      ("<i>x</i><sub>1</sub>", "x1", "*x*<sub>1</sub>"), ("a<sup>1,2</sup>", "a1,2", "a<sup>1,2</sup>"),
      // Ordinals and the marks of footnotes are words.
      ("1<sup>st</sup> 2<sup>e</sup> M<sup>me</sup> a<sup>®</sup>", "1st 2e Mme a®", "1st 2e Mme a®"),
      ("a<sup>[1]</sup>", "a[1]", "a\\[1\\]"),
      ("a<sup><a href=#f>1</a></sup>", "a[1]", "a[<sup>1</sup>](#f)"),
      ("a<a href=#f><sup>1</sup></a>", "a[1]", "a[<sup>1</sup>](#f)"),
      ("a.<sup>1</sup> b,<sup>23</sup>", "a.[1] b,[23]", "a.<sup>1</sup> b,<sup>23</sup>"),
      ("<sup>2</sup> a", "2 a", "2 a"),
      ("<b>m<sup>2</sup></b>", "m²", "**m<sup>2</sup>**"), ("<code>m<sup>2</sup></code>", "m²", "`m2`"),
      ("<q>a</q> b", "“a” b", "“a” b"), ("«<q>a</q>»", "«a»", "«a»"), ("<q>\"a\"</q>", "\"a\"", "\"a\""),
    ])
  func scripts(markup: String, text: String, markdown: String) throws {
    #expect(try Reading("<p>\(markup)</p>").text == text + "\n")
    #expect(try self.markdown(markup) == markdown)
  }

  @Test func linksAreWrittenOnDemand() throws {
    let markup = "<a href=x>a <b>b</b></a>"
    #expect(try markdown(markup, links: false) == "a **b**")
    #expect(try markdown(markup, links: true) == "[a **b**](x)")
  }

  @Test(
    "targets",
    arguments: [
      ("/a b", "https://h.example/a%20b"), ("x(1).html", "https://h.example/d/x%281%29.html"),
      ("?a=1&amp;b=2", "https://h.example/d/p?a=1&b=2"), ("#f", "https://h.example/d/p#f"),
      ("//o.example/x", "https://o.example/x"), ("../up", "https://h.example/up"),
      ("http://a.example", "http://a.example"), ("mailto:a@b.example", "mailto:a@b.example"),
      ("x&lt;y&gt;", "https://h.example/d/x%3Cy%3E"), ("a|b`c", "https://h.example/d/a%7Cb%60c"),
      ("ü", "https://h.example/d/ü"),
    ])
  func targets(target: String, resolved: String) throws {
    let link = "<a href=\"\(target)\">a</a>"
    #expect(try markdown(link, url: "https://h.example/d/p") == "[a](\(resolved))")
  }

  @Test func targetsFollowTheBase() throws {
    let page = "<base href=\"/other/\"><p><a href=x>a</a>"
    #expect(
      try Reading(page, url: "https://h.example/d/p").markdown(links: true)
        == "[a](https://h.example/other/x)\n")
    #expect(try Reading(page).markdown(links: true) == "[a](/other/x)\n")
    let whole = "<base href=\"https://b.example/\"><base href=\"https://c.example/\"><p><a href=x>a</a>"
    #expect(try Reading(whole).markdown(links: true) == "[a](https://b.example/x)\n")
  }

  @Test(
    "characters that would be read as Markdown",
    arguments: [
      ("a*b * c", "a\\*b \\* c"), ("a_b _c_", "a_b \\_c\\_"), ("🚢_a_…", "🚢\\_a\\_…"), ("`a`", "\\`a\\`"),
      ("[a](b) ![c]", "\\[a\\](b) !\\[c\\]"),
      ("\\ a\\*", "\\\\ a\\\\\\*"),
      ("&lt;b&gt; &lt;/b&gt; &lt;!-- --&gt; &lt;?a", "\\<b> \\</b> \\<!-- --> \\<?a"),
      ("1 &lt; 2 &lt;3", "1 < 2 <3"), ("&amp;lt; &amp;#33; &amp; a&amp;b", "\\&lt; \\&#33; & a&b"),
      ("a ~~b~~ ~c", "a \\~~b\\~~ ~c"),
      ("1. a", "1\\. a"), ("1986) a", "1986\\) a"), ("1.5 a", "1.5 a"), ("3.", "3\\."), ("a 1. b", "a 1. b"),
      ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("&gt; a", "\\> a"),
      ("a - b # c > d", "a - b # c > d"),
      ("| a | b", "\\| a | b"), ("a|b", "a|b"), ("a<br>:-- | --", "a  \n\\:-- | --"),
      ("a<br>- b<br>2. c<br>===x", "a  \n\\- b  \n2\\. c  \n\\===x"),
      ("*** a", "\\*\\*\\* a"), ("--- a", "\\--- a"), ("```a", "\\`\\`\\`a"), ("~~~ a", "\\~\\~~ a"),
      ("a!", "a!"),
    ])
  func escapes(markup: String, markdown: String) throws {
    #expect(try self.markdown(markup) == markdown)
  }

  @Test(
    "characters in headings and items",
    arguments: [
      ("<h2># a</h2>", "## # a\n"), ("<h2>1. a</h2>", "## 1. a\n"), ("<h2>a #</h2>", "## a \\#\n"),
      ("<h2>C#</h2>", "## C#\n"), ("<h2>a ##</h2>", "## a #\\#\n"), ("<h2>a*b</h2>", "## a\\*b\n"),
      ("<ul><li>1. a<li># b<li>- c</ul>", "- 1\\. a\n- \\# b\n- \\- c\n"),
    ])
  func places(page: String, markdown: String) throws {
    #expect(try Reading(page).markdown() == markdown)
  }

  @Test func manyEmphasesAreNone() throws {
    let page = "<p>" + String(repeating: "<b>a</b> ", count: 1000)
    let markdown = try Reading(page).markdown()
    #expect(markdown.split(separator: " ").count == 1000)
    #expect(markdown.split(separator: " ").count { $0.hasPrefix("**") } == 400)
  }
}
