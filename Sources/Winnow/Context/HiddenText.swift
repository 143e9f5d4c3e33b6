/// Paragraphs, lists and headings that a page hides one by one, by their own attributes. Nobody who opens the page sees
/// them.
///
/// What is hidden as a box is left to the score: tabs and what a script opens hold content as often as not. The score
/// knows hidden blocks, but of these few it has seen too few to trust them less than their prose.
enum HiddenText: ContextPass {
  static let name: SignalName = "hidden-text"

  /// In thousandths: what is shown has to be more likely content than not, or hiding is how the page is made.
  private static let leastShown = 500

  static func revise(_ draft: inout Draft) {
    guard let score = draft.score, draft.markup.contains(where: \.isHiddenText) else { return }
    let isShown = { [draft] (index: Int) in
      !draft.markup[index].isHiddenText && score.content[index] >= leastShown
        && draft.document.lines[index].isProse
    }
    guard draft.markup.indices.contains(where: isShown) else { return }
    for index in draft.markup.indices where draft.markup[index].isHiddenText {
      let kind = draft.judgements[index].kind ?? draft.markup[index].hint ?? .boilerplate
      draft.raise(index, name, kind, Weight.certain)
      if draft.title == index { draft.title = nil }
    }
  }
}
