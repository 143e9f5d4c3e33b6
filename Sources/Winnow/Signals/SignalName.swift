/// The name of a signal or pass in explanations.
///
/// Findings carry two bytes of it: a `String` would be counted each time one is copied.
struct SignalName: Sendable, ExpressibleByStringLiteral {
  let text: String
  /// A hash of the text; a test says that no two names share one.
  let id: UInt16

  init(stringLiteral text: String) { self.init(text) }

  init(_ text: String) {
    self.text = text
    let hash = text.utf8.reduce(Shape.hashSeed) { Shape.extend($0, by: UInt64($1)) }
    id = UInt16(truncatingIfNeeded: hash >> 32)
  }

  /// Every name that a finding may have.
  static let all: [SignalName] =
    Signals.all.map { $0.name } + Context.passes.map { $0.name } + [
      Repeats.name, UserPhrases.name, LearnedScore.name, TemplateSignal.name, PageFrame.name,
      HiddenText.name, StatedText.name, CopiedPassages.name,
    ]
    + Evidence.allCases.map(\.name)

  private static let ids = all.map(\.id)

  /// The text of a finding's name.
  static func text(of id: UInt16) -> String { ids.firstIndex(of: id).map { all[$0].text } ?? "" }
}
