/// Elements whose content is cut out.
extension PageScanner {
  /// A `<noscript>` of fewer words holds a picture or a notice; one of more is the page.
  private static let substantialWords = 50

  /// Cuts an element out; linked data is put aside.
  mutating func drop(_ name: ElementName) {
    let first = writer.scan.values.count
    _ = attributes(of: name.tag)
    let isLinkedData = writer.scan.values[first...].contains { value in
      let range = Int(value.start)..<Int(value.start) + Int(value.count)
      return UnsafeBufferPointer(rebasing: page[range]).contains("ld+json")
    }
    writer.scan.values.removeLast(writer.scan.values.count - first)
    let start = position
    skipContent(of: name)
    if name.tag == .script, isLinkedData {
      writer.scan.linkedData.append(Array(page[start..<max(start, contentEnd)]))
    }
  }

  /// Skips a gloss up to the next tag: its own end tag may be left out.
  mutating func skipGloss() {
    _ = attributes(of: .rt)
    position = page.firstPlace(of: UInt8(ascii: "<"), from: position)
  }

  /// Skips what an element holds whose tag ends here.
  mutating func skipContent(of name: ElementName) {
    contentEnd = position
    if let end = endOfContent(of: name) {
      contentEnd = end
      position = end
      skip(behind: UInt8(ascii: ">"))
    } else if name.tag == .script || name.tag == .style {
      // The page ends inside.
      contentEnd = page.count
      position = page.count
    }
  }

  /// Where the end tag starts that closes the element whose content begins here; nil if there is none.
  ///
  /// A search that fails is not made again, so that all of them take time linear in the page's size.
  mutating func endOfContent(of name: ElementName) -> Int? {
    let key = name.tag.rawValue
    guard !endless.contains(key) else { return nil }
    let nests = !name.tag.isRawText && name.tag != .noscript && !unbalanced.contains(key)
    if let end = endTag(of: name.letters, nests: nests) { return end }
    if nests {
      unbalanced.insert(key)
      if let end = endTag(of: name.letters, nests: false) { return end }
    }
    endless.insert(key)
    return nil
  }

  private func endTag(of letters: UnsafeBufferPointer<UInt8>, nests: Bool) -> Int? {
    var depth = 1
    var place = page.firstPlace(of: UInt8(ascii: "<"), from: position)
    while place + 2 + letters.count <= page.count {
      let isEnd = page[place + 1] == UInt8(ascii: "/")
      if isEnd || nests, isName(letters, at: place + (isEnd ? 2 : 1)) {
        depth += isEnd ? -1 : 1
        if depth == 0 { return place }
      }
      place = page.firstPlace(of: UInt8(ascii: "<"), from: place + 1)
    }
    return nil
  }

  private func isName(_ letters: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let end = place + letters.count
    guard end <= page.count else { return false }
    for index in letters.indices where page[place + index].lowercased != letters[index].lowercased {
      return false
    }
    if end == page.count { return true }
    return page[end].isSpace || page[end] == UInt8(ascii: ">") || page[end] == UInt8(ascii: "/")
  }

  /// Whether the `<noscript>` whose name ends here holds more than a picture or a notice.
  mutating func isSubstantial(_ name: ElementName) -> Bool {
    if position < noscriptEnd { return true }
    guard let end = endOfContent(of: name) else { return true }
    var words = 0
    var isInTag = true
    var isInWord = false
    for byte in page[position..<end] {
      if byte == UInt8(ascii: "<") {
        isInTag = true
      } else if byte == UInt8(ascii: ">") {
        (isInTag, isInWord) = (false, false)
      } else if !isInTag {
        let isLetter = byte.isLetter || byte >= 0x80
        if isLetter, !isInWord { words += 1 }
        isInWord = isLetter
      }
    }
    guard words >= Self.substantialWords else { return false }
    noscriptEnd = end
    return true
  }
}
