/// Where a line stands: in the document, in runs and blocks of lines, and from the next prose.
struct PlaceFeatures {
  private let document: Document
  private let words: [Int32]
  private let count: Int

  init(_ document: Document) {
    self.document = document
    words = document.lines.map { Int32(truncatingIfNeeded: $0.shape.words) }
    count = words.count
  }

  func fill(_ table: borrowing FeatureColumns, _ draft: Draft) {
    places(table)
    runs(table)
    blocks(table)
    prose(table)
    if let title = draft.title {
      for index in 0..<count {
        // 128 is the headline itself.
        let distance = index - title
        let scaled = Int(Scale.count(abs(distance)))
        table[.linesFromTitle, index] = UInt8(max(1, min(128 + (distance < 0 ? -scaled : scaled), 255)))
      }
      table[.isTitle, title] = 1
    }
  }

  private func places(_ table: borrowing FeatureColumns) {
    let total = words.reduce(0) { $0 + Int($1) }
    var passed = 0
    for index in 0..<count {
      passed += Int(words[index])
      table[.place, index] = Scale.share(index, of: count)
      table[.wordPlace, index] = Scale.share(passed, of: total)
      table[.index, index] = Scale.count(index)
      table[.indexFromEnd, index] = Scale.count(count - 1 - index)
      let blankLines = UInt8(min(document.blankLines(before: index), 3))
      table[.blankLinesBefore, index] = blankLines
      if index > 0 { table[.blankLinesBehind, index - 1] = blankLines }
    }
    if count > 0 { table[.blankLinesBehind, count - 1] = 3 }
  }

  private func runs(_ table: borrowing FeatureColumns) {
    run(table, .shortRun, place: .shortRunPlace) { $0.words < 8 && !$0.endsSentence }
    run(table, .sentenceRun, place: nil) { $0.endsSentence }
  }

  @inline(__always)
  private func run(
    _ table: borrowing FeatureColumns, _ feature: Feature, place: Feature?, _ belongs: (Shape) -> Bool
  ) {
    var start = 0
    while start < count {
      guard belongs(document.lines[start].shape) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < count, belongs(document.lines[end].shape) { end += 1 }
      let length = Scale.count(end - start)
      table.fill(feature, start..<end, with: length)
      if let place {
        for index in start..<end { table[place, index] = Scale.count(index - start) }
      }
      start = end
    }
  }

  /// Blocks are lines without blank lines between them.
  private func blocks(_ table: borrowing FeatureColumns) {
    var start = 0
    while start < count {
      var end = start + 1
      var total = Int(words[start])
      var longest = words[start]
      while end < count, document.blankLines(before: end) == 0 {
        total += Int(words[end])
        longest = max(longest, words[end])
        end += 1
      }
      table.fill(.blockLines, start..<end, with: Scale.count(end - start))
      table.fill(.blockWords, start..<end, with: Scale.count(total))
      table.fill(.blockLongest, start..<end, with: Scale.count(Int(longest)))
      for index in start..<end { table[.blockPlace, index] = Scale.count(index - start) }
      start = end
    }
  }

  private func prose(_ table: borrowing FeatureColumns) {
    let isLong = (0..<count).map { index in
      document.lines[index].shape.words >= 12
        && (document.lines[index].shape.endsSentence || table[.isProse, index] != 0)
    }
    let total = zip(words, isLong).reduce(0) { $0 + ($1.1 ? Int($1.0) : 0) }
    var lines = 250
    var between = 1 << 20
    var before = 0
    for index in 0..<count {
      table[.linesSinceProse, index] = Scale.count(lines)
      table[.wordsSinceProse, index] = Scale.count(between)
      table[.proseBefore, index] = Scale.share(before, of: total)
      let own = Int(words[index])
      table[.proseBehind, index] = Scale.share(total - before - (isLong[index] ? own : 0), of: total)
      if isLong[index] {
        (lines, between) = (0, 0)
        before += own
      } else {
        between += own
      }
      lines = min(lines + 1, 250)
    }
    (lines, between) = (250, 1 << 20)
    for index in (0..<count).reversed() {
      table[.linesToProse, index] = Scale.count(lines)
      table[.wordsToProse, index] = Scale.count(between)
      if isLong[index] { (lines, between) = (0, 0) } else { between += Int(words[index]) }
      lines = min(lines + 1, 250)
    }
    if let first = isLong.firstIndex(of: true), let last = isLong.lastIndex(of: true) {
      table.fill(.isInBody, first..<last + 1, with: 1)
    }
  }
}
