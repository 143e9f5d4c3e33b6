import SystemPackage
import Winnow

/// Writes what became of the documents, in their order, and keeps count.
///
/// A document that cannot be read, or not be written in its place, is reported, and the others are done. What
/// all documents share, the output and the list of removed lines, ends the run when it cannot be written.
struct Results: ~Copyable {
  private let options: OutputOptions
  private var output: Destination?
  private var removed: Destination?
  private var hold: SignalHold?
  private var isOpen = false
  private(set) var statistics = Statistics()
  private(set) var hasFailed = false
  var progress: Progress?
  /// What could not be read.
  private var unread: [Source] = []

  init(_ options: OutputOptions) { self.options = options }

  /// Shows the progress from now on, if somebody is there to see it.
  mutating func show(_ progress: Progress) {
    guard progress.isActive else { return }
    self.progress = progress
    // Ended in the middle, the run would leave the line behind.
    holdSignals()
  }

  private mutating func holdSignals() { if !isHeld { hold = SignalHold() } }

  /// Whether signals wait, and the run has to look for them.
  var isHeld: Bool {
    switch hold {
    case nil: false
    case .some: true
    }
  }

  /// Whether one came that wants the run to end.
  var isInterrupted: Bool {
    switch hold {
    case nil: false
    case .some(let hold): hold.isPending
    }
  }

  mutating func write(_ outcome: Outcome) throws(Failure) {
    progress?.add(outcome)
    for message in outcome.messages {
      switch message {
      case .note(let text):
        progress?.clear()
        StandardStreams.note(text)
      case .failure(let failure): report(failure)
      }
    }
    if outcome.isUnread { return unread.append(outcome.source) }
    statistics.add(outcome.statistics)
    if outcome.documents == 0, outcome.content == nil { return }
    try open()
    // First what goes, then what stays: a line is never gone from both.
    try removed?.write(outcome.removed)
    guard let content = outcome.content else { return }
    if case .file(let path, let name) = outcome.source, options.inPlace {
      try removed?.flush()
      replace(path, named: name, by: content)
    } else {
      try output?.write(content)
    }
  }

  /// Lets others have what is waiting to be written, while nothing comes.
  mutating func flush() throws(Failure) {
    try removed?.flush()
    try output?.flush()
  }

  mutating func report(_ failure: Failure) {
    progress?.clear()
    failure.report()
    hasFailed = true
  }

  /// Puts a cleaned document in the place of its file.
  private mutating func replace(_ path: FilePath, named name: String, by content: [UInt8]) {
    do {
      var file = try Replacement.of(path)
      try file.descriptor.writeAll(content)
      try file.commit(backup: options.backup)
    } catch {
      report(Failure(name, writing: error))
    }
  }

  // MARK: - Beginning and end

  /// Opens the results. As late as can be: nothing is to be cleaned up if the first document never comes.
  private mutating func open() throws(Failure) {
    if isOpen { return }
    isOpen = true
    if options.inPlace || options.output != nil || options.removed != nil { holdSignals() }
    if let name = options.removed { removed = try Destination.named(name) }
    if !options.inPlace { output = try Destination.named(options.output ?? "-") }
  }

  /// Puts the results in their places.
  mutating func finish() throws(Failure) {
    progress?.clear()
    // With nothing read, what an earlier run left is better than nothing.
    if !isOpen, hasFailed { return }
    if let name = options.output, isUnread(name) {
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

  /// Keeps the list of what is gone for good: from files that are cleaned already, or text that nobody reads.
  mutating func salvage() { removed?.salvage() }

  /// Ends a run that a signal is to end: what was done in place stays explained, all else is dropped.
  mutating func interrupt() {
    if options.inPlace { try? removed?.finish() }
  }

  /// Removes temporary files that were not needed, and only then lets signals through.
  mutating func close() {
    progress?.clear()
    output = nil
    removed = nil
    hold = nil
  }
}
