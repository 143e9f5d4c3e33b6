import SystemPackage

/// Work for one worker at a time.
struct WorkItem: Sendable {
  enum Content: Sendable {
    /// A file that the worker reads itself.
    case file
    case contents(Contents)
    case records(RecordStream.Batch)
    case unreadable(Failure)
  }

  let source: Source
  let content: Content
  /// How many bytes it takes in memory, as far as they are known.
  var size = 0
  /// How many bytes of the file were read for it.
  var consumed = 0
}

/// Hands out a run's documents, in the order in which their results are to be written.
///
/// A file with one document is left for the worker to read. What may wait, and what holds many documents, is read
/// here: two pipes one after the other, and records in their order.
struct Reader {
  private enum Opened {
    case document(WorkItem)
    case records(RecordStream)
  }

  private var sources: ArraySlice<Source>
  private let container: Container?
  private let input: InputOptions
  private let output: OutputOptions
  private var records: RecordStream?

  /// - Parameter container: What all sources are; nil where their names and first bytes tell.
  init(_ sources: [Source], container: Container?, input: InputOptions, output: OutputOptions) {
    self.sources = sources[...]
    self.container = container
    self.input = input
    self.output = output
  }

  /// The only document there is; nil if there are, or may be, others.
  mutating func onlyDocument() -> WorkItem? {
    guard sources.count == 1, let source = sources.popFirst() else { return nil }
    switch open(source, source.fileSize) {
    case .document(let item): return item
    case .records(let opened): records = opened
    }
    return nil
  }

  /// The next item; nil when there is none, or its size is not admitted.
  mutating func next(ifAdmitted isAdmitted: (Int) -> Bool) -> WorkItem? {
    while true {
      if records != nil {
        guard isAdmitted(0) else { return nil }
        if let item = nextRecords() { return item }
        records = nil
      }
      guard let source = sources.first else { return nil }
      let size = source.fileSize
      guard isAdmitted(size ?? 0) else { return nil }
      sources.removeFirst()
      switch open(source, size) {
      case .document(let item): return item
      case .records(let opened): records = opened
      }
    }
  }

  private mutating func nextRecords() -> WorkItem? {
    guard let source = records?.source else { return nil }
    do throws(Failure) {
      guard let batch = try records?.next() else { return nil }
      return WorkItem(
        source: source, content: .records(batch), size: batch.size, consumed: records?.consumed() ?? 0)
    } catch {
      return WorkItem(source: source, content: .unreadable(error), consumed: records?.consumed() ?? 0)
    }
  }

  // MARK: - Opening

  /// - Parameter size: that of a regular file.
  private func open(_ source: Source, _ size: Int?) -> Opened {
    do throws(Failure) {
      if output.inPlace, size == nil { try refuseToReplace(source) }
      let file = try FileStream(source)
      var container = container ?? Container(name: source.name)
      let landmark = container == .jsonLines ? nil : WARCReader.landmark
      var (stream, compression) = try Compression.unpacked(
        file, subject: source.subject, resumingAt: landmark)
      // Asked for text, what only looks like records is none.
      if container == nil, !input.text { container = try Container(firstBytesOf: &stream) }
      if let container {
        try check(container, source)
        return .records(
          RecordStream(container, stream, isUnpacked: compression != nil, of: file, source: source))
      }
      if let size { return .document(WorkItem(source: source, content: .file, size: size, consumed: size)) }
      let contents = try Contents(stream, isUnpacked: compression != nil, subject: source.subject)
      return .document(
        WorkItem(
          source: source, content: .contents(contents), size: contents.bytes.count, consumed: file.consumed))
    } catch {
      return .document(WorkItem(source: source, content: .unreadable(error)))
    }
  }

  private func refuseToReplace(_ source: Source) throws(Failure) {
    if case .file(let path, let name) = source, let status = try? path.stat(), status.type != .directory {
      throw Failure(name, writing: Errno.notSupported)
    }
  }

  /// What was found out about a file may not go with the options.
  private func check(_ container: Container, _ source: Source) throws(Failure) {
    if output.inPlace {
      throw Failure(
        source.subject,
        "is \(container.name) and left as it is; --output writes it, and may name the file itself")
    }
    if output.blocks || container == .jsonLines && output.format == .json {
      throw Failure(
        source.subject,
        "is \(container.name), whose records have a form of their own; leave --format json away")
    }
    if input.charset != nil {
      throw Failure(
        source.subject, "is \(container.name), whose records say their own encoding; leave --charset away")
    }
    if input.url != nil {
      throw Failure(source.subject, "is \(container.name), and --url is the address of one document")
    }
  }
}

extension RecordStream.Batch {
  fileprivate var size: Int {
    switch self {
    case .lines(let lines): lines.reduce(0) { $0 + $1.bytes.count }
    case .record(let record): record.block.count
    case .end: 0
    }
  }
}
