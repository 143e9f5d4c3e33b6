#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What standard output can show.
struct Terminal: Sendable, Hashable {
  /// How many columns there are; nil if standard output is no terminal, where nothing is to be cut.
  var columns: Int?
  /// Whether to write in colour: on a terminal, unless NO_COLOR or TERM speak against it.
  var hasColour: Bool

  static var standardOutput: Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return Terminal(columns: nil, hasColour: false) }
    return Terminal(
      columns: max(60, width(of: STDOUT_FILENO) ?? 80), hasColour: variable("NO_COLOR").isEmpty && hasCommands
    )
  }

  /// Whether somebody would have to type standard input.
  static var isStandardInput: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard output is shown to a person.
  static var isStandardOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns standard error has; nil if it is no terminal that can take back what it shows.
  static var errorColumns: Int? {
    guard isatty(STDERR_FILENO) == 1, hasCommands else { return nil }
    return width(of: STDERR_FILENO) ?? 80
  }

  private static var hasCommands: Bool {
    let term = variable("TERM")
    return !term.isEmpty && term != "dumb"
  }

  private static func width(of stream: Int32) -> Int? {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// A way to set text apart.
  enum Style: String {
    case kept = "32"
    case removed = "31"
    case kind = "33"
    case faint = "2"
  }

  /// The text in a style, or as it is where there is no colour.
  func styled(_ text: String, _ style: Style) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
