/// A bare date over the prose of a text with a headline is its publication's.
///
/// In a diary or a chronology dates are headings: where two or more stand inside the prose, all stay.
enum StandaloneDates: ContextPass {
  static let name = "date-place"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard let body = draft.body else { return }
    let dates = document.lines.indices.filter { index in
      draft.judgements[index].findings.contains {
        $0.kind == .timestamp && $0.weight == TimestampSignal.bareDate
      }
    }
    // Some beside noise say what the others are: the dates of posts.
    if dates.count(where: { draft.isNoise($0) }) >= 2 {
      for index in dates { draft.raise(index, name, .timestamp, 650) }
      return
    }
    let headings = dates.filter { body.contains($0) }
    guard headings.count < 2 else { return }
    for index in dates {
      let isUnderTitle =
        draft.title.map { draft.head.contains(index) && abs(index - $0) <= 8 && index != $0 } ?? false
      if isUnderTitle { draft.raise(index, name, .timestamp, 850) }
    }
  }
}
