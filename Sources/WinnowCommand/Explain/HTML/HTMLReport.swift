import Winnow

/// Documents with their verdicts as one web page, to be looked at in a browser.
///
/// It is one file that loads nothing, and no script is in it. Its policy allows its own stylesheet, by hash, and nothing else:
/// even if markup of a hostile document got into it, which ``HTMLWriter`` prevents, it could neither run nor load.
/// What is done with the page works in CSS alone, so that it works where scripts are off, too.
struct HTMLReport {
  /// How many lines, and how long they are together.
  struct Counts {
    var kept = 0
    var removed = 0
    var keptBytes = 0
    var removedBytes = 0
    var lines: Int { kept + removed }

    mutating func add(_ unit: Cleaned.Unit) {
      if unit.verdict.isKept {
        kept += 1
        keptBytes += unit.bytes
      } else {
        removed += 1
        removedBytes += unit.bytes
      }
    }

    mutating func add(_ other: Counts) {
      kept += other.kept
      removed += other.removed
      keptBytes += other.keptBytes
      removedBytes += other.removedBytes
    }
  }

  private let options: Options
  private var documents: [(name: String, counts: Counts)] = []
  private var total = Counts()
  /// The lines that have a kind, kept ones included.
  private var kinds: [Kind: Int] = [:]
  private var sections = HTMLWriter()

  init(options: Options) { self.options = options }

  var isEmpty: Bool { documents.isEmpty }

  mutating func add(_ cleaned: Cleaned, named name: String) {
    let units = cleaned.units
    var counts = Counts()
    for unit in units {
      counts.add(unit)
      if let kind = unit.verdict.kind { kinds[kind, default: 0] += 1 }
    }
    documents.append((name, counts))
    total.add(counts)
    sections.document(cleaned, units, counts, named: name, number: documents.count)
  }

  /// The whole page, in valid UTF-8.
  var rendered: [UInt8] {
    var html = HTMLWriter()
    head(&html)
    html.markup(
      """
      <body>
      <a class="skip" href="#documents">Skip to the lines</a>
      <div class="page">

      """)
    header(&html)
    filters(&html)
    html.markup(
      """
      <p class="hint">Point at a line, or go to it with the Tab key, and the signals that spoke on it are shown here, \
      with their weights: from −1 (content) to +1 (noise).</p>
      <main id="documents">

      """)
    if documents.count > 1 { index(&html) }
    html.append(sections)
    html.markup("</main>\n</div>\n</body>\n</html>\n")
    return html.bytes
  }

  // MARK: - Parts

  private func head(_ html: inout HTMLWriter) {
    html.markup(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '
      """)
    html.markup(ReportStyle.hash)
    html.markup(
      """
      '; base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """)
    if documents.count == 1 { html.text(documents[0].name + " - ") }
    html.markup("What winnow removed</title>\n<style>")
    html.stylesheet()
    html.markup("</style>\n</head>\n")
  }

  private func header(_ html: inout HTMLWriter) {
    html.markup("<header>\n<h1>What winnow removed</h1>\n<p>")
    html.text(total.summary)
    if documents.count > 1 { html.text(", in \(documents.count) documents") }
    html.markup("</p>\n<p class=\"faint\">winnow ")
    html.text(([version] + options.spelledOut).joined(separator: ", "))
    html.markup("</p>\n</header>\n")
  }

  /// Which lines are shown. The stylesheet does what is chosen here.
  private func filters(_ html: inout HTMLWriter) {
    html.markup(
      """
      <form aria-label="Which lines are shown" autocomplete="off">
      <fieldset>
      <legend>Lines</legend>
      <label><input type="radio" name="view" id="v-all" checked> <span>all</span> <span class="count">
      """)
    html.text(total.lines)
    html.markup(
      "</span></label>\n<label><input type=\"radio\" name=\"view\" id=\"v-removed\"> <span>removed</span> <span class=\"count\">"
    )
    html.text(total.removed)
    html.markup(
      "</span></label>\n<label><input type=\"radio\" name=\"view\" id=\"v-kept\"> <span>kept</span> <span class=\"count\">"
    )
    html.text(total.kept)
    html.markup("</span></label>\n</fieldset>\n")
    if !kinds.isEmpty {
      html.markup("<fieldset>\n<legend>Kinds</legend>\n")
      for kind in Kind.allCases {
        if let count = kinds[kind] { checkbox(kind, count, &html) }
      }
      html.markup("</fieldset>\n")
    }
    html.markup("<button type=\"reset\">Show all</button>\n</form>\n")
  }

  private func checkbox(_ kind: Kind, _ count: Int, _ html: inout HTMLWriter) {
    html.markup("<label class=\"k-")
    html.text(kind.rawValue)
    html.markup("\" title=\"")
    html.text(kind.summary)
    html.markup("\"><input type=\"checkbox\" id=\"s-")
    html.text(kind.rawValue)
    html.markup("\" checked> <span class=\"name\">")
    html.text(kind.rawValue)
    html.markup("</span> <span class=\"count\">")
    html.text(count)
    html.markup("</span></label>\n")
  }

  private func index(_ html: inout HTMLWriter) {
    html.markup("<nav aria-label=\"Documents\">\n<ol class=\"index\" role=\"list\">\n")
    for (index, document) in documents.enumerated() {
      html.markup("<li><a href=\"#d")
      html.text(index + 1)
      html.markup("\">")
      html.text(document.name)
      html.markup("</a> <span class=\"count\">")
      html.text(document.counts.summary)
      html.markup("</span></li>\n")
    }
    html.markup("</ol>\n</nav>\n")
  }
}

extension HTMLReport.Counts {
  /// For a person.
  var summary: String {
    let bytes = keptBytes + removedBytes
    let share = bytes == 0 ? 0 : (removedBytes * 100 + bytes / 2) / bytes
    return "\(kept) \(kept == 1 ? "line" : "lines") kept, \(removed) removed (\(share) % of the bytes)"
  }
}

extension Options {
  /// What was asked for, in the words of the command line.
  fileprivate var spelledOut: [String] {
    func list(_ kinds: Set<Kind>) -> String {
      Kind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ",")
    }
    var words = ["--preset \(preset.rawValue)"]
    if !keep.isEmpty { words.append("--keep \(list(keep))") }
    if !drop.isEmpty { words.append("--drop \(list(drop))") }
    if let only { words.append("--only \(list(only))") }
    let phrases = keptPhrases.count + noisePhrases.values.reduce(0) { $0 + $1.count }
    if phrases > 0 {
      words.append(phrases == 1 ? "1 phrase of a configuration" : "\(phrases) phrases of a configuration")
    }
    return words
  }
}
