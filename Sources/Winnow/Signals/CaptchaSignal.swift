/// A sum that waits for its answer.
///
/// Catches `3 × 1 =`, `7 + two =` and `+ 4 = twelve`. Leaves `3 × 1 = 3`, which is answered, and
/// sums that stand among other sums, as on a worksheet.
struct CaptchaSignal: Signal {
  static let name: SignalName = "captcha"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    guard Self.isOpenSum(index, document) else { return nil }
    let neighbours = [index - 2, index - 1, index + 1, index + 2]
    let isExercise = neighbours.contains {
      document.lines.indices.contains($0) && Self.isOpenSum($0, document)
    }
    if isExercise { return nil }
    // In the middle of a text the sum is somebody's lesson.
    return Self.noise(.captcha, document.isBetweenProse(index) ? 450 : 950)
  }

  /// Two operands, an operator and an equals sign in one of the orders that leave one open.
  private static func isOpenSum(_ index: Int, _ document: Document) -> Bool {
    // The equals sign is a symbol and one of code, and nearly every operator is a symbol.
    guard document.lines[index].shape.symbols > 0, document.lines[index].shape.codeCharacters > 0 else {
      return false
    }
    let line = document.lines[index]
    guard line.shape.tokens <= 4, line.content.count <= 60 else { return false }
    var pattern = ""
    var position = line.content.lowerBound
    while position < line.content.upperBound {
      let word = document.foldedWord(at: position, before: line.content.upperBound)
      guard word.letters.isEmpty else {
        guard let isNumber = isNumber(position..<word.end, word.letters, document) else { return false }
        pattern += isNumber ? "n" : "o"
        position = word.end
        continue
      }
      let scalar = UTF8Scalar(at: position, before: line.content.upperBound, in: document.bytes.span)
      switch scalar.value {
      case 0x2B, 0x2D, 0x2A, 0x2F, 0xD7, 0xF7, 0x2212, 0x2013, 0x2715, 0x2716, 0x22C5, 0x2217: pattern += "o"
      case 0x3D: pattern += "="
      default: break
      }
      position += scalar.length
    }
    // A required field's asterisk may follow.
    if pattern.hasSuffix("=o") || pattern.hasSuffix("no"), pattern.contains("=") { pattern.removeLast() }
    return ["non=", "no=n", "on=n"].contains(pattern)
  }

  /// Whether a word is a number (true) or the `x` that stands for a times sign (false); nil for others.
  private static func isNumber(_ range: Range<Int>, _ word: [UInt32], _ document: Document) -> Bool? {
    if word.allSatisfy({ CharacterTable.shared.characterClass(of: $0) == .digit }) { return true }
    if word == [0x78] { return false }
    var cursor = TokenCursor(range, table: .shared)
    guard let token = cursor.next(in: document.bytes.span) else { return nil }
    let node = document.lexicon.child(of: Lexicon.root, for: token.key)
    return document.lexicon[node].roles.contains(.number) ? true : nil
  }
}
