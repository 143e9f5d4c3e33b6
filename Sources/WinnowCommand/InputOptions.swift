import ArgumentParser
import Winnow
import WinnowHTML

/// The options that say how a document is read. `clean` and `explain` share them.
struct InputOptions: ParsableArguments {
  @Flag(
    help:
      "Read documents as plain text, whatever they look like. Without it, what begins as a web page does, or is called .html, is read as HTML; and what begins as JSON Lines or a web archive does, as that."
  )
  var text = false

  @Flag(help: "Read documents as HTML, whatever they look like.")
  var html = false

  @Option(
    help: ArgumentHelp(
      "The documents' encoding. A byte order mark wins over it. Without it, a page's encoding is what the page says or looks like, and a text's bytes stay as they are.",
      valueName: "name"),
    completion: .list([
      "utf-8", "windows-1252", "windows-1251", "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5",
    ]),
    transform: Charset.init(parsing:))
  var charset: Charset?

  @Option(
    help: ArgumentHelp(
      "Where the one page that is read comes from. Its links become whole addresses, and its metadata better.",
      valueName: "address"),
    transform: { try PageAddress(parsing: $0) })
  var url: PageAddress?

  func validate() throws {
    if text, url != nil { throw ValidationError("--url is for web pages, and --text reads none") }
    if text, html { throw ValidationError("--text and --html exclude each other") }
  }

  /// A document, converted to UTF-8 where that was asked for or its byte order mark says so.
  func document(_ bytes: [UInt8], from source: Source) throws(Failure) -> Document {
    let decoded = Charset.decode(bytes, declared: charset)
    guard html || !text && HTMLSniffer.isPage(decoded.bytes, name: source.name.withoutGzipExtension) else {
      return Document(original: bytes, decoded: decoded, page: nil)
    }
    do throws(PageError) {
      let page = try Page(html: bytes, charset: charset?.name, url: url?.text)
      return Document(original: bytes, decoded: Charset.Decoded(bytes: []), page: page)
    } catch {
      throw Failure(source.subject, error.description)
    }
  }
}

/// The address of a page on the web.
struct PageAddress: Sendable, Hashable {
  let text: String

  init(parsing text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ["http", "https"].contains(parts[0].lowercased()), parts[1].hasPrefix("//"),
      parts[1].count > 2
    else { throw ValidationError("--url takes a whole address, such as https://example.org/page") }
    self.text = text
  }
}

/// A document as it was read, and as it is cleaned.
struct Document: Sendable {
  let original: [UInt8]
  /// The text in UTF-8; nothing of a page.
  let decoded: Charset.Decoded
  /// The document, if it is a page.
  let page: Page?

  /// The verdicts on it.
  func cleaned(by cleaner: Cleaner, withReasons: Bool) -> Cleaned {
    guard let page else { return .text(cleaner.inspect(decoded.bytes, withReasons: withReasons)) }
    return .page(cleaner.inspect(page, withReasons: withReasons))
  }

  /// The verdicts with all that speaks for them.
  func explained(by cleaner: Cleaner) -> Cleaned {
    guard let page else { return .text(cleaner.explain(decoded.bytes)) }
    return .page(cleaner.explain(page))
  }
}

extension Charset {
  fileprivate init(parsing name: String) throws {
    guard let charset = Charset(named: name) else {
      throw ValidationError(
        "there is no such charset here; the names are those of web pages, such as windows-1251 or shift_jis")
    }
    self = charset
  }
}
