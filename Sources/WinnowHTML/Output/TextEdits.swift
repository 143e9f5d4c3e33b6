/// Where the characters of a block say too little, or too much, without their markup: `10<sup>2</sup>` is no `102`.
///
/// The text that verdicts are made from stays as it is: only what is written changes.
struct TextEdits {
  struct Edit: Sendable {
    /// Bytes of the block's text.
    let range: Range<Int>
    let text: [UInt8]
  }

  /// In order.
  private(set) var edits: [Edit] = []

  init(_ page: borrowing PageBlocks, _ block: Int) {
    let spans = page.spans(of: block)
    if spans.isEmpty || spans.count > InlineMarks.most { return }
    let text = page.text(of: block)
    let bytes = { (range: Range<Int>) in
      text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound]
    }
    for place in page.seams(of: block) {
      edits.append(Edit(range: place..<place, text: [BlockTree.lineBreak]))
    }
    for span in spans {
      switch span.style {
      case .raised:
        guard let script = Script(span, spans, text) else {
          // It would be read as a part of what it stands behind.
          guard let mark = Script.footnote(span, text) else { break }
          edits.append(Edit(range: mark.lowerBound..<mark.lowerBound, text: [UInt8(ascii: "[")]))
          edits.append(Edit(range: mark.upperBound..<mark.upperBound, text: [UInt8(ascii: "]")]))
          break
        }
        if let written = script.asText(bytes(script.range)) {
          edits.append(Edit(range: script.gap.lowerBound..<script.range.upperBound, text: written))
        } else if !script.gap.isEmpty {
          edits.append(Edit(range: script.gap, text: []))
        }
      case .lowered:
        guard let script = Script(span, spans, text), !script.gap.isEmpty else { break }
        edits.append(Edit(range: script.gap, text: []))
      case .quotation:
        guard let range = Quotation.range(span, text) else { break }
        edits.append(Edit(range: range.lowerBound..<range.lowerBound, text: Quotation.opening))
        edits.append(Edit(range: range.upperBound..<range.upperBound, text: Quotation.closing))
      default: break
      }
    }
    if let sign = page.anchorSign(of: block) { edits.append(Edit(range: sign, text: [])) }
    edits.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}

/// A quotation inside a line, around which browsers write marks.
enum Quotation {
  static let opening = Array("“".utf8)
  static let closing = Array("”".utf8)

  /// Marks that are there already.
  private static let marks = Set("\"'“”„‟‘’‚«»‹›「」『』".unicodeScalars)

  /// Where the marks stand; nil if the page has its own.
  static func range(_ span: InlineSpan, _ text: ArraySlice<UInt8>) -> Range<Int>? {
    guard let range = InlineMarks.trimmed(span, text) else { return nil }
    let base = text.startIndex
    let near = [
      text[..<(base + range.lowerBound)].suffix(3), text[(base + range.lowerBound)...].prefix(3),
      text[..<(base + range.upperBound)].suffix(3), text[(base + range.upperBound)...].prefix(3),
    ]
    let hasMarks = zip(near, [true, false, true, false]).contains { bytes, isBefore in
      let characters = String(decoding: bytes, as: UTF8.self).unicodeScalars
      return (isBefore ? characters.last : characters.first).map(marks.contains) ?? false
    }
    return hasMarks ? nil : range
  }
}

extension PageBlocks {
  func spans(of block: Int) -> ArraySlice<InlineSpan> {
    let range = blocks[block].spans
    return tree.spans[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Where one `<code>` ends and another begins in a block of code: each is a line of its own.
  func seams(of block: Int) -> [Int] {
    guard blocks[block].isPreformatted, blocks[block].codes > 1 else { return [] }
    let codes = spans(of: block).filter { $0.style == .code }.map(\.range)
    let ends = Set(codes.map(\.upperBound))
    let text = text(of: block)
    return Set(codes.map(\.lowerBound)).intersection(ends).map(Int.init).sorted().filter { place in
      0 < place && place < text.count && text[text.startIndex + place - 1] != BlockTree.lineBreak
        && text[text.startIndex + place] != BlockTree.lineBreak
    }
  }

  /// A sign at the end of a block that links to the block itself, with the space before it.
  func anchorSign(of block: Int) -> Range<Int>? {
    let text = text(of: block)
    guard let last = spans(of: block).last(where: { $0.style == .link }),
      Int(last.range.upperBound) >= text.count,
      tree.target(last.target).first == UInt8(ascii: "#"), last.range.lowerBound > 0
    else { return nil }
    let start = text.startIndex + Int(last.range.lowerBound)
    guard start < text.endIndex else { return nil }
    let sign = text[start...].drop { $0 == 0x20 }
    guard BlockBuilder.anchorSigns.contains(where: { sign.elementsEqual($0.utf8) }) else { return nil }
    let kept = text[..<start].lastIndex { $0 > 0x20 }.map { $0 + 1 - text.startIndex }
    return kept.map { $0..<text.count }
  }
}
