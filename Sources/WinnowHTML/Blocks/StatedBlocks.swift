import Winnow

/// Which blocks say what the page's linked data state, be it in several blocks: `120 g` and `butter` side by side. Lists
/// that are called ingredients count as stated.
struct StatedBlocks {
  /// What each block is stated to be; none for a page that states nothing.
  private(set) var blocks: [BlockMarkup.Statement?] = []
  private let stream: Stream
  private let page: PageText

  /// Words that follow each other in a text and in the page by no accident.
  private static let run = 4
  /// Of a block's words so many have to be stated, in tenths.
  private static let leastTenths = 6
  /// So many short texts in a row are no accident either.
  private static let fewestShort = 3
  /// Words of a description or a review that are more than a name, and letters where words stand without spaces.
  private static let leastDescription = 8
  private static let leastLetters = 24
  /// Words of a whole review that says no more than a property does.
  private static let leastReview = 4

  init(_ texts: StatedTexts, _ page: PageText) {
    self.page = page
    let ingredients = IngredientLists(page).blocks
    let hasNone = texts.isEmpty && ingredients.isEmpty
    stream = Stream(hasNone ? nil : page.reading)
    if hasNone { return }
    blocks = Array(repeating: nil, count: page.blocks.count)
    for index in ingredients { blocks[index] = .content }
    for (index, isStated) in stated(texts.content).enumerated() where isStated { blocks[index] = .content }
    for (index, isStated) in stated(texts.descriptions).enumerated()
    where isStated && isLong(index) {
      blocks[index] = .content
    }
    addShort(texts.content)
    addQuestions(texts.questions)
    leaveCopies()
    addReviews(texts.reviews)
  }

  /// The words of all blocks, one after another.
  private struct Stream {
    private(set) var words: [UInt64] = []
    /// Where each block begins, and the end.
    private(set) var starts = [0]

    init(_ page: TextReading?) {
      guard let page else { return }
      for index in page.lines.indices {
        words += page.wordsAlone(of: index)
        starts.append(words.count)
      }
    }

    func words(of block: Int) -> ArraySlice<UInt64> { words[starts[block]..<starts[block + 1]] }
  }

  /// Whether the block is more than a name.
  private func isLong(_ index: Int) -> Bool {
    let words = stream.words(of: index).count
    let isSpaced = page.blocks[index].text.count >= words * 4
    return words >= (isSpaced ? Self.leastDescription : Self.leastLetters)
  }

  /// Whether most of the block is links, as in a menu.
  private func isLink(_ index: Int) -> Bool {
    Int(page.blocks[index].linkBytes) * 2 > page.blocks[index].text.count
  }

  /// For each block whether it holds enough runs of the texts' words.
  private func stated(_ texts: [StatedTexts.Words]) -> [Bool] {
    var runs: Set<UInt64> = []
    for text in texts where text.count >= Self.run {
      for start in 0...text.count - Self.run { runs.insert(Self.hash(text[start..<start + Self.run])) }
    }
    if runs.isEmpty || stream.words.count < Self.run { return blocks.map { _ in false } }
    var isStated = [Bool](repeating: false, count: stream.words.count)
    for start in 0...stream.words.count - Self.run
    where runs.contains(Self.hash(stream.words[start..<start + Self.run])) {
      for place in start..<start + Self.run { isStated[place] = true }
    }
    return blocks.indices.map { index in
      let words = stream.words(of: index).indices
      let stated = words.reduce(0) { $0 + (isStated[$1] ? 1 : 0) }
      return !words.isEmpty && stated * 10 >= words.count * Self.leastTenths
    }
  }

  /// Blocks that are a whole text, in whatever order its words are, beside those that are stated or each other. Numbers
  /// between them belong to them.
  private mutating func addShort(_ texts: [StatedTexts.Words]) {
    let whole = Set(texts.map { Self.sum($0[...]) })
    var start = 0
    while start < blocks.count {
      var end = start
      var short: [Int] = []
      while end < blocks.count, blocks[end] == nil {
        let words = stream.words(of: end)
        if !words.isEmpty {
          guard whole.contains(Self.sum(words)), !isLink(end) else { break }
          short.append(end)
        }
        end += 1
      }
      let isBehind = start > 0 && blocks[start - 1] != nil
      let isBefore = end < blocks.count && blocks[end] != nil
      let isMeant =
        short.isEmpty ? isBehind && isBefore : isBehind || isBefore || short.count >= Self.fewestShort
      if isMeant {
        let first = isBehind ? start : short.first ?? start
        let last = isBefore ? end - 1 : short.last ?? start
        for index in first..<last + 1 { blocks[index] = .content }
      }
      start = end + 1
    }
  }

  /// Questions over blocks that are stated.
  private mutating func addQuestions(_ texts: [StatedTexts.Words]) {
    let whole = Set(texts.map { Self.sum($0[...]) })
    if whole.isEmpty { return }
    for index in blocks.indices.dropLast() where blocks[index] == nil && blocks[index + 1] == .content {
      if whole.contains(Self.sum(stream.words(of: index))) { blocks[index] = .content }
    }
  }

  /// Reviews, or long parts of them. A heading or a property that a review names is none.
  private mutating func addReviews(_ texts: [StatedTexts.Words]) {
    let whole = Set(texts.lazy.filter { $0.count >= Self.leastReview }.map { Self.sum($0[...]) })
    for (index, isStated) in stated(texts).enumerated() where blocks[index] == nil && isText(index) {
      if isStated && isLong(index) || whole.contains(Self.sum(stream.words(of: index))) {
        blocks[index] = .review
      }
    }
  }

  private func isText(_ index: Int) -> Bool {
    switch page.tree.elements[Int(page.blocks[index].element)].tag {
    case .td, .th, .dt, .dd, .caption: false
    default: page.shown.headingLevel(of: index) == 0
    }
  }

  /// A list that stands once more, as the one for narrow screens, is left to the score; one line that comes again
  /// belongs to another part of a recipe.
  private mutating func leaveCopies() {
    let stated = blocks.indices.filter { blocks[$0] == .content }
    var first: [UInt64: Int] = [:]
    var start = 0
    var original = 0
    for place in 0...stated.count {
      // With numbers: another part of a recipe may ask for more of the same.
      let hash = place < stated.count ? Self.hash(page.reading.words(of: stated[place])[...]) : 0
      let copied = place < stated.count ? first[hash] : nil
      if let copied, copied == original + place - start { continue }
      if place - start >= Self.fewestShort, original < start {
        for copy in start..<place { blocks[stated[copy]] = nil }
      }
      (start, original) = (place, copied ?? place)
      if copied == nil { first[hash] = place }
    }
  }

  /// Depends on the order of the words.
  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 &+ $0 >> 29 }
  }

  /// Does not depend on it.
  private static func sum(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(UInt64(words.count)) { $0 &+ $1 &* 0x9E37_79B9_7F4A_7C15 }
  }
}
