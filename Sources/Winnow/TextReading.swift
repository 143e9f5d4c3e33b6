/// What a page's markup tells of a block, for decisions that look at several blocks.
package struct BlockMarkup: Sendable {
  /// The kind of noise that it speaks of, should the block be noise.
  let hint: Kind?
  /// A number that the block shares with its like in the same element.
  let box: UInt64
  /// The element around the block's own.
  let parent: Int32
  let isCode: Bool
  /// Whether it is a paragraph, a list or a heading that the page hides by itself.
  let isHiddenText: Bool
  /// 1 to 6 for a heading, 7 for the term of a description, 0 for other blocks.
  let headingLevel: Int
  /// Where in a table of data it is, if it is in one.
  let cell: Cell?
  /// What the page itself says that the block is, where it does.
  let statement: Statement?

  /// What a page may say of a block.
  package enum Statement: Sendable {
    /// Part of what the page is about.
    case content
    /// What a reader wrote.
    case review
  }

  /// The table and the row that a cell is in, by their elements.
  package struct Cell: Sendable {
    let table: Int32
    let row: Int32

    package init(table: Int32, row: Int32) { (self.table, self.row) = (table, row) }
  }

  package init(
    hint: Kind?, box: UInt64, parent: Int32, isCode: Bool, isHiddenText: Bool, headingLevel: Int, cell: Cell?,
    statement: Statement?
  ) {
    (self.hint, self.box, self.parent) = (hint, box, parent)
    (self.isCode, self.isHiddenText) = (isCode, isHiddenText)
    (self.headingLevel, self.cell, self.statement) = (headingLevel, cell, statement)
  }
}

/// A text that was read and judged by the rules, for a module that knows more of its lines than the text tells.
package struct TextReading: Sendable {
  fileprivate let draft: Draft

  /// The text's lines and tokens.
  var document: Document { draft.document }

  /// What a line is, as far as its text tells.
  package struct Line: Sendable {
    /// From 1; blank lines count.
    package let number: Int
    /// Without line end and without the spaces around it.
    package let content: Range<Int>
    package let words: Int
    package let numbers: Int
    package let commas: Int
    package let isProse: Bool
    package let endsSentence: Bool
    /// In thousandths, how surely the rules take it for noise, and of what kind.
    package let noise: Int
    package let kind: Kind?
  }

  /// The lines that are not blank.
  package let lines: [Line]

  package init(_ bytes: [UInt8]) {
    let document = Document(bytes)
    draft = Context.draft(of: document)
    lines = document.lines.indices.map { [draft] index in
      let line = document.lines[index]
      return Line(
        number: line.number, content: line.content, words: line.shape.words, numbers: line.shape.numbers,
        commas: line.shape.commas,
        isProse: line.isProse, endsSentence: line.shape.endsSentence, noise: draft.judgements[index].noise,
        kind: draft.judgements[index].kind)
    }
  }

  /// The names of a text's features, in order.
  package static let features = Feature.allCases.map { String(describing: $0) }

  /// A number that changes when the features of text do.
  package static var fingerprint: UInt64 { Features.fingerprint }

  /// The document's language as an ISO 639-1 code, if enough of its words tell.
  package var language: String? { draft.document.languageCode }

  /// The hashes of a line's first words, equal for words that differ in case and accents alone.
  package func words(of line: Int) -> [UInt64] {
    draft.document.tokens(of: draft.document.lines[line]).map(\.hash)
  }

  /// Calls with the place in a set for each of a line's first words that is in it, and answers how many words those are in all.
  package func visitWords(of line: Int, in set: WordSet, _ body: (_ place: Int) -> Void) -> Int {
    let tokens = draft.document.lines[line].tokens
    for token in tokens {
      if let place = set.place(of: draft.document.tokens[token].hash) { body(place) }
    }
    return tokens.count
  }

  /// The hashes of a text's words.
  package static func words(of text: [UInt8]) -> [UInt64] { Token.hashes(of: text) }

  /// The hashes of a line's first words, without numbers: those are written in many ways.
  package func wordsAlone(of line: Int) -> [UInt64] {
    draft.document.tokens(of: draft.document.lines[line]).lazy.filter(\.isWord).map(\.hash)
  }

  /// The hashes of a text's words, without numbers.
  package static func wordsAlone(of text: [UInt8]) -> [UInt64] { Token.hashes(of: text, where: \.isWord) }

  /// The n-grams of a line, for training.
  package func grams(of line: Int) -> [UInt32] {
    var grams: [UInt32] = []
    Grams.visit(draft.document.lines[line].tokens, draft.document) { grams.append($0) }
    return grams
  }

  /// What the weights of each line's n-grams add up to.
  package func sums(of weights: GramWeights) -> GramSums { GramSums(draft.document, weights) }

  /// The features of all lines, a row each, for training.
  package func vectors(_ grams: GramSums) -> [[UInt8]] {
    let table = Features.table(of: draft, grams)
    return lines.indices.map { index in (0..<table.columns).map { table[$0, index] } }
  }

  /// What a page tells of its lines besides their text.
  package struct Markup {
    /// The bytes of a ``FeatureTable`` with the page's columns filled; empty of a page without blocks.
    fileprivate var table: [UInt8]
    let grams: GramSums
    /// How the last columns are computed from the first pass's chances.
    let second: ([Int]) -> [UInt8]
    let blocks: [BlockMarkup]

    package init(
      table: [UInt8], grams: GramSums, blocks: [BlockMarkup], second: @escaping ([Int]) -> [UInt8]
    ) {
      self.table = table
      self.grams = grams
      self.blocks = blocks
      self.second = second
    }
  }

  /// A verdict on each line of a page, and the headline's number.
  package func judge(
    _ model: Model, _ markup: consuming Markup, by cleaner: Cleaner, withReasons: Bool, explains: Bool
  ) -> (verdicts: [Verdict], title: Int?) {
    var draft = draft
    draft.markup = markup.blocks
    if !lines.isEmpty {
      // It is filled in place: nobody else may hold it.
      var bytes: [UInt8] = []
      swap(&bytes, &markup.table)
      let table = Features.table(of: draft, markup.grams, in: consume bytes)
      draft.apply(model, table, refine: markup.second, explains: explains)
    }
    StatedText.revise(&draft)
    HiddenText.revise(&draft)
    draft.look(on: cleaner.options.templates)
    return (policy(of: cleaner, isPage: true, withReasons).verdicts(on: draft), draft.title)
  }

  /// The chances of the first pass, for training.
  package func firstChances(_ model: Model, _ markup: Markup) -> [Int] {
    if lines.isEmpty { return [] }
    let table = Features.table(of: draft, markup.grams, in: markup.table)
    return model.content.chances(in: table, table.extremes())
  }
}

extension TextReading {
  /// The same by the rules alone.
  package func judge(by cleaner: Cleaner, withReasons: Bool) -> (verdicts: [Verdict], title: Int?) {
    var draft = draft
    draft.look(on: cleaner.options.templates)
    return (policy(of: cleaner, isPage: false, withReasons).verdicts(on: draft), draft.title)
  }

  /// A verdict on each line of a page's frame.
  ///
  /// - Parameter hints: For each line the kind that the markup around it speaks of.
  package func judge(asFrame hints: [Kind?], by cleaner: Cleaner, withReasons: Bool) -> [Verdict] {
    policy(of: cleaner, isPage: true, withReasons).verdicts(onFrame: draft, hints)
  }

  private func policy(of cleaner: Cleaner, isPage: Bool, _ givesReasons: Bool) -> Policy {
    Policy(cleaner.options, cleaner.phrases, isPage: isPage, givesReasons: givesReasons)
  }
}
