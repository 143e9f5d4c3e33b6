/// Characters that a page shows as pictures or by other markup: formulas and emoji.
extension PageScanner {
  /// Reads a picture by the text that stands for it, if that is what it shows. Other such texts describe a picture, and are
  /// no text of the page.
  ///
  /// - Parameter first: The place of its only attribute among the scan's values; -1 for none.
  mutating func image(_ first: Int32) {
    writer.start(ElementName(.img), first: -1, isInLink: false)
    guard first >= 0, let value = writer.scan.values.popLast() else { return }
    let range = Int(value.start)..<Int(value.start) + Int(value.count)
    if isEmoji(range) {
      writer.text(range, isBlank: false)
    } else if UnsafeBufferPointer(rebasing: page[range]).contains(#"{\"#) {
      // The braces and commands of TeX.
      code(range)
    }
  }

  /// Reads a formula as TeX, where the page has it as such, behind the start of `<math>`.
  mutating func formula(_ name: ElementName) {
    // What is known to hold no TeX is not searched again for each `<math>` in it.
    guard position >= formulaEnd, let end = endOfContent(of: name) else { return }
    let content = UnsafeBufferPointer(rebasing: page[position..<end])
    guard let source = content.firstPlace(of: "application/x-tex") else {
      formulaEnd = end
      return
    }
    let start = min(page.firstPlace(of: UInt8(ascii: ">"), from: position + source) + 1, end)
    code(start..<page.firstPlace(of: UInt8(ascii: "<"), from: start))
    position = end
  }

  /// Wikipedia has each formula in these braces.
  private static let displayStyle = Array("{\\displaystyle ".utf8)

  /// Adds characters as code, in which nothing is markup.
  private mutating func code(_ range: Range<Int>) {
    var range = range
    while let last = page[range].last, last.isSpace { range = range.lowerBound..<range.upperBound - 1 }
    while let first = page[range].first, first.isSpace { range = range.lowerBound + 1..<range.upperBound }
    if page[range].starts(with: Self.displayStyle), page[range].last == UInt8(ascii: "}") {
      range = range.lowerBound + Self.displayStyle.count..<range.upperBound - 1
    }
    let code = ElementName(.code)
    guard !range.isEmpty, writer.opens(code) else { return }
    writer.start(code, first: -1, isInLink: false)
    writer.text(range, isBlank: false)
    writer.end(code)
  }

  /// Bytes of an emoji with its variants at the most.
  private static let longestEmoji = 32

  private func isEmoji(_ range: Range<Int>) -> Bool {
    guard 3...Self.longestEmoji ~= range.count, page[range].allSatisfy({ $0 >= 0x80 }) else { return false }
    // From U+1F000 on, or a sign from U+2600 to U+27BF.
    let (first, second) = (page[range.lowerBound], page[range.lowerBound + 1])
    return first == 0xF0 && second == 0x9F || first == 0xE2 && 0x98...0x9E ~= second
  }
}
