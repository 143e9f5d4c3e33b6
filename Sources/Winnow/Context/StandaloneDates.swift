/// A bare date over the prose of a text with a headline is its publication's.
///
/// In a diary or a chronology dates are headings: where two or more stand inside the prose, all stay.
enum StandaloneDates: ContextPass {
  static let name = "date-place"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let body = draft.body else { return }
    let dates = document.lines.indices.filter { weight($0, draft) != nil }
    // Some beside noise say what the others are: the ages of posts.
    let ages = dates.filter { weight($0, draft) == TimestampSignal.relativeTime }
    if ages.count(where: { draft.isNoise($0) }) >= 2 {
      for index in ages { draft.raise(index, name, .timestamp, 650) }
    }
    let headings = dates.filter { body.contains($0) }
    guard headings.count < 2 else { return }
    for index in dates {
      let isUnderTitle =
        draft.title.map { draft.head.contains(index) && abs(index - $0) <= 8 && index != $0 } ?? false
      if isUnderTitle { draft.raise(index, name, .timestamp, 850) }
    }
  }

  /// The weight of a date that proves nothing alone; nil for other lines.
  private static func weight(_ index: Int, _ draft: Draft) -> Int? {
    draft.judgements[index].findings.first {
      $0.signal == TimestampSignal.name && $0.weight <= TimestampSignal.relativeTime
    }?.weight
  }
}
