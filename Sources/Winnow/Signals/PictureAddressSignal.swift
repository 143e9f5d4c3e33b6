/// A line that is the address of a picture, among others: what a script or a cascade of pictures left behind.
///
/// Catches `https://shop.example/thumbnails/red.jpg` beside two like it. Leaves one alone, which a text may speak of, and
/// `See https://shop.example/red.jpg`, the pages of a wiki (`https://wiki.example/File:Red.jpg`), and what is fenced as code.
struct PictureAddressSignal: Signal {
  static let name: SignalName = "picture-address"

  /// So many are no example in a text.
  private static let fewest = 3
  private static let endings: [StaticString] = [
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".bmp",
  ]

  private let lines: [Int]

  init(_ document: Document) {
    let bytes = document.bytes.span
    var lines: [Int] = []
    for (index, line) in document.lines.enumerated() where bytes[line.content.lowerBound] == UInt8(ascii: "h")
    {
      if Self.isAddress(line, document) { lines.append(index) }
    }
    self.lines = lines.count < Self.fewest || document.hasFence ? [] : lines
  }

  func look(at index: Int, in document: Document) -> Finding? {
    lines.contains(index) ? Self.noise(.mediaFallback, Weight.certain) : nil
  }

  static func collect(from document: Document, into findings: inout [Findings]) {
    for index in Self(document).lines { findings[index].append(noise(.mediaFallback, Weight.certain)) }
  }

  private static func isAddress(_ line: Line, _ document: Document) -> Bool {
    let bytes = document.bytes.span
    let start = line.content.lowerBound
    guard document.has("https://", at: start) || document.has("http://", at: start) else { return false }
    var end = line.content.upperBound
    for place in line.content {
      switch bytes[place] {
      case 0x09, 0x20: return false
      // Behind that of the scheme.
      case UInt8(ascii: ":") where place > start + 5: return false
      // What stands behind the path.
      case UInt8(ascii: "?"), UInt8(ascii: "#"): end = min(end, place)
      default: continue
      }
    }
    return endings.contains { document.has($0, at: end - $0.utf8CodeUnitCount) }
  }
}

extension Document {
  /// Whether some lines are fenced as code, as in Markdown.
  var hasFence: Bool { lines.contains { has("```", at: $0.content.lowerBound) } }

  /// Whether a text in lower case stands at a place, in any case of ASCII.
  fileprivate func has(_ text: StaticString, at place: Int) -> Bool {
    let bytes = bytes.span
    guard place >= 0, place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      // Setting this bit makes a capital small; the other characters that are looked for have it.
      text.indices.allSatisfy { bytes[place + $0] | 0x20 == text[$0] }
    }
  }
}
