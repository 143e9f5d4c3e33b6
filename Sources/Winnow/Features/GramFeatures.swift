/// What the learned weights of a line's words and pairs of words say.
struct GramFeatures {
  private let document: Document
  private let weights: GramWeights

  init(_ document: Document, _ weights: GramWeights) {
    self.document = document
    self.weights = weights
  }

  func fill(_ table: inout FeatureTable) {
    let count = document.lines.count
    var sums = [Int](repeating: 0, count: count)
    for index in 0..<count {
      var sum = 0
      var known = 0
      var least = 0
      var most = 0
      Grams.visit(document.lines[index], document) { gram in
        let weight = weights[gram]
        if weight == 0 { return }
        sum += weight
        known += 1
        least = min(least, weight)
        most = max(most, weight)
      }
      sums[index] = max(-300, min(sum, 300))
      table[.gramSum, index] = Self.signed(sums[index] / 2)
      table[.gramMean, index] = Self.signed(sum / max(known, 1))
      table[.gramLeast, index] = Self.signed(least)
      table[.gramMost, index] = Self.signed(most)
    }
    let total = Sums(sums) { $0 }
    for index in 0..<count {
      let near = max(0, index - 3)..<min(count, index + 4)
      let middle = max(0, index - 10)..<min(count, index + 11)
      table[.gramSum3, index] = Self.signed(total[near] / near.count)
      table[.gramSum10, index] = Self.signed(total[middle] / middle.count)
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
  static func visit(_ line: Line, _ document: Document, _ body: (UInt32) -> Void) {
    let tokens = line.tokens
    guard !tokens.isEmpty else { return }
    var key = document.tokens[tokens.lowerBound].key
    body(mix(key, start))
    for place in tokens.prefix(longest) {
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
