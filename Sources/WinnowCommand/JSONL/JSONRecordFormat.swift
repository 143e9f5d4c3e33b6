/// Which members of a record are read and written.
///
/// This is how lines become cleaned lines; only the first step needs the lines' order, the others are pure:
///
/// ```swift
/// let format = JSONRecordFormat(field: "html", outputField: "text", urlField: "url")
/// var lines = LineReader(stream)
/// while let line = try lines.next() {
///   if JSONRecordFormat.isBlank(line.bytes) { write(line.bytes); continue }
///   do throws(JSONRecordProblem) {
///     let record = try format.read(line.bytes)
///     let cleaned = …  // of record.text, and of record.url for a page
///     write(record.rendered(cleaned, options))
///   } catch {
///     Failure("\(name):\(line.number)", error.description).report()
///     write(line.bytes)
///   }
/// }
/// ```
struct JSONRecordFormat: Sendable, Hashable {
  /// The name of what `--metadata` adds.
  static let metadataName = "winnow"

  let field: String
  /// What the cleaned text is called; the field's own name if its value is replaced in its place.
  let outputField: String
  /// Whether the field stays, with the output behind it. Only with another name for the output.
  let keepsField: Bool
  /// Whether each record gets one more member that tells of its cleaning.
  let hasMetadata: Bool
  /// Where a page's address is. A record without it, with something else than a string in it, or with two of
  /// them is read without.
  let urlField: String?

  private let names: Names

  init(
    field: String, outputField: String? = nil, keepsField: Bool = false, hasMetadata: Bool = false,
    urlField: String? = nil
  ) {
    self.field = field
    self.outputField = outputField ?? field
    self.keepsField = keepsField
    self.hasMetadata = hasMetadata
    self.urlField = urlField
    names = Names(
      field: Array(field.utf8), output: Array(self.outputField.utf8), url: urlField.map { Array($0.utf8) })
  }

  /// Whether the field's value is replaced and nothing else.
  var isInPlace: Bool { names.output == names.field }

  /// Why no record could be written so, for a person; nil if all is well.
  var conflict: String? {
    if keepsField, isInPlace {
      return "the text needs another name than '\(field)', which is kept; --output-field gives it one"
    }
    if hasMetadata, names.field == Names.metadata || names.output == Names.metadata {
      return "--metadata writes the member '\(Self.metadataName)'; the text needs another name"
    }
    return nil
  }

  /// Whether a line holds white space alone. It passes.
  static func isBlank(_ line: [UInt8]) -> Bool { JSONScanner.isBlank(line.span) }

  /// Reads a line. It has been checked to be JSON as a whole when this returns.
  func read(_ line: [UInt8]) throws(JSONRecordProblem) -> JSONRecord {
    let members = try find(in: line)
    guard let field = members.field.first else { throw .missing(self.field) }
    if members.field.count > 1 {
      throw .repeated(self.field, positions: members.field.map(\.position))
    }
    guard case .string(let text) = field.kind else {
      throw .noString(self.field, field.kind, position: field.position)
    }
    if let taken = members.output { throw .taken(outputField, position: taken, isMetadata: false) }
    if let taken = members.metadata { throw .taken(Self.metadataName, position: taken, isMetadata: true) }
    var url: String?
    if members.url.count == 1, case .string(let string) = members.url[0].kind {
      url = String(decoding: string.decoded(in: line), as: UTF8.self)
    }
    return JSONRecord(
      line: line, field: field, string: text, end: members.end, url: url, format: self)
  }

  // MARK: - The members that matter

  /// Names as bytes: strings are equal before their bytes are.
  private struct Names: Hashable {
    let field: [UInt8]
    let output: [UInt8]
    let url: [UInt8]?
    static let metadata = Array(JSONRecordFormat.metadataName.utf8)
  }

  private struct Members {
    /// Two at the most: the first and the last one.
    var field: [JSONMember] = []
    var url: [JSONMember] = []
    /// Where they begin.
    var output: Int?
    var metadata: Int?
    /// Behind the last member.
    var end = 0
  }

  private func find(in line: [UInt8]) throws(JSONRecordProblem) -> Members {
    var members = Members()
    do throws(JSONFault) {
      try JSONScanner.scan(line.span) { member in
        members.end = member.value.upperBound
        let key = member.key
        if key.isName(names.field, in: line) { members.field = members.field.prefix(1) + [member] }
        if let url = names.url, key.isName(url, in: line) { members.url = members.url.prefix(1) + [member] }
        if !isInPlace, key.isName(names.output, in: line) { members.output = member.position }
        if hasMetadata, key.isName(Names.metadata, in: line) { members.metadata = member.position }
      }
    } catch {
      throw .malformed(error)
    }
    return members
  }
}

extension JSONMember {
  /// Where it begins: at its key's quotation mark.
  var position: Int { key.content.lowerBound - 1 }
}
