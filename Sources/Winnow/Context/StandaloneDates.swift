/// A bare date over the prose of a text with a headline is its publication's.
///
/// In a diary or a chronology dates are headings: where one stands inside the prose, all stay.
enum StandaloneDates: ContextPass {
  static let name: SignalName = "date-place"

  /// Other lines between the headline and a date that is its own.
  private static let farthest = 5

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let body = draft.body else { return }
    let dates = document.lines.indices.filter { weight($0, draft) != nil }
    // Some beside noise say what the others are: the ages of posts.
    let ages = dates.filter { weight($0, draft) == TimestampSignal.relativeTime }
    if ages.count(where: { draft.isNoise($0) }) >= 2 {
      for index in ages { draft.raise(index, name, .timestamp, Weight.likely) }
    }
    let headings = dates.filter { body.contains($0) }
    guard headings.isEmpty else { return }
    for index in dates where isNearTitle(index, dates, draft) { draft.raise(index, name, .timestamp, 850) }
  }

  /// Whether the line stands over the prose and by the headline, with few other lines between.
  private static func isNearTitle(_ index: Int, _ dates: [Int], _ draft: Draft) -> Bool {
    guard let title = draft.title, index != title, draft.head.contains(index) else { return false }
    let between = min(index, title) + 1..<max(index, title)
    return between.count { !draft.isNoise($0) && !dates.contains($0) } <= farthest
  }

  /// The weight of a date that proves nothing alone; nil for other lines.
  private static func weight(_ index: Int, _ draft: Draft) -> Int? {
    draft.judgements[index].findings.first {
      $0.isBy(TimestampSignal.name) && $0.weight <= TimestampSignal.relativeTime
    }?.weight
  }
}
