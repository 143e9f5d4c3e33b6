import Testing

@testable import WinnowHTML

@Suite("what is cut out of a page before it is parsed")
struct PageScannerTests {
  static func scan(_ page: String) -> String {
    String(decoding: ScannedMarkup(Array(page.utf8)).markup, as: UTF8.self)
  }

  @Test(
    "contents that nobody reads",
    arguments: [
      ("a<script>if (x < 1) y = '<p>'</script>b", "ab"), ("a<SCRIPT src=x></SCRIPT >b", "ab"),
      ("a<style>p { }</style>b", "ab"), ("a<svg><path d=x /><text>t</text></svg>b", "ab"),
      ("a<template><p>t</p></template>b", "ab"), ("a<iframe src=x><p>old</p></iframe>b", "ab"),
      ("a<select><option>1<option>2</select>b", "ab"), ("a<textarea><p>t</textarea>b", "ab"),
      ("a<video><p>none</p></video>b", "ab"), ("a<scripted>s</scripted>b", "a<scripted>s</scripted>b"),
      ("a<script></scripts></script>b", "ab"), ("a<math><mi>x</mi></math>", "a<math><mi>x</mi></math>"),
      ("a<!-- <p> -->b", "ab"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!-- x --!>b", "ab"),
      ("a<!-- x -- > y -->b", "ab"), ("a<!--x--->b", "ab"), ("a<!doctype html>b", "ab"),
      ("a<?php echo '1' ?>b", "ab"), ("a<![CDATA[x]]>b", "ab"), ("a</ x>b", "ab"), ("a</>b", "ab"),
    ])
  func contents(page: String, markup: String) {
    #expect(Self.scan(page) == markup)
  }

  @Test(
    "drawings in drawings, and what is not closed",
    arguments: [
      ("a<svg><svg>1</svg>2</svg>b", "ab"), ("a<svg>1</svg>b<svg>2</svg>c", "abc"),
      ("a<svg><svg>1</svg>b", "ab"), ("a<svg>b", "ab"), ("a<svg>b<svg>c<svg>d", "abcd"),
      ("a<svg>b</svg><svg>c<p>d", "ac<p>d"), ("a<svg/>b", "ab"), ("a</svg>b", "ab"),
      ("a<iframe>b<p>c", "ab<p>c"), ("a<textarea>b<p>c", "ab<p>c"),
      ("a<script>b<p>c", "a"), ("a<style>b<p>c", "a"),
      ("a<!-- b<p>c", "a"), ("a<!-- b --", "a"), ("a<!", "a"), ("a<?b", "a"), ("a</b", "a"),
    ])
  func unclosed(page: String, markup: String) {
    #expect(Self.scan(page) == markup)
  }

  @Test(
    "attributes",
    arguments: [
      ("<p class=\"a>b\" onclick='x>y'>t", "<p class=\"a>b\">t"),
      ("<p class='a \"b\"' id=c>t", "<p class=\"a &quot;b&quot;\" id=\"c\">t"),
      ("<P CLASS=A ID = 'b'>t", "<p class=\"A\" id=\"b\">t"),
      ("<p class=a class=b CLASS=c>t", "<p class=\"a\">t"),
      ("<p hidden>t", "<p hidden=\"\">t"), ("<p hidden=until-found/>t", "<p hidden=\"until-found/\">t"),
      ("<a href=/a/b?c=d&amp;e=f target=_blank>t", "<a href=\"/a/b?c=d&amp;e=f\">t"),
      ("<p data-class=a classes=b xclass=c>t", "<p>t"), ("<p =class=a>t", "<p>t"),
      ("<p/class=a/id=b>t", "<p class=\"a/id=b\">t"), ("<p class = a>t", "<p class=\"a\">t"),
      ("<p class=\n'a'\tid=b>t", "<p class=\"a\" id=\"b\">t"), ("<p title='>'>t", "<p>t"),
      ("<p class=>t", "<p class=\"\">t"), ("<p class='a'id='b'>t", "<p class=\"a\" id=\"b\">t"),
      ("<p \"class\"=a>t", "<p>t"), ("<p class=a\"b>t", "<p class=\"a&quot;b\">t"),
      ("<time datetime=2024 itemprop=x pubdate>t", "<time datetime=\"2024\" itemprop=\"x\" pubdate=\"\">t"),
      (
        "<x aria-hidden=true aria-label=l data-testid=d role=r>t",
        "<x aria-hidden=\"true\" data-testid=\"d\" role=\"r\">t"
      ),
    ])
  func attributes(page: String, markup: String) {
    #expect(Self.scan(page) == markup)
  }

  @Test(
    "pages that end inside a tag",
    arguments: [
      ("a<p", "a<p>"), ("a<p ", "a<p>"), ("a<p class", "a<p class=\"\">"), ("a<p class=", "a<p class=\"\">"),
      ("a<p class=b", "a<p class=\"b\">"), ("a<p class='b>c</p>", "a<p class=\"b>c</p>\">"),
      ("a<p class=\"", "a<p class=\"\">"), ("a<", "a&lt;"), ("a</", "a"), ("", ""), ("<", "&lt;"),
    ])
  func truncated(page: String, markup: String) {
    #expect(Self.scan(page) == markup)
  }

  @Test func longValuesAreCut() {
    let long = String(repeating: "ä", count: 300)
    #expect(Self.scan("<p class=\"\(long)\">t") == "<p class=\"\(long.prefix(256))\">t")
    #expect(Self.scan("<p class=\"x\(long)\">t") == "<p class=\"x\(long.prefix(255))\">t")
    let address = "/" + String(repeating: "a", count: 4000)
    #expect(Self.scan("<a href=\(address)>t").contains(address))
  }

  @Test func aTagOfManyAttributesStaysSmall() {
    let read = (0..<100_000).map { "class=c\($0) " }.joined()
    #expect(Self.scan("<p \(read)>t") == "<p class=\"c0\">t")
    let unread = (0..<100_000).map { "data-x\($0)=1 " }.joined()
    #expect(Self.scan("<p \(unread)id=a>t") == "<p id=\"a\">t")
  }

  @Test func aSignAloneIsText() {
    #expect(Self.scan("1 < 2 <3 <= <> << x") == "1 &lt; 2 &lt;3 &lt;= &lt;> &lt;&lt; x")
    #expect(Self.scan("a<b c") == "a<b>")
  }

  @Test func strayEndTagsVanish() {
    #expect(Self.scan("a</b></p></div></svg></my-card>b") == "ab")
    #expect(Self.scan("<p>a</p></p><b>c</b></b>") == "<p>a</p><b>c</b>")
    #expect(Self.scan("a</br>b</img></input>") == "a<br>b", "as browsers read it")
    #expect(Self.scan("<div></DIV x=y></div>") == "<div></div>")
  }

  @Test func namesAreMadePlain() {
    #expect(Self.scan("<my:card>a</my:card>") == "<my-card>a</my-card>")
    #expect(Self.scan("<x\"'&>a") == "<x--->a")
    let long = String(repeating: "n", count: 1000)
    #expect(Self.scan("<\(long)>a") == "<\(long.prefix(40))>a")
  }

  // MARK: - Put aside

  @Test func namesWithoutEndBecomeFew() {
    let page = (0..<5000).map { "<n\($0)>a</n\($0)><n-\($0)>b</n-\($0)>" }.joined()
    let names = Set(Self.scan(page).split(separator: "<").map { $0.prefix { $0 != ">" && $0 != " " } })
    #expect(names.count < 4000)
    #expect(names.contains("n7") && names.contains("/n7") && names.contains("n-7"))
    #expect(!names.contains("n4999") && !names.contains("n-4999"))
  }

  @Test func linkedDataIsPutAside() {
    let page = """
      <script type="application/ld+json">{"a": "<p>"}</script><script type=text/javascript>x</script>
      <SCRIPT data-x TYPE='Application/LD+JSON; charset=utf-8'>[1]</SCRIPT>
      <style type="application/ld+json">no</style><script type=application/ld+json>{"open
      """
    let scanned = ScannedMarkup(Array(page.utf8))
    #expect(
      scanned.linkedData.map { String(decoding: $0, as: UTF8.self) } == [
        "{\"a\": \"<p>\"}", "[1]", "{\"open",
      ])
    #expect(scanned.markup.allSatisfy { $0.isSpace })
    #expect(ScannedMarkup(Array("<script type=ld+json></script>".utf8)).linkedData == [[]])
  }

  // MARK: - Without scripts

  @Test func aNoscriptOfManyWordsIsThePage() {
    let few = (1...49).map { _ in "word" }.joined(separator: " ")
    let many = few + " word"
    #expect(Self.scan("a<noscript><p>\(few)</p></noscript>b") == "ab")
    #expect(Self.scan("<noscript>\(many)</noscript>b") == "<noscript>\(many)</noscript>b")
    // Words in tags do not count, and those in other scripts do.
    #expect(Self.scan("<noscript><img alt=\"\(many)\"></noscript>b") == "b")
    let greek = (1...50).map { _ in "λέξη" }.joined(separator: " ")
    #expect(Self.scan("<noscript>\(greek)</noscript>").contains(greek))
    #expect(Self.scan("a<noscript>\(few)") == "a<noscript>\(few)", "not closed")
    let inner = "<noscript>few</noscript>"
    #expect(Self.scan("<noscript>\(many)\(inner)").hasPrefix("<noscript>\(many)<noscript>few"))
  }

  // MARK: - Depth

  /// The most elements that are open at once, where all tags are open ones of this name or breaks.
  private func depth(of markup: [UInt8], name: String) -> Int {
    markup.split(separator: UInt8(ascii: "<")).count { $0.starts(with: name.utf8) }
  }

  @Test(arguments: ["div", "b", "my-card", "table", "ul"])
  func depthIsBounded(name: String) throws {
    let page = (0..<3000).map { "<\(name)>w\($0) " }.joined()
    let markup = ScannedMarkup(Array(page.utf8)).markup
    #expect(depth(of: markup, name: name) == OpenElements.deepest)
    #expect(!markup.contains(UInt8(ascii: "/")), "nothing was closed")
    let tree = try PageReader.read(Array(page.utf8)).tree
    let words = tree.blocks.flatMap { tree.text[$0.text].split(whereSeparator: \.isSpace) }
    #expect(words.count == 3000)
    #expect(tree.elements.allSatisfy { $0.depth <= OpenElements.deepest + 2 })
  }

  @Test func veryDeepPagesAreNoDeeper() {
    let page = Array(String(repeating: "<div>w ", count: 200_000).utf8)
    let markup = ScannedMarkup(page).markup
    #expect(depth(of: markup, name: "div") == OpenElements.deepest)
    #expect(markup.count { $0 == UInt8(ascii: "w") } == 200_000)
  }

  @Test func tooDeepElementsStillPartTheText() throws {
    let open = String(repeating: "<div>", count: OpenElements.deepest)
    let close = String(repeating: "</div>", count: OpenElements.deepest)
    let page = open + "a<div>b<section>c</section>d<b>e</b></div>f" + close + "<div>g</div>h"
    #expect(try Reading(page).texts == ["a", "b", "c", "de", "f", "g", "h"])
  }

  // MARK: - The skeleton

  private func skeleton(_ page: String) -> String {
    Array(page.utf8).withUnsafeBufferPointer {
      String(decoding: PageScanner.scan($0).skeleton, as: UTF8.self)
    }
  }

  @Test(
    "the parser sees elements that it may have to repair",
    arguments: [
      ("<body><p class=x>one <b>two</b> <a href=/>three</a><br>four</p> <p>five", "<body>a<p>b"),
      ("<body><ul class=x><li id=y>one</li> <li>two</ul><p>three</p>", "<body><ul aa>a<li>b</ul><p>c</p>"),
      ("<body><li class=x>one<li>two<div>three</div></li>", "<body><li aa>a<li>b</li>"),
      ("<table><tr><td>a</td><td>b</td></tr></table><p>c", "<table>a</table><p>b"),
      ("<body><my-card><div><h2>a</h2></div></my-card>", "<body><my-card>a</my-card>"),
      ("<body><div>a<meta itemprop=x content=y><hr>b</div>", "<body>a"),
      ("<body><p>a<hr>b</p>", "<body><p>a<hr>b</p>"),
      ("<div> <div> x", "<div><div>a"), ("<p>a<b>b<p>c</b>d", "<p>a<b>b<p>c</b>d"),
      ("<p>a<b>b<i>c</b>d</i>", "<p>a<b>b<i>c</b>d</i>"), ("<p>a<b>b</b><i>c</p>", "<p>a<i>b</p>"),
      ("<p><a href=1>a<a href=2>b</a></a>c", "<p><a aa>a<a ab>b</a></a>c"),
      ("<b>a</b><i>b</i><p>c</p>", "<b>a</b>b<p>c</p>"),
      ("<p>a <x>b</x> <x>c</x>", "<p>a<x>b</x> <x>c</x>"),
      ("<pre>a</pre> <pre> <u>b", "<pre>a</pre>b<pre>c<u>d"),
      ("<title>t</title><meta name=a content=b><p>x", "<title>a</title><meta aa><p>b"),
    ])
  func skeletons(page: String, skeleton: String) {
    #expect(self.skeleton(page) == skeleton)
  }

  @Test func everyRunHasItsMark() throws {
    let words = (0..<100).map { "<p>w\($0) <x>v\($0)</x></p>" }.joined()
    #expect(try Reading(words).texts == (0..<100).map { "w\($0) v\($0)" })
  }
}
