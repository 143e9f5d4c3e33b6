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

  /// Keys that share slots, and keys that share tags, are still told apart.
  @Test func startTableFindsItsWordsAndNoOthers() {
    let keys = (1...500).map { UInt64($0) } + (1...500).map { UInt64($0) << 40 | 3 }
    let table = StartTable(
      keys.enumerated().map { StartTable.Entry($1, UInt32($0 + 2), Lexicon.Reach.phrase) })
    for (index, key) in keys.enumerated() {
      #expect(table.entry(of: key).node == UInt32(index + 2))
      #expect(table.entry(of: key).reach == .phrase)
    }
    for key in (501...2000).map({ UInt64($0) }) + (501...2000).map({ UInt64($0) << 40 | 3 }) {
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
}
