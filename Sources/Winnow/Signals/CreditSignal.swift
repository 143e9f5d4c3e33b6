/// A picture's credit, alone or behind a caption.
///
/// Catches `Photo: Jane Doe/Reuters`, `© Getty Images` and `The harbour at dawn | Credits: AFP`.
/// Leaves `He paid the credit back.` and `The talks go on, said Reuters.`
struct CreditSignal: Signal {
  static let name: SignalName = "credit"

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    guard Self.mayHoldCredit(document.lines[index]) else { return nil }
    let line = document.lines[index]
    guard line.shape.words <= 60, line.hasAllTokens, !document.isCode(line),
      let credit = Self.credit(in: document.tokens(of: line), line, document)
    else { return nil }
    if credit.start > 0 {
      // A summary in prose may end with its source; a caption is shorter.
      let shape = line.shape
      let isProse = shape.sentenceEnds >= 2 && shape.words > 16 || shape.sentenceEnds >= 1 && shape.words > 30
      return isProse ? nil : Self.noise(.caption, credit.weight)
    }
    return Self.noise(.credit, credit.weight)
  }

  static func hasCredit(_ line: Line, _ document: Document) -> Bool {
    line.hasAllTokens && credit(in: document.tokens(of: line), line, document) != nil
  }

  /// A hash over the caption in front of the credit; nil if there is none.
  static func captionHash(_ line: Line, _ document: Document) -> UInt64? {
    let tokens = document.tokens(of: line)
    guard line.hasAllTokens, let credit = credit(in: tokens, line, document), credit.start >= 3 else {
      return nil
    }
    return tokens.prefix(credit.start).reduce(Shape.hashSeed) { Shape.extend($0, by: $1.hash) }
  }

  private struct Credit {
    /// How many tokens stand before it.
    let start: Int
    let weight: Int
  }

  /// The words that a credit may have after its mark.
  private static let longestCredit = 12

  /// Whether the line has a word or a sign that credits begin with.
  @inline(__always)
  private static func mayHoldCredit(_ line: Line) -> Bool {
    line.flags.contains(.afterCopyright) || line.reach.leads(to: [.credit, .agency])
  }

  private static func credit(in tokens: ArraySlice<Token>, _ line: Line, _ document: Document) -> Credit? {
    guard mayHoldCredit(line) else { return nil }
    for index in tokens.indices {
      let before = index - tokens.startIndex
      let behind = tokens.endIndex - index
      guard behind <= longestCredit || before == 0 else { continue }
      let token = tokens[index]
      if token.flags.contains(.afterCopyright), behind <= 8,
        !tokens[index...].contains(where: { $0.flags.contains(.year) })
      {
        return Credit(start: before, weight: 850)
      }
      if let weight = mark(at: index, before, tokens, line, document) {
        let agency = document.lexicon.longestMatch(tokens, from: tokens.startIndex, of: .agency)
        return Credit(start: (agency?.length ?? 0) >= before ? 0 : before, weight: weight)
      }
    }
    return agency(in: tokens, line, document)
  }

  /// Whether a credit starts with the word at `index`: `Photo:`, `(Photo by`, `| Credits`.
  private static func mark(
    at index: Int, _ before: Int, _ tokens: ArraySlice<Token>, _ line: Line, _ document: Document
  ) -> Int? {
    guard let word = document.lexicon.longestMatch(tokens, from: index, of: .credit) else { return nil }
    let token = tokens[index]
    let next = index + word.length
    let isApart =
      before == 0
      || !token.flags.isDisjoint(with: [
        .afterSeparator, .afterOpening, .afterSentenceEnd, .afterCopyright, .afterComma,
      ])
    let rest = tokens[next...]
    guard let first = rest.first, rest.count <= longestCredit else {
      return nil
    }
    // A name follows, not a number or a price: `Photo: 12 MP` is a camera's.
    let isNamed =
      !rest.contains { $0.isNumber && !$0.flags.contains(.year) }
      && (first.flags.contains(.capitalized) || first.flags.contains(.unspaced)
        || line.shape.capitalized == 0)
    if isNamed, !(line.shape.endsSentence && rest.count > 6) {
      // At the line's start a dash may do; behind a caption it could be any sentence's.
      let isEquals = first.flags.contains(.afterEquals) && line.shape.mainScript != .latin
      let isMarked = isEquals || first.flags.contains(before == 0 ? .afterSeparator : .afterColon)
      let isAllNames = rest.count <= 5 && rest.allSatisfy { $0.flags.contains(.capitalized) }
      if isMarked, isApart || isAllNames, !first.flags.contains(.afterSlash) { return 900 }
      let isPerson = rest.count >= 2 || document.lexicon.longestMatch(tokens, from: next, of: .agency) != nil
      if first.flags.contains(.afterSlash), isAllNames, isPerson { return 900 }
      if before > 0, token.flags.contains(.afterOpening), rest.count <= 8 { return 900 }
    }
    // `(foto archive of the school)` names no person, but the brackets are all about the picture.
    let isBracketed = document.bytes[line.content.upperBound - 1] == UInt8(ascii: ")")
    if before >= 3, line.shape.words <= 25, isBracketed, token.flags.contains(.afterOpening), rest.count <= 6,
      line.shape.sentenceEnds == 0
    {
      return 700
    }
    let by = document.lexicon.longestMatch(tokens, from: next, of: .bylinePrefix)
    if let by, isApart, next + by.length < tokens.endIndex,
      tokens[next + by.length].flags.contains(.capitalized)
    {
      return 900
    }
    if first.flags.contains(.afterCopyright) { return 900 }
    return nil
  }

  /// A line of agencies and names: `AP Photo/Jane Doe`, `Getty Images`; or a caption that ends so: `… (AFP)`.
  private static func agency(in tokens: ArraySlice<Token>, _ line: Line, _ document: Document) -> Credit? {
    guard tokens.count <= 30 else { return nil }
    for index in tokens.indices where tokens[index].reach.leads(to: .agency) {
      guard let match = document.lexicon.longestMatch(tokens, from: index, of: .agency) else { continue }
      let before = index - tokens.startIndex
      let rest = tokens[(index + match.length)...]
      let isName = { (token: Token) in token.flags.contains(.capitalized) }
      guard rest.allSatisfy(isName), rest.count <= 4, !line.shape.endsSentence,
        tokens[index].flags.contains(.capitalized)
      else { continue }
      if before == 0 {
        let isOutside = document.profile.body != nil && !document.isInBody(line)
        return match.length > 1 || !rest.isEmpty || isOutside ? Credit(start: 0, weight: 700) : nil
      }
      // `EFE/Jane Doe`: the slash binds the name to its agency.
      let isBound = rest.first?.flags.contains(.afterSlash) ?? false
      let isApart = isBound || !tokens[index].flags.isDisjoint(with: [.afterOpening, .afterSeparator])
      if isApart, before <= 3, tokens.prefix(before).allSatisfy(isName) {
        return Credit(start: 0, weight: 700)
      }
      if isApart, line.shape.sentenceEnds <= 1, before >= 3 { return Credit(start: before, weight: 600) }
    }
    return nil
  }
}
