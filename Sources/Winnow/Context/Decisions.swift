/// What each line is, by the rules and the learned score together.
struct Decisions: Sendable {
  enum Decision: Sendable {
    case content
    case title
    /// How sure, in thousandths.
    case noise(Kind, Int)
  }

  private var decisions: [Decision]

  /// More content than this is expected, in thousandths of the words, where a document is not all noise.
  private static let leastContent = 300

  subscript(index: Int) -> Decision { decisions[index] }

  /// - Parameters:
  ///   - rules: From this weight on a line goes by the rules.
  ///   - least: The least chance of being content that a line needs to stay.
  init(_ draft: Draft, rules: Int, least: Int) {
    decisions = draft.judgements.indices.map { Self.decide($0, draft, rules, least) }
    guard let score = draft.score, !decisions.contains(where: \.isKept) else { return }
    // Nothing is left: was it all noise?
    let words = draft.document.lines.map(\.shape.words)
    let expected = zip(words, score.content).reduce(0) { $0 + $1.0 * $1.1 }
    guard expected > words.reduce(0, +) * Self.leastContent else { return }
    decisions = draft.judgements.indices.map { Self.decide($0, draft, Weight.certain, least) }
  }

  private static func decide(_ index: Int, _ draft: Draft, _ rules: Int, _ least: Int) -> Decision {
    if index == draft.title { return .title }
    let judgement = draft.judgements[index]
    if let kind = judgement.kind, judgement.noise >= rules { return .noise(kind, judgement.noise) }
    guard let chance = draft.score?.content[index], chance < least else { return .content }
    return .noise(telling(judgement) ?? .boilerplate, 1000 - chance)
  }

  /// The kind that the strongest finding for noise speaks for.
  private static func telling(_ judgement: Judgement) -> Kind? {
    let telling = judgement.findings.filter { $0.weight >= Weight.hint && $0.kind != .title }
    return telling.max { $0.weight < $1.weight }?.kind
  }
}

extension Decisions.Decision {
  fileprivate var isKept: Bool {
    if case .noise = self { return false }
    return true
  }
}
