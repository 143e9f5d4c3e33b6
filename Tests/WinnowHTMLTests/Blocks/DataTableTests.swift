import Testing

@testable import Winnow
@testable import WinnowHTML

@Suite("tables of data")
struct DataTableTests {
  /// For each block its text, and the number of its table among the page's elements.
  private func tables(_ html: String) throws -> [(text: String, table: Int32?)] {
    let page = try Page(html: Array(html.utf8)).text
    let tables = DataTables(page)
    return page.blocks.indices.map { (String(decoding: page.line($0), as: UTF8.self), tables[$0]) }
  }

  @Test func cellsBelongToTheirTable() throws {
    let found = try tables(
      "<p>before<table><tr><th>a<th>b<tr><td>c<td><p>d</p></table><table><tr><td>e<td>f</table><p>behind")
    #expect(found.map(\.text) == ["before", "a", "b", "c", "d", "e", "f", "behind"])
    #expect(found[0].table == nil && found[7].table == nil)
    #expect(found[1].table != nil && found[5].table != nil && found[1].table != found[5].table)
    #expect(Set(found[1...4].map(\.table)).count == 1 && Set(found[5...6].map(\.table)).count == 1)
  }

  @Test(
    "tables that lay out a page are none",
    arguments: [
      "<table><tr><td><p>a<p>b<td>c</table>", "<table><tr><td>a</table>",
      "<table><tr><td><table><tr><td>a</table><td>b</table>", "<p>a<p>b",
    ])
  func layoutTables(_ html: String) throws {
    #expect(try tables(html).allSatisfy { $0.table == nil })
  }

  @Test("a table stays or goes as one, but for what the rules are sure of", arguments: SamplePage.all)
  func verdicts(_ sample: SamplePage) throws {
    let report = Cleaner().inspect(try Page(html: sample.html))
    let tables = DataTables(report.page.text)
    var verdicts: [Int32: Set<Bool>] = [:]
    for (index, block) in report.blocks.enumerated() {
      guard let table = tables[index], block.verdict.kind != .title else { continue }
      // What the score decided.
      let isByScore =
        block.verdict.isKept || block.verdict.reasons.contains { $0.signal == "score" && $0.kind != nil }
      if isByScore { verdicts[table, default: []].insert(block.verdict.isKept) }
    }
    #expect(verdicts.values.allSatisfy { $0.count == 1 })
  }

  @Test func someSampleHasATable() throws {
    let all = try SamplePage.all.flatMap { sample in
      let page = try Page(html: sample.html).text
      let tables = DataTables(page)
      return page.blocks.indices.map { tables[$0] }
    }
    #expect(all.contains { $0 != nil })
  }
}
