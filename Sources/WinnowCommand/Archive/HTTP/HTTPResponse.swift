/// A server's answer as it was archived.
struct HTTPResponse: Sendable, Hashable {
  let status: Int
  let fields: HeaderFields
  /// What follows the fields, still as it was sent.
  let body: ArraySlice<UInt8>

  /// Nil for what does not begin as an answer does.
  init?(_ bytes: [UInt8]) {
    var start = 0
    while true {
      guard let status = Self.status(of: bytes, at: start) else { return nil }
      let line = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count - 1
      let (fields, end) = HeaderFields.read(bytes, from: line + 1)
      // Some archives keep the "100 Continue" that came first.
      if (100..<200).contains(status), Self.status(of: bytes, at: end) != nil {
        start = end
        continue
      }
      self.status = status
      self.fields = fields
      body = bytes[end...]
      return
    }
  }

  /// The number in a status line such as `HTTP/1.1 200 OK`.
  private static func status(of bytes: [UInt8], at start: Int) -> Int? {
    let line = bytes[start...].prefix(32)
    guard line.starts(with: "HTTP/".utf8) else { return nil }
    let digits = line.drop { $0 != 0x20 && $0 != 0x0A }.drop { $0 == 0x20 }.prefix {
      (0x30...0x39).contains($0)
    }
    guard digits.count == 3 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  var mediaType: MediaType? { fields["content-type"].flatMap { MediaType($0) } }

  /// The body without what was done to it for its transport; no more than the limit.
  func content(upTo limit: Int = ContentCoding.limit) throws(ContentCoding.Unreadable)
    -> ContentCoding.Content
  {
    var codings = fields.list("content-encoding")
    var body = body
    for coding in fields.list("transfer-encoding") {
      if coding == "chunked" {
        body = ChunkedBody.joined(body)?[...] ?? body
      } else {
        codings.append(coding)
      }
    }
    return try ContentCoding.decoded(body, codings: codings, upTo: limit)
  }
}
