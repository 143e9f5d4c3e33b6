/// Reads verdicts document by document. A record that cannot be read is reported, and the others are read.
struct VerdictReader {
  private let source: Source
  private var lines: LineReader<PeekingStream>
  private(set) var hasFailed = false
  /// What the records before were; nil before the first one.
  private(set) var form: VerdictForm?
  /// A document whose removed lines are being read.
  private var begun: JudgedDocument?

  init(_ source: Source) throws(Failure) {
    self.source = source
    let stream = try Compression.unpacked(try FileStream(source), subject: source.subject).stream
    lines = LineReader(stream)
  }

  /// The next document; nil at the end.
  mutating func next() throws(Failure) -> JudgedDocument? {
    while let line = try lines.next() {
      if JSONRecordFormat.isBlank(line.bytes) { continue }
      do throws(VerdictRecord.Problem) {
        switch try VerdictRecord(line.bytes) {
        case .document(let document):
          try expect(.documents)
          return document
        case .removedLine(let source, let line):
          try expect(.removedLines)
          if begun?.source == source {
            begun?.lines.append(line)
          } else {
            defer { begun = JudgedDocument(source: source, lines: [line]) }
            if let begun { return begun }
          }
        }
      } catch {
        Failure("\(source.subject):\(line.number)", error.words).report()
        hasFailed = true
      }
    }
    defer { begun = nil }
    return begun
  }

  private mutating func expect(_ form: VerdictForm) throws(VerdictRecord.Problem) {
    if self.form == nil { self.form = form }
    if self.form != form {
      throw VerdictRecord.Problem(words: "is of another form than the records before it, and is left out")
    }
  }
}
