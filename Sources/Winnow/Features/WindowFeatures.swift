/// Sums over the lines around a line, and what holds for the whole document.
struct WindowFeatures {
  private let document: Document
  private let count: Int

  init(_ document: Document) {
    self.document = document
    count = document.lines.count
  }

  func fill(_ table: inout FeatureTable, _ draft: Draft) {
    let lines = document.lines
    let words = Sums(lines) { $0.shape.words }
    let sentences = Sums(lines) { $0.shape.endsSentence ? $0.shape.words : 0 }
    let short = Sums(lines) { $0.shape.words < 8 && !$0.shape.endsSentence ? 1 : 0 }
    let capitals = Sums(0..<count) { Int(table[.capitalizedShare, $0]) }
    let rules = Sums(0..<count) { Int(table[.rule, $0]) }
    let functions = Sums(0..<count) { Int(table[.functionWordShare, $0]) }
    let numbers = Sums(0..<count) { Int(table[.numberShare, $0]) }
    let titled = Sums(0..<count) { Int(table[.titleShare, $0]) }
    for index in 0..<count {
      let (near, middle, far) = (window(index, 3), window(index, 10), window(index, 30))
      table[.words3, index] = Scale.count(words[near])
      table[.words10, index] = Scale.count(words[middle])
      table[.words30, index] = Scale.count(words[far])
      table[.sentenceShare3, index] = Scale.share(sentences[near], of: words[near])
      table[.sentenceShare10, index] = Scale.share(sentences[middle], of: words[middle])
      table[.sentenceShare30, index] = Scale.share(sentences[far], of: words[far])
      table[.shortLines5, index] = UInt8(short[window(index, 5)])
      table[.shortLines20, index] = UInt8(short[window(index, 20)])
      table[.capitalizedShare10, index] = UInt8(capitals[middle] / middle.count)
      table[.ruleShare3, index] = UInt8(rules[near] / near.count)
      table[.ruleShare10, index] = UInt8(rules[middle] / middle.count)
      table[.functionWordShare3, index] = UInt8(functions[near] / near.count)
      table[.functionWordShare10, index] = UInt8(functions[middle] / middle.count)
      table[.numberShare10, index] = UInt8(numbers[middle] / middle.count)
      table[.titledShare10, index] = UInt8(titled[middle] / middle.count)
      table[.similarLines8, index] = similar(index)
    }
    fillDocument(&table, words, short, rules, capitals, functions)
  }

  private func window(_ index: Int, _ reach: Int) -> Range<Int> {
    max(0, index - reach)..<min(count, index + reach + 1)
  }

  /// Lines of the same form near by: rows of a list or table, cards of a shop.
  private func similar(_ index: Int) -> UInt8 {
    let shape = document.lines[index].shape
    var similar: UInt8 = 0
    for other in window(index, 8) where other != index {
      let there = document.lines[other].shape
      if there.words == shape.words, there.numbers == shape.numbers, there.lastClass == shape.lastClass,
        there.capitalized == shape.capitalized
      {
        similar += 1
      }
    }
    return similar
  }

  private func fillDocument(
    _ table: inout FeatureTable, _ words: Sums, _ short: Sums, _ rules: Sums, _ capitals: Sums,
    _ functions: Sums
  ) {
    let lines = document.lines
    let all = 0..<count
    var counts = [Int](repeating: 0, count: 256)
    for index in all { counts[Int(table[.words, index])] += 1 }
    var median = 0
    var passed = counts[0]
    while passed * 2 < count, median < 255 {
      median += 1
      passed += counts[median]
    }
    let prose = lines.filter(\.isProse)
    let blank = (lines.last?.number ?? 0) - count
    let copied = all.count { table[.copies, $0] > 1 }
    let values: [(Feature, UInt8)] = [
      (.documentLines, Scale.count(count)),
      (.documentWords, Scale.count(words[all])),
      (.documentFunctionWordShare, UInt8(functions[all] / max(count, 1))),
      (.documentProseLines, Scale.count(prose.count)),
      (.documentProseShare, Scale.share(prose.reduce(0) { $0 + $1.shape.words }, of: words[all])),
      (.documentMedianWords, UInt8(median)),
      (.documentBlankShare, Scale.share(blank, of: blank + count)),
      (.documentRuleShare, UInt8(rules[all] / max(count, 1))),
      (.documentUnspacedShare, Scale.share(lines.reduce(0) { $0 + $1.shape.unspaced }, of: words[all] * 2)),
      (.documentDatedLines, Scale.share(all.count { table[.timeNumbers, $0] > 0 }, of: count)),
      (.documentShortShare, Scale.share(short[all], of: count)),
      (.documentCapitalizedShare, UInt8(capitals[all] / max(count, 1))),
      (.documentQuestionShare, Scale.share(lines.count { $0.shape.endsQuestion } * 8, of: count)),
      (.documentCopiesShare, Scale.share(copied, of: count)),
    ]
    for (feature, value) in values {
      for index in all { table[feature, index] = value }
    }
  }
}

/// Sums over ranges, by the sums from the start.
struct Sums {
  private var sums: [Int]

  init<Values: Sequence>(_ values: Values, _ number: (Values.Element) -> Int) {
    sums = [0]
    sums.reserveCapacity(values.underestimatedCount + 1)
    var sum = 0
    for value in values {
      sum += number(value)
      sums.append(sum)
    }
  }

  subscript(range: Range<Int>) -> Int {
    @inline(__always) get { sums[range.upperBound] - sums[range.lowerBound] }
  }
}
