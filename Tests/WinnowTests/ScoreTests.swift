import Testing

@testable import Winnow

@Suite struct ScoreTests {
  /// Numbers that look random and are the same in each run.
  private struct Dice {
    var state: UInt64 = 42

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private func ensemble(trees: Int, depth: Int, _ dice: inout Dice) -> TreeEnsemble {
    let questions = (0..<trees * depth).map { _ in
      TreeEnsemble.Question(
        column: Feature.allCases[dice.roll(Feature.allCases.count)].rawValue, neighbour: dice.roll(9) - 4,
        threshold: UInt8(dice.roll(256)))
    }
    let leaves = (0..<trees << depth).map { _ in Int32(dice.roll(2001) - 1000) }
    return TreeEnsemble(depth: depth, questions: questions, leaves: leaves, bias: dice.roll(100) - 50)
  }

  /// Columns that are the same on each line are asked once; trees that have few others are joined.
  @Test(arguments: [0, 1, 31, 32, 33, 100, 300, 800], [4, 5, 8])
  func batchesWalkTheTreesAsSingleLinesDo(lines: Int, depth: Int) {
    var dice = Dice()
    let ensemble = ensemble(trees: 20, depth: depth, &dice)
    for constant in [0, 30, 100] {
      var table = FeatureTable(lines: lines)
      for feature in Feature.allCases {
        let isConstant = dice.roll(100) < constant
        let number = dice.roll(256)
        for line in 0..<lines { table[feature, line] = UInt8(isConstant ? number : dice.roll(256)) }
      }
      let sums = ensemble.sums(of: table, table.extremes())
      #expect(sums.count == lines)
      #expect((0..<lines).allSatisfy { Int(sums[$0]) == sum(of: ensemble, $0, table) })
    }
  }

  private func sum(of ensemble: TreeEnsemble, _ line: Int, _ table: FeatureTable) -> Int {
    let depth = ensemble.depth
    var sum = ensemble.bias
    for tree in 0..<ensemble.questions.count / depth {
      var leaf = 0
      for level in 0..<depth {
        let question = ensemble.questions[tree * depth + level]
        let neighbour = line + question.neighbour
        let value = (0..<table.lines).contains(neighbour) ? table[question.column, neighbour] : 0
        if value > question.threshold { leaf |= 1 << level }
      }
      sum += Int(ensemble.leaves[tree << depth | leaf])
    }
    return sum
  }

  @Test func numbersAreReadAsTheTrainerWritesThem() {
    // 5, 31 + 32 (two digits), a line end between, and 0.
    var numbers = Numbers(Array("(b$\n#".utf8))
    #expect(numbers.next() == 5)
    #expect(numbers.next() == 63)
    #expect(numbers.next() == 0)
    #expect(numbers.next() == nil)
    var signed = Numbers(Array("#$%&'".utf8))
    #expect((0..<5).map { _ in signed.nextSigned() } == [0, -1, 1, -2, 2])
    // A number that has no end is none.
    var broken = Numbers(Array("bbb".utf8))
    #expect(broken.next() == nil)
  }

  @Test func weightsAreFoundAndNothingElseIs() {
    var dice = Dice()
    var entries: [UInt32: Int8] = [:]
    for _ in 0..<3000 { entries[UInt32(dice.roll(1 << 31)) | 1] = Int8(dice.roll(200) - 100) }
    // Neighbours in the table and in the filter.
    for gram: UInt32 in 1...200 { entries[gram] = Int8(gram % 100) + 1 }
    // More than one bucket holds.
    for gram: UInt32 in 1...20 { entries[gram << 20 | 77] = Int8(gram) }
    (entries[1 << 30 | 77], entries[1 << 29 | 77]) = (-128, 127)
    let weights = GramWeights(entries.map { (gram: $0.key, weight: $0.value) })
    for (gram, weight) in entries { #expect(weights[gram] == Int(weight)) }
    // Keys of the full bucket, and keys that differ from a known one in a bit.
    let crowd = (21...60).map { UInt32($0) << 20 | 77 }
    let near = entries.keys.flatMap { known in (8..<15).map { known ^ 1 << $0 } }
    for gram in (0..<5000).map({ UInt32($0) << 12 }) + crowd + near where entries[gram] == nil {
      #expect(weights[gram] == 0)
    }
    #expect(GramWeights([])[7] == 0)
  }

  @Test func scalesRiseAndStayInAByte() {
    for value in 0..<100_000 { #expect(Scale.count(value) <= Scale.count(value + 1)) }
    #expect(Scale.count(15) == 15)
    #expect(Scale.count(16) == 16)
    #expect(Scale.count(-3) == 0)
    #expect(Scale.count(.max) == 255)
    #expect(Scale.share(1, of: 0) == 0)
    #expect(Scale.share(3, of: 3) == 255)
    #expect(Scale.weight(1000) == 250)
  }

  @Test func theModelMatchesTheFeatures() {
    let remedy: Comment = "the features changed: train the model anew, see Benchmarks/README.md"
    #expect(Model.shared != nil, remedy)
    #expect(Model.shared?.fingerprint == Features.fingerprint, remedy)
    #expect(Model(Array("words bytes\n1f\n###".utf8)) == nil)
    #expect(Model([]) == nil)
  }

  private func lines(_ words: [Int], _ chances: [Int], known: Set<Int> = []) -> [Cut.Line] {
    zip(words, chances).enumerated().map { index, line in
      Cut.Line(words: line.0, chance: line.1, isKnownNoise: known.contains(index))
    }
  }

  @Test func theCutMakesTheExpectedMeasureTheGreatest() {
    var dice = Dice()
    for _ in 0..<50 {
      let words = (0..<40).map { _ in dice.roll(40) + 1 }
      // Much noise, of which the rules know one line, and nothing that is surely content.
      let chances = (0..<40).map { $0 < 20 ? dice.roll(240) : 300 + dice.roll(600) }
      let page = lines(words, chances, known: [0])
      let least = Cut(page, .balanced).least
      let measure = { (cut: Int) -> Double in
        var (kept, content, all) = (0, 0, 0)
        for line in page {
          all += line.words * line.chance
          if line.chance >= cut { (kept, content) = (kept + line.words, content + line.words * line.chance) }
        }
        return Double(2 * content) / Double(max(kept * 1000 + all, 1))
      }
      #expect(chances.allSatisfy { measure($0) <= measure(least) })
      #expect(Cut(page, .precision).least >= least)
      #expect(Cut(page, .recall).least <= least)
    }
  }

  @Test func whereALineIsSurelyContentDoubtfulOnesGo() {
    let words = Array(repeating: 20, count: 30)
    let others = Array(repeating: 450, count: 10) + Array(repeating: 20, count: 16)
    let least = { (surest: Int) in
      Cut(lines(words, Array(repeating: surest, count: 4) + others), .balanced).least
    }
    #expect(least(890) == 450)
    #expect(least(990) > 450)
  }

  @Test func whereTheRulesKnowTheNoiseOnlyVeryUnlikelyLinesGo() {
    let words = Array(repeating: 20, count: 20)
    let chances = Array(repeating: 900, count: 10) + [300, 130] + Array(repeating: 20, count: 8)
    #expect(Cut(lines(words, chances, known: Set(12..<20)), .balanced).least == 120)
    #expect(Cut(lines(words, chances), .balanced).least == 50)
    #expect(Cut(lines(words, chances, known: [12]), .balanced).least > 300)
  }

  /// Of many lines only a text of which most is likely content is taken for an extract.
  @Test func whereLinesAreManyLikelyNoiseGoes() {
    func least(lines count: Int, chance: Int, isKnown: Bool = false) -> Int {
      let chances = Array(repeating: chance, count: count - 15) + Array(repeating: 20, count: 15)
      let known = isKnown ? Set(count - 12..<count) : []
      return Cut(lines(Array(repeating: 20, count: count), chances, known: known), .balanced).least
    }
    #expect(least(lines: 59, chance: 700) == 50)
    #expect(least(lines: 59, chance: 700, isKnown: true) == 120)
    #expect(least(lines: 60, chance: 700) > 300)
    #expect(least(lines: 60, chance: 700, isKnown: true) > 300)
    #expect(least(lines: 150, chance: 980) == 50)
  }

  @Test func aPageThatIsAllNoiseIsCutBare() {
    let page = lines([2, 3, 2, 4, 2], [100, 20, 30, 10, 20], known: [4])
    #expect(Cut(page, .balanced).least > 100)
  }

  @Test func explanationsChangeNoVerdict() {
    for sample in Gold.samples.prefix(6) {
      let report = Cleaner().inspect(sample.bytes)
      let explained = Cleaner().explain(sample.bytes)
      for (line, other) in zip(report.lines, explained.lines) {
        #expect(line.verdict.isKept == other.verdict.isKept)
        #expect(line.verdict.kind == other.verdict.kind)
        #expect(line.verdict.confidence == other.verdict.confidence)
        #expect(other.verdict.reasons.contains { $0.signal == LearnedScore.name.text })
      }
    }
  }

  @Test func verdictsAreTheSameWithoutReasons() {
    for sample in Gold.samples.prefix(10) {
      let with = Cleaner().inspect(sample.bytes)
      let without = Cleaner().inspect(sample.bytes, withReasons: false)
      #expect(with.keptRanges == without.keptRanges)
      #expect(with.lines.map(\.verdict.kind) == without.lines.map(\.verdict.kind))
      #expect(without.lines.allSatisfy { $0.verdict.reasons.isEmpty })
    }
  }

  /// The evidence of a line is all that its leaves differ by from the mean of each tree.
  @Test func evidenceAddsUp() {
    var dice = Dice()
    let ensemble = ensemble(trees: 30, depth: 4, &dice)
    var table = FeatureTable(lines: 9)
    for feature in Feature.allCases {
      for line in 0..<9 { table[feature, line] = UInt8(dice.roll(256)) }
    }
    let means = (0..<30).reduce(0) { sum, tree in
      sum + ensemble.leaves[tree * 16..<tree * 16 + 16].reduce(0) { $0 + Int($1) } / 16
    }
    for (line, sum) in ensemble.sums(of: table, table.extremes()).enumerated() {
      let evidence = ensemble.evidence(on: line, in: table).values.reduce(0, +)
      #expect(evidence == Int(sum) - ensemble.bias - means)
    }
  }

  @Test func rulesAloneStillClean() {
    let text = Array(
      "The bridge was opened on a cold morning, and nobody came to see it.\n\nLeave a Reply\n".utf8)
    let report = Cleaner().inspect(text, model: nil)
    #expect(report.lines.map(\.verdict.isKept) == [true, false])
  }

  /// A page around an article: an unknown entry of its menu is navigation too.
  @Test func whatOnlyTheScoreKnowsTakesTheKindBesideIt() {
    let sentence =
      "The ferry crosses the sound twice a day, and the islanders know its captain by the sound of the horn."
    let menu = ["Skip to content", "Home", "Tidal charts", "Engines", "About us", "Contact us", "Log in"]
    let footer = ["Privacy policy", "Terms of use", "Sitemap", "All rights reserved."]
    let article = (0..<6).map { "\(sentence) That was so in the year \(1900 + $0) as well." }
    let page = (menu + ["", "A ferry at dawn", ""] + article + [""] + footer).joined(separator: "\n")
    let lines = Cleaner().inspect(page).lines
    for line in lines.prefix(menu.count) {
      #expect(!line.verdict.isKept, "\(line.text)")
      #expect(line.verdict.kind != .boilerplate, "\(line.text)")
    }
    for line in lines.dropFirst(menu.count + 1).prefix(article.count) { #expect(line.verdict.isKept) }
  }
}
