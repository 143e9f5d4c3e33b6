/// How a body was packed, by the words of `Content-Encoding`.
enum ContentCoding {
  /// A body that was unpacked.
  struct Content: Sendable, Hashable {
    var bytes: [UInt8]
    /// What is missing, for a person.
    var notes: [String] = []
  }

  /// A body that cannot be unpacked, and why.
  struct Unreadable: Error, Hashable { let reason: String }

  /// The most that a body may unpack to.
  static let limit = 256 << 20
  /// And the most for each byte of it. Pages shrink to a fifth, seldom to a twentieth.
  static let ratio = 100
  /// The most codings one over the other.
  static let depth = 4
  /// What is let pass whatever the ratio is.
  static let floor = 8 << 20

  /// Undoes codings, the last one first.
  static func decoded(
    _ body: ArraySlice<UInt8>, codings: [String], upTo limit: Int = limit
  ) throws(Unreadable) -> Content {
    if codings.count > depth { throw Unreadable(reason: "its body is packed \(codings.count) times over") }
    var content: Content?
    for coding in codings.reversed() {
      guard let unpacked = try unpacked(content.map { $0.bytes[...] } ?? body, coding, limit) else {
        continue
      }
      content = Content(bytes: unpacked.bytes, notes: (content?.notes ?? []) + unpacked.notes)
    }
    return content ?? Content(bytes: Array(body))
  }

  /// Undoes one coding; nil if there is nothing to undo.
  ///
  /// Many an archive unpacks bodies and leaves the header field: what is not packed is taken as it is.
  private static func unpacked(
    _ body: ArraySlice<UInt8>, _ coding: String, _ limit: Int
  ) throws(Unreadable) -> Content? {
    switch coding {
    case "gzip", "x-gzip":
      guard body.starts(with: [0x1F, 0x8B]) else { return nil }
      return try unpacked(body, .gzip, limit)
    case "deflate":
      if isPlain(body) { return nil }
      guard isZlib(body) else { return try unpacked(body, .raw, limit) }
      do { return try unpacked(body, .zlib, limit) } catch { return try unpacked(body, .raw, limit) }
    case "br", "zstd", "compress", "x-compress":
      if isPlain(body) { return nil }
      throw Unreadable(reason: "its body is packed with '\(coding)', which winnow cannot unpack")
    default:
      // "identity", and words such as "utf-8" that have no business there.
      return nil
    }
  }

  /// Whether a body begins as text does. Of packed bytes, about one in nine is a control.
  private static func isPlain(_ body: ArraySlice<UInt8>) -> Bool {
    body.prefix(256).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) || $0 == 0x1B }
  }

  /// Whether a body has the two bytes of a zlib header (RFC 1950).
  private static func isZlib(_ body: ArraySlice<UInt8>) -> Bool {
    guard body.count >= 2 else { return false }
    let header = Int(body[body.startIndex]) << 8 | Int(body[body.startIndex + 1])
    return header >> 8 & 0x0F == 8 && header % 31 == 0
  }

  /// What can be unpacked, the members of gzip one after another.
  private static func unpacked(
    _ body: ArraySlice<UInt8>, _ format: Inflater.Format, _ limit: Int
  ) throws(Unreadable) -> Content {
    let limit = min(limit, max(floor, ratio * body.count))
    let input = Array(body)
    var position = 0
    var inflater = Inflater(format)
    var content = Content(bytes: [])
    while true {
      let (bytes, state) = inflater.unpack(
        input, at: &position, upTo: min(GzipStream.step, limit + 1 - content.bytes.count))
      if content.bytes.isEmpty { content.bytes = bytes } else { content.bytes += bytes }
      if content.bytes.count > limit {
        content.bytes.removeLast(content.bytes.count - limit)
        content.notes.append("its body unpacks to more than \(limit) bytes, and is cut there")
        return content
      }
      switch state {
      case .unfinished:
        if !bytes.isEmpty || position < input.count { continue }
        if content.bytes.isEmpty {
          throw Unreadable(reason: "its packed body ends before anything can be unpacked")
        }
        content.notes.append("its packed body is cut, and used as far as it goes")
        return content
      case .ended:
        // Whatever else stands behind the last member, browsers do not look at it either.
        guard format == .gzip, input[position...].starts(with: [0x1F, 0x8B]) else { return content }
        inflater.reset()
      case .damaged(let reason):
        if content.bytes.isEmpty { throw Unreadable(reason: "its packed body is damaged (\(reason))") }
        content.notes.append("its packed body is damaged (\(reason)), and used as far as it goes")
        return content
      }
    }
  }
}
