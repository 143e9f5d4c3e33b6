/// How a line comes back in the document: as it is, with other numbers, or by its first or last word.
struct CopyFeatures {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func fill(_ table: inout FeatureTable) {
    let count = document.lines.count
    var lines = FirstSeen(capacity: count)
    var patterns = FirstSeen(capacity: count)
    var firsts = FirstSeen(capacity: count)
    var lasts = FirstSeen(capacity: count)
    var lastPlace = [Int32](repeating: -1, count: count)
    for (index, line) in document.lines.enumerated() {
      table[.earlierCopies, index] = Scale.count(lines.add(line.shape.hash, index))
      guard !line.tokens.isEmpty else {
        patterns.skip(index)
        firsts.skip(index)
        lasts.skip(index)
        continue
      }
      var pattern = Shape.hashSeed
      for place in line.tokens { pattern = Shape.extend(pattern, by: document.tokens[place].key) }
      patterns.add(pattern, index)
      firsts.add(document.tokens[line.tokens.lowerBound].key, index)
      lasts.add(document.tokens[line.tokens.upperBound - 1].key, index)
      let first = firsts.first(of: index)
      let last = lastPlace[first]
      table[.linesSinceFirstWord, index] = last < 0 ? 255 : Scale.count(index - Int(last))
      lastPlace[first] = Int32(truncatingIfNeeded: index)
    }
    for index in 0..<count {
      table[.copies, index] = Scale.count(lines.count(of: index))
      table[.patternCopies, index] = Scale.count(patterns.count(of: index))
      table[.firstWordCopies, index] = Scale.count(firsts.count(of: index))
      table[.lastWordCopies, index] = Scale.count(lasts.count(of: index))
    }
  }
}

/// Counts equal keys of lines; the first line of a key stands for all.
private struct FirstSeen {
  private var keys: [UInt64]
  private var firsts: [Int32]
  private var firstOf: [Int32] = []
  private var counts: [Int32] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    firsts = Array(repeating: -1, count: size)
    firstOf.reserveCapacity(capacity)
    counts.reserveCapacity(capacity)
  }

  /// Adds the next line, and says how many before it had the key.
  @discardableResult
  mutating func add(_ key: UInt64, _ index: Int) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while firsts[slot] >= 0, keys[slot] != key { slot = (slot &+ 1) & mask }
    if firsts[slot] < 0 { (keys[slot], firsts[slot]) = (key, Int32(truncatingIfNeeded: index)) }
    let first = firsts[slot]
    firstOf.append(first)
    counts.append(0)
    counts[Int(first)] += 1
    return Int(counts[Int(first)]) - 1
  }

  /// The next line has no key.
  mutating func skip(_ index: Int) {
    firstOf.append(Int32(truncatingIfNeeded: index))
    counts.append(0)
  }

  func first(of index: Int) -> Int { Int(firstOf[index]) }
  func count(of index: Int) -> Int { Int(counts[Int(firstOf[index])]) }
}
