/// Sums over the lines around a line, and what holds for the whole document.
struct WindowFeatures {
  private let document: Document
  private let count: Int

  init(_ document: Document) {
    self.document = document
    count = document.lines.count
  }

  func fill(_ table: borrowing FeatureColumns, _ draft: Draft) {
    words(table)
    shortLines(table)
    mean(of: .capitalizedShare, 10, to: .capitalizedShare10, table)
    mean(of: .rule, 3, to: .ruleShare3, table)
    mean(of: .rule, 10, to: .ruleShare10, table)
    mean(of: .functionWordShare, 3, to: .functionWordShare3, table)
    mean(of: .functionWordShare, 10, to: .functionWordShare10, table)
    mean(of: .numberShare, 10, to: .numberShare10, table)
    mean(of: .titleShare, 10, to: .titledShare10, table)
    similarLines(table)
    fillDocument(table)
  }

  private func words(_ table: borrowing FeatureColumns) {
    let words = Row(count) { document.lines[$0].shape.words }
    let sentences = Row(count) { document.lines[$0].shape.endsSentence ? document.lines[$0].shape.words : 0 }
    var (near, nearSentences) = (words.start(3), sentences.start(3))
    var (middle, middleSentences) = (words.start(10), sentences.start(10))
    var (far, farSentences) = (words.start(30), sentences.start(30))
    for index in 0..<count {
      near += words.step(to: index, 3)
      middle += words.step(to: index, 10)
      far += words.step(to: index, 30)
      nearSentences += sentences.step(to: index, 3)
      middleSentences += sentences.step(to: index, 10)
      farSentences += sentences.step(to: index, 30)
      table[.words3, index] = Scale.count(near)
      table[.words10, index] = Scale.count(middle)
      table[.words30, index] = Scale.count(far)
      table[.sentenceShare3, index] = Scale.share(nearSentences, of: near)
      table[.sentenceShare10, index] = Scale.share(middleSentences, of: middle)
      table[.sentenceShare30, index] = Scale.share(farSentences, of: far)
    }
  }

  private func shortLines(_ table: borrowing FeatureColumns) {
    let short = Row(count) { isShort($0) ? 1 : 0 }
    var (near, far) = (short.start(5), short.start(20))
    for index in 0..<count {
      near += short.step(to: index, 5)
      far += short.step(to: index, 20)
      table[.shortLines5, index] = UInt8(near)
      table[.shortLines20, index] = UInt8(far)
    }
  }

  @inline(__always)
  private func isShort(_ index: Int) -> Bool {
    document.lines[index].shape.words < 8 && !document.lines[index].shape.endsSentence
  }

  /// The mean of a column over the lines around each line.
  @inline(__always)
  private func mean(
    of source: Feature, _ reach: Int, to target: Feature, _ table: borrowing FeatureColumns
  ) {
    var sum = 0
    for index in 0..<min(reach, count) { sum += Int(table[source, index]) }
    for index in 0..<count {
      if index + reach < count { sum += Int(table[source, index + reach]) }
      if index > reach { sum -= Int(table[source, index - reach - 1]) }
      let lines = min(count, index + reach + 1) - max(0, index - reach)
      // Nearly all windows are whole, and a division by a number that is known is none.
      table[target, index] = UInt8(lines == 2 * reach + 1 ? sum / (2 * reach + 1) : sum / lines)
    }
  }

  /// Lines of the same form near by: rows of a list or table, cards of a shop.
  private func similarLines(_ table: borrowing FeatureColumns) {
    var forms = FirstSeen(count)
    forms.read(form)
    // For the first line of each form, how many of it are near.
    var near = [UInt8](repeating: 0, count: count)
    for index in 0..<min(8, count) { near[forms.first(of: index)] += 1 }
    for index in 0..<count {
      if index + 8 < count { near[forms.first(of: index + 8)] += 1 }
      if index > 8 { near[forms.first(of: index - 9)] -= 1 }
      // The line itself is among them.
      table[.similarLines8, index] = near[forms.first(of: index)] - 1
    }
  }

  /// A hash of what lines of the same form have in common.
  @inline(__always)
  private func form(of index: Int) -> UInt64? {
    let shape = document.lines[index].shape
    let words = UInt64(shape.words) << 32 | UInt64(shape.numbers)
    let capitals = UInt64(shape.capitalized) << 8 | UInt64(shape.lastClass.rawValue)
    return Shape.extend(Shape.extend(Shape.hashSeed, by: words), by: capitals)
  }

  private func fillDocument(_ table: borrowing FeatureColumns) {
    let lines = document.lines
    var counts = [Int](repeating: 0, count: 256)
    var (words, proseLines, proseWords, unspaced, short, questions) = (0, 0, 0, 0, 0, 0)
    var (rules, capitals, functions, dated, copied) = (0, 0, 0, 0, 0)
    for index in 0..<count {
      counts[Int(table[.words, index])] += 1
      words += lines[index].shape.words
      unspaced += lines[index].shape.unspaced
      if table[.isProse, index] != 0 {
        proseLines += 1
        proseWords += lines[index].shape.words
      }
      if isShort(index) { short += 1 }
      if lines[index].shape.endsQuestion { questions += 1 }
      rules += Int(table[.rule, index])
      capitals += Int(table[.capitalizedShare, index])
      functions += Int(table[.functionWordShare, index])
      if table[.timeNumbers, index] > 0 { dated += 1 }
      if table[.copies, index] > 1 { copied += 1 }
    }
    var median = 0
    var passed = counts[0]
    while passed * 2 < count, median < 255 {
      median += 1
      passed += counts[median]
    }
    let blank = (lines.last?.number ?? 0) - count
    let values: [(Feature, UInt8)] = [
      (.documentLines, Scale.count(count)),
      (.documentWords, Scale.count(words)),
      (.documentFunctionWordShare, UInt8(functions / max(count, 1))),
      (.documentProseLines, Scale.count(proseLines)),
      (.documentProseShare, Scale.share(proseWords, of: words)),
      (.documentMedianWords, UInt8(median)),
      (.documentBlankShare, Scale.share(blank, of: blank + count)),
      (.documentRuleShare, UInt8(rules / max(count, 1))),
      (.documentUnspacedShare, Scale.share(unspaced, of: words * 2)),
      (.documentDatedLines, Scale.share(dated, of: count)),
      (.documentShortShare, Scale.share(short, of: count)),
      (.documentCapitalizedShare, UInt8(capitals / max(count, 1))),
      (.documentQuestionShare, Scale.share(questions * 8, of: count)),
      (.documentCopiesShare, Scale.share(copied, of: count)),
    ]
    for (feature, value) in values { table.fill(feature, 0..<count, with: value) }
  }
}

/// Lines' numbers, for sums over the lines around each line.
private struct Row {
  /// Zeros before and behind the numbers, so that no window ends early.
  private static let margin = 31
  private var numbers: [Int]

  @inline(__always)
  init(_ count: Int, _ number: (Int) -> Int) {
    numbers = Array(repeating: 0, count: count + 2 * Self.margin)
    for index in 0..<count { numbers[Self.margin + index] = number(index) }
  }

  /// The sum around the place before the first line.
  @inline(__always)
  func start(_ reach: Int) -> Int {
    numbers[Self.margin..<Self.margin + reach].reduce(0, +)
  }

  /// What the sum around a line has more than that around the line before.
  @inline(__always)
  func step(to index: Int, _ reach: Int) -> Int {
    numbers[Self.margin + index + reach] - numbers[Self.margin + index - reach - 1]
  }
}
