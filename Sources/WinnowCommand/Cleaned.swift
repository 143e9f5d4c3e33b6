import Winnow
import WinnowHTML

/// A document's verdicts, whatever it holds.
enum Cleaned: Sendable {
  case text(Report)
  case page(PageReport)

  /// A line of a text or a block of a page.
  struct Unit: Sendable {
    let number: Int
    let text: String
    let bytes: Int
    let verdict: Verdict
  }

  var units: [Unit] {
    switch self {
    case .text(let report):
      report.lines.map { Unit(number: $0.number, text: $0.text, bytes: $0.range.count, verdict: $0.verdict) }
    case .page(let report):
      report.blocks.map {
        Unit(number: $0.number, text: $0.text, bytes: $0.text.utf8.count, verdict: $0.verdict)
      }
    }
  }

  /// How many lines or blocks stay. None of their texts is made for it.
  var keptCount: Int {
    switch self {
    case .text(let report): report.lines.count { $0.verdict.isKept }
    case .page(let report): report.kept.lines
    }
  }

  /// How many lines or blocks go.
  var removedCount: Int {
    switch self {
    case .text(let report): report.lines.count { !$0.verdict.isKept }
    case .page(let report): report.removedCount
    }
  }

  var removed: [Kind: Report.Tally] {
    switch self {
    case .text(let report): report.removed
    case .page(let report): report.removed
    }
  }

  var title: String? {
    switch self {
    case .text(let report): report.title
    case .page(let report): report.metadata.title
    }
  }

  var language: String? {
    switch self {
    case .text(let report): report.language
    case .page(let report): report.metadata.language
    }
  }

  /// The limits that were reached while a page was read.
  var notes: [PageNote] {
    switch self {
    case .text: []
    case .page(let report): report.notes
    }
  }

  /// The content as text.
  var text: String {
    switch self {
    case .text(let report): report.cleaned
    case .page(let report): report.text
    }
  }

  /// The content in the form that was asked for. A text is its own Markdown.
  func content(_ options: OutputOptions) -> [UInt8] {
    switch self {
    case .text(let report): report.cleanedBytes
    case .page(let report):
      options.format == .markdown ? report.markdownBytes(links: options.links) : report.textBytes
    }
  }
}
