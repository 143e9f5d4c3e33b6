/// The line reads as prose, which speaks for content.
///
/// Sees `She crossed the bridge before dawn, and nobody was awake to ask her why.`
/// Does not see `Bridges of the north`.
struct ProseSignal: Signal {
  static let name: SignalName = "prose"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    let line = document.lines[index]
    guard line.isProse else { return nil }
    // Prose outside the body is in another language. A paragraph may be an abstract; a sentence is a
    // caption or a notice.
    if let body = document.profile.body, !body.contains(index), line.shape.words < 40 { return nil }
    return Self.content(line.shape.words >= 25 ? 700 : 600)
  }
}
