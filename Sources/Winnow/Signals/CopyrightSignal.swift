/// A copyright sign or word with a year at the line's start.
///
/// Catches `© 2019–2024 Harbour Press Ltd.` Leaves `Copyright is a right of authors.`
struct CopyrightSignal: Signal {
  static let name = "copyright"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    let line = document.lines[index]
    let tokens = document.tokens(of: line)
    guard line.shape.words <= 30, let first = tokens.first else { return nil }
    let start = tokens.prefix(3)
    let hasSign = start.contains { $0.flags.contains(.afterCopyright) }
    let isWord = first.hash == Self.copyright
    let hasYear = tokens.prefix(6).contains { $0.flags.contains(.year) }
    guard hasSign || isWord, hasYear || hasSign && isWord else { return nil }
    return Self.noise(.legal, 920)
  }

  private static let copyright: UInt64 = {
    let word: StaticString = "copyright"
    var cursor = TokenCursor(0..<word.bytes.count, table: .shared)
    return cursor.next(in: word.bytes.span)?.hash ?? 0
  }()
}
