/// The records of a container that is being read.
struct RecordStream {
  /// Records that one worker gets at once.
  enum Batch: Sendable {
    case lines([Line])
    case record(WARCRecord)
    /// The end of an archive, and what was passed over on the way.
    case end(PassedRecords)
  }

  typealias Line = LineReader<PeekingStream>.Line

  let source: Source
  // One of the two: what is changed inside an enumeration is copied first.
  private var lines: LineReader<PeekingStream>?
  private var archive: WARCReader?
  private let file: FileStream
  /// How much of the file was told of.
  private var told = 0
  private var hasFailed = false

  /// - Parameter stream: What the file holds, unpacked.
  init(_ container: Container, _ stream: PeekingStream, isUnpacked: Bool, of file: FileStream, source: Source)
  {
    self.source = source
    self.file = file
    switch container {
    case .jsonLines: lines = LineReader(stream)
    case .archive: archive = WARCReader(stream, subject: source.subject, isUnpacked: isUnpacked)
    }
  }

  /// The next records, as many as are there without waiting; nil at the end.
  ///
  /// An error need not be the end; a second one with nothing between is.
  mutating func next() throws(Failure) -> Batch? {
    do throws(Failure) {
      let batch = try batch()
      hasFailed = false
      return batch
    } catch {
      if hasFailed { return nil }
      hasFailed = true
      throw error
    }
  }

  /// How many bytes of the file were read since this was asked last.
  mutating func consumed() -> Int {
    defer { told = file.consumed }
    return file.consumed - told
  }

  private mutating func batch() throws(Failure) -> Batch? {
    if let record = try archive?.next() { return .record(record) }
    if let passed = archive?.passed {
      archive = nil
      return .end(passed)
    }
    guard let first = try lines?.next() else { return nil }
    var batch = [first]
    while lines?.hasLine ?? false, let line = try lines?.next() { batch.append(line) }
    return .lines(batch)
  }
}
