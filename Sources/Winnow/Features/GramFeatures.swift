/// What the learned weights of a line's words and pairs of words say.
struct GramFeatures {
  private let sums: GramSums

  init(_ sums: GramSums) { self.sums = sums }

  func fill(_ table: borrowing FeatureColumns) {
    let count = table.lines
    // With zeros before and behind, so that no window ends early.
    var limited = [Int32](repeating: 0, count: count + 22)
    for index in 0..<count {
      let line = sums.lines[index]
      limited[index + 11] = Int32(line.limited)
      table[.gramSum, index] = Self.signed(line.limited / 2)
      table[.gramMean, index] = Self.signed(line.sum / max(line.known, 1))
      table[.gramLeast, index] = Self.signed(line.least)
      table[.gramMost, index] = Self.signed(line.most)
    }
    windows(limited, table)
  }

  /// The means over the lines around each line.
  private func windows(_ sums: [Int32], _ table: borrowing FeatureColumns) {
    let count = table.lines
    var near = sums[11..<14].reduce(0, +)
    var middle = sums[11..<21].reduce(0, +)
    for index in 0..<count {
      near += sums[index + 14] - sums[index + 7]
      middle += sums[index + 21] - sums[index]
      let nearLines = min(count, index + 4) - max(0, index - 3)
      let middleLines = min(count, index + 11) - max(0, index - 10)
      // Nearly all windows are whole, and a division by a number that is known is none.
      table[.gramSum3, index] = Self.signed(Int(nearLines == 7 ? near / 7 : near / Int32(nearLines)))
      table[.gramSum10, index] = Self.signed(
        Int(middleLines == 21 ? middle / 21 : middle / Int32(middleLines)))
    }
  }

  /// 128 stands for nothing; more speaks for content.
  @inline(__always)
  private static func signed(_ value: Int) -> UInt8 { UInt8(max(1, min(128 + value, 255))) }
}

/// The words and pairs of neighbouring words at a line's start, a hash each.
enum Grams {
  /// Tokens of a line that are read; the start of a long line tells as much as all of it.
  static let longest = 24

  @inline(__always)
  static func visit(_ tokens: Range<Int>, _ document: Document, _ body: (UInt32) -> Void) {
    guard !tokens.isEmpty else { return }
    var key = document.tokens[tokens.lowerBound].key
    body(mix(key, start))
    for place in tokens.lowerBound..<min(tokens.lowerBound + longest, tokens.upperBound) {
      let next = place + 1 < tokens.upperBound ? document.tokens[place + 1].key : end
      body(mix(key, word))
      body(mix(key, next))
      key = next
    }
  }

  private static let start: UInt64 = 3
  private static let word: UInt64 = 7
  private static let end: UInt64 = 1

  @inline(__always)
  private static func mix(_ first: UInt64, _ second: UInt64) -> UInt32 {
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xC2B2_AE3D_27D4_EB4F
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}
