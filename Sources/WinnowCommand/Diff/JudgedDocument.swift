/// A line with its verdict, as it was written to a file: perhaps by another version, with kinds that this one does not know.
struct JudgedLine: Sendable {
  let number: Int
  let isKept: Bool
  let kind: String?
  let confidence: Double?
  let text: String
  /// The array of reasons as it is written. It is read if the line is shown, and few are.
  let reasons: [UInt8]

  init?(_ fields: JSONFields, isKept: Bool?) {
    guard let number = fields.number("number") ?? fields.number("line"), let number = Int(exactly: number),
      let isKept, let text = fields.string("text")
    else { return nil }
    self.number = number
    self.isKept = isKept
    self.text = text
    kind = fields.string("kind")
    confidence = fields.number("confidence")
    reasons = fields.array("reasons") ?? []
  }

  /// The signals behind the verdict, for a terminal; empty if they were not written.
  var signals: [String] {
    guard let reasons = try? JSONFields.objects(in: reasons) else { return [] }
    return reasons.map { reason in
      let words = [
        reason.string("signal"), reason.number("weight")?.inSignedThousandths, reason.string("kind"),
        reason.string("detail"),
      ]
      return Printable.text(words.compactMap(\.self).joined(separator: " "))
    }
  }
}

/// The verdicts on one document.
struct JudgedDocument: Sendable {
  let source: String
  var lines: [JudgedLine]
}

/// What a file of verdicts holds.
enum VerdictForm: Sendable {
  /// Whole documents: `--format json --blocks`, or `explain --format json`.
  case documents
  /// Removed lines alone: `--removed`. What is not there was kept.
  case removedLines
}

/// One record of such a file.
enum VerdictRecord {
  case document(JudgedDocument)
  case removedLine(source: String, JudgedLine)

  /// Why a record cannot be read, for a person.
  struct Problem: Error { let words: String }

  init(_ line: [UInt8]) throws(Problem) {
    let fields = try Self.checked { () throws(JSONFault) in try JSONFields(line) }
    guard let source = fields.string("source") else {
      throw Problem(words: "has no member 'source' and is no record of verdicts")
    }
    if let blocks = fields.array("blocks") {
      let blocks = try Self.checked { () throws(JSONFault) in try JSONFields.objects(in: blocks) }
      let lines = blocks.compactMap { JudgedLine($0, isKept: $0.boolean("kept")) }
      if lines.count < blocks.count {
        throw Problem(words: "has a block without number, verdict or text")
      }
      self = .document(JudgedDocument(source: source, lines: lines))
    } else if let line = JudgedLine(fields, isKept: false) {
      self = .removedLine(source: source, line)
    } else {
      throw Problem(
        words: "says nothing of its lines; write it with --format json --blocks, or with --removed")
    }
  }

  private static func checked<Value>(_ read: () throws(JSONFault) -> Value) throws(Problem) -> Value {
    do throws(JSONFault) { return try read() } catch { throw Problem(words: error.description) }
  }
}
