/// Files that hold many documents.
enum Container: Sendable, Hashable {
  /// JSON Lines: an object a line.
  case jsonLines
  /// A web archive: WARC or WET.
  case archive

  /// By a file's name, with or without `.gz`.
  init?(name: String) {
    let name = name.lowercased().withoutGzipExtension
    if [".jsonl", ".ndjson"].contains(where: name.hasSuffix) {
      self = .jsonLines
    } else if [".warc", ".wet"].contains(where: name.hasSuffix) {
      self = .archive
    } else {
      return nil
    }
  }

  /// By a stream's first bytes, which stay in it.
  ///
  /// A text may begin with a brace, and so may a program: only a first line that is an object counts, and no text
  /// may follow it, as it does where a page's data stand before its text.
  init?(firstBytesOf stream: inout PeekingStream) throws(Failure) {
    let start = try stream.peek(WARCVersion.length)
    if WARCVersion.begins(start) {
      self = .archive
    } else if start.first == UInt8(ascii: "{"), try Self.isObject(&stream) {
      self = .jsonLines
    } else {
      return nil
    }
  }

  /// A longer first line is taken for what it begins with.
  private static let reach = 1 << 20

  private static func isObject(_ stream: inout PeekingStream) throws(Failure) -> Bool {
    var count = 1 << 12
    while true {
      let bytes = try stream.peek(count)
      if let end = bytes.firstIndex(of: 0x0A) {
        guard isObject(Array(bytes[..<end])) else { return false }
        return try isFollowedByObject(&stream, end)
      }
      if bytes.count < count { return isObject(Array(bytes)) }
      if count >= reach { return true }
      count *= 4
    }
  }

  /// Whether what stands behind the first line, white space aside, begins as an object does, or nothing does.
  private static func isFollowedByObject(_ stream: inout PeekingStream, _ end: Int) throws(Failure) -> Bool {
    var count = end + 2
    while true {
      let bytes = try stream.peek(count)
      if let next = bytes.dropFirst(end + 1).first(where: { $0 > 0x20 }) { return next == UInt8(ascii: "{") }
      if bytes.count < count || count >= reach { return true }
      count *= 2
    }
  }

  private static func isObject(_ line: [UInt8]) -> Bool {
    do throws(JSONFault) {
      try JSONScanner.scan(line.span) { _ in }
      return true
    } catch {
      return false
    }
  }

  /// What such a file is, for a person.
  var name: String {
    switch self {
    case .jsonLines: "JSON Lines"
    case .archive: "a web archive"
    }
  }
}

extension String {
  /// The name of what a compressed file holds.
  var withoutGzipExtension: String { lowercased().hasSuffix(".gz") ? String(dropLast(3)) : self }
}
