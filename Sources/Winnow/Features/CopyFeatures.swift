/// How a line comes back in the document: as it is, with other numbers, or by its first or last word.
struct CopyFeatures {
  private let document: Document
  private let count: Int

  init(_ document: Document) {
    self.document = document
    count = document.lines.count
  }

  func fill(_ table: borrowing FeatureColumns) {
    var seen = FirstSeen(count)
    seen.read { document.lines[$0].shape.hash }
    for index in 0..<count {
      table[.copies, index] = Scale.count(seen.count(of: index))
      table[.earlierCopies, index] = Scale.count(seen.countBefore(index))
    }
    seen.read(pattern)
    for index in 0..<count { table[.patternCopies, index] = Scale.count(seen.count(of: index)) }
    seen.read { index in
      let tokens = document.lines[index].tokens
      return tokens.isEmpty ? nil : document.tokens[tokens.upperBound - 1].key
    }
    for index in 0..<count { table[.lastWordCopies, index] = Scale.count(seen.count(of: index)) }
    seen.read { index in
      let tokens = document.lines[index].tokens
      return tokens.isEmpty ? nil : document.tokens[tokens.lowerBound].key
    }
    firstWords(seen, table)
  }

  @inline(__always)
  private func pattern(of index: Int) -> UInt64? {
    let tokens = document.lines[index].tokens
    if tokens.isEmpty { return nil }
    var pattern = Shape.hashSeed
    for place in tokens { pattern = Shape.extend(pattern, by: document.tokens[place].key) }
    return pattern
  }

  private func firstWords(_ seen: FirstSeen, _ table: borrowing FeatureColumns) {
    var lastPlace = [Int32](repeating: -1, count: count)
    for index in 0..<count {
      let count = seen.count(of: index)
      table[.firstWordCopies, index] = Scale.count(count)
      // The line has no word.
      if count == 0 { continue }
      let first = seen.first(of: index)
      let last = lastPlace[first]
      table[.linesSinceFirstWord, index] = last < 0 ? 255 : Scale.count(index - Int(last))
      lastPlace[first] = Int32(truncatingIfNeeded: index)
    }
  }
}

/// Counts equal keys of lines; the first line of a key stands for all.
private struct FirstSeen {
  /// The first line of each key, by open addressing; -1 where there is none.
  private var slots: [Int32]
  private var keys: [UInt64]
  private var firsts: [Int32]
  private var counts: [Int32]
  private var before: [Int32]

  init(_ count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys = Array(repeating: 0, count: count)
    firsts = Array(repeating: 0, count: count)
    counts = Array(repeating: 0, count: count)
    before = Array(repeating: 0, count: count)
  }

  /// Forgets what it knows, and reads each line's key; nil for a line that has none.
  @inline(__always)
  mutating func read(_ key: (Int) -> UInt64?) {
    for slot in slots.indices { slots[slot] = -1 }
    let mask = slots.count &- 1
    for index in keys.indices {
      counts[index] = 0
      firsts[index] = Int32(truncatingIfNeeded: index)
      before[index] = 0
      guard let key = key(index) else { continue }
      keys[index] = key
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot &+ 1) & mask }
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: index) }
      let first = slots[slot]
      firsts[index] = first
      before[index] = counts[Int(first)]
      counts[Int(first)] &+= 1
    }
  }

  /// The first line with the line's key.
  @inline(__always)
  func first(of index: Int) -> Int { Int(firsts[index]) }
  /// Lines with the line's key; none for a line that has none.
  @inline(__always)
  func count(of index: Int) -> Int { Int(counts[Int(firsts[index])]) }
  /// Those of them that stand before the line.
  @inline(__always)
  func countBefore(_ index: Int) -> Int { Int(before[index]) }
}
