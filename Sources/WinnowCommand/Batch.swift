import SystemPackage
import Winnow

/// One run of `clean` over all its documents.
///
/// A document that cannot be read, or not be written in its place, is reported, and the others are done. What
/// all documents share, the output and the list of removed lines, ends the run when it cannot be written.
struct Batch: ~Copyable {
  private let arguments: CleanArguments
  private let cleaner: Cleaner
  /// What to clean, in order.
  private var sources: [Source] = []
  private var output: Destination?
  private var removed: Destination?
  private var hold: SignalHold?
  private var isOpen = false
  private var statistics = Statistics()
  /// What could not be read.
  private var unread: [Source] = []
  private var hasFailed = false

  init(_ arguments: CleanArguments) throws(Failure) {
    self.arguments = arguments
    cleaner = arguments.policy.cleaner
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
    defer { close() }
    do throws(Failure) {
      for source in sources {
        if hold?.isPending ?? false { return interrupted() }
        guard let document = read(source) else { continue }
        try clean(document, from: source)
      }
      try finish()
    } catch {
      if arguments.output.inPlace || error.isClosedPipe { removed?.salvage() }
      if error.isClosedPipe { return !hasFailed }
      throw error
    }
    if arguments.output.stats { StandardStreams.write(statistics.table) }
    return !hasFailed
  }

  // MARK: - A document's way

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
      report(error)
      return named
    }
  }

  /// The document; nil, and a word on standard error, if it cannot be read.
  private mutating func read(_ source: Source) -> Document? {
    do throws(Failure) {
      let document = try load(source)
      if arguments.output.inPlace, document.page != nil {
        // Its text would stand in a file that calls itself a page.
        throw Failure(
          source.subject,
          "is a web page and left as it is; write its text with --output (or clean it with --text)")
      }
      if let loss = document.decoded.loss {
        // In its own file, what was lost would be lost for good.
        if arguments.output.inPlace, arguments.output.backup == nil {
          throw Failure(source.subject, "\(loss); left as it is (--backup would keep the original)")
        }
        StandardStreams.note("\(source.subject): \(loss)")
      }
      return document
    } catch {
      unread.append(source)
      report(error)
      return nil
    }
  }

  private mutating func load(_ source: Source) throws(Failure) -> Document {
    if case .file(let path, let name) = source, arguments.output.inPlace, let status = try? path.stat(),
      status.type != .regular, status.type != .directory
    {
      throw Failure(name, writing: Errno.notSupported)
    }
    guard source.mayWait else { return try arguments.input.read(source) }
    // Whoever waits for what never comes must be able to give up.
    hold?.lift(removing: [output?.temporary, removed?.temporary].compactMap(\.self))
    defer { hold?.resume() }
    return try arguments.input.read(source)
  }

  private mutating func clean(_ document: Document, from source: Source) throws(Failure) {
    let cleaned = document.cleaned(by: cleaner, withReasons: arguments.output.removed != nil)
    statistics.add(cleaned)
    try open()
    // First what goes, then what stays: a line is never gone from both.
    if removed != nil { try removed?.write(Records.removedLines(of: cleaned, source: source.name)) }
    if case .file(let path, let name) = source, arguments.output.inPlace {
      try removed?.flush()
      replace(path, named: name, document, by: cleaned.content(arguments.output))
    } else if arguments.output.format == .json {
      try output?.write(
        Records.document(cleaned, source: source.name, withBlocks: arguments.output.blocks))
    } else if case .text(let report) = cleaned {
      for range in report.keptRanges { try output?.write(report.bytes, range) }
    } else {
      try output?.write(cleaned.content(arguments.output))
    }
  }

  /// Puts the cleaned document in the place of its file, unless that changes nothing.
  private mutating func replace(
    _ path: FilePath, named name: String, _ document: Document, by cleaned: [UInt8]
  ) {
    if cleaned == document.original { return }
    do {
      var file = try Replacement.of(path)
      try file.descriptor.writeAll(cleaned)
      try file.commit(backup: arguments.output.backup)
    } catch {
      self.report(Failure(name, writing: error))
    }
  }

  private mutating func report(_ failure: Failure) {
    failure.report()
    hasFailed = true
  }

  // MARK: - Where results go

  /// Opens the results. As late as can be: nothing is to be cleaned up if the first document never comes.
  private mutating func open() throws(Failure) {
    if isOpen { return }
    isOpen = true
    let options = arguments.output
    if options.inPlace || options.output != nil || options.removed != nil { hold = SignalHold() }
    if let name = options.removed { removed = try Destination.named(name) }
    if !options.inPlace { output = try Destination.named(options.output ?? "-") }
  }

  /// Puts the results in their places.
  private mutating func finish() throws(Failure) {
    // With nothing read, what an earlier run left is better than nothing.
    if statistics.documents == 0, hasFailed { return }
    if let name = arguments.output.output, isUnread(name) {
      throw Failure(name, "left as it is, since it could not be read")
    }
    try open()
    try removed?.finish()
    try output?.finish()
  }

  /// Whether a document that could not be read stands in the file of this name.
  private func isUnread(_ name: String) -> Bool {
    guard let target = try? resolved(FileName.path(name)) else { return false }
    return unread.contains { source in
      if case .file(let path, _) = source { return (try? resolved(path)) == target }
      return false
    }
  }

  /// Ends a run that a signal is to end: what was done in place stays explained, all else is dropped.
  private mutating func interrupted() -> Bool {
    if arguments.output.inPlace { try? removed?.finish() }
    return false
  }

  /// Removes temporary files that were not needed, and only then lets signals through.
  private mutating func close() {
    output = nil
    removed = nil
    hold = nil
  }
}
