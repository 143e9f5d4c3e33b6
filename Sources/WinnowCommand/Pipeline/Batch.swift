import SystemPackage

/// One run of `clean` over all its documents.
struct Batch: ~Copyable {
  private let arguments: CleanArguments
  /// What to clean, in order.
  private var sources: [Source] = []
  private let cleaners: Cleaners
  private var results: Results

  init(_ arguments: CleanArguments, _ cleaners: Cleaners) throws(Failure) {
    self.arguments = arguments
    self.cleaners = cleaners
    results = Results(arguments.output)
    // A name that cannot be written to is to be known before the work and not after it.
    for name in [arguments.output.output, arguments.output.removed] {
      if let name { try Destination.check(name) }
    }
    sources = findSources()
  }

  /// What must not be written over, for a person; nil if the run may begin.
  var conflict: String? { Conflicts(arguments: arguments, sources: sources).first }

  /// Cleans the documents; false if something failed.
  mutating func run() throws(Failure) -> Bool {
    defer { results.close() }
    do throws(Failure) {
      guard try clean() else {
        results.interrupt()
        return false
      }
      try results.finish()
    } catch {
      if arguments.output.inPlace || error.isClosedPipe { results.salvage() }
      if error.isClosedPipe { return !results.hasFailed }
      throw error
    }
    let withoutSite = results.statistics.withoutSite
    if withoutSite > 0 {
      StandardStreams.note(
        "\(withoutSite) documents have no address, and --templates tells nothing of them (--host names their site)"
      )
    }
    writeStatistics()
    return !results.hasFailed
  }

  private func writeStatistics() {
    let form = arguments.output.statsFormat ?? (arguments.output.stats ? .table : nil)
    switch form {
    case .table: StandardStreams.write(results.statistics.table)
    case .json: StandardStreams.write(results.statistics.json)
    case nil: break
    }
  }

  /// Writes what becomes of each document; false if the run is to end before all are done.
  private mutating func clean() throws(Failure) -> Bool {
    var reader = Reader(
      sources, container: arguments.records.container, input: arguments.input, output: arguments.output)
    let cleaning = Cleaning(
      input: arguments.input, output: arguments.output,
      recordFormat: arguments.records.format(ofPages: arguments.input.html),
      cleaners: cleaners,
      templates: try arguments.templates.shelf())
    // One document needs no threads.
    if let item = reader.onlyDocument() {
      try results.write(cleaning.outcome(of: item))
      return true
    }
    let pipeline = try Pipeline.start(reader, arguments.work.jobs ?? .all) { cleaning.outcome(of: $0) }
    defer { pipeline.cancel() }
    results.show(Progress(arguments, sources))
    while true {
      let next = pipeline.next(within: Progress.interval)
      if results.isInterrupted { return false }
      switch next {
      case .result(let outcome):
        try results.write(outcome)
      case .end: return true
      case nil: try results.flush()
      }
      results.progress?.draw()
    }
  }

  // MARK: - What to clean

  /// The files named, then those listed; standard input if neither was asked for.
  private mutating func findSources() -> [Source] {
    let sources = allSources()
    if !arguments.output.inPlace { return sources }
    // Cleaned again, a file's backup would be the cleaned text and no longer the original.
    var known: Set<FilePath> = []
    return sources.filter { source in
      guard case .file(let path, _) = source else { return true }
      return known.insert((try? resolved(path)) ?? path).inserted
    }
  }

  private mutating func allSources() -> [Source] {
    let named = arguments.file.map(Source.init(argument:))
    guard let name = arguments.list.filesFrom else { return named.isEmpty ? [.standardInput] : named }
    let list = Source(argument: name)
    do throws(Failure) {
      return named + FileList.sources(in: try list.read())
    } catch {
      results.report(error)
      return named
    }
  }
}
