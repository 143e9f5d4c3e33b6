import ArgumentParser

/// The options that say how a document is read. `clean` and `explain` share them.
struct InputOptions: ParsableArguments {
  @Flag(help: "Read documents as plain text, as this version always does.")
  var text = false

  @Option(
    help: ArgumentHelp(
      "Convert from this encoding to UTF-8. A byte order mark wins over it; with neither, bytes stay as they are.",
      valueName: "name"),
    transform: Charset.init(parsing:))
  var charset: Charset?

  /// Reads a document and converts it to UTF-8 where that was asked for or its byte order mark says so.
  func read(_ source: Source) throws(Failure) -> Document {
    let bytes = try source.read()
    return Document(original: bytes, decoded: Charset.decode(bytes, declared: charset))
  }
}

/// A document as it was read, and as it is cleaned.
struct Document: Sendable {
  let original: [UInt8]
  let decoded: Charset.Decoded
}

extension Charset {
  fileprivate init(parsing name: String) throws {
    guard let charset = Charset(named: name) else {
      throw ValidationError(
        "there is no such charset here; 'iconv -l' lists the names that this system knows")
    }
    self = charset
  }
}
