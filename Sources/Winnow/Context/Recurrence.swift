/// A weak sign of noise that stands in the document three times or more: a button under each post.
enum Recurrence: ContextPass {
  static let name: SignalName = "recurs"

  private static let fewest = 3

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    let weak = document.lines.indices.filter {
      // Bare numbers recur in tables, dates in diaries, and words such as `Home` anywhere.
      let noise = draft.judgements[$0].noise
      return noise >= Weight.hint && noise < Weight.cut
        && document.lines[$0].shape.numbers == 0
        && draft.judgements[$0].kind != .navigation
    }
    var counts: [UInt64: Int] = [:]
    for index in weak { counts[document.lines[index].shape.hash, default: 0] += 1 }
    for index in weak where counts[document.lines[index].shape.hash, default: 0] >= fewest {
      guard let kind = draft.judgements[index].kind else { continue }
      draft.raise(index, name, kind, Weight.likely)
    }
    raiseCounters(&draft)
  }

  /// Bare numbers beside noise, three times or more: votes under the posts of a forum.
  private static func raiseCounters(_ draft: inout Draft) {
    let counters = draft.document.lines.indices.filter { index in
      guard draft.judgements[index].findings.contains(where: { $0.isBy(NumberSignal.name) }) else {
        return false
      }
      return [index - 1, index + 1].contains { draft.judgements.indices.contains($0) && draft.isNoise($0) }
    }
    guard counters.count >= fewest else { return }
    for index in counters { draft.raise(index, name, .boilerplate, Weight.likely) }
  }
}
