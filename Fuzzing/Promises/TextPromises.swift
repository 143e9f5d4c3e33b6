import Winnow

/// What holds for any bytes that are cleaned as text.
///
/// Cleaning itself is asked for again, with other options; the rest is said in the plainest words, so that it
/// is not wrong in the same way.
enum TextPromises {
  static func check(_ document: [UInt8]) throws(BrokenPromise) {
    let report = Cleaner().inspect(document)
    try checkLines(report, of: document)
    try checkKept(report, of: document)
    try checkVerdicts(report)

    // Not all for each input: a fuzzer finds more by trying more of them.
    switch document.count % 8 {
    case 0:
      try hold(Cleaner().clean(document) == report.cleanedBytes, "'clean' and 'inspect' differ")
    case 1:
      let again = Cleaner().inspect(document)
      try hold(again.keptRanges == report.keptRanges, "two runs differ")
      try hold(again.lines.map(\.verdict) == report.lines.map(\.verdict), "the verdicts of two runs differ")
    case 2:
      try hold(Cleaner().explain(document).keptRanges == report.keptRanges, "'explain' and 'inspect' differ")
    case 3:
      let everything = Cleaner(Options(keep: Set(Kind.allCases))).clean(document)
      try hold(everything == document, "something goes though all kinds are kept")
    case 4: try checkPresets(document)
    default: break
    }
  }

  /// A line ends with LF, and is blank or has a verdict.
  private static func checkLines(_ report: Report, of document: [UInt8]) throws(BrokenPromise) {
    try hold(report.bytes == document, "the document has changed")
    var start = 0
    var number = 0
    var next = 0
    while start < document.count {
      let end = document[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? document.count
      number += 1
      if next < report.lines.count, report.lines[next].number == number {
        try hold(report.lines[next].range == start..<end, "line \(number) is not where it is")
        next += 1
      } else {
        let isSeen = document[start..<end].contains { 0x21..<0x7F ~= $0 }
        try hold(!isSeen, "line \(number) has no verdict")
      }
      start = end
    }
    try hold(next == report.lines.count, "there are more verdicts than lines")
  }

  /// Kept ranges are in order, and hold each kept line and no removed one.
  private static func checkKept(_ report: Report, of document: [UInt8]) throws(BrokenPromise) {
    var end = 0
    for range in report.keptRanges {
      try hold(range.lowerBound >= end && !range.isEmpty, "kept ranges are out of order")
      end = range.upperBound
    }
    try hold(end <= document.count, "a kept range is outside")
    var ranges = report.keptRanges[...]
    for line in report.lines {
      while let range = ranges.first, range.upperBound <= line.range.lowerBound { ranges.removeFirst() }
      let isInside = ranges.first.map {
        $0.contains(line.range.lowerBound) && $0.upperBound >= line.range.upperBound
      }
      let isTouched = ranges.first.map { $0.overlaps(line.range) } ?? false
      try hold(
        line.verdict.isKept ? isInside == true : !isTouched,
        "line \(line.number) is not where its verdict says")
    }
  }

  static func checkVerdict(_ verdict: Verdict, _ place: Int) throws(BrokenPromise) {
    try hold((0...1).contains(verdict.confidence), "the confidence of \(place) is \(verdict.confidence)")
    if verdict.isKept { return }
    try hold(verdict.kind != nil, "\(place) goes without a kind")
    try hold(
      verdict.reasons.contains { $0.kind != nil && $0.weight > 0 }, "\(place) goes without a reason")
  }

  private static func checkVerdicts(_ report: Report) throws(BrokenPromise) {
    for line in report.lines { try checkVerdict(line.verdict, line.number) }
    let removed = report.removed.values.reduce(0) { $0 + $1.lines }
    try hold(removed == report.lines.count { !$0.verdict.isKept }, "the tally is wrong")
  }

  private static func checkPresets(_ document: [UInt8]) throws(BrokenPromise) {
    var least = 0
    for preset in [Options.Preset.recall, .balanced, .precision] {
      let count = Cleaner(Options(preset: preset)).inspect(document).lines.count { !$0.verdict.isKept }
      try hold(count >= least, "\(preset) removes less than the preset before it")
      least = count
    }
  }
}
