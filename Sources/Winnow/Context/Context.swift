/// A document's judgements while the context revises them.
struct Draft: Sendable {
  let document: Document
  var judgements: [Judgement]
  /// The headline's line.
  var title: Int?
  /// What the page's markup tells of each line; none for a text.
  var markup: [BlockMarkup] = []
  /// On how many of the site's pages each line stands; none where the site is not known.
  var sightings: [TemplateSighting?] = []
  /// What the learned score says; nil where there is no model.
  private(set) var score: LearnedScore?
  /// From the first line of prose that is no noise to the last one.
  private(set) var body: Range<Int>?

  init(_ document: Document, _ judgements: [Judgement]) {
    self.document = document
    self.judgements = judgements
    findBody()
  }

  /// Lines before the first prose; none where there is no prose.
  var head: Range<Int> { 0..<(body?.lowerBound ?? 0) }
  /// Lines behind the last prose; none where there is no prose.
  var tail: Range<Int> { (body?.upperBound ?? document.lines.count)..<document.lines.count }

  /// Finds the prose anew, after lines of it turned out to be noise.
  mutating func findBody() {
    guard let known = document.profile.body else { return }
    let isProse = { [document, judgements] (index: Int) -> Bool in
      let line = document.lines[index]
      return line.isProse && judgements[index].noise < Weight.cut
        && line.shape.mainScript == document.profile.script
    }
    guard let first = known.first(where: isProse), let last = known.last(where: isProse) else {
      body = nil
      return
    }
    body = first..<last + 1
  }

  /// Asks the learned score, which may know a better headline.
  ///
  /// - Parameters:
  ///   - table: The lines' features; those of their text, if none are given.
  ///   - refine: Of the lines' first chances, the last columns of the table; for a model that looks twice.
  mutating func apply(
    _ model: Model, _ table: consuming FeatureTable? = nil, refine: ([Int]) -> [UInt8] = { _ in [] },
    explains: Bool
  ) {
    let score = LearnedScore(
      self, table ?? Features.table(of: self, GramSums(document, model.weights)), model, refine: refine,
      explains: explains)
    title = score.title?.index
    self.score = score
  }

  func isNoise(_ index: Int) -> Bool { judgements[index].noise >= Weight.cut }

  mutating func raise(_ index: Int, _ pass: SignalName, _ kind: Kind, _ weight: Int) {
    judgements[index].raise(to: Finding(signal: pass, kind: kind, weight: weight))
  }
}

/// A second look at each line, with its neighbours' scores.
protocol ContextPass: Sendable {
  /// The name in explanations.
  static var name: SignalName { get }

  static func revise(_ draft: inout Draft)
}

enum Context {
  /// Every pass, in order: a pass sees what those before it found.
  static let passes: [any ContextPass.Type] = [
    CaptionCopies.self,
    CommentSections.self,
    Headline.self,
    Company.self,
    RelatedLists.self,
    Menus.self,
    Recurrence.self,
    Company.self,
    SectionLabels.self,
    BareBylines.self,
    AuthorPortraits.self,
    StandaloneDates.self,
    FormTail.self,
  ]

  /// What the rules make of a document.
  static func draft(of document: Document) -> Draft {
    var draft = Draft(document, Signals.findings(in: document).map(RuleScore.judge))
    revise(&draft)
    return draft
  }

  static func revise(_ draft: inout Draft) {
    for pass in passes {
      pass.revise(&draft)
      draft.findBody()
    }
  }
}
