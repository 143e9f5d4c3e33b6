import ArgumentParser

/// The options that say how a document is read. `clean` and `explain` share them.
struct InputOptions: ParsableArguments {
  @Flag(help: "Read documents as plain text, as this version always does, and say nothing about HTML.")
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
    let document = Document(original: bytes, decoded: Charset.decode(bytes, declared: charset))
    if !text, document.looksLikeHTML {
      StandardStreams.note("\(source.subject): looks like HTML; this version reads it as text")
    }
    return document
  }
}

/// A document as it was read, and as it is cleaned.
struct Document: Sendable {
  let original: [UInt8]
  let decoded: Charset.Decoded

  /// Whether it begins as web pages do. What is a page without saying so is not worth a guess.
  var looksLikeHTML: Bool {
    var rest = decoded.bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return ["<!doctype html", "<html"].contains { tag in
      let length = tag.utf8.count
      return rest.prefix(length).lazy.map(Self.lowercased).elementsEqual(tag.utf8)
        // Another element may have a name that begins so.
        && !(rest.dropFirst(length).first.map(Self.lowercased).map { (0x61...0x7A).contains($0) } ?? false)
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
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
