/// A document with a verdict on each of its lines.
public struct Report: Sendable {
  /// A line that is not blank.
  public struct Line: Sendable {
    /// The line's number in the document, from 1. Blank lines count.
    public let number: Int
    /// The line's bytes in the document, its line end included.
    public let range: Range<Int>
    /// What was decided.
    public let verdict: Verdict
    let document: [UInt8]

    /// The line without its line end; bytes that are not UTF-8 read as U+FFFD.
    public var text: String {
      var end = range.upperBound
      if document[end - 1] == 0x0A {
        end -= 1
        if end > range.lowerBound, document[end - 1] == 0x0D { end -= 1 }
      }
      return String(decoding: document[range.lowerBound..<end], as: UTF8.self)
    }
  }

  /// The document, as it was given.
  public let bytes: [UInt8]
  /// Every line that is not blank, in order.
  public let lines: [Line]
  /// What stays, as ranges of ``bytes`` in order: kept lines and the blank lines between them.
  public let keptRanges: [Range<Int>]
  /// The headline, if one was recognised.
  public let title: String?
  /// The document's language as an ISO 639-1 code, if enough of its words tell.
  public let language: String?

  /// The cleaned document's bytes.
  public var cleanedBytes: [UInt8] { bytes.joined(in: keptRanges) }

  /// The cleaned document; bytes that are not UTF-8 read as U+FFFD.
  public var cleaned: String { String(decoding: cleanedBytes, as: UTF8.self) }

  /// How many lines of each kind were removed, and their bytes.
  public var removed: [Kind: Tally] {
    var result: [Kind: Tally] = [:]
    for line in lines where !line.verdict.isKept {
      // What goes always has a kind.
      if let kind = line.verdict.kind { result[kind, default: Tally()].add(line.range.count) }
    }
    return result
  }

  /// A count of lines and of their bytes.
  public struct Tally: Sendable, Hashable {
    /// How many lines.
    public var lines = 0
    /// Their bytes, line ends included.
    public var bytes = 0

    /// Creates a tally of nothing.
    public init() {}

    mutating func add(_ count: Int) {
      lines += 1
      bytes += count
    }
  }
}

extension Report {
  init(_ document: Document, _ verdicts: [Verdict], title: Int?) {
    bytes = document.bytes
    lines = verdicts.indices.map { index in
      Line(
        number: document.lines[index].number, range: document.lines[index].range, verdict: verdicts[index],
        document: document.bytes)
    }
    keptRanges = BlankLines(document, isKept: verdicts.map(\.isKept)).keptRanges()
    self.title = title.map { String(decoding: document.bytes[document.lines[$0].content], as: UTF8.self) }
    language = document.languageCode
  }
}
