/// A line of hash tags and nothing else.
///
/// Catches `#harbour #storm #news`. Leaves `We are #1 again.`
struct HashtagSignal: Signal {
  static let name: SignalName = "hashtags"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    let bytes = document.bytes.span
    guard bytes[document.lines[index].content.lowerBound] == UInt8(ascii: "#") else { return nil }
    let line = document.lines[index]
    guard line.shape.words <= 40 else { return nil }
    var tags = 0
    var words = 0
    var isStart = true
    for position in line.content {
      let byte = bytes[position]
      let isSpace = byte == 0x20 || byte == 0x2C || byte == 0x09
      if !isSpace, isStart {
        words += 1
        // A tag starts with a letter; `#1` is a rank and `# Title` a heading.
        let next = position + 1 < line.content.upperBound ? bytes[position + 1] : 0x20
        if byte == UInt8(ascii: "#"), next > 0x39 { tags += 1 }
      }
      isStart = isSpace
    }
    return tags == words && tags >= 2 ? Self.noise(.tags, 850) : nil
  }
}
