/// What was learned from labelled pages: weights of words, and trees over features.
package struct Model: Sendable {
  /// What ``Features/fingerprint`` was when the model was trained.
  let fingerprint: UInt64
  package let weights: GramWeights
  /// What the words of classes and ids speak for; empty for text.
  package let markup: GramWeights
  /// How likely a line is content.
  let content: Forecast
  /// How likely a line is the headline.
  let title: Forecast
  /// How likely a line is content, once the first chances of all lines are known; pages alone have it.
  let second: Forecast?

  /// Trees, and how sure a sum of their leaves is.
  struct Forecast: Sendable {
    let trees: TreeEnsemble
    /// For sums from ``lowestSum`` on, in steps of ``step``, in thousandths.
    let chances: [Int16]

    private static let lowestSum = -8192
    private static let step = 32

    /// For each line, in thousandths.
    func chances(in table: FeatureTable, _ extremes: [FeatureTable.Extreme]) -> [Int] {
      trees.sums(of: table, extremes).map { sum in
        let index = (Int(sum) - Self.lowestSum) / Self.step
        return Int(chances[max(0, min(index, chances.count - 1))])
      }
    }
  }

  /// Nil if the text is no model, or one of other features than are computed.
  ///
  /// - Parameters:
  ///   - others: The names of the features besides those of text.
  ///   - second: The names of those that are computed from the first chances.
  package init?(_ text: [UInt8], others: [String] = [], second: [String] = []) {
    let parts = text.split(separator: 0x0A, maxSplits: 2)
    guard parts.count == 3 else { return nil }
    // The first line names the features that the model was trained on, the second has their fingerprint.
    let names = parts[0].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard names == Feature.allCases.map({ String(describing: $0) }) + others + second,
      let fingerprint = UInt64(String(decoding: parts[1], as: UTF8.self), radix: 16)
    else { return nil }
    self.fingerprint = fingerprint
    var numbers = Numbers(Array(parts[2]))
    guard let weights = Self.readWeights(&numbers),
      let markup = others.isEmpty ? GramWeights([]) : Self.readWeights(&numbers),
      let content = Self.readForecast(&numbers, columns: names.count - second.count),
      let title = Self.readForecast(&numbers, columns: names.count - second.count)
    else { return nil }
    self.weights = weights
    self.markup = markup
    self.content = content
    self.title = title
    self.second = second.isEmpty ? nil : Self.readForecast(&numbers, columns: names.count)
  }

  private static func readForecast(_ numbers: inout Numbers, columns: Int) -> Forecast? {
    guard let trees = readTrees(&numbers, columns), let chances = readChances(&numbers) else { return nil }
    return Forecast(trees: trees, chances: chances)
  }

  private static func readWeights(_ numbers: inout Numbers) -> GramWeights? {
    guard let count = numbers.next() else { return nil }
    var entries: [(gram: UInt32, weight: Int8)] = []
    entries.reserveCapacity(count)
    var gram = 0
    for _ in 0..<count {
      guard let step = numbers.next(), let weight = numbers.nextSigned() else { return nil }
      gram += step
      entries.append((UInt32(truncatingIfNeeded: gram), Int8(clamping: weight)))
    }
    return GramWeights(entries)
  }

  private static func readTrees(_ numbers: inout Numbers, _ columns: Int) -> TreeEnsemble? {
    guard let count = numbers.next(), let depth = numbers.next(), 1...8 ~= depth,
      let bias = numbers.nextSigned()
    else { return nil }
    var questions: [TreeEnsemble.Question] = []
    var leaves: [Int32] = []
    for _ in 0..<count {
      for _ in 0..<depth {
        guard let column = numbers.next(), column < columns,
          let neighbour = numbers.nextSigned(), abs(neighbour) <= FeatureTable.padding,
          let threshold = numbers.next()
        else { return nil }
        questions.append(
          TreeEnsemble.Question(
            column: column, neighbour: neighbour, threshold: UInt8(clamping: threshold)))
      }
      for _ in 0..<1 << depth {
        guard let leaf = numbers.nextSigned() else { return nil }
        leaves.append(Int32(Int16(clamping: leaf)))
      }
    }
    return TreeEnsemble(depth: depth, questions: questions, leaves: leaves, bias: bias)
  }

  private static func readChances(_ numbers: inout Numbers) -> [Int16]? {
    guard let count = numbers.next(), count > 0 else { return nil }
    var chances: [Int16] = []
    for _ in 0..<count {
      guard let chance = numbers.next(), 0...1000 ~= chance else { return nil }
      chances.append(Int16(chance))
    }
    return chances
  }
}
