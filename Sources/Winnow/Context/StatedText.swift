/// What a page's own data say of its blocks: what they state to be content stays (``Decisions``), and what they state to
/// be a reader's review of the page's product or recipe goes as a comment.
enum StatedText: ContextPass {
  static let name: SignalName = "linked-data"

  static func revise(_ draft: inout Draft) {
    for (index, markup) in draft.markup.enumerated() {
      switch markup.statement {
      case .content:
        draft.judgements[index].findings.append(Finding(signal: name, kind: nil, weight: -Weight.sure))
      case .review: draft.raise(index, name, .comment, Weight.certain)
      case nil: continue
      }
    }
  }
}
