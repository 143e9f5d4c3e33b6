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
    // Without numbers the line's hash is just this.
    if document.lines[index].hasAllTokens, !document.lines[index].flags.contains(.number) {
      return document.lines[index].shape.hash
    }
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
