/// A sentence of a feed or an agency around names that change.
///
/// Catches `The post A Winter Bridge appeared first on Harbour Weekly.`
/// Leaves `The post office appeared first on the left.`, for want of a name's capital.
struct FrameSignal: Signal {
  static let name: SignalName = "frame"

  private static let longest = 40

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    guard document.lines[index].reach.leads(to: .frame) else { return nil }
    let line = document.lines[index]
    guard line.shape.words <= Self.longest, line.hasAllTokens else { return nil }
    let tokens = document.tokens(of: line)
    let frame = Frame.all.first { $0.mayFit(tokens) && $0.fits(tokens) }
    return frame.map { Self.noise($0.kind, Weight.certain) }
  }
}

/// The words before and behind what changes.
struct Frame: Sendable {
  let kind: Kind
  private let start: [UInt64]
  private let middle: [UInt64]

  /// `kind: start … middle`. A frame without a start may begin with anything.
  static let all: [Frame] = frames.trimmedLines.compactMap(Frame.init)

  /// Of each frame the word that fewest lines have: the last of its start or, without one, the first behind.
  static let tellingWords: [[UInt8]] = frames.trimmedLines.compactMap { line in
    let text = String(decoding: line, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":"), let gap = text.firstIndex(of: "…") else { return nil }
    let isWordEnd = { (character: Character) in character == " " || character == "’" }
    let start = text[text.index(after: colon)..<gap].split(whereSeparator: isWordEnd)
    let middle = text[text.index(after: gap)...].split(whereSeparator: isWordEnd)
    return (start.last ?? middle.first).map { Array($0.utf8) }
  }

  private static let frames: StaticString = """
    related: the post … appeared first on
    related: the post … first appeared on
    related: l’article … est apparu en premier sur
    related: l’article … est apparu en premier dans
    related: cet article … est apparu en premier sur
    related: der beitrag … erschien zuerst auf
    related: la entrada … se publicó primero en
    related: la entrada … aparece primero en
    related: l’articolo … proviene da
    related: l’articolo … sembra essere il primo su
    related: o post … apareceu primeiro em
    related: o conteúdo … aparece primeiro em
    related: het bericht … verscheen eerst op
    related: сообщение … появились сначала на
    related: запись … впервые появилась
    related: artykuł … pochodzi z serwisu
    related: inlägget … dök först upp på
    byline: … contributed to this report
    byline: … contributed reporting
    byline: … contributed to this story
    byline: … contributed to this article
    """

  private init?(_ line: [UInt8]) {
    let text = String(decoding: line, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":"), let gap = text.firstIndex(of: "…"),
      let kind = Kind(rawValue: String(text[..<colon]))
    else { return nil }
    self.kind = kind
    start = Token.hashes(of: Array(text[text.index(after: colon)..<gap].utf8))
    middle = Token.hashes(of: Array(text[text.index(after: gap)...].utf8))
  }

  /// Whether the first word, or any word where there is no start, is the frame's: few lines pass.
  @inline(__always)
  func mayFit(_ tokens: ArraySlice<Token>) -> Bool {
    guard let word = start.first ?? middle.first else { return false }
    return start.isEmpty
      ? tokens.count <= 25 && tokens.contains { $0.hash == word }
      : tokens.first?.hash == word
  }

  /// Whether the tokens begin with the start and hold the middle before a name or the end.
  func fits(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count > start.count + middle.count, tokens.prefix(start.count).map(\.hash) == start else {
      return false
    }
    let behind = tokens.startIndex + start.count
    return (behind...tokens.endIndex - middle.count).contains { at in
      let end = at + middle.count
      guard at > behind || start.isEmpty, tokens[at..<end].map(\.hash) == middle else { return false }
      if end == tokens.endIndex { return start.isEmpty }
      return !start.isEmpty && tokens[end].flags.contains(.capitalized)
    }
  }
}
