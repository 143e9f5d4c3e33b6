/// A line of nothing but shortcodes, which a plugin was to replace by a gallery, a form or a player.
///
/// Catches `[gallery ids="12,14" columns="3"]` and `[vc_row][vc_column width="1/2"]`. Leaves `[core]`, `[music]`,
/// `[1] Jane Doe, 2019` and `[where n=12]`, and all of them where code is fenced or the text speaks of shortcodes.
struct ShortcodeSignal: Signal {
  static let name: SignalName = "shortcode"

  private let lines: [Int]

  init(_ document: Document) {
    let bytes = document.bytes.span
    var lines: [Int] = []
    for (index, line) in document.lines.enumerated() where bytes[line.content.lowerBound] == UInt8(ascii: "[")
    {
      // A remark in brackets begins with a word of the language.
      let isRemark = document.tokens(of: line).first.map { document.node(of: $0).languages != 0 } ?? true
      if !isRemark, Self.isShortcodes(line.content, bytes) { lines.append(index) }
    }
    self.lines = lines.isEmpty || document.hasFence || Self.isAboutThem(document) ? [] : lines
  }

  func look(at index: Int, in document: Document) -> Finding? {
    lines.contains(index) ? Self.noise(.mediaFallback, Weight.sure) : nil
  }

  static func collect(from document: Document, into findings: inout [Findings]) {
    for index in Self(document).lines { findings[index].append(noise(.mediaFallback, Weight.sure)) }
  }

  /// Whether shortcodes cover the line, and one of them has an attribute: a name alone in brackets may be anything.
  private static func isShortcodes(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var place = line.lowerBound
    var hasAttribute = false
    while place < line.upperBound {
      if bytes[place] == UInt8(ascii: " ") {
        place += 1
        continue
      }
      guard let code = shortcode(at: place, before: line.upperBound, bytes) else { return false }
      hasAttribute = hasAttribute || code.hasAttribute
      place = code.end
    }
    return hasAttribute
  }

  /// `[name]`, `[/name]` or `[name attribute=…]`: where it ends, and whether it has an attribute.
  private static func shortcode(at start: Int, before end: Int, _ bytes: Span<UInt8>) -> (
    end: Int, hasAttribute: Bool
  )? {
    guard bytes[start] == UInt8(ascii: "[") else { return nil }
    let slash = start + 1 < end && bytes[start + 1] == UInt8(ascii: "/") ? 1 : 0
    let behindName = behindName(from: start + 1 + slash, before: end, bytes)
    guard behindName > start + 2 + slash, behindName < end else { return nil }
    if bytes[behindName] == UInt8(ascii: "]") { return (behindName + 1, false) }
    guard bytes[behindName] == UInt8(ascii: " ") else { return nil }
    let equals = self.behindName(from: behindName + 1, before: end, bytes)
    // Two of them compare, and are a program's.
    guard equals > behindName + 1, equals + 1 < end, bytes[equals] == UInt8(ascii: "="),
      bytes[equals + 1] != UInt8(ascii: "=")
    else { return nil }
    for place in equals..<end where bytes[place] == UInt8(ascii: "]") { return (place + 1, true) }
    return nil
  }

  /// Where small letters, digits and what joins them end.
  private static func behindName(from start: Int, before end: Int, _ bytes: Span<UInt8>) -> Int {
    var place = start
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        if place == start { return place }
      default: return place
      }
      place += 1
    }
    return place
  }

  private static func isAboutThem(_ document: Document) -> Bool {
    let words = words
    return document.tokens.contains { words.contains($0.hash) }
  }

  private static let words = WordSet("shortcode shortcodes")
}
