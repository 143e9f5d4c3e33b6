import Testing

@testable import Winnow
@testable import WinnowHTML

@Suite("boxes that repeat")
struct RepeatFeaturesTests {
  /// For each block how many boxes are of its kind, and how far out its own is.
  private func counts(_ html: String) throws -> [[UInt8]] {
    let facts = PageFacts(try Page(html: Array(html.utf8)).text)
    let columns = PageColumns(blocks: facts.blocks.count) { columns in
      RepeatFeatures(facts, facts.blocks.map { _ in 0 }).fill(columns)
    }
    let (count, level) = (PageFeature.repeatCount.rawValue, PageFeature.repeatLevel.rawValue)
    return facts.blocks.indices.map { [columns.row($0)[count], columns.row($0)[level]] }
  }

  @Test func areCountedByTheirClassesAndWhatTheyAreIn() throws {
    let box = { (name: String) in "<div class=\(name)><p>Some words</p></div>" }
    let three = String(repeating: box("card"), count: 3)
    #expect(
      try counts("<section>\(three)\(box("other"))</section>") == [[3, 1], [3, 1], [3, 1], [0, 200]])
    // Those of another box are others.
    #expect(
      try counts("<section>\(box("card"))\(box("card"))</section><section>\(box("card"))</section>")
        .allSatisfy { $0 == [0, 200] })
  }

  @Test("of many kinds in one element", arguments: [1, 7, 8, 9, 30])
  func ofManyKinds(kinds: Int) throws {
    let all = (0..<kinds).map { "<div class=kind\($0)x><p>Some words</p></div>" }.joined()
    let html = "<section>" + String(repeating: all, count: 4) + "</section>"
    #expect(try counts(html) == Array(repeating: [4, 1], count: 4 * kinds))
  }
}
