/// The learned score: how likely each line is content, and which line is the headline.
struct LearnedScore: Sendable {
  static let name = "score"

  /// For each line, in thousandths.
  let content: [Int]
  /// The line most likely the headline, and how likely, in thousandths; nil where none is likely.
  let title: (index: Int, chance: Int)?

  /// Less than this is no headline.
  private static let leastTitle = 300

  init(_ draft: Draft, _ model: Model) {
    let table = Features.table(of: draft, model.weights)
    content = model.content.chances(in: table)
    let titles = model.title.chances(in: table)
    var best: (index: Int, chance: Int)?
    for (index, chance) in titles.enumerated() where chance >= Self.leastTitle && chance > best?.chance ?? 0 {
      best = (index, chance)
    }
    title = best
  }
}
