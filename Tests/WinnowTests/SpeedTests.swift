import Testing

@testable import Winnow

/// What reads faster than the obvious way has to agree with it.
@Suite struct SpeedTests {
  @Test func bitSumsAgreeWithALoop() {
    var sums = BitSums(count: 64)
    var expected = Array(repeating: 0, count: 64)
    var bits: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<1000 {
      bits = Shape.extend(bits, by: 7)
      sums.add(bits)
      for index in 0..<64 { expected[index] += Int(bits >> UInt64(index) & 1) }
    }
    #expect(sums.total() == expected)
  }

  /// Keys that share buckets, and keys that share tags, are still told apart.
  @Test func startTableFindsItsWordsAndNoOthers() {
    // The inverse of the factor that keys are hashed with: forty words for one bucket, ten for each of four tags.
    let crowd = { (index: UInt64) in ((index % 4 + 1) << 56 | 5 << 32 | index) &* 0xF1DE_83E1_9937_733D }
    #expect(0xF1DE_83E1_9937_733D as UInt64 &* 0x9E37_79B9_7F4A_7C15 == 1)
    let keys =
      (1...500).map { UInt64($0) } + (1...500).map { UInt64($0) << 40 | 3 }
      + (0..<40 as Range<UInt64>).map(crowd)
    let table = StartTable(
      keys.enumerated().map { StartTable.Entry($1, UInt32($0 + 2), Lexicon.Reach.phrase) })
    for (index, key) in keys.enumerated() {
      #expect(table.entry(of: key).node == UInt32(index + 2))
      #expect(table.entry(of: key).reach == .phrase)
    }
    let others = (501...2000).map { UInt64($0) } + (501...2000).map { UInt64($0) << 40 | 3 }
    // Of the same tags, and of one that no word of the full bucket has.
    let foreign = (9 << 56 | 5 << 32) &* 0xF1DE_83E1_9937_733D as UInt64
    for key in others + (40..<80 as Range<UInt64>).map(crowd) + [foreign] {
      #expect(table.entry(of: key).node == Lexicon.none)
      #expect(table.entry(of: key).reach.isEmpty)
    }
  }

  @Test func lineEndsAreFoundAtEveryPlace() {
    for length in 0..<40 {
      for end in 0...length {
        var bytes = Array(repeating: UInt8(ascii: "a"), count: length)
        // Bytes that differ from LF in one bit, and one with the eighth.
        for (index, byte) in zip(bytes.indices, [0x0B, 0x8A, 0x4A, 0x08] as [UInt8]) { bytes[index] = byte }
        if end < length { bytes[end] = 0x0A }
        bytes.append(UInt8(ascii: "b"))
        let lines = Document(bytes).lines
        #expect(lines.last?.range.upperBound == length + 1)
        #expect(lines.last?.number == (end < length ? 2 : 1))
      }
    }
  }

  @Test func columnsAreWrittenWhereTheTableReadsThem() {
    var table = FeatureTable(lines: 5)
    table.fill { columns in
      columns[.words, 0] = 1
      columns[.documentCopiesShare, 4] = 2
      columns.fill(.bytes, 1..<4, with: 3)
      columns.fill(.commas, 2..<2, with: 9)
    }
    #expect(table[.words, 0] == 1 && table[.documentCopiesShare, 4] == 2)
    #expect((0..<5).map { table[.bytes, $0] } == [0, 3, 3, 3, 0])
    #expect(table.bytes.reduce(0) { $0 + Int($1) } == 12)
    let extremes = table.extremes()
    #expect(extremes[Feature.bytes.rawValue] == FeatureTable.Extreme(least: 0, most: 3))
    #expect(extremes[Feature.commas.rawValue] == FeatureTable.Extreme(least: 0, most: 0))
    #expect(table.extremes(from: Feature.bytes.rawValue).first == FeatureTable.Extreme(least: 0, most: 3))
  }

  @Test(arguments: [1, 2, 15, 16, 17, 31, 32, 33, 100])
  func extremesAreFoundWhereverTheyStand(lines: Int) {
    for (first, second) in [(0, lines - 1), (lines - 1, 0), (lines / 2, lines / 3)] {
      var column = [UInt8](repeating: 100, count: lines)
      column[first] = 7
      column[second] = max(column[second], 250)
      let extreme = column.withUnsafeBufferPointer { FeatureTable.Extreme($0) }
      #expect(extreme.least == column.min() && extreme.most == column.max())
    }
  }

  @Test func columnsBesideThoseOfTextLieBehindThem() {
    var bytes = FeatureTable.bytes(lines: 2, others: 5)
    for column in 0..<3 {
      for line in 0..<2 {
        let place = FeatureTable.startOfOthers(lines: 2) + column * FeatureTable.stride(of: 2) + line
        bytes[place] = UInt8(10 * column + line + 1)
      }
    }
    var table = FeatureTable(lines: 2, bytes)
    let own = Feature.allCases.count
    #expect(table.columns == own + 5)
    #expect((0..<3).map { [table[own + $0, 0], table[own + $0, 1]] } == [[1, 2], [11, 12], [21, 22]])
    #expect(table.neighbour(1, of: 0, own + 2) == 22 && table.neighbour(1, of: 1, own + 2) == 0)
    var extremes = table.extremes()
    table.fillLast([50, 60, 70, 80], &extremes)
    #expect(table[own + 3, 0] == 50 && table[own + 4, 1] == 80 && table[own + 2, 1] == 22)
    #expect(extremes == table.extremes())
  }

  @Test func equalKeysAreCounted() {
    let keys: [UInt64?] = [5, 1 << 30 | 5, nil, 5, 0, 5, nil, 0]
    var seen = FirstSeen(keys.count)
    for _ in 0..<2 {
      seen.read { keys[$0] }
      #expect(keys.indices.map(seen.first) == [0, 1, 2, 0, 4, 0, 6, 4])
      #expect(keys.indices.map(seen.count) == [3, 1, 0, 3, 2, 3, 0, 2])
      #expect(keys.indices.map(seen.countBefore) == [0, 0, 0, 1, 0, 2, 0, 1])
    }
  }

  /// Windows that move over a document hold what they would if each were summed anew.
  @Test func windowsAgreeWithALoop() {
    let lines = (0..<90).map { index in
      (0..<index * 7 % 23 + 1).map { $0 % 3 == 0 ? "Word" : "word" }.joined(separator: " ")
        + (index % 4 == 0 ? "." : "")
    }
    let document = Document(Array(lines.joined(separator: "\n").utf8))
    var draft = Draft(document, Signals.findings(in: document).map(RuleScore.judge))
    Context.revise(&draft)
    let table = Features.table(of: draft, GramSums(draft.document, GramWeights([])))
    let shapes = document.lines.map(\.shape)
    for index in lines.indices {
      let near = max(0, index - 3)..<min(lines.count, index + 4)
      let far = max(0, index - 30)..<min(lines.count, index + 31)
      let forms = max(0, index - 8)..<min(lines.count, index + 9)
      #expect(table[.words3, index] == Scale.count(near.reduce(0) { $0 + shapes[$1].words }))
      #expect(table[.words30, index] == Scale.count(far.reduce(0) { $0 + shapes[$1].words }))
      let functions = near.reduce(0) { $0 + Int(table[.functionWordShare, $1]) }
      #expect(Int(table[.functionWordShare3, index]) == functions / near.count)
      let similar = forms.count { other in
        other != index && shapes[other].words == shapes[index].words
          && shapes[other].numbers == shapes[index].numbers
          && shapes[other].capitalized == shapes[index].capitalized
          && shapes[other].lastClass == shapes[index].lastClass
      }
      #expect(Int(table[.similarLines8, index]) == similar)
      #expect(table[.gramSum3, index] == 128)
    }
  }

  @Test func ellipsesAreSeen() {
    for (text, isSeen) in [
      ("a b…", true), ("a b...", true), ("1...2", true), ("a....", true), ("a.. .", false), ("1.2.3", false),
      ("a b.", false),
    ] {
      #expect(Document(Array(text.utf8)).lines.first?.shape.hasEllipsis == isSeen, "\(text)")
    }
  }

  /// A line says what its tokens lead to: a signal that asks it misses nothing.
  @Test func linesReachWhatTheirTokensReach() {
    let document = Document(Array("Photo: Jane Doe\nThe post A Bridge appeared first on B\nxyzzy".utf8))
    #expect(document.lines[0].reach.leads(to: .credit))
    #expect(document.lines[1].reach.leads(to: .frame))
    #expect(document.lines[1].reach.contains(.isFunctionWord))
    #expect(document.lines[2].reach.isEmpty)
  }

  /// Words that end with the bytes, and words of all lengths around eight letters.
  @Test func wordsReadTheSameAtTheEndAndInside() {
    for length in 1...20 {
      let word = String("abcdefghijklmnopqrst".prefix(length))
      let alone = Token.hashes(of: Array(word.utf8))
      #expect(alone.count == 1)
      #expect(Token.hashes(of: Array("\(word) next word".utf8)).first == alone.first)
      #expect(Token.hashes(of: Array(word.uppercased().utf8)) == alone)
      // An accent leaves the quick path for the other.
      #expect(Token.hashes(of: Array(("\u{E0}" + word.dropFirst()).utf8)) == alone)
      #expect(Token.hashes(of: Array((word.dropLast() + "z").utf8)) != alone)
    }
  }

  /// Wherever an accent stands the word is the same, and wherever another letter does it is another.
  @Test func wordsReadTheSameByBlocksAndByLetters() {
    let word = Array("eeeeeeeeeeeeeeeeeee")
    for length in 1...word.count {
      let plain = Token.hashes(of: Array(String(word.prefix(length)).utf8))
      var seen = Set(plain)
      for place in 0..<length {
        var accented = word.prefix(length)
        accented[place] = "é"
        #expect(Token.hashes(of: Array(String(accented).utf8)) == plain)
        accented[place] = "a"
        seen.formUnion(Token.hashes(of: Array(String(accented).utf8)))
        accented[place] = "ж"
        seen.formUnion(Token.hashes(of: Array(String(accented).utf8)))
      }
      #expect(seen.count == 2 * length + 1)
    }
  }

  @Test func findingsKeepTheirOrderBeyondThoseInPlace() {
    var findings = Findings()
    for weight in 1...6 {
      findings.append(Finding(signal: "phrase", kind: .share, weight: weight))
      #expect(findings.map(\.weight) == Array(1...weight))
    }
  }

  @Test func namesOfSignalsAreToldApart() {
    #expect(Set(SignalName.all.map(\.id)).count == Set(SignalName.all.map(\.text)).count)
    for name in SignalName.all { #expect(SignalName.text(of: name.id) == name.text) }
  }

  /// Keys that all want one slot: the first ones are counted, the others stand for themselves.
  @Test func keysMadeToCollideAreNotSoughtForLong() {
    let keys = (0..<400).map { UInt64($0 % 200) << 50 | 1 << 20 }
    var seen = FirstSeen(keys.count)
    seen.read { keys[$0] }
    for index in keys.indices {
      #expect(seen.count(of: index) == (index % 200 < 64 ? 2 : 1))
      #expect(seen.first(of: index) == (index % 200 < 64 ? index % 200 : index))
    }
  }
}
