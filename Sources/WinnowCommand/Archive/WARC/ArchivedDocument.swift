/// A page or a text from a web archive.
struct ArchivedDocument: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case page
    case text
  }

  /// Where it was found.
  var url: String?
  /// When, as the record says it.
  var date: String?
  /// The record's name, as the record says it.
  var recordID: String?
  var kind: Kind
  /// The encoding's name as the server said it, which need not be one.
  var charset: String?
  var bytes: [UInt8]
  /// What is missing from it, for a person.
  var notes: [String] = []
}

extension WARCRecord {
  /// What a record is to someone who wants documents.
  enum Content: Sendable, Hashable {
    case document(ArchivedDocument)
    case passed(PassedRecords.Reason)
    /// A document that should be there and cannot be read, and why, for a person.
    case unreadable(String)
  }

  /// The document in the record.
  ///
  /// - `response`: the body of an HTTP response with a status of 2xx, if it is a page. That is for the server to say;
  ///   if it does not, for the archive, and then for the first bytes. Where the archive looked and saw an image or a
  ///   document of another kind, it is none.
  /// - `resource`: the same without HTTP.
  /// - `conversion`: a text that was extracted from a page, or a page.
  ///
  /// A block that the archive cut (`WARC-Truncated`) is used as far as it goes, and so is the first of several segments.
  var content: Content {
    let content =
      switch kind {
      case .response: response
      case .resource, .conversion: plain
      default: Content.passed(.otherKind)
      }
    guard case .document(var document) = content else { return content }
    if document.bytes.isEmpty { return .passed(.empty) }
    if fields["warc-segment-number"] == "1" {
      document.notes.append("it is the first of several segments, and the others are left out")
    }
    return .document(document)
  }

  private var response: Content {
    let mediaType = fields["content-type"].flatMap { MediaType($0) }
    if let mediaType, mediaType.name != "application/http" { return .passed(.mediaType) }
    guard let response = HTTPResponse(block) else {
      if block.isEmpty { return .passed(.empty) }
      return .unreadable("its block is no HTTP response")
    }
    guard (200..<300).contains(response.status) else { return .passed(.status) }
    let declared = response.mediaType
    // Images need not be unpacked to be passed over.
    guard mayBePage(declared) else { return .passed(.mediaType) }
    do throws(ContentCoding.Unreadable) {
      let content = try response.content()
      guard isPage(declared, content.bytes) else {
        return .passed(content.bytes.isEmpty ? .empty : .mediaType)
      }
      return .document(
        document(.page, charset: declared?.charset, bytes: content.bytes, notes: content.notes))
    } catch {
      return .unreadable(error.reason)
    }
  }

  private var plain: Content {
    let declared = fields["content-type"].flatMap { MediaType($0) }
    if kind == .conversion, declared == nil || declared?.name == "text/plain" {
      return .document(document(.text, charset: declared?.charset, bytes: block))
    }
    guard mayBePage(declared), isPage(declared, block) else {
      return .passed(block.isEmpty ? .empty : .mediaType)
    }
    return .document(document(.page, charset: declared?.charset, bytes: block))
  }

  /// What the archive saw in the payload.
  private var identified: MediaType? {
    let type = fields["warc-identified-payload-type"].flatMap { MediaType($0) }
    // That is to say: it does not know.
    return type?.name == "application/octet-stream" ? nil : type
  }

  private func mayBePage(_ declared: MediaType?) -> Bool {
    if let identified, !identified.isText { return false }
    return declared?.isPage ?? true
  }

  private func isPage(_ declared: MediaType?, _ bytes: [UInt8]) -> Bool {
    declared?.isPage ?? identified?.isPage ?? HTMLSniffer.isPage(bytes, name: "")
  }

  private func document(
    _ kind: ArchivedDocument.Kind, charset: String?, bytes: [UInt8], notes: [String] = []
  ) -> ArchivedDocument {
    ArchivedDocument(
      url: url, date: fields["warc-date"], recordID: fields["warc-record-id"], kind: kind, charset: charset,
      bytes: bytes, notes: notes)
  }
}
