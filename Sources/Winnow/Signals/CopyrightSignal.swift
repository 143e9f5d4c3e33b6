/// A copyright sign or word with a year at the line's start.
///
/// Catches `© 2019–2024 Harbour Press Ltd.` Leaves `Copyright is a right of authors.`
struct CopyrightSignal: Signal {
  static let name: SignalName = "copyright"

  /// The hash of the word `copyright`.
  private let copyright: UInt64?

  init(_ document: Document) { copyright = Self.copyright }

  func look(at index: Int, in document: Document) -> Finding? {
    guard !document.lines[index].tokens.isEmpty else { return nil }
    let isWord = document.tokens[document.lines[index].tokens.lowerBound].hash == copyright
    guard isWord || document.lines[index].flags.contains(.afterCopyright) else { return nil }
    let line = document.lines[index]
    let tokens = document.tokens(of: line)
    guard line.shape.words <= 30, !(line.isProse && document.isBetweenProse(index)) else { return nil }
    let start = tokens.prefix(3)
    let hasSign = start.contains { $0.flags.contains(.afterCopyright) }
    let hasYear = tokens.prefix(6).contains { $0.flags.contains(.year) }
    guard hasSign || isWord else { return nil }
    // Under the text the sign alone is enough; inside it, it may stand for a photo's agency.
    let isFooter = hasSign && (index + 3 >= document.lines.count || document.tail.contains(index))
    guard hasYear || hasSign && isWord || isFooter else { return nil }
    return Self.noise(.legal, 920)
  }

  private static let copyright = Token.hashes(of: Array("copyright".utf8)).first
}
