/// Takes the scrape noise out of text.
public struct Cleaner: Sendable {
  public var options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// The text without its noise.
  public func clean(_ text: String) -> String { inspect(text).cleaned }

  /// The bytes without the lines that are noise. Kept lines keep their bytes, valid UTF-8 or not.
  public func clean(_ bytes: [UInt8]) -> [UInt8] { inspect(bytes).cleanedBytes }

  /// A verdict on each line of the text.
  public func inspect(_ text: String) -> Report { inspect(Array(text.utf8)) }

  /// A verdict on each line of the bytes.
  public func inspect(_ bytes: [UInt8]) -> Report {
    // Stub: the pipeline is being built; a line that reads "Leave a Reply" goes.
    var lines: [Report.Line] = []
    var kept: [Range<Int>] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = (bytes[start...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      number += 1
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      let noise = text.hasPrefix("Leave a Reply")
      if text.contains(where: { !$0.isWhitespace }) {
        let verdict = Verdict(
          isKept: !noise || !options.removes(.commentForm), kind: noise ? .commentForm : nil, confidence: 0.95,
          reasons: noise ? [Reason(signal: "phrase", kind: .commentForm, weight: 0.95)] : [])
        lines.append(Report.Line(number: number, range: start..<end, verdict: verdict, document: bytes))
        if verdict.isKept { kept.append(start..<end) }
      } else {
        kept.append(start..<end)
      }
      start = end
    }
    return Report(bytes: bytes, lines: lines, keptRanges: kept, title: nil, language: nil)
  }
}
