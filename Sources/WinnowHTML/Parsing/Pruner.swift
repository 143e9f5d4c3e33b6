/// Cuts out of a page what nobody reads: scripts, styles, drawings, comments, unread attributes.
///
/// They are most of a page, and a scan for their ends is many times as fast as parsing them. What is left
/// also has no more than ``deepest`` open elements and no end tags of elements that were never opened: on those the
/// parser would take time that grows with the square of the page's size.
struct Pruner {
  /// What is left, as markup.
  private(set) var output: [UInt8] = []
  /// The contents of `<script type="application/ld+json">`.
  private(set) var linkedData: [[UInt8]] = []

  /// Elements that may be open at once; deeper ones become breaks between blocks.
  static let deepest = 400
  /// A `<noscript>` of fewer words holds a picture or a notice; one of more is the page.
  private static let substantialWords = 50

  private let page: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var open = OpenElements()
  /// Elements that are known to have no end tag behind the place that was reached.
  private var endless: Set<UInt8> = []
  /// Elements that are opened more often than closed: the first end tag is theirs.
  private var unbalanced: Set<UInt8> = []
  /// Where the content that was skipped last ended.
  private var contentEnd = 0
  /// The end of the `<noscript>` that is being read.
  private var noscriptEnd = 0

  /// - Parameter page: The page in UTF-8. It is read only while this call lasts.
  static func prune(_ page: [UInt8]) -> (markup: [UInt8], linkedData: [[UInt8]]) {
    page.withUnsafeBufferPointer { page in
      var pruner = Pruner(page)
      pruner.run()
      return (pruner.output, pruner.linkedData)
    }
  }

  private init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    output.reserveCapacity(page.count / 2)
  }

  private mutating func run() {
    var start = 0
    while position < page.count {
      switch page[position] {
      case UInt8(ascii: "<"):
        copy(start..<position)
        markup()
        start = position
      case UInt8(ascii: "&"):
        position += 1
        guard let length = LegacyReferences.length(page[position...]) else { continue }
        position += length
        copy(start..<position)
        output.append(UInt8(ascii: ";"))
        start = position
      default: position += 1
      }
    }
    copy(start..<page.count)
  }

  private mutating func copy(_ range: Range<Int>) {
    if !range.isEmpty { output.append(contentsOf: UnsafeBufferPointer(rebasing: page[range])) }
  }

  /// The byte a few places on; 0 behind the end.
  private func byte(_ step: Int) -> UInt8 {
    position + step < page.count ? page[position + step] : 0
  }

  /// Reads what starts with `<`.
  private mutating func markup() {
    switch byte(1) {
    case UInt8(ascii: "!") where byte(2) == UInt8(ascii: "-") && byte(3) == UInt8(ascii: "-"): comment()
    case UInt8(ascii: "!"), UInt8(ascii: "?"): skip(behind: UInt8(ascii: ">"))
    case UInt8(ascii: "/") where byte(2).isLetter: endTag()
    case UInt8(ascii: "/"): skip(behind: UInt8(ascii: ">"))
    case let byte where byte.isLetter: startTag()
    default:
      output.append(contentsOf: "&lt;".utf8)
      position += 1
    }
  }

  private mutating func skip(behind end: UInt8) {
    while position < page.count, page[position] != end { position += 1 }
    position = min(position + 1, page.count)
  }

  private mutating func comment() {
    // `<!-->` and `<!--->` are whole.
    position += 4
    if byte(0) == UInt8(ascii: ">") || byte(0) == UInt8(ascii: "-") && byte(1) == UInt8(ascii: ">") {
      return skip(behind: UInt8(ascii: ">"))
    }
    while position < page.count {
      if byte(0) == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
        let isEnd = byte(2) == UInt8(ascii: ">")
        if isEnd || byte(2) == UInt8(ascii: "!") && byte(3) == UInt8(ascii: ">") {
          position += isEnd ? 3 : 4
          return
        }
      }
      position += 1
    }
  }

  private mutating func endTag() {
    position += 2
    let name = readName()
    skip(behind: UInt8(ascii: ">"))
    let tag = name.tag
    guard !tag.isDropped, !tag.isVoid || tag == .br else { return }
    if tag == .br { return output.append(contentsOf: "<br>".utf8) }
    switch open.close(tag, name.hash) {
    case .passes:
      output.append(contentsOf: "</".utf8)
      append(name)
      output.append(UInt8(ascii: ">"))
    case .breaks: appendBreak(tag)
    case .vanishes: break
    }
  }

  private mutating func startTag() {
    position += 1
    let name = readName()
    let tag = name.tag
    if tag.isDropped { return drop(name) }
    if tag == .noscript, !isSubstantial(name) {
      skipTag()
      return skipContent(of: name)
    }
    guard tag.isVoid || open.open(tag, name.hash) else {
      skipTag()
      return appendBreak(tag)
    }
    output.append(UInt8(ascii: "<"))
    append(name)
    let isClosed = attributes { attribute, value, output in Self.append(attribute, value, to: &output) }
    output.append(UInt8(ascii: ">"))
    if !isClosed { position = page.count }
  }

  /// What stands for an element that would be too deep.
  private mutating func appendBreak(_ tag: Tag) {
    if tag.isBlock { output.append(contentsOf: "<hr>".utf8) }
  }

  // MARK: - Names and attributes

  private struct Name {
    let range: Range<Int>
    let tag: Tag
    /// Of a name that has no tag of its own.
    let hash: Int
  }

  private mutating func readName() -> Name {
    let start = position
    var hash: UInt32 = 0
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { small in
      while position < page.count {
        let byte = page[position]
        if byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
        if position - start < 16 { small[position - start] = byte.lowercased }
        hash = (hash ^ UInt32(byte.lowercased)) &* 0x0100_0193
        position += 1
      }
      let length = position - start
      let tag = length < 16 ? Tag(UnsafeBufferPointer(rebasing: small[..<length])) : .unknown
      return Name(range: start..<position, tag: tag, hash: Int(hash))
    }
  }

  private mutating func append(_ name: Name) {
    // What may stand in a name, so that the parser reads it as this does.
    for byte in page[name.range].prefix(40) {
      let isPlain = byte.isLetter || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      output.append(isPlain ? byte.lowercased : UInt8(ascii: "-"))
    }
  }

  private static func append(
    _ attribute: Attribute, _ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    attribute.open(in: &output)
    var end = min(value.count, attribute.longestValue)
    // Not inside a character.
    while end < value.count, end > 0, value[end] & 0xC0 == 0x80 { end -= 1 }
    for byte in value[..<end] {
      if byte == UInt8(ascii: "\"") {
        output.append(contentsOf: "&quot;".utf8)
      } else {
        output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func skipTag() { attributes { _, _, _ in } }

  /// Reads a tag's attributes and its end; false if the page ends before.
  @discardableResult
  private mutating func attributes(
    _ body: (Attribute, UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
  ) -> Bool {
    var seen: UInt32 = 0
    while position < page.count {
      let byte = page[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return true
      }
      guard !byte.isSpace, byte != UInt8(ascii: "/") else {
        position += 1
        continue
      }
      let name = attributeName()
      let value = attributeValue()
      // The first of equals counts.
      if let attribute = Attribute(UnsafeBufferPointer(rebasing: page[name])),
        seen >> attribute.rawValue & 1 == 0
      {
        seen |= 1 << attribute.rawValue
        body(attribute, UnsafeBufferPointer(rebasing: page[value]), &output)
      }
    }
    return false
  }

  private mutating func attributeName() -> Range<Int> {
    let start = position
    // An equals sign may begin a name, and only then belongs to it.
    position += 1
    while position < page.count {
      let byte = page[position]
      if byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") {
        break
      }
      position += 1
    }
    return start..<position
  }

  private mutating func attributeValue() -> Range<Int> {
    var ahead = position
    while ahead < page.count, page[ahead].isSpace { ahead += 1 }
    guard ahead < page.count, page[ahead] == UInt8(ascii: "=") else { return position..<position }
    ahead += 1
    while ahead < page.count, page[ahead].isSpace { ahead += 1 }
    position = ahead
    guard position < page.count else { return position..<position }
    let quote = page[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      position = start
      while position < page.count, page[position] != quote { position += 1 }
      let end = position
      position = min(position + 1, page.count)
      return min(start, end)..<end
    }
    let start = position
    while position < page.count, !page[position].isSpace, page[position] != UInt8(ascii: ">") {
      position += 1
    }
    return start..<position
  }

  // MARK: - Contents

  /// Cuts an element out; linked data is put aside.
  private mutating func drop(_ name: Name) {
    var isLinkedData = false
    attributes { attribute, value, _ in
      if attribute == .type { isLinkedData = value.contains("ld+json") }
    }
    let start = position
    skipContent(of: name)
    if name.tag == .script, isLinkedData { linkedData.append(Array(page[start..<max(start, contentEnd)])) }
  }

  private mutating func skipContent(of name: Name) {
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
  private mutating func endOfContent(of name: Name) -> Int? {
    let key = name.tag.rawValue
    guard !endless.contains(key) else { return nil }
    let nests = !name.tag.isRawText && name.tag != .noscript && !unbalanced.contains(key)
    if let end = endTag(of: name, nests: nests) { return end }
    if nests {
      unbalanced.insert(key)
      if let end = endTag(of: name, nests: false) { return end }
    }
    endless.insert(key)
    return nil
  }

  private func endTag(of name: Name, nests: Bool) -> Int? {
    var depth = 1
    var place = position
    while place + 2 + name.range.count <= page.count {
      guard page[place] == UInt8(ascii: "<") else {
        place += 1
        continue
      }
      let isEnd = page[place + 1] == UInt8(ascii: "/")
      if isEnd || nests, isName(name, at: place + (isEnd ? 2 : 1)) {
        depth += isEnd ? -1 : 1
        if depth == 0 { return place }
      }
      place += 1
    }
    return nil
  }

  private func isName(_ name: Name, at place: Int) -> Bool {
    let end = place + name.range.count
    guard end <= page.count else { return false }
    for (step, index) in name.range.enumerated() where page[place + step].lowercased != page[index].lowercased
    {
      return false
    }
    if end == page.count { return true }
    return page[end].isSpace || page[end] == UInt8(ascii: ">") || page[end] == UInt8(ascii: "/")
  }

  /// Whether the `<noscript>` that starts here holds more than a picture or a notice.
  private mutating func isSubstantial(_ name: Name) -> Bool {
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

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text in lower case is part of the bytes, in any case.
  func contains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      guard count >= text.count else { return false }
      return (0...count - text.count).contains { start in
        text.indices.allSatisfy { self[start + $0].lowercased == text[$0] }
      }
    }
  }
}

/// Counts what is open, by name.
private struct OpenElements {
  /// For each tag; unknown names share a few places by their hashes.
  private var passed = [Int32](repeating: 0, count: 512)
  private var dropped = [Int32](repeating: 0, count: 512)
  private var depth = 0

  enum End {
    case passes
    case breaks
    case vanishes
  }

  private func slot(_ tag: Tag, _ hash: Int) -> Int { tag == .unknown ? 256 + hash & 255 : Int(tag.rawValue) }

  /// Whether the element may be opened.
  mutating func open(_ tag: Tag, _ hash: Int) -> Bool {
    let slot = slot(tag, hash)
    if !tag.isClosedByNext {
      guard depth < Pruner.deepest else {
        dropped[slot] += 1
        return false
      }
      depth += 1
    }
    passed[slot] += 1
    return true
  }

  mutating func close(_ tag: Tag, _ hash: Int) -> End {
    let slot = slot(tag, hash)
    if dropped[slot] > 0 {
      dropped[slot] -= 1
      return .breaks
    }
    guard passed[slot] > 0 else { return .vanishes }
    passed[slot] -= 1
    if !tag.isClosedByNext { depth -= 1 }
    return .passes
  }
}
