/// A bare number, which counts votes, replies or shares beside other noise.
///
/// Sees `14`, which proves nothing alone: the context asks what stands beside it. Leaves `€ 14` and `14 votes`.
struct NumberSignal: Signal {
  static let name: SignalName = "number"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    guard document.lines[index].shape.tokens == 1 else { return nil }
    let line = document.lines[index]
    guard line.shape.numbers == 1, line.shape.symbols == 0, line.content.count <= 6,
      let token = document.tokens(of: line).first, token.flags.isDisjoint(with: [.time, .date])
    else { return nil }
    return Self.noise(.boilerplate, 260)
  }
}
