/// A bare number, which counts votes, replies or shares beside other noise.
///
/// Sees `14` under `Reply`. Leaves `14` alone in a table, and `€ 14`: it proves nothing alone.
struct NumberSignal: Signal {
  static let name = "number"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    let line = document.lines[index]
    guard line.shape.tokens == 1, line.shape.numbers == 1, line.shape.symbols == 0, line.content.count <= 6
    else {
      return nil
    }
    return Self.noise(.boilerplate, 260)
  }
}
