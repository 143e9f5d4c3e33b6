import Winnow

/// What the articles "How a decision is made", "Kinds" and "Tuning" show.
enum Tuning {
  static func options(_ text: String) {
    var options = Options(preset: .precision)
    options.keep = [.byline, .timestamp]
    options.drop = [.title]
    print(Cleaner(options).clean(text))
  }

  static func only(_ text: String) {
    let options = Options(only: [.commentForm, .spamLinks])
    print(Cleaner(options).clean(text))
  }

  static func phrases(_ text: String) {
    var options = Options()
    options.noisePhrases[.subscribe] = ["Read our magazine …", "Issue # of #"]
    options.keptPhrases = ["leave a reply to the ferry office"]
    print(Cleaner(options).clean(text))
  }

  static func summary(_ text: String) {
    let removed = Cleaner().inspect(text).removed
    for kind in Kind.allCases {
      guard let tally = removed[kind] else { continue }
      print(kind.rawValue, tally.lines, "lines,", tally.bytes, "bytes")
    }
  }

  static func reasons(_ text: String) {
    for line in Cleaner().explain(Array(text.utf8)).lines {
      let verdict = line.verdict
      print(line.number, verdict.isKept ? "kept" : "removed", line.text)
      for reason in verdict.reasons {
        let kind = reason.kind?.rawValue ?? ""
        print("  ", reason.signal, reason.weight, kind)
      }
    }
  }

  /// A second threshold of one's own: what is doubtful is not thrown away.
  static func doubtful(_ text: String) -> [Report.Line] {
    let report = Cleaner().inspect(text)
    return report.lines.filter { line in
      !line.verdict.isKept && line.verdict.confidence < 0.6
    }
  }
}
