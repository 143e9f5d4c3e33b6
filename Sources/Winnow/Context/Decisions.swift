/// What each line is, by the rules and the learned score together.
struct Decisions: Sendable {
  enum Decision: Sendable {
    case content
    case title
    /// How sure, in thousandths.
    case noise(Kind, Int)
  }

  private var decisions: [Decision]
  /// The least chance of being content that a line needs to stay.
  private let least: Int

  /// More content than this is expected, in thousandths of the words, where a document is not all noise.
  private static let leastContent = 300

  subscript(index: Int) -> Decision { decisions[index] }

  /// - Parameters:
  ///   - rules: From this weight on a line goes by the rules.
  ///   - least: The least chance of being content that a line needs to stay.
  init(_ draft: Draft, rules: Int, least: Int) {
    self.least = least
    decisions = draft.judgements.indices.map { Self.decide($0, draft, rules, least) }
    keepStated(draft)
    keepRepeats(draft)
    keepCode(draft, rules)
    joinTables(draft, rules)
    keepHeadings(draft, rules)
    nameByNeighbours()
    guard let score = draft.score, decisions.allSatisfy(\.isNoise) else { return }
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
    let hint = draft.markup.isEmpty ? nil : draft.markup[index].hint
    return .noise(telling(judgement) ?? hint ?? .boilerplate, 1000 - chance)
  }

  /// A copy of a template line that is so likely content may be meant.
  private static let likelyMeant = 850

  /// What would stay and stands on so many of the site's pages that it is hardly content goes as well.
  ///
  /// Of a line that stands on the page more than once one copy may stay: what other pages tell of an article, its own
  /// tells beside it.
  ///
  /// - Parameter least: The least chance of being content that a line needs to stay, after its pages were counted.
  mutating func removeTemplate(_ draft: Draft, least: Int) {
    let sighted = draft.sightings.indices.filter { draft.sightings[$0] != nil }
    let before = { (index: Int) in draft.score?.content[index] ?? 1000 - draft.judgements[index].noise }
    let groups = Dictionary(grouping: sighted) { draft.document.lines[$0].shape.hash }.values
    let best = groups.lazy.filter { $0.count > 1 }.compactMap { $0.max { before($0) < before($1) } }
    let meant = Set(best.filter { before($0) >= Self.likelyMeant })
    for index in sighted where !meant.contains(index) {
      guard case .content = decisions[index], let sighting = draft.sightings[index] else { continue }
      let line = draft.document.lines[index]
      let before = before(index)
      let chance = sighting.chance(from: before, isWritten: line.isProse)
      if chance < least { decisions[index] = .noise(.template, 1000 - chance) }
    }
  }

  /// What the page itself says to be content stays, but for what is certain noise.
  private mutating func keepStated(_ draft: Draft) {
    for index in draft.markup.indices where draft.markup[index].statement == .content {
      if decisions[index].isNoise, draft.judgements[index].noise < Weight.certain {
        decisions[index] = .content
      }
    }
  }

  /// Words of a paragraph that nobody writes twice without meaning to.
  private static let longRepeat = 8

  /// A long block of a page that says the same as one that stays, in the same box, stays as well: as a copy it looks
  /// like noise, but what a page repeats by mistake stands in another place.
  private mutating func keepRepeats(_ draft: Draft) {
    guard !draft.markup.isEmpty else { return }
    let key = { (index: Int) in
      draft.markup[index].box ^ draft.document.lines[index].shape.hash &* 0x9E37_79B9_7F4A_7C15
    }
    let isLong = { (index: Int) in draft.document.lines[index].shape.words >= Self.longRepeat }
    var kept: Set<UInt64> = []
    for index in decisions.indices where isLong(index) {
      if case .content = decisions[index] { kept.insert(key(index)) }
    }
    for index in decisions.indices where isLong(index) && kept.contains(key(index)) {
      if draft.judgements[index].noise < Weight.certain { decisions[index] = .content }
    }
  }

  /// Code goes with the text around it: between two blocks that stay in the same element it stays, unless it is far
  /// less likely content than they have to be.
  private mutating func keepCode(_ draft: Draft, _ rules: Int) {
    guard let score = draft.score, draft.markup.contains(where: \.isCode) else { return }
    var before: Int?
    for index in decisions.indices where !draft.markup[index].isCode {
      if let before, index > before + 1, case .content = decisions[before], case .content = decisions[index],
        draft.markup[before].parent == draft.markup[index].parent
      {
        for code in before + 1..<index where score.content[code] * 2 >= least {
          decisions[code] = .content
        }
      }
      before = index
    }
    joinCode(draft, rules, score)
  }

  /// Where half of a page's code stays, by words, the rest does unless it is far less likely content than it has to be: an
  /// article without some of its examples says little.
  private mutating func joinCode(_ draft: Draft, _ rules: Int, _ score: LearnedScore) {
    let code = decisions.indices.filter { draft.markup[$0].isCode }
    var (all, kept) = (0, 0)
    for index in code {
      let words = max(1, draft.document.lines[index].shape.words)
      all += words
      kept += decisions[index].isNoise ? 0 : words
    }
    guard kept * 2 >= all else { return }
    for index in code where score.content[index] * 4 >= least && !isByRules(index, draft, rules) {
      decisions[index] = .content
    }
  }

  /// A table of data of which half stays, by words, stays whole, and so does a row of another one: without one of its
  /// cells it says something else. Only what the rules are sure of goes from them.
  private mutating func joinTables(_ draft: Draft, _ rules: Int) {
    guard draft.score != nil, draft.markup.contains(where: { $0.cell != nil }) else { return }
    join(draft, rules) { $0.table }
    join(draft, rules) { $0.row }
  }

  private mutating func join(_ draft: Draft, _ rules: Int, by part: (BlockMarkup.Cell) -> Int32) {
    var parts: [Int32: (words: Int, kept: Int)] = [:]
    for (index, markup) in draft.markup.enumerated() {
      guard let part = markup.cell.map(part) else { continue }
      let words = max(1, draft.document.lines[index].shape.words)
      parts[part, default: (0, 0)].words += words
      parts[part, default: (0, 0)].kept += decisions[index].isNoise ? 0 : words
    }
    for (index, markup) in draft.markup.enumerated() where decisions[index].isNoise {
      guard let part = markup.cell.flatMap({ parts[part($0)] }), part.kept * 2 >= part.words else { continue }
      if !isByRules(index, draft, rules) { decisions[index] = .content }
    }
  }

  /// A heading goes with its section, and a term with what is said of it: over a block that stays it stays, unless it
  /// is far less likely content than it has to be, or the rules are sure of it. Of a heading with a section's number,
  /// `2.3 Comments`, they are not.
  private mutating func keepHeadings(_ draft: Draft, _ rules: Int) {
    guard let score = draft.score, !draft.markup.isEmpty else { return }
    // From the end, as what a heading stands over may begin with a heading.
    for index in decisions.indices.dropLast().reversed() where decisions[index].isNoise {
      let level = draft.markup[index].headingLevel
      let next = draft.markup[index + 1].headingLevel
      guard level > 0, next == 0 || next > level, !decisions[index + 1].isNoise else { continue }
      let isLikely = score.content[index] * 2 >= least && !isByRules(index, draft, rules)
      let isNumbered =
        draft.judgements[index].kind != .timestamp
        && draft.document.hasSectionNumber(draft.document.lines[index])
      if isLikely || isNumbered { decisions[index] = .content }
    }
  }

  private func isByRules(_ index: Int, _ draft: Draft, _ rules: Int) -> Bool {
    draft.judgements[index].kind != nil && draft.judgements[index].noise >= rules
  }

  /// Lines that only the score knew take the kind of noise beside them: an unknown entry of a menu is
  /// navigation.
  private mutating func nameByNeighbours() {
    name(decisions.indices)
    name(decisions.indices.reversed())
  }

  /// Lines over which a kind carries on.
  private static let reach = 3

  private mutating func name(_ indices: some Sequence<Int>) {
    var near: (kind: Kind, distance: Int)?
    for index in indices {
      guard case .noise(let kind, let sureness) = decisions[index] else {
        near = nil
        continue
      }
      if kind.carriesOn {
        near = (kind, 0)
      } else if kind == .boilerplate, let found = near, found.distance < Self.reach {
        decisions[index] = .noise(found.kind, sureness)
        near = (found.kind, found.distance + 1)
      } else {
        near = nil
      }
    }
  }

  /// The kind that the strongest finding for noise speaks for.
  static func telling(_ judgement: Judgement) -> Kind? {
    var strongest: Finding?
    for finding in judgement.findings where finding.weight >= Weight.hint && finding.kind != .title {
      if finding.weight > strongest?.weight ?? 0 { strongest = finding }
    }
    return strongest?.kind
  }
}

extension Decisions {
  /// How strongly a chance of being content speaks for noise, as findings do: by its way from the cut.
  func weight(ofChance chance: Int) -> Int {
    chance < least ? (least - chance) * 1000 / least : (least - chance) * 1000 / max(1000 - least, 1)
  }
}

extension Kind {
  /// Whether lines of the kind stand in groups.
  fileprivate var carriesOn: Bool {
    switch self {
    case .navigation, .related, .share, .commentForm, .comment, .subscribe, .cookie, .legal, .tags: true
    default: false
    }
  }
}

extension Decisions.Decision {
  /// The kind, if the line is noise.
  var noise: Kind? {
    if case .noise(let kind, _) = self { return kind }
    return nil
  }

  var isNoise: Bool { noise != nil }
}
