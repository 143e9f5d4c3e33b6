/// Scans a page for its tags and text, and leaves out what nobody reads: scripts, styles, drawings, comments,
/// unread attributes.
///
/// They are most of a page, and a scan for their ends is many times as fast as parsing them. What is left
/// also has no more than ``OpenElements/deepest`` open elements and no end tags of elements that were never opened: on
/// those the parser would take time that grows with the square of the page's size.
struct PageScanner {
  var writer: SkeletonWriter
  let page: UnsafeBufferPointer<UInt8>
  var position = 0
  /// Elements that are known to have no end tag behind the place that was reached.
  var endless: Set<UInt8> = []
  /// Elements that are opened more often than closed: the first end tag is theirs.
  var unbalanced: Set<UInt8> = []
  /// Where the content that was skipped last ended.
  var contentEnd = 0
  /// The end of the `<noscript>` that is being read.
  var noscriptEnd = 0

  /// The end of the last `<math>` without TeX.
  var formulaEnd = 0

  private let tags = Tag.byName
  let attributes = AttributeTable.shared

  /// - Parameters:
  ///   - page: The page in UTF-8, of less than 2 GiB. What is found points into it.
  ///   - hasAllBlocks: Whether the skeleton has all blocks, those that need no repair as well.
  static func scan(_ page: UnsafeBufferPointer<UInt8>, hasAllBlocks: Bool = false) -> PageScan {
    var scanner = PageScanner(page, hasAllBlocks: hasAllBlocks)
    scanner.run()
    return scanner.writer.scan
  }

  private init(_ page: UnsafeBufferPointer<UInt8>, hasAllBlocks: Bool) {
    self.page = page
    writer = SkeletonWriter(size: page.count, hasAllBlocks: hasAllBlocks)
  }

  private mutating func run() {
    while position < page.count {
      let end = page.firstPlace(of: UInt8(ascii: "<"), from: position)
      text(position..<end)
      position = end
      if end < page.count { markup() }
    }
    writer.finish()
  }

  private mutating func text(_ range: Range<Int>) {
    if range.isEmpty { return }
    writer.text(
      range, isBlank: page.endOfSpace(from: range.lowerBound, before: range.upperBound) == range.upperBound)
  }

  /// The byte a few places on; 0 behind the end.
  @inline(__always)
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
      // It stands for itself.
      text(position..<position + 1)
      position += 1
    }
  }

  mutating func skip(behind end: UInt8) {
    position = min(page.firstPlace(of: end, from: position) + 1, page.count)
  }

  private mutating func comment() {
    // `<!-->` and `<!--->` are whole.
    let start = position + 4
    position = start
    if byte(0) == UInt8(ascii: ">") || byte(0) == UInt8(ascii: "-") && byte(1) == UInt8(ascii: ">") {
      return skip(behind: UInt8(ascii: ">"))
    }
    while position < page.count {
      skip(behind: UInt8(ascii: ">"))
      guard page[position - 1] == UInt8(ascii: ">") else { return }
      let end = position - (page[position - 2] == UInt8(ascii: "!") ? 2 : 1)
      if end - 2 >= start, page[end - 1] == UInt8(ascii: "-"), page[end - 2] == UInt8(ascii: "-") { return }
    }
  }

  private mutating func endTag() {
    position += 2
    let name = readName()
    skip(behind: UInt8(ascii: ">"))
    if name.tag == .br { return writer.start(name, first: -1, isInLink: false) }
    if !name.tag.isDropped, !name.tag.isVoid { writer.end(name) }
  }

  private mutating func startTag() {
    position += 1
    let name = readName()
    let tag = name.tag
    if tag.isGloss { return skipGloss() }
    if tag.isDropped { return drop(name) }
    if tag == .noscript, !isSubstantial(name) {
      _ = attributes(of: .wbr)
      return skipContent(of: name)
    }
    let isInLink = writer.isOpen(.a)
    guard writer.opens(name) else {
      _ = attributes(of: .wbr)
      return
    }
    let (first, isClosed) = attributes(of: tag)
    if tag == .img {
      image(first)
    } else {
      writer.start(name, first: first, isInLink: isInLink)
      if tag == .math { formula(name) }
    }
    if !isClosed { position = page.count }
  }

  private mutating func readName() -> ElementName {
    let start = position
    while position < page.count, !page[position].isOneOf(.endsName) { position += 1 }
    let letters = UnsafeBufferPointer(rebasing: page[start..<position])
    let tag = letters.count < NameKey.longest ? Tag(NameKey(start..<position, of: page), in: tags) : .unknown
    return ElementName(tag, hash: tag == .unknown ? Self.hash(letters) : 0, letters: letters)
  }

  /// A hash of a name in any case, as that of Fowler, Noll and Vo.
  private static func hash(_ letters: UnsafeBufferPointer<UInt8>) -> Int {
    Int(letters.reduce(UInt32(0)) { ($0 ^ UInt32($1.lowercased)) &* 0x0100_0193 })
  }
}
