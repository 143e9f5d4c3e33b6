import Testing
import Winnow

/// Passages that stand in a text twice.
@Suite("copied passages")
struct CopiedPassageTests {
  private static let opening =
    "The bridge over the narrow sound was opened on a cold morning, and nobody came to see it except two dogs."
  private static let years =
    "It had taken nine years, and the town had long since found other ways to cross the water and to come home."
  private static let ferry =
    "The ferry still goes every hour, and its captain says that she has more passengers now than ever before."
  private static let mayor =
    "The mayor spoke for a long time about courage, and then the rain began and everybody went back indoors."

  private func duplicates(_ lines: [String]) -> [Int] {
    let report = Cleaner().inspect(lines.joined(separator: "\n\n"))
    return report.lines.filter { $0.verdict.kind == .duplicate }.map(\.number).map { ($0 - 1) / 2 }
  }

  @Test func theSecondCopyGoesWithItsHeading() {
    let text = [
      Self.mayor, "The numbers", Self.opening, Self.years, Self.ferry, "The numbers", Self.opening,
      Self.years,
    ]
    #expect(duplicates(text) == [5, 6, 7])
  }

  @Test func eachFurtherCopyGoes() {
    let passage = [Self.opening, Self.years]
    #expect(duplicates(passage + [Self.mayor] + passage + [Self.ferry] + passage) == [3, 4, 6, 7])
  }

  @Test(
    "what stays",
    arguments: [
      // A single line, the same lines in another order, and lines that are too short.
      [opening, years, ferry, opening, mayor],
      [opening, years, ferry, years, opening, mayor],
      [
        opening, "We came to the sea", "and the sea was grey", years, "We came to the sea",
        "and the sea was grey", mayor,
      ],
    ])
  func stays(_ lines: [String]) {
    #expect(duplicates(lines).isEmpty)
  }

  @Test func theReasonIsNamedAndTheKindCanBeKept() throws {
    let text = [Self.opening, Self.years, Self.ferry, Self.opening, Self.years].joined(separator: "\n\n")
    let last = try #require(Cleaner().inspect(text).lines.last)
    #expect(last.verdict.reasons.first?.signal == "copied-passage")
    let kept = try #require(Cleaner(Options(keep: [.duplicate])).inspect(text).lines.last)
    #expect(kept.verdict.isKept && kept.verdict.kind == .duplicate)
  }

  @Test func aSecondCleaningChangesNothing() {
    let passage = [Self.opening, "Two", Self.years, "Three"]
    let once = Cleaner().clean((passage + [Self.mayor] + passage + passage).joined(separator: "\n\n"))
    #expect(Cleaner().clean(once) == once)
  }
}
