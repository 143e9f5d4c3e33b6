import SystemPackage

/// A document on its way to a worker.
struct WorkItem: Sendable {
  let source: Source
  /// What was read; nil for a file that the worker reads itself.
  var content: Result<[UInt8], Failure>?

  func bytes() throws(Failure) -> [UInt8] {
    guard let content else { return try source.read() }
    return try content.get()
  }

  var size: Int {
    if case .success(let bytes) = content { return bytes.count }
    return 0
  }
}

/// Hands out a run's documents, in the order in which their results are to be written.
struct Reader: Sendable {
  private var sources: ArraySlice<Source>
  private let inPlace: Bool

  init(_ sources: [Source], inPlace: Bool) {
    self.sources = sources[...]
    self.inPlace = inPlace
  }

  /// The next document, its size where that is known, and nil when there is none or the size is not admitted.
  ///
  /// A file is left for the worker to read. What may wait is read here: two pipes are read one after the other.
  mutating func next(ifAdmitted isAdmitted: (Int) -> Bool) -> (item: WorkItem, size: Int)? {
    guard let source = sources.first else { return nil }
    let size = source.fileSize
    guard isAdmitted(size ?? 0) else { return nil }
    sources.removeFirst()
    if let size { return (WorkItem(source: source), size) }
    let item = WorkItem(source: source, content: read(source))
    return (item, item.size)
  }

  private func read(_ source: Source) -> Result<[UInt8], Failure> {
    if inPlace, case .file(let path, let name) = source, let status = try? path.stat(),
      status.type != .directory
    {
      return .failure(Failure(name, writing: Errno.notSupported))
    }
    return Result { () throws(Failure) in try source.read() }
  }
}
