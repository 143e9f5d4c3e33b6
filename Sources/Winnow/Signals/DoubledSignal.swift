/// One text twice over on a line.
///
/// Catches `A bridge at dawn A bridge at dawn` if `A bridge at dawn` stands on a line of its own, and
/// `The bridge Photo: AFP The bridge Photo: AFP` in any case. Leaves a doubled text that stands nowhere else:
/// removing it would lose it.
struct DoubledSignal: Signal {
  static let name: SignalName = "doubled"

  /// The hashes of all lines, if there is a doubled one.
  private let lineHashes: Set<UInt64>

  init(_ document: Document) {
    let mayBeDoubled = document.lines.contains { Self.mayBeDoubled($0) }
    lineHashes = mayBeDoubled ? Set(document.lines.map(\.shape.hash)) : []
  }

  @inline(__always)
  private static func mayBeDoubled(_ line: Line) -> Bool {
    line.shape.parity == 0 && line.shape.tokens >= 4 && line.shape.tokens.isMultiple(of: 2)
      && line.shape.letters > 0
  }

  func look(at index: Int, in document: Document) -> Finding? {
    guard Self.mayBeDoubled(document.lines[index]) else { return nil }
    let line = document.lines[index]
    guard let half = Self.half(of: line, document) else { return nil }
    if CreditSignal.hasCredit(line, document) { return Self.noise(.caption, 950) }
    guard line.shape.tokens >= 6, lineHashes.contains(half) else { return nil }
    return Self.noise(.duplicate, 900)
  }

  /// The hash of the line's first half, if the second half is the same.
  static func half(of line: Line, _ document: Document) -> UInt64? {
    guard mayBeDoubled(line) else { return nil }
    var cursor = TokenCursor(line.content, table: .shared)
    var halves = [Shape.hashSeed, Shape.hashSeed]
    var count = 0
    while let token = cursor.next(in: document.bytes.span) {
      let half = count * 2 < line.shape.tokens ? 0 : 1
      halves[half] = Shape.extend(halves[half], by: token.hash)
      count += 1
    }
    return halves[0] == halves[1] ? halves[0] : nil
  }
}
