/// A comment form ends the article: short lines behind it belong to it.
enum FormTail: ContextPass {
  static let name: SignalName = "after-form"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    guard draft.body != nil,
      let form = draft.tail.first(where: {
        draft.judgements[$0].kind == .commentForm && draft.judgements[$0].noise >= Weight.certain
      })
    else { return }
    for index in form + 1..<document.lines.count where !draft.isNoise(index) {
      let line = document.lines[index]
      if line.shape.words <= 6, !line.shape.endsSentence {
        draft.raise(index, name, .commentForm, Weight.likely)
      }
    }
  }
}
