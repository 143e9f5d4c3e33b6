/// A weak sign of noise that stands in the document three times or more: a button under each post.
enum Recurrence: ContextPass {
  static let name = "recurs"

  private static let fewest = 3
  private static let weakest = 250

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    let weak = document.lines.indices.filter {
      let judgement = draft.judgements[$0]
      // Bare numbers recur in tables, dates in diaries, and words such as `Home` anywhere.
      return judgement.noise >= weakest && judgement.noise < Draft.cut && document.lines[$0].shape.numbers == 0
        && judgement.kind != .navigation
    }
    var counts: [UInt64: Int] = [:]
    for index in weak { counts[document.lines[index].shape.hash, default: 0] += 1 }
    for index in weak where counts[document.lines[index].shape.hash, default: 0] >= fewest {
      guard let kind = draft.judgements[index].kind else { continue }
      draft.raise(index, name, kind, 650)
    }
  }
}
