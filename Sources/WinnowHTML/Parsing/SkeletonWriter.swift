/// Writes a page's skeleton, and puts its text aside in runs.
struct SkeletonWriter {
  var scan = PageScan()
  private var open = OpenElements()
  private let tags = TagMarkup.shared
  /// The first piece of the run that is being read.
  private var runStart = 0
  /// Pieces of the run that start an element which has not ended yet.
  private var unclosed: [Int] = []
  /// Whether the parser has a body open, so that text and inline elements make it open no other.
  private var isInBody = false
  private var hasBody = false
  /// The innermost of the parser's open elements, from the outside in, as far as it is certain which they are.
  private var known: [(tag: Tag, hash: Int)] = []
  /// Whether the last tag of the skeleton was none of a block.
  private var isBehindInline = false
  /// The names without a tag that were written, by their hashes.
  private var madeUpNames: Set<Int> = []

  /// Names without a tag that are told apart. The parser's table of names gets slow where a page has tens of thousands.
  static let mostMadeUpNames = 1000

  /// Whether all blocks are the parser's: in a page of frames, and as a check of which of them need not be.
  private var hasAllBlocks: Bool

  /// - Parameter size: The page's bytes.
  init(size: Int, hasAllBlocks: Bool) {
    self.hasAllBlocks = hasAllBlocks
    scan.skeleton.reserveCapacity(size / 16)
    scan.pieces.reserveCapacity(size / 64)
    scan.values.reserveCapacity(size / 128)
  }

  // MARK: - What a page has

  /// Adds text, references to characters as written.
  mutating func text(_ range: Range<Int>, isBlank: Bool) {
    scan.pieces.append(
      PageScan.Piece(
        content: isBlank ? .space : .text, tag: .unknown, first: Int32(truncatingIfNeeded: range.lowerBound),
        count: Int32(truncatingIfNeeded: range.count)))
  }

  /// Whether the element may be opened; a break stands for one that may not.
  mutating func opens(_ name: ElementName) -> Bool {
    // Items and cells are not counted, as mostly the next one ends them. Here it does not.
    let isTooDeep = unclosed.count + known.count >= OpenElements.deepest + OpenElements.mostUncounted
    if name.tag.isVoid || open.open(name.tag, name.hash, isTooDeep: isTooDeep) { return true }
    appendBreak(name.tag)
    return false
  }

  /// Adds an element that may be opened.
  ///
  /// - Parameters:
  ///   - first: Its first attribute among the scan's values; -1 for none.
  ///   - isInLink: Whether a link was open before it. The parser closes it where another one begins.
  mutating func start(_ name: ElementName, first: Int32, isInLink: Bool) {
    guard isInBody, needsNoRepair(name.tag, isInLink) else {
      endRun(before: name.tag)
      return appendTag(name, first)
    }
    // Nobody reads them.
    if name.tag == .input || name.tag == .wbr { return }
    if name.tag.isBlock { dropSpace(open.isOpen(.pre)) }
    if !name.tag.isVoid { unclosed.append(scan.pieces.count) }
    scan.pieces.append(PageScan.Piece(content: .start, tag: name.tag, first: first, count: 0))
  }

  /// Whether an element in the body can only be in the one that is open.
  @inline(__always)
  private func needsNoRepair(_ tag: Tag, _ isInLink: Bool) -> Bool {
    if tag.isInline { return tag != .a || !isInLink }
    guard !hasAllBlocks, !open.isOpen(.title),
      let open = unclosed.last.map({ scan.pieces[$0].tag }) ?? known.last?.tag
    else {
      return false
    }
    return tag.isBlock ? !tag.mayEnd(open) : tag.isOfHead && tag.isVoid
  }

  /// Leaves out white space before a block's tag.
  private mutating func dropSpace(_ isPreformatted: Bool) {
    guard scan.pieces.count > runStart, scan.pieces[scan.pieces.count - 1].content == .space,
      !isPreformatted
    else { return }
    scan.pieces.removeLast()
  }

  mutating func end(_ name: ElementName) {
    let isPreformatted = open.isOpen(.pre)
    switch open.close(name.tag, name.hash) {
    case .vanishes: return
    case .breaks: return appendBreak(name.tag)
    case .passes: break
    }
    if let last = unclosed.last, scan.pieces[last].tag == name.tag {
      unclosed.removeLast()
      if name.tag.isBlock { dropSpace(isPreformatted) }
      scan.pieces.append(PageScan.Piece(content: .end, tag: name.tag, first: -1, count: 0))
      return
    }
    endRun(before: name.tag)
    appendEndTag(name)
  }

  mutating func finish() {
    endRun(before: .body)
    scan.limits.deepElements = open.tooDeep
  }

  func isOpen(_ tag: Tag) -> Bool { open.isOpen(tag) }

  // MARK: - The skeleton

  /// What stands for an element that would be too deep.
  private mutating func appendBreak(_ tag: Tag) {
    guard tag.isBlock else { return }
    endRun(before: tag)
    scan.skeleton.append(contentsOf: "<hr>".utf8)
    if let open = known.last?.tag, Tag.hr.mayEnd(open) { known.removeAll(keepingCapacity: true) }
    isBehindInline = false
  }

  private mutating func appendTag(_ name: ElementName, _ first: Int32) {
    let mark = first >= 0 ? PageScan.tagMark(scan.firstValues.count) : nil
    if first >= 0 { scan.firstValues.append(first) }
    if name.tag != .unknown {
      let text = tags.start(of: name.tag)
      scan.skeleton.append(mark.map { text.with(attribute: $0) } ?? text)
    } else {
      scan.skeleton.append(UInt8(ascii: "<"))
      append(madeUp: name)
      if let mark { scan.skeleton += [0x20, mark.0, mark.1] }
      scan.skeleton.append(UInt8(ascii: ">"))
    }
    remember(name)
    isBehindInline = !name.tag.isBlock
    isInBody = isInBody || !name.tag.isOfHead
  }

  /// Keeps in mind what the parser has open behind a start tag.
  private mutating func remember(_ name: ElementName) {
    let tag = name.tag
    if tag.isVoid { return }
    // In them the parser opens no body.
    if tag == .frameset || tag == .noframes { hasAllBlocks = true }
    // The parser drops a second body, and knows elements that are no tag here and end or are ended in ways of their own.
    if tag == .body {
      known.removeAll(keepingCapacity: true)
      if !hasBody { known.append((tag, 0)) }
      hasBody = true
      return
    }
    if tag.isOfHead || tag == .unknown && !name.isMadeUp {
      known.removeAll(keepingCapacity: true)
      return
    }
    if let open = known.last?.tag, tag.mayEnd(open) { known.removeAll(keepingCapacity: true) }
    known.append((tag, tag == .unknown ? name.hash : 0))
  }

  private mutating func appendEndTag(_ name: ElementName) {
    if name.tag != .unknown {
      scan.skeleton.append(tags.end(of: name.tag))
    } else {
      scan.skeleton += "</".utf8
      append(madeUp: name)
      scan.skeleton.append(UInt8(ascii: ">"))
    }
    if let open = known.last, open == (name.tag, name.tag == .unknown ? name.hash : 0), name.tag != .body {
      known.removeLast()
    } else {
      known.removeAll(keepingCapacity: true)
    }
    isBehindInline = !name.tag.isBlock
    if name.tag == .body || name.tag == .html { isInBody = false }
  }

  /// Adds a name that has no tag.
  private mutating func append(madeUp name: ElementName) {
    if !madeUpNames.contains(name.hash) {
      if name.letters.count > ElementName.longest { scan.limits.hasLongNames = true }
      guard madeUpNames.count < Self.mostMadeUpNames else {
        scan.limits.hasManyNames = true
        // The same one for the start and the end; a hyphen makes it a box.
        scan.skeleton.append(contentsOf: (name.letters.contains(UInt8(ascii: "-")) ? "x-" : "x").utf8)
        return append(decimal: Int32(name.hash & 255))
      }
      madeUpNames.insert(name.hash)
    }
    // What may stand in a name, so that the parser reads it as the scan does.
    for byte in name.letters.prefix(ElementName.longest) {
      let isPlain = byte.isLetter || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      scan.skeleton.append(isPlain ? byte.lowercased : UInt8(ascii: "-"))
    }
  }

  private mutating func append(decimal number: Int32) {
    if number >= 10 { append(decimal: number / 10) }
    scan.skeleton.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  // MARK: - Runs

  /// Ends the run before a tag of the skeleton. Elements that began in the run and go on behind it are the skeleton's.
  private mutating func endRun(before next: Tag) {
    for index in unclosed {
      addRun(runStart..<index, isBeforeBlock: scan.pieces[index].tag.isBlock)
      let piece = scan.pieces[index]
      appendTag(ElementName(piece.tag), piece.first)
      runStart = index + 1
    }
    unclosed.removeAll(keepingCapacity: true)
    addRun(runStart..<scan.pieces.count, isBeforeBlock: next.isBlock || next == .body)
    runStart = scan.pieces.count
  }

  private mutating func addRun(_ pieces: Range<Int>, isBeforeBlock: Bool) {
    if pieces.isEmpty { return }
    if !open.isOpen(.pre), pieces.allSatisfy({ scan.pieces[$0].content == .space }) {
      // White space between blocks is not shown.
      if isInBody, isBehindInline || !isBeforeBlock { scan.skeleton.append(0x20) }
      if pieces.upperBound == scan.pieces.count { scan.pieces.removeLast(pieces.count) }
      return
    }
    scan.skeleton.append(PageScan.mark(scan.runs.count))
    scan.runs.append(
      Int32(truncatingIfNeeded: pieces.lowerBound)..<Int32(truncatingIfNeeded: pieces.upperBound))
    isInBody = true
  }
}

/// The name of an element as a tag has it.
struct ElementName {
  let tag: Tag
  /// Tells names apart that have no tag of their own.
  let hash: Int
  /// The letters in the page; none of a name that was made from a tag.
  let letters: UnsafeBufferPointer<UInt8>

  init(_ tag: Tag) { self.init(tag, hash: 0, letters: UnsafeBufferPointer(start: nil, count: 0)) }

  /// - Parameter letters: The name as the page has it. It must live as long as the name.
  init(_ tag: Tag, hash: Int, letters: UnsafeBufferPointer<UInt8>) {
    (self.tag, self.hash, self.letters) = (tag, hash, letters)
  }

  /// Bytes of a name that are told apart.
  static let longest = 40

  /// Whether it is surely none of HTML's own: those have no hyphen, nor a colon.
  var isMadeUp: Bool { letters.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") } }
}
