import Testing

@testable import Winnow
@testable import WinnowHTML

@Suite("tables of data")
struct DataTableTests {
  /// For each block its text, and the number of its table among the page's elements.
  private func tables(_ html: String) throws -> [(text: String, table: Int32?)] {
    let page = try Page(html: Array(html.utf8)).text.shown
    return page.blocks.indices.map {
      (
        String(decoding: page.line($0), as: UTF8.self), page.tables.row(of: $0)?.table
      )
    }
  }

  @Test func cellsBelongToTheirTable() throws {
    let found = try tables(
      "<p>before<table><tr><th>a<th>b<tr><td>c<td><p>d</p></table><table><tr><td>e<td>f</table><p>behind")
    #expect(found.map(\.text) == ["before", "a", "b", "c", "d", "e", "f", "behind"])
    #expect(found[0].table == nil && found[7].table == nil)
    #expect(found[1].table != nil && found[5].table != nil && found[1].table != found[5].table)
    #expect(Set(found[1...4].map(\.table)).count == 1 && Set(found[5...6].map(\.table)).count == 1)
  }

  @Test("a row with several blocks in a cell is one of data, and each of them is judged by itself")
  func mixedRows() throws {
    let html = "<table><tr><th>a<th>b<tr><td><p>c<p>d<td>e<tr><td>f<td>g</table>"
    let page = try Page(html: Array(html.utf8)).text.shown
    #expect(page.blocks.indices.allSatisfy { page.tables.row(of: $0) != nil })
    #expect(
      page.blocks.indices.map { page.tables.cell(of: $0) != nil } == [
        true, true, false, false, false, true, true,
      ])
  }

  @Test(
    "tables that lay out a page are none",
    arguments: [
      "<table><tr><td><p>a<p>b<td>c</table>", "<table><tr><td>a</table>",
      "<table><tr><td><table><tr><td>a</table><td>b</table>", "<p>a<p>b",
      "<table><tr><td><pre>1\n2</pre><td><pre>a\nb</pre></table>",
    ])
  func layoutTables(_ html: String) throws {
    #expect(try tables(html).allSatisfy { $0.table == nil })
  }

  @Test("a table of which half stays is whole, but for what the rules are sure of", arguments: SamplePage.all)
  func verdicts(_ sample: SamplePage) throws {
    let report = Cleaner().inspect(try Page(html: sample.html))
    let tables = report.page.text.shown.tables
    var parts: [[Int32]: [(isKept: Bool, isByScore: Bool, words: Int)]] = [:]
    for (index, verdict) in report.verdicts.enumerated() {
      guard let row = tables.row(of: index) else { continue }
      let isByScore = verdict.reasons.contains { $0.signal == "score" && $0.kind != nil }
      let words = max(1, report.page.text.reading.lines[index].words)
      for part in [[row.table], [row.table, row.element]] {
        parts[part, default: []].append((verdict.isKept, isByScore, words))
      }
    }
    for cells in parts.values where cells.contains(where: { !$0.isKept && $0.isByScore }) {
      #expect(cells.filter(\.isKept).reduce(0) { $0 + $1.words } * 2 < cells.reduce(0) { $0 + $1.words })
    }
  }

  /// A recipe with a table in a box that looks like one of the page's own.
  private func recipe(_ table: String) -> String {
    let prose =
      "The lemons come from the south slope, and the cake tastes best on the second day, when the crumb has drawn the juice. "
    return """
      <!doctype html><html><head><title>Lemon cake - The Sound Kitchen</title></head><body>
      <nav><ul><li><a href=/>Home</a><li><a href=/r>Recipes</a></ul></nav>
      <main><article><h1>Lemon cake for a cold afternoon</h1><p>\(prose)\(prose)\(prose)</p>
      <h2>Ingredients</h2><aside><table>\(table)</table></aside><h2>Method</h2>
      <p>Whisk the eggs with the sugar until they are pale. \(prose)\(prose)</p>
      <p>Fold in the flour, bake it for forty minutes, and let it cool in its tin before you turn it out. \(prose)</p>
      </article></main><footer><p>© 2024 The Sound Kitchen. All rights reserved.</p></footer></body></html>
      """
  }

  @Test("a small table does not go for one of its cells")
  func smallTables() throws {
    let plain = recipe("<tr><td>200 g<td>flour<tr><td>4<td>eggs")
    #expect(Cleaner().clean(try Page(html: Array(plain.utf8))).contains("200 g\tflour\n4\teggs\n"))
    let doubtful = recipe("<tr><td>View all<td>eggs<tr><td>2 lemons<td>flour")
    #expect(Cleaner().clean(try Page(html: Array(doubtful.utf8))).contains("\teggs\n2 lemons\tflour\n"))
  }

  @Test func someSampleHasATable() throws {
    let all = try SamplePage.all.flatMap { sample in
      let page = try Page(html: sample.html).text.shown
      return page.blocks.indices.map { page.tables.row(of: $0)?.element }
    }
    #expect(all.contains { $0 != nil })
  }
}
