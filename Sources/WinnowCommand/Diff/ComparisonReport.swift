import Winnow

/// What two runs differ in, as `winnow diff` prints it.
///
/// All that comes from files goes through ``Printable``: nothing of it reaches the terminal as a command.
struct ComparisonReport {
  private let comparison: Comparison
  private let lines: Amount
  private let terminal: Terminal

  private static let kindWidth = Kind.allCases.map(\.rawValue.count).max() ?? 0
  private static let indent = 1 + 2 + 5 + 2 + kindWidth + 2

  init(_ comparison: Comparison, lines: Amount, on terminal: Terminal) {
    self.comparison = comparison
    self.lines = lines
    self.terminal = terminal
  }

  /// A document's name, what it wins and loses, and its lines.
  func document(_ change: DocumentChange) -> String {
    var text =
      Printable.text(change.source)
      + terminal.styled(
        ": \(words(change.wordsKept)) newly kept, \(words(change.wordsRemoved)) newly removed", .faint)
      + "\n"
    let all = comparison.withKinds ? change.lines : change.lines.filter { $0.effect != .renamed }
    let shown = longest(all)
    for line in shown { text += row(line) }
    let rest = all.count - shown.count
    if rest > 0 { text += terminal.styled("  … and \(rest) shorter ones (--lines all)", .faint) + "\n" }
    return text + "\n"
  }

  /// As many lines as are to be shown, in their order: those with the most words, which matter most.
  private func longest(_ changes: [LineChange]) -> [LineChange] {
    guard let count = lines.count, count < changes.count else { return changes }
    let places = changes.indices.sorted { (changes[$1].words, $0) < (changes[$0].words, $1) }
    return places.prefix(count).sorted().map { changes[$0] }
  }

  private func row(_ change: LineChange) -> String {
    let (sign, style): (String, Terminal.Style) =
      switch change.effect {
      case .newlyKept: ("+", .kept)
      case .newlyRemoved: ("-", .removed)
      case .renamed: ("~", .kind)
      }
    let number = String(change.line?.number ?? 0)
    let kind = Printable.text(change.kind ?? "")
    let head = [
      terminal.styled(sign, style), terminal.styled(padding(5 - number.count) + number, .faint),
      terminal.styled(kind, .kind) + padding(Self.kindWidth - kind.count),
      shortened(Printable.text(change.line?.text ?? "")),
    ]
    return head.joined(separator: "  ") + "\n" + side("old", change.old) + side("new", change.new)
  }

  /// What one run said of the line; nothing where it did not see it.
  private func side(_ name: String, _ line: JudgedLine?) -> String {
    guard let line else { return "" }
    var verdict = "\(name): \(line.isKept ? "kept" : "removed")"
    if let kind = line.kind { verdict += " as \(Printable.text(kind))" }
    if let confidence = line.confidence { verdict += " \(confidence.inThousandths)" }
    let signals = line.signals
    if !signals.isEmpty { verdict += ": " + signals.joined(separator: ", ") }
    return padding(Self.indent) + terminal.styled(shortened(verdict), .faint) + "\n"
  }

  private func shortened(_ text: String) -> String {
    guard let columns = terminal.columns else { return text }
    return Printable.fitted(text, to: columns - Self.indent)
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func words(_ count: Int) -> String { "\(count) \(count == 1 ? "word" : "words")" }

  // MARK: - Sums

  /// Sums by kind, and what could not be compared.
  var summary: String {
    var text = ""
    if !comparison.kinds.isEmpty {
      var table = Table(columns: [.left, .right, .right, .right, .right])
      table.append(["kind", "newly kept", "words", "newly removed", "words"])
      for (name, tally) in byKind { table.append(row(name, tally)) }
      table.append(row("all", comparison.total))
      text += table.rendered + "\n"
    }
    text += missing(comparison.onlyOld, "OLD") + missing(comparison.onlyNew, "NEW")
    var facts = ["\(comparison.changed) of \(comparison.documents) documents differ"]
    let shown = comparison.worst.count { $0.isChanged }
    if shown < comparison.changed { facts.append("\(shown) shown") }
    if comparison.renamedLines > 0 {
      let count = comparison.renamedLines
      facts.append(
        "\(count) \(count == 1 ? "line" : "lines") of another kind"
          + (comparison.withKinds ? "" : " (--kinds shows them)"))
    }
    return text + facts.joined(separator: ", ") + "\n"
  }

  /// In the table's order, then those that this version does not know, then lines without a kind.
  private var byKind: [(String, Comparison.Tally)] {
    let known = Kind.allCases.map(\.rawValue)
    let unknown = comparison.kinds.keys.compactMap(\.self).filter { !known.contains($0) }.sorted()
    let named = (known + unknown).compactMap { name in
      comparison.kinds[name].map { (Printable.text(name), $0) }
    }
    return named + (comparison.kinds[nil].map { [("(none)", $0)] } ?? [])
  }

  private func row(_ name: String, _ tally: Comparison.Tally) -> [String] {
    [name] + [tally.linesKept, tally.wordsKept, tally.linesRemoved, tally.wordsRemoved].map(String.init)
  }

  private func missing(_ missing: Comparison.Missing, _ name: String) -> String {
    var text = missing.names.map { "only in \(name): \(Printable.text($0))\n" }.joined()
    let rest = missing.count - missing.names.count
    if rest > 0 { text += "only in \(name): \(rest) more\n" }
    return text
  }
}
