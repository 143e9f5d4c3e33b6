import Testing

@testable import WinnowHTML

@Suite("tables as text and as Markdown")
struct TableTests {
  @Test(arguments: data + layout)
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
    // Line numbers beside code.
    .init(
      page: "<table><tr><td><pre>1\n2</pre><td><pre>a\n  b</pre></table>", text: "1\n2\n\na\n  b\n",
      markdown: "```\n1\n2\n```\n\n```\na\n  b\n```\n"),
    .init(
      page: "<ul><li>a<table><tr><td><ul><li>b<li>c</ul></table></ul>", text: "- a\n\n- b\n- c\n",
      markdown: "- a\n\n- b\n- c\n"),
  ]
}
