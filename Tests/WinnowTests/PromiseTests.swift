import Testing
import Winnow

/// The promises of the README, over generated documents.
@Suite struct PromiseTests {
  static let documents: [[UInt8]] = (0..<400).map { seed in
    var generator = DocumentGenerator(UInt64(seed))
    return seed.isMultiple(of: 4) ? generator.rubbish() : generator.document()
  }

  @Test func keptLinesAreASubsequenceOfTheInput() {
    for document in Self.documents {
      let input = lines(of: document)
      var rest = lines(of: Cleaner().clean(document))[...]
      for line in input where line == rest.first { rest = rest.dropFirst() }
      #expect(rest.isEmpty, "\(String(decoding: document, as: UTF8.self))")
    }
  }

  @Test func keptAndRemovedLinesAreTheInputsLines() {
    for document in Self.documents {
      let report = Cleaner().inspect(document)
      let input = lines(of: document)
      let numbers = input.indices.filter { !isBlank(input[$0]) }.map { $0 + 1 }
      #expect(report.lines.map(\.number) == numbers)
      for line in report.lines { #expect(Array(document[line.range]) == input[line.number - 1]) }
      let kept = report.lines.filter(\.verdict.isKept).map { Array(document[$0.range]) }
      #expect(lines(of: report.cleanedBytes).filter { !isBlank($0) } == kept)
    }
  }

  @Test func blankLinesFollowTheRule() {
    for document in Self.documents {
      let report = Cleaner().inspect(document)
      let isExpected = report.cleanedBytes == expected(document, report)
      #expect(isExpected, "\(String(decoding: document, as: UTF8.self))")
    }
  }

  @Test func everyRemovalIsExplained() {
    for document in Self.documents {
      for line in Cleaner().inspect(document).lines {
        #expect((0...1).contains(line.verdict.confidence))
        if line.verdict.isKept { continue }
        #expect(line.verdict.kind != nil)
        #expect(line.verdict.reasons.contains { $0.kind != nil && $0.weight > 0 })
      }
    }
  }

  @Test func theSameInputGivesTheSameResult() {
    for document in Self.documents {
      let first = Cleaner().inspect(document)
      let second = Cleaner().inspect(document)
      #expect(first.keptRanges == second.keptRanges)
      #expect(first.lines.map(\.verdict) == second.lines.map(\.verdict))
    }
  }

  @Test func droppingMoreKindsRemovesNoFewerLines() {
    for (seed, document) in Self.documents.enumerated() {
      var generator = DocumentGenerator(UInt64(seed) + 1_000_000)
      let kind = generator.pick(Kind.allCases)
      let other = generator.pick(Kind.allCases)
      let some = removed(document, Options(only: [kind]))
      let more = removed(document, Options(drop: [.title], only: [kind, other]))
      #expect(some <= more, "\(kind) alone removes more than with \(other)")
      #expect(removed(document, Options(keep: [kind])) <= removed(document, Options()))
    }
  }

  @Test func presetsMoveTheCutOneWay() {
    for document in Self.documents {
      let counts = [.recall, .balanced, .precision].map { removed(document, Options(preset: $0)) }
      #expect(counts == counts.sorted())
    }
  }

  @Test func stringAndBytesAgree() {
    for document in Self.documents {
      let text = String(decoding: document, as: UTF8.self)
      #expect(Array(Cleaner().clean(text).utf8) == Cleaner().clean(Array(text.utf8)))
      let viaSpan = Cleaner().inspect(document.span)
      #expect(viaSpan.keptRanges == Cleaner().inspect(document).keptRanges)
    }
  }

  // MARK: The rules once more, in the plainest words

  private func removed(_ document: [UInt8], _ options: Options) -> Int {
    Cleaner(options).inspect(document).lines.count { !$0.verdict.isKept }
  }

  /// Lines with their line ends.
  private func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        result.append(line)
        line = []
      }
    }
    return line.isEmpty ? result : result + [line]
  }

  private func isBlank(_ line: [UInt8]) -> Bool {
    String(decoding: line, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private func expected(_ document: [UInt8], _ report: Report) -> [UInt8] {
    let kept = Set(report.lines.filter(\.verdict.isKept).map(\.number))
    let gone = Set(report.lines.filter { !$0.verdict.isKept }.map(\.number))
    var output: [[UInt8]] = []
    var runs: [[[UInt8]]] = [[]]
    var sawRemoval = false
    func flush(atEnd: Bool) {
      let isEdge = output.isEmpty || atEnd
      if !(sawRemoval && isEdge) {
        // The first of the longest.
        output += runs.first { $0.count == runs.map(\.count).max() } ?? []
      }
      runs = [[]]
      sawRemoval = false
    }
    for (index, line) in lines(of: document).enumerated() {
      if kept.contains(index + 1) {
        flush(atEnd: false)
        output.append(line)
      } else if gone.contains(index + 1) {
        sawRemoval = true
        runs.append([])
      } else {
        runs[runs.count - 1].append(line)
      }
    }
    flush(atEnd: true)
    return output.flatMap { $0 }
  }
}
