import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Shows a long run's progress on a terminal, in one line that is drawn again and again.
///
/// The line stands on standard error for as long as nothing else is written there: ``clear()`` comes before messages.
struct Progress: Sendable {
  /// Shorter runs say nothing.
  private static let patience = Duration.seconds(1)
  /// Ten times a second at most.
  static let interval = Duration.milliseconds(100)

  let isActive: Bool
  private var line = ProgressLine()
  private let start = ContinuousClock.now
  private var drawn: ContinuousClock.Instant?
  private var isShown = false
  private let sources: [Source]

  init(_ arguments: CleanArguments, _ sources: [Source]) {
    isActive = Self.isWanted(arguments, sources)
    self.sources = isActive ? sources : []
  }

  mutating func add(_ outcome: Outcome) {
    guard isActive else { return }
    line.add(outcome)
  }

  /// Draws the line if it is time.
  mutating func draw() {
    let now = ContinuousClock.now
    guard isActive, now - start >= Self.patience, drawn.map({ now - $0 >= Self.interval }) ?? true else {
      return
    }
    // A list may be long, so that its files are looked at only if somebody is to be told.
    if drawn == nil { line.total = total }
    drawn = now
    // A terminal that is written to in its last column may begin a new line.
    guard let columns = Terminal.errorColumns, columns > 1 else { return }
    StandardStreams.write("\r" + line.text(after: now - start, columns: columns - 1) + "\u{1B}[K")
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { StandardStreams.write("\r\u{1B}[K") }
    isShown = false
  }

  /// How much there is: of what is no regular file, nothing is known.
  private var total: ProgressLine.Total {
    var bytes: Int? = 0
    for source in sources {
      // What is missing adds nothing.
      let size = source.isMissing ? 0 : source.fileSize
      bytes = bytes.flatMap { sum in size.map { sum + $0 } }
    }
    return .init(documents: sources.count, bytes: bytes)
  }

  /// By itself, the line is shown where it mixes with nothing: neither with results on the same terminal, nor with
  /// what a person types, nor with what the next command in a pipeline shows.
  private static func isWanted(_ arguments: CleanArguments, _ sources: [Source]) -> Bool {
    guard arguments.work.progress ?? true, Terminal.errorColumns != nil else { return false }
    if arguments.work.progress ?? false { return true }
    if Terminal.isStandardInput, sources.contains(.standardInput) { return false }
    return !arguments.output.writesStandardOutput || isQuiet(.standardOutput)
  }

  /// Whether what is written there goes to a file or nowhere.
  private static func isQuiet(_ stream: FileDescriptor) -> Bool {
    guard isatty(stream.rawValue) == 0, let type = try? stream.stat().type else { return false }
    return type == .regular || type == .characterSpecial
  }
}
