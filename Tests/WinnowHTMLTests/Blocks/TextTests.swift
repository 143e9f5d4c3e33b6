import TestSupport
import Testing

@testable import WinnowHTML

@Suite("the text of blocks, as browsers show it")
struct TextTests {
  @Test(
    "white space",
    arguments: [
      ("<p>  a \n\t b\r\n c  </p>", ["a b c"]), ("<p>a <b> b </b> c</p>", ["a b c"]),
      ("<p>a<b> b</b></p>", ["a b"]), ("<p>a&nbsp;&nbsp;b&#160;</p>", ["a b"]),
      ("<p>a\u{A0}b</p>", ["a b"]), ("<p>a\u{3000}b\u{2003}c</p>", ["a\u{3000}b\u{2003}c"]),
      ("<p>so&shy;ft\u{AD} ze\u{200B}ro\u{2060} &#8203;x\u{FEFF}</p>", ["soft zero x"]),
      // Joiners stay where they may join something.
      ("<p>a</p><p>\u{200D}</p><p>&zwj;b. \u{200C}c.&zwnj;</p>", ["a", "b. c."]),
      ("<p>می\u{200C}شود 👩\u{200D}🔧</p>", ["می\u{200C}شود 👩\u{200D}🔧"]),
      ("<p>a\u{200D}b\u{200C}c</p>", ["a\u{200D}b\u{200C}c"]), ("<p>a<!-- x -->b</p>", ["ab"]),
      ("<p>a<wbr>b</p>", ["ab"]), ("<p> </p><p>&nbsp;</p><p>a</p>", ["a"]), ("a &#10;&#9;&#13; b", ["a b"]),
      ("<p>a &#32; b</p>", ["a b"]), ("<p>\u{0B}a\u{01}b\u{7F}</p>", ["ab"]),
    ])
  func whiteSpace(page: String, texts: [String]) throws {
    #expect(try Reading(page).texts == texts)
  }

  /// Words are read eight bytes at a time where they can be.
  @Test func wordsThatSpacesDivideAreReadAsALoopReadsThem() throws {
    var dice = SeededGenerator(5)
    let parts = [
      "a", "word", "longerword", " ", "  ", "\n", "'", "~", "!", "\"", "é", "&amp;", "\u{7F}", "Z9 to ",
    ]
    for _ in 0..<2000 {
      let markup = (0..<dice.next() % 12).map { _ in parts[Int(dice.next() % UInt64(parts.count))] }.joined()
      let shown = markup.replacing("&amp;", with: "&").replacing("\u{7F}", with: "")
      let words = shown.split { $0 == " " || $0 == "\n" }
      let reading = try Reading("<p><a>x\(markup)</a></p>")
      let isApart = shown.first.map { $0 == " " || $0 == "\n" } ?? false
      let text = "x" + (isApart && !words.isEmpty ? " " : "") + words.joined(separator: " ")
      #expect(reading.texts == [text], "\(markup)")
      #expect(reading.blocks.map(\.linkBytes) == [Int32(text.utf8.count { $0 != 0x20 })], "\(markup)")
    }
  }

  @Test(
    "entities",
    arguments: [
      ("&amp;&lt;&gt;&quot;&copy;&eacute;&hellip;&euro;", "&<>\"©é…€"),
      ("&#233;&#xE9;&#Xe9;&#128640;", "ééé🚀"),
      ("x&#146;s &#147;a&#148; &#128; &#x85;", "x’s “a” € …"),
      ("&copy 2024, &pound2, caf&eacute.", "© 2024, £2, café."), ("&notin; &not x &noti", "∉ ¬ x ¬i"),
      ("?a=b&lang=c&reg=d &lt", "?a=b&lang=c®=d <"), ("&#233 &#xE9.", "é é."),
      ("a & b &; &x; &unheardof; AT&T &amp", "a & b &; &x; &unheardof; AT&T &"),
      ("&amp;amp; &amp;lt;b&amp;gt;", "&amp; &lt;b&gt;"), ("a&#0;&#xD800;&#x110000;&#11;b", "ab"),

    ])
  func entities(markup: String, text: String) throws {
    #expect(try Reading("<p>\(markup)</p>").texts == [text])
  }

  @Test(
    "glosses over characters are left out",
    arguments: [
      ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を読む", ["漢字を読む"]),
      ("<ruby>漢<rp>(<rt>kan<rp>)<rt>かん</ruby>字<p>a", ["漢字", "a"]),
      ("<ruby><rb>東<rt>とう</rb><rb>京<rt lang=ja>きょう</ruby>都", ["東京都"]), ("a<rt>b", ["a"]), ("a<rt", ["a"]),
    ])
  func glosses(page: String, texts: [String]) throws {
    #expect(try Reading(page).texts == texts)
  }

  @Test(
    "what is written for others than those who look is left out of lines",
    arguments: [
      ("<a href=x>More<span class='sr-only'>about ferries</span></a>", ["More"]),
      (
        "a <i class='material-icons md-18'>home</i> b <span class=material-symbols-outlined>arrow_forward</span>",
        ["a b"]
      ),
      (
        "a <span class='sr-only md:not-sr-only'>b</span> <b class=visuallyHidden>c</b><b class='u-screen-reader-text'>d</b>",
        ["a b"]
      ),
      // A box may hold the text of a page.
      ("<div class=sr-only>a</div>", ["a"]), ("a <span class='sr reader hidden only'>b</span>", ["a b"]),
    ])
  func unseen(page: String, texts: [String]) throws {
    #expect(try Reading(page).texts == texts)
  }

  @Test(
    "formulas and emoji, which pages show as pictures",
    arguments: [
      (#"a <img alt="{\displaystyle A_{1}}"> b"#, "a A_{1} b"),
      (#"a <img alt="x^{\ast }">"#, #"a x^{\ast }"#),
      (
        "<math><mi>x</mi><annotation encoding='application/x-tex'> x &lt; 1 </annotation></math> b", "x < 1 b"
      ),
      ("a <math><mi>x</mi><annotation>x</annotation></math>", "a xx"),
      ("a <math><annotation encoding=application/x-tex>b", "a b"),
      ("a <math><annotation encoding=application/x-tex", "a"),
      (
        "<span style='display:none'><math><annotation encoding='application/x-tex'>a</annotation></math></span>b",
        "b"
      ),
      ("a <img alt=😀><img alt='☃️'>b", "a 😀☃️b"),
      ("a <img alt='A snowman ☃'> <img alt=写真> <img alt=é> <img alt=''> b", "a b"),
    ])
  func pictures(markup: String, text: String) throws {
    #expect(try Reading("<p>\(markup)</p>").texts == [text])
  }

  @Test(
    "line breaks",
    arguments: [
      ("a<br>b<br/>c", ["a\nb\nc"]), ("a<br><br>b", ["a", "b"]), ("a<br>\n <br>b", ["a", "b"]),
      ("a<br><br><br><br>b", ["a", "b"]), ("<br>a<br>", ["a"]), ("a <br> b", ["a\nb"]), ("a</br>b", ["a\nb"]),
      ("a<br><b>b</b><br>c", ["a\nb\nc"]), ("a<br><b><br></b>c", ["a", "c"]), ("<br><br>a", ["a"]),
      ("a<hr>b", ["a", "b"]), ("<p>a<br><p>b", ["a", "b"]),
    ])
  func lineBreaks(page: String, texts: [String]) throws {
    #expect(try Reading(page).texts == texts)
  }

  @Test(
    "preformatted text",
    arguments: [
      ("<pre>\n  a\n\n\n    b\tc  d\n</pre>", ["  a\n\n\n    b\tc  d"]),
      ("<pre><code><span>if</span> x:\n  <b>y</b>()\n</code></pre>", ["if x:\n  y()"]),
      ("<pre>a<br>b&nbsp;&nbsp;c</pre>", ["a\nb  c"]), ("<pre>a\r\nb</pre>", ["a\nb"]),
      ("x <pre> a</pre> y  z", ["x", " a", "y z"]), ("<pre>\n\n</pre>a", ["a"]),
      ("<pre>a<p>b\n c</p>d</pre>", ["a", "b\n c", "d"]), ("<pre><span>a</span><span>1</span></pre>", ["a1"]),
    ])
  func preformatted(page: String, texts: [String]) throws {
    let reading = try Reading(page)
    #expect(reading.texts == texts)
    for (block, tag) in zip(reading.blocks, reading.tags) where tag == .pre { #expect(block.isPreformatted) }
  }

  @Test(
    "inline elements that styles keep apart",
    arguments: [
      ("<span>Price</span><span>5 EUR</span>", "Price 5 EUR"), ("<b>Word</b><i>Next</i>", "Word Next"),
      ("<b>wo</b><i>rd</i>", "word"), ("<b>H</b>ead", "Head"), ("<span>H</span>2<span>O</span>", "H2O"),
      ("<a href=x>One.</a><a href=y>Two</a>", "One. Two"), ("<span>日本</span><span>語</span>", "日本語"),
      ("<span>Word</span>, <span>Next</span>", "Word, Next"), ("<code>ab</code><code>1</code>", "ab1"),
      ("<b>Mc</b>Donald", "McDonald"), ("<b>Our promise</b>We deliver", "Our promise We deliver"),
      ("Black Edition<span>Complete</span>", "Black Edition Complete"),
      ("<b>Mac</b>OS, <b>i</b>Phone", "MacOS, iPhone"),
      ("<code>get</code>Value <b>T</b>he", "getValue The"), ("<b>end.</b>Next", "end.Next"),
    ])
  func seams(markup: String, text: String) throws {
    #expect(try Reading("<p>\(markup)</p>").texts == [text])
  }

  @Test func blocksWithoutLettersAreNone() throws {
    #expect(try Reading("<p>...</p><p>—</p><p>***</p><p>5</p><p>語</p>").texts == ["—", "5", "語"])
  }

  @Test(
    "what is no text of the page",
    arguments: [
      "<select><option>a<option>b</select>", "<textarea>a</textarea>", "<input value=a>", "<img alt=a>",
      "<datalist><option>a</datalist>", "<title>a</title>", "<iframe>a</iframe>",
    ])
  func dropped(markup: String) throws {
    #expect(try Reading("<p>x</p>\(markup)<p>y</p>").texts == ["x", "y"])
  }

  @Test func buttonsAndLabelsAreBlocks() throws {
    let reading = try Reading("<label>Name <input></label><button>Go</button><button>Stop</button> then")
    #expect(reading.texts == ["Name", "Go", "Stop", "then"])
    #expect(reading.tags == [.label, .button, .button, .body])
  }

  @Test(
    "the page's title",
    arguments: [
      ("<title> A &amp; B </title><p>x", " A & B "), ("<title>A</title><title>B</title><p>x", "A"),
      ("<p>x</p><title>B</title>", ""), ("<svg><title>S</title></svg><title>A</title><p>x", "A"),
      ("<p>x", ""),
    ])
  func title(page: String, title: String) throws {
    #expect(String(decoding: try Reading(page).tree.title, as: UTF8.self) == title)
  }
}
