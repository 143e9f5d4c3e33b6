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
    guard hasSign || isWord else { return nil }
    // Under the text the sign alone is enough; inside it, it may stand for a photo's agency.
    let isFooter = hasSign && (index + 3 >= document.lines.count || document.tail.contains(index))
    guard hasYear || hasSign && isWord || isFooter || hasReservation(line, document) else { return nil }
    return Self.noise(.legal, 920)
  }

  /// Whether the line goes on to reserve all rights.
  private func hasReservation(_ line: Line, _ document: Document) -> Bool {
    let tokens = document.tokens(of: line)
    return tokens.indices.contains { start in
      var node = Lexicon.root
      for index in start..<tokens.endIndex {
        node = document.lexicon.child(of: node, for: tokens[index].key)
        if node == Lexicon.none { return false }
        let entry = document.lexicon.nodes[Int(node)]
        if (entry.phrase ?? entry.opening)?.kind == .legal, index > start { return true }
      }
      return false
    }
  }

  private static let copyright: UInt64 = {
    let word: StaticString = "copyright"
    var cursor = TokenCursor(0..<word.bytes.count, table: .shared)
    return cursor.next(in: word.bytes.span)?.hash ?? 0
  }()
}
