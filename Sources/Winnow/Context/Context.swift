/// A document's judgements while the context revises them.
struct Draft: Sendable {
  let document: Document
  var judgements: [Judgement]
  /// The headline's line.
  var title: Int?

  /// From here on a line counts as noise for its neighbours, whatever the preset.
  static let cut = 500

  init(_ document: Document, _ judgements: [Judgement]) {
    self.document = document
    self.judgements = judgements
  }

  func isNoise(_ index: Int) -> Bool { judgements[index].noise >= Self.cut }

  mutating func raise(_ index: Int, _ pass: String, _ kind: Kind, _ weight: Int) {
    judgements[index].raise(to: Finding(signal: pass, kind: kind, weight: weight))
  }
}

/// A second look at each line, with its neighbours' scores.
protocol ContextPass: Sendable {
  /// The name in explanations.
  static var name: String { get }

  static func revise(_ draft: inout Draft)
}

enum Context {
  /// Every pass, in order: a pass sees what those before it found.
  static let passes: [any ContextPass.Type] = [
    CaptionCopies.self,
    Headline.self,
    SectionLabels.self,
    BareBylines.self,
    StandaloneDates.self,
    RelatedLists.self,
    Company.self,
    FormTail.self,
  ]

  static func revise(_ draft: inout Draft) {
    for pass in passes { pass.revise(&draft) }
  }
}
