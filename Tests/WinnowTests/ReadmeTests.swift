import Foundation
import Testing

@testable import Winnow

/// What the README says of the project is so.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOf: Gold.repository.appendingPathComponent("README.md"), encoding: .utf8)
  }

  @Test func listsEveryKind() {
    for kind in Kind.allCases {
      #expect(readme.contains("| `\(kind.rawValue)` | \(kind.summary) |"), "\(kind)")
    }
  }

  @Test func countsSamplesAndLanguages() {
    // All but the names and signs that belong to no language.
    #expect(readme.contains("in \(Language.all.count - 1)\nlanguages"))
    #expect(readme.contains("holds \(Gold.samples.count) texts"))
  }

  @Test func explainsItsExampleAsTheLibraryDoes() throws {
    let sample = try #require(Gold.samples.first { $0.name == "fr-news-comment-form" })
    for line in Cleaner().inspect(sample.bytes).lines where !line.verdict.isKept {
      #expect(readme.contains(line.text.prefix(40)), "\(line.text)")
    }
  }
}
