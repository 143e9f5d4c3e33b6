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
    let term = variable("TERM")
    return Terminal(
      columns: max(60, width ?? 80),
      hasColour: variable("NO_COLOR").isEmpty && !term.isEmpty && term != "dumb")
  }

  /// Whether somebody would have to type standard input.
  static var isStandardInput: Bool { isatty(STDIN_FILENO) == 1 }

  private static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
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
