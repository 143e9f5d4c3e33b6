/// A path through a site: short names with arrows, bars or bullets between them.
///
/// Catches `Home › News › Harbour`, `ホーム＞ニュース＞港` and `About | Contact | Imprint | Shop`.
/// Leaves `A – B`, `either/or` and sentences.
struct BreadcrumbSignal: Signal {
  static let name: SignalName = "breadcrumb"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    let isWide = document.lines[index].shape.unspaced > 0
    guard document.lines[index].shape.separators >= 2 || isWide else { return nil }
    let line = document.lines[index]
    let shape = line.shape
    guard !shape.endsSentence, shape.commas == 0, !isWide || shape.words <= 40 else { return nil }
    let (arrows, bars) = Self.separators(in: line, document)
    let parts = max(shape.separators, isWide ? arrows + bars : 0)
    guard parts >= 2, shape.words <= parts * 5 + 5, shape.codeCharacters < 2 + parts else { return nil }
    let tokens = document.tokens(of: line)
    let home = tokens.first.map { document.node(of: $0).phrase?.kind == .navigation } ?? false
    let isHomeAlone = home && tokens.dropFirst().first?.flags.contains(.afterSeparator) == true
    // `＜＜前へ｜目次｜次へ＞＞`
    if isWide, arrows >= 2, bars >= 2 { return Self.noise(.navigation, 900) }
    if arrows >= 2 || arrows == 1 && isHomeAlone { return Self.noise(.navigation, isHomeAlone ? 900 : 650) }
    // A row of a table has bars as well: numbers tell some of them apart.
    guard bars >= 2, shape.numbers == 0 else { return nil }
    return Self.noise(.navigation, isHomeAlone ? 850 : 300)
  }

  private static func separators(in line: Line, _ document: Document) -> (arrows: Int, bars: Int) {
    var arrows = 0
    var bars = 0
    var position = line.content.lowerBound
    let bytes = document.bytes.span
    while position < line.content.upperBound {
      let scalar = UTF8Scalar(at: position, before: line.content.upperBound, in: bytes)
      defer { position += scalar.length }
      // Wide ones need no spaces.
      if position > line.content.lowerBound {
        arrows += scalar.value == 0xFF1E ? 1 : 0  // ＞
        bars += scalar.value == 0xFF5C ? 1 : 0  // ｜
      }
      // Programs have arrows too, but not with a space on both sides.
      let next = position + scalar.length
      guard position > line.content.lowerBound, bytes[position - 1] == 0x20, next < line.content.upperBound,
        bytes[next] == 0x20
      else { continue }
      switch scalar.value {
      case 0x3E, 0x203A, 0x25B8, 0x25B6, 0x25BA, 0xBB: arrows += 1  // > › ▸ ▶ ► »
      case 0xAB: arrows -= 1  // « opens a quotation that » closes
      case 0x7C, 0xB7, 0x2022: bars += 1  // | · •
      default: break
      }
    }
    return (arrows, bars)
  }
}
