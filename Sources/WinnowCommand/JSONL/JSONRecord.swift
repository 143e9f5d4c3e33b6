/// A record of a JSON Lines file, and the text in it that is to be cleaned.
///
/// It is rendered from its own bytes: what is not replaced stays as it was written, numbers, escapes, white
/// space, line end and all.
struct JSONRecord: Sendable {
  /// What the cleaned text is.
  enum Content: Sendable {
    /// Ranges of ``JSONRecord/text``, in order. They are copied as the record writes them, so that a line that stays keeps its
    /// escapes, halves of surrogate pairs and bytes that are not UTF-8.
    case kept([Range<Int>])
    /// A text of its own in UTF-8, as that of a page.
    case text([UInt8])
  }

  /// The whole line.
  let line: [UInt8]
  /// The field's text: UTF-8, but for what was not UTF-8 in the record.
  let text: [UInt8]
  /// Where the record's page was found, if it says so.
  let url: String?

  private let format: JSONRecordFormat
  private let field: JSONMember
  private let string: JSONString
  /// Behind the last member.
  private let end: Int

  init(
    line: [UInt8], field: JSONMember, string: JSONString, end: Int, url: String?, format: JSONRecordFormat
  ) {
    self.line = line
    text = string.decoded(in: line)
    self.url = url
    self.format = format
    self.field = field
    self.string = string
    self.end = end
  }

  /// The line with what a document's verdicts left of the field's text.
  func rendered(_ cleaned: Cleaned, _ options: OutputOptions) -> [UInt8] {
    let content: Content =
      switch cleaned {
      case .text(let report): .kept(report.keptRanges)
      case .page: .text(cleaned.content(options))
      }
    return rendered(content, metadata: format.hasMetadata ? Records.metadata(cleaned) : nil)
  }

  /// The line with the cleaned text in it, and with the metadata, an object in JSON, as its last member.
  func rendered(_ content: Content, metadata: [UInt8]? = nil) -> [UInt8] {
    let value = literal(content)
    var result: [UInt8] = []
    result.reserveCapacity(
      line.count + value.count + (metadata?.count ?? 0) + format.outputField.utf8.count + 32)
    if format.keepsField {
      result += line[..<field.value.upperBound]
      result.appendMember(format.outputField, value)
    } else if !format.isInPlace {
      result += line[..<field.position]
      result += JSONWriter.string(format.outputField)
      result += line[(field.key.content.upperBound + 1)..<field.value.lowerBound]
      result += value
    } else {
      result += line[..<field.value.lowerBound]
      result += value
    }
    result += line[field.value.upperBound..<end]
    if let metadata { result.appendMember(JSONRecordFormat.metadataName, metadata[...]) }
    result += line[end...]
    return result
  }

  /// The cleaned text as a string in JSON. What did not change stays as it was written.
  private func literal(_ content: Content) -> ArraySlice<UInt8> {
    switch content {
    case .kept([0..<text.count]): return line[field.value]
    case .kept(let ranges):
      var literal: [UInt8] = [.quote]
      for range in string.places(of: ranges, in: line) { literal += line[range] }
      literal.append(.quote)
      return literal[...]
    case .text(let text):
      if text == self.text { return line[field.value] }
      var json = JSONWriter()
      json.value(utf8: text)
      return json.bytes[...]
    }
  }
}

extension [UInt8] {
  /// One more member of an object that has some, without blanks.
  fileprivate mutating func appendMember(_ name: String, _ value: ArraySlice<UInt8>) {
    append(UInt8(ascii: ","))
    self += JSONWriter.string(name)
    append(UInt8(ascii: ":"))
    self += value
  }
}
