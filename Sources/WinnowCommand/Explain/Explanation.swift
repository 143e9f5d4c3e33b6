import Winnow

/// The lines of a text or the blocks of a page as `winnow explain` prints them.
struct Explanation {
  let cleaned: Cleaned
  let units: [Cleaned.Unit]
  let terminal: Terminal
  /// How wide the column of line numbers is.
  private let numberWidth: Int

  private static let markWidth = 7
  private static let kindWidth = Kind.allCases.map(\.rawValue.count).max() ?? 0
  private static let confidenceWidth = 5

  init(of cleaned: Cleaned, on terminal: Terminal) {
    self.cleaned = cleaned
    self.terminal = terminal
    units = cleaned.units
    numberWidth = max(4, String(units.last?.number ?? 0).count)
  }

  /// Where a line's text begins.
  private var indent: Int { numberWidth + Self.markWidth + Self.kindWidth + Self.confidenceWidth + 8 }

  var heading: String {
    let columns = [
      Self.padded("line", to: numberWidth, onLeft: true), Self.padded("verdict", to: Self.markWidth),
      Self.padded("kind", to: Self.kindWidth), Self.padded("sure", to: Self.confidenceWidth), "text",
    ]
    return terminal.styled(columns.joined(separator: "  "), .faint) + "\n"
  }

  /// A line with its verdict, and its reasons under it.
  func row(_ line: Cleaned.Unit) -> String {
    let verdict = line.verdict
    let columns = [
      terminal.styled(Self.padded(String(line.number), to: numberWidth, onLeft: true), .faint),
      terminal.styled(
        Self.padded(verdict.isKept ? "kept" : "removed", to: Self.markWidth),
        verdict.isKept ? .kept : .removed),
      terminal.styled(Self.padded(verdict.kind?.rawValue ?? "", to: Self.kindWidth), .kind),
      verdict.confidence.inThousandths,
      shortened(Printable.text(line.text)),
    ]
    var row = columns.joined(separator: "  ") + "\n"
    if !verdict.reasons.isEmpty {
      let reasons = verdict.reasons.map(\.words).joined(separator: ", ")
      row += String(repeating: " ", count: indent) + terminal.styled(shortened(reasons), .faint) + "\n"
    }
    return row
  }

  /// The counts, and what was found out about the document.
  var summary: String {
    let kept = units.count { $0.verdict.isKept }
    var facts = ["\(kept) kept", "\(units.count - kept) removed"]
    if let language = cleaned.language { facts.append("language \(Printable.text(language))") }
    if let title = cleaned.title { facts.append("title: " + Printable.text(title)) }
    let notes = cleaned.notes.map { "note: \($0)" }
    return ([facts.joined(separator: ", ")] + notes).map { terminal.styled($0, .faint) + "\n" }.joined()
  }

  /// Cut so that the row fits on the terminal; whole where it is no terminal.
  private func shortened(_ text: String) -> String {
    guard let columns = terminal.columns else { return text }
    return Printable.fitted(text, to: columns - indent)
  }

  private static func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.count))
    return onLeft ? padding + text : text + padding
  }
}

extension Reason {
  /// The signal, its weight and the kind that it speaks for, for a terminal.
  var words: String {
    [Printable.text(signal), weight.inSignedThousandths, kind?.rawValue, detail].compactMap(\.self).joined(
      separator: " ")
  }
}
