import Winnow

extension HTMLWriter {
  /// A document: its name, its counts and its lines.
  mutating func document(
    _ cleaned: Cleaned, _ units: [Cleaned.Unit], _ counts: HTMLReport.Counts, named name: String, number: Int
  ) {
    markup("<section aria-labelledby=\"d")
    text(number)
    markup("\">\n<h2 id=\"d")
    text(number)
    markup("\" dir=\"auto\">")
    text(name)
    markup("</h2>\n<p class=\"faint\">")
    text(counts.summary)
    if let language = cleaned.language { text(", language \(language)") }
    if let title = cleaned.title {
      markup(", title: <bdi>")
      text(title)
      markup("</bdi>")
    }
    markup("</p>\n")
    for note in cleaned.notes {
      markup("<p class=\"faint\">note: ")
      text(note.description)
      markup("</p>\n")
    }
    if units.isEmpty {
      markup("<p>There is nothing in it but blanks.</p>\n")
    } else {
      markup("<ol class=\"lines\" role=\"list\"")
      attribute(language: cleaned.language)
      markup(">\n")
      // A text's numbers leave blank lines out; a page has none.
      var last = 0
      for unit in units {
        line(unit, of: number, followsBlank: unit.number > last + 1 && last > 0)
        last = unit.number
      }
      markup("</ol>\n")
    }
    markup("</section>\n")
  }

  /// So that a screen reader pronounces it well. A page says of itself what it likes.
  private mutating func attribute(language: String?) {
    guard let language, (2...35).contains(language.utf8.count),
      language.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20 })
    else { return }
    markup(" lang=\"")
    text(language)
    markup("\"")
  }

  private mutating func line(_ unit: Cleaned.Unit, of document: Int, followsBlank: Bool) {
    let verdict = unit.verdict
    let place = "\(document)-\(unit.number)"
    markup("<li id=\"l")
    text(place)
    markup("\" class=\"")
    if !verdict.isKept { markup("x ") }
    if followsBlank { markup("gap ") }
    if let kind = verdict.kind {
      markup("k-")
      text(kind.rawValue)
    }
    markup("\" tabindex=\"0\" aria-describedby=\"w")
    text(place)
    markup("\"><span class=\"n\">")
    text(unit.number)
    markup("</span> ")
    if let kind = verdict.kind {
      // Struck and coloured is not all that tells: the kind stands beside it, and those who listen hear both.
      markup("<span class=\"tag\"><span class=\"unseen\">")
      markup(verdict.isKept ? "kept: " : "removed: ")
      markup("</span>")
      text(kind.rawValue)
      markup("</span> ")
    }
    markup(verdict.isKept ? "<span class=\"t\" dir=\"auto\">" : "<del class=\"t\" dir=\"auto\">")
    lines(unit.text)
    markup(verdict.isKept ? "</span>" : "</del>")
    why(verdict, of: unit.number, place)
    markup("</li>\n")
  }

  /// The signals that spoke on a line. Shown when the line is pointed at or focused, and read out as its description.
  private mutating func why(_ verdict: Verdict, of number: Int, _ place: String) {
    markup("<span class=\"why\" lang=\"en\" id=\"w")
    text(place)
    markup("\"><b>Line ")
    text(number)
    markup(verdict.isKept ? ": kept" : ": removed")
    if let kind = verdict.kind { text(" as \(kind.rawValue)") }
    text(", sure \(verdict.confidence.inThousandths)")
    markup("</b>")
    for reason in verdict.reasons {
      markup(" <span class=\"s\"><span>")
      text(reason.signal)
      markup("</span> <span>")
      text(reason.weight.inSignedThousandths.replacing("-", with: "−"))
      markup("</span> <span>")
      text([reason.kind?.rawValue, reason.detail].compactMap(\.self).joined(separator: " "))
      markup("</span></span>")
    }
    markup("</span>")
  }
}
