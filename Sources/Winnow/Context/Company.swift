/// A weak sign of noise beside noise is noise: `Search` between `Menu` and `Log in`.
enum Company: ContextPass {
  static let name: SignalName = "company"

  private static let reach = 2

  static func revise(_ draft: inout Draft) {
    let indices = draft.document.lines.indices
    for index in indices { join(index, &draft) }
    for index in indices.reversed() { join(index, &draft) }
  }

  private static func join(_ index: Int, _ draft: inout Draft) {
    let noise = draft.judgements[index].noise
    guard noise >= Weight.hint, noise < Weight.cut, let kind = draft.judgements[index].kind,
      kind != .foreign
    else { return }
    let before = (index - reach..<index).contains { isCompany($0, draft) }
    let behind = (index + 1..<index + 1 + reach).contains { isCompany($0, draft) }
    guard draft.body?.contains(index) ?? false else {
      if before || behind { draft.raise(index, name, kind, 700) }
      return
    }
    // Among prose the noise has to be on both sides, or right beside without a blank line.
    let document = draft.document
    let touches =
      isCompany(index - 1, draft) && document.blankLines(before: index) == 0
      || isCompany(index + 1, draft) && document.blankLines(before: index + 1) == 0
    if before && behind || touches { draft.raise(index, name, kind, Weight.likely) }
  }

  private static func isCompany(_ index: Int, _ draft: Draft) -> Bool {
    guard draft.judgements.indices.contains(index), draft.isNoise(index) else { return false }
    switch draft.judgements[index].kind {
    case .caption, .credit, .duplicate, .title, .foreign, nil: return false
    default: return true
    }
  }
}
