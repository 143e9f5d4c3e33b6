import Testing

@testable import WinnowHTML

@Suite("tables as text and as Markdown")
struct TableTests {
  @Test(arguments: data + mixed + spans + layout)
  func golden(_ golden: LayoutTests.Golden) throws {
    let reading = try Reading(golden.page)
    #expect(reading.text == golden.text)
    #expect(reading.markdown() == golden.markdown)
  }

  static let data: [LayoutTests.Golden] = [
    .init(
      page: "<table><caption>t</caption><tr><th>a<th>b<tr><td>c<td>d</table>", text: "t\n\na\tb\nc\td\n",
      markdown: "t\n\n| a | b |\n| --- | --- |\n| c | d |\n"),
    .init(
      page: "<table><thead><tr><th>a<th>b</thead><tbody><tr><td>c<td>d</tbody></table>", text: "a\tb\nc\td\n",
      markdown: "| a | b |\n| --- | --- |\n| c | d |\n"),
    .init(
      page: "<table><tr><td>a<td>b<tr><th>c<td>d</table>", text: "a\tb\nc\td\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n| c | d |\n"),
    .init(
      page: "<table><tr><th>a|b<th>c<tr><td>d <code>e|f</code><td>g<br>h</table>",
      text: "a|b\tc\nd e|f\tg h\n",
      markdown: "| a\\|b | c |\n| --- | --- |\n| d `e\\|f` | g<br>h |\n"),
    .init(
      page: "<table><tr><th>a<th>b<th>c<tr><td><td>d<td><tr><td>e<td><td>f</table>",
      text: "a\tb\tc\n\td\ne\t\tf\n",
      markdown: "| a | b | c |\n| --- | --- | --- |\n|  | d |  |\n| e |  | f |\n"),
    // A header by its place, or all of it bold.
    .init(
      page: "<table><thead><tr><td>a<td>b</thead><tr><td>c<td>d</table>", text: "a\tb\nc\td\n",
      markdown: "| a | b |\n| --- | --- |\n| c | d |\n"),
    .init(
      page: "<table><tr><td><b>a</b><td><p><strong>b</strong></p><tr><td><b>c</b><td>d</table>",
      text: "a\tb\nc\td\n",
      markdown: "| **a** | **b** |\n| --- | --- |\n| **c** | d |\n"),
    .init(
      page: "<table><tr><td>a<td><b>b</b><tr><td><b>c</b><td><b>d</b></table>", text: "a\tb\nc\td\n",
      markdown: "|  |  |\n| --- | --- |\n| a | **b** |\n| **c** | **d** |\n"),
    // What is beyond the header would not be shown.
    .init(
      page: "<table><tr><th>a<th>b<tr><td>c<td>d<td>e</table>", text: "a\tb\nc\td\te\n",
      markdown: "| a | b |  |\n| --- | --- | --- |\n| c | d | e |\n"),
    .init(
      page: "<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>", text: "a\tb\n\nc\td\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n\n|  |  |\n| --- | --- |\n| c | d |\n"),
    .init(
      page: "<table><tr><td><p>a</p><td><ul><li>b</ul></table>", text: "a\tb\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n"),
    .init(
      page: "<table><tr><td>- a<td># b<td>1. c<td><b>d</b> &lt;e&gt;</table>",
      text: "- a\t# b\t1. c\td <e>\n",
      markdown: "|  |  |  |  |\n| --- | --- | --- | --- |\n| - a | # b | 1. c | **d** \\<e> |\n"),
  ]

  private static let words = (1...40).map { "w\($0)" }.joined(separator: " ")

  static let spans: [LayoutTests.Golden] = [
    .init(
      page: "<table><tr><th colspan=2>t<tr><td>a<td>b</table>", text: "t\na\tb\n",
      markdown: "| t |  |\n| --- | --- |\n| a | b |\n"),
    .init(
      page: "<table><tr><td>a<td>b<tr><td colspan=100>t<tr><td>c<td>d</table>", text: "a\tb\nt\nc\td\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n| t |\n| c | d |\n"),
    .init(
      page: "<table><tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d<tr><td>1<td>2<td>3</table>",
      text: "a\tb\n\tc\td\n1\t2\t3\n",
      markdown: "| a | b |  |\n| --- | --- | --- |\n|  | c | d |\n| 1 | 2 | 3 |\n"),
    // A span ends with its part of the table, and no number is no span.
    .init(
      page:
        "<table><thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td rowspan=x>c<td colspan=-2>d</table>",
      text: "a\tb\nc\td\n", markdown: "| a | b |\n| --- | --- |\n| c | d |\n"),
  ]

  // A few blocks in a cell stay in it where the columns have names, or most rows say that this is data.
  static let mixed: [LayoutTests.Golden] = [
    .init(
      page: "<table><tr><th>a<th>b<tr><td><p>c</p><p>d</p><td><ul><li>e<li>f</ul></table>",
      text: "a\tb\nc d\te f\n", markdown: "| a | b |\n| --- | --- |\n| c<br>d | e<br>f |\n"),
    .init(
      page: "<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>e<td><p>f</p><p>g<br>h|i</p><tr><td>j<td>k</table>",
      text: "a\tb\nc\td\ne\tf g h|i\nj\tk\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n| c | d |\n| e | f<br>g<br>h\\|i |\n| j | k |\n"),
    // The posts of a thread are no cells, be the columns named or not.
    .init(
      page: "<table><tr><th>a<th>b<tr><td>c<td><p>\(post)</p><p>\(post)</p></table>",
      text: "a\tb\n\nc\n\n\(post)\n\n\(post)\n",
      markdown: "| a | b |\n| --- | --- |\n\nc\n\n\(post)\n\n\(post)\n"),
    .init(
      page: "<table><tr><td>a<td>b<tr><td><p>c</p><p>d</p><td>e<tr><td>f<td>g</table>",
      text: "a\tb\n\nc\n\nd\n\ne\n\nf\tg\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n\nc\n\nd\n\ne\n\n|  |  |\n| --- | --- |\n| f | g |\n"),
    // A heading among others is a part of a page, and so are the few blocks in a row beside.
    .init(
      page: "<table><tr><th>a<th>b<tr><td><h2>c</h2><p>d</p><td>e<tr><td><p>f</p><p>g</p><td>h</table>",
      text: "a\tb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh\n",
      markdown: "| a | b |\n| --- | --- |\n\n## c\n\nd\n\ne\n\nf\n\ng\n\nh\n"),
  ]

  private static let post = String(repeating: "The ferry was late again. ", count: 12) + "So it goes."

  @Test("spans make no table wider than it is told to be")
  func wideSpans() throws {
    let row = "<tr>" + String(repeating: "<td rowspan=99 colspan=99>a", count: 9)
    let markdown = try Reading("<table>\(row)<tr><td>b<td>c</table>").markdown()
    #expect(markdown.split(separator: "\n").allSatisfy { $0.count { $0 == "|" } < 100 })
  }

  static let layout: [LayoutTests.Golden] = [
    .init(page: "<table><tr><td>a<tr><td>b</table>", text: "a\n\nb\n", markdown: "a\n\nb\n"),
    .init(
      page: "<table><tr><td>a<br><br>b<td>c<tr><td>d<td>e</table>", text: "a\n\nb\n\nc\n\nd\te\n",
      markdown: "a\n\nb\n\nc\n\n|  |  |\n| --- | --- |\n| d | e |\n"),
    .init(
      page: "<table><tr><td>a<td><table><tr><td>b<td>c</table><td>d</table>", text: "a\n\nb\tc\n\nd\n",
      markdown: "a\n\n|  |  |\n| --- | --- |\n| b | c |\n\nd\n"),
    .init(
      page: "<table><tr><td>a</td>stray<td>b</td></table>", text: "a\tb\n\nstray\n",
      markdown: "|  |  |\n| --- | --- |\n| a | b |\n\nstray\n"),
    // A paragraph over all columns, a heading, and a title over no data.
    .init(
      page: "<table><tr><td colspan=2>\(words)<tr><td>a<td>b</table>", text: "\(words)\n\na\tb\n",
      markdown: "\(words)\n\n|  |  |\n| --- | --- |\n| a | b |\n"),
    .init(
      page: "<table><tr><td colspan=2><h2>t</h2><tr><td>a<td>b</table>", text: "t\n\na\tb\n",
      markdown: "## t\n\n|  |  |\n| --- | --- |\n| a | b |\n"),
    .init(page: "<table><tr><td colspan=2>t<tr><td>a</table>", text: "t\n\na\n", markdown: "t\n\na\n"),
    // Line numbers beside code.
    .init(
      page: "<table><tr><td><pre>1\n2</pre><td><pre>a\n  b</pre></table>", text: "1\n2\n\na\n  b\n",
      markdown: "```\n1\n2\n```\n\n```\na\n  b\n```\n"),
    .init(
      page: "<ul><li>a<table><tr><td><ul><li>b<li>c</ul></table></ul>", text: "- a\n\n- b\n- c\n",
      markdown: "- a\n\n- b\n- c\n"),
  ]
}
