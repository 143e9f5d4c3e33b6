import Foundation
import Testing
import Winnow

@Suite struct SampleTests {
  @Test func thereAreSamples() {
    #expect(Gold.samples.count >= 12)
    let languages = Set(Gold.samples.map { $0.name.prefix(2) })
    #expect(languages.count >= 8)
  }

  @Test(arguments: Gold.samples)
  func equalsItsGold(_ sample: Gold) { expectGold(sample) }

  @Test(arguments: Gold.samples)
  func goldListsEveryLine(_ sample: Gold) {
    let numbers = Cleaner().inspect(sample.bytes).lines.map(\.number)
    #expect(numbers == sample.labels.keys.sorted())
    for label in Set(sample.labels.values) {
      #expect(["keep", "either"].contains(label) || Kind(rawValue: label) != nil, "unknown label \(label)")
    }
  }

  @Test(arguments: Gold.samples)
  func cleaningAgainChangesNothing(_ sample: Gold) {
    let once = Cleaner().clean(sample.bytes)
    #expect(Cleaner().clean(once) == once)
  }

  /// The five scraped articles that the project began with. They are no part of it: their texts
  /// belong to others.
  @Test func equalsTheSeeds() throws {
    let folder = Gold.repository.deletingLastPathComponent().appendingPathComponent("shared/seeds")
    let seeds = Gold.pairs(in: folder)
    if seeds.isEmpty {
      print("No seeds in ../shared/seeds: the test of the five scraped articles has nothing to do.")
    }
    for seed in seeds { expectGold(seed) }
  }

  private func expectGold(_ gold: Gold) {
    for line in Cleaner().inspect(gold.bytes).lines {
      let label = gold.labels[line.number] ?? "keep"
      if label == "either" { continue }
      #expect(
        line.verdict.isKept == (label == "keep"),
        "\(gold.name):\(line.number) is \(label), not \(line.verdict.kind?.rawValue ?? "keep"): \(line.text.prefix(80))"
      )
    }
  }
}
