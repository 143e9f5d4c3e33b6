/// Writes HTML in which nothing from outside is markup.
///
/// Markup comes from the program's own literals alone, which the type `StaticString` sees to. All else is text: it
/// is escaped for elements and for quoted attributes alike, and what could act unseen (controls, NUL, marks that turn
/// the reading order around) is shown as its picture or number.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text, or the value of an attribute in quotation marks.
  mutating func text(_ text: String) {
    for byte in Printable.text(text).utf8 {
      if let reference = Self.reference(for: byte) {
        markup(reference)
      } else {
        bytes.append(byte)
      }
    }
  }

  /// Text whose line feeds are line breaks.
  mutating func lines(_ text: String) {
    var isFirst = true
    // By bytes: a carriage return and a line feed are one character.
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !isFirst { markup("<br>") }
      isFirst = false
      self.text(String(Substring(line)))
    }
  }

  mutating func text(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// The stylesheet, which is put together from the kinds: the same whatever the documents are.
  mutating func stylesheet() { bytes.append(contentsOf: ReportStyle.text.utf8) }

  mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
