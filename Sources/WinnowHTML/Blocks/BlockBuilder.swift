/// Makes blocks of the parser's events: a stack of what the open elements say, and no tree.
///
/// What only asks is inlined where it is asked for each tag: a call from what changes the builder copies all of it.
struct BlockBuilder {
  var tree = BlockTree()
  private(set) var head = PageHead()

  /// What an open element does to the text in it.
  private struct Open {
    let tag: Tag
    /// The element that blocks inside belong to.
    let element: Int32
    let isBlock: Bool
    /// Text inside is not shown, and no part of a block.
    let isSkipped: Bool
    let isPreformatted: Bool
    let style: InlineSpan.Style?
    let target: Range<Int32>?
    let isJoined: Bool
    /// Whether it is a line of code, or holds such lines.
    let isLine: Bool
    /// Whether it is a link to whoever wrote the page.
    let isAuthor: Bool
    /// What the blocks before it hold.
    let before: LinkLists.Contents
    /// Where its text starts in the block that is being read.
    var start: Int
  }

  private var stack: [Open] = []
  var block: Block
  /// Whether nothing was said of the block that is being read: no inline tag, no image and no language since it began. Where it
  /// has no text either, it need not be begun anew, as most tags of boxes stand side by side.
  var isFresh = false
  var linkDepth = 0
  var emphasisDepth = 0
  var isSpacePending = false
  /// Line breaks since the last character.
  var breaks = 0
  var pendingItem: Int32 = -1
  var titleDepth = 0
  /// Where the last inline element began and ended.
  private var lastInline = 0..<0
  /// Whether an inline element began right where another one ended.
  var isAtSeam = false
  /// Whether an inline element began or ended there.
  var isAtEdge = false
  private var hasTitle = false
  var classes = ClassReader()
  /// What the blocks outside the frame hold.
  private var lists = LinkLists.Contents()

  init() {
    tree.elements.append(
      Element(
        tag: .unknown, parent: -1, depth: 0, isHidden: false, isHiddenText: false, region: .open,
        isBeside: false, groups: [], signature: 0, words: 0..<0))
    block = Block(element: 0, text: 0..<0)
  }

  /// Makes room for what most pages of so many parts hold, so that few arrays are moved while they grow.
  ///
  /// - Parameters:
  ///   - parts: Runs of text and tags, about. A page of more than some thousands may be made of nothing else.
  ///   - values: Attributes that are read.
  mutating func reserve(parts: Int, values: Int) {
    let (parts, values) = (min(parts, Self.mostReserved), min(values, Self.mostReserved))
    tree.elements.reserveCapacity(parts / 4)
    tree.blocks.reserveCapacity(parts / 8)
    tree.spans.reserveCapacity(parts / 8)
    tree.text.reserveCapacity(parts * 8)
    tree.words.reserveCapacity(values * 2)
    tree.inlineWords.reserveCapacity(values / 2)
    tree.targets.reserveCapacity(values * 12)
  }

  private static let mostReserved = 20_000

  /// Ends the last block.
  mutating func finish() {
    flush()
    stack.removeAll()
    tree.checkFrame()
  }

  var element: Int32 { stack.last?.element ?? 0 }
  @inline(__always)
  private var isInHeading: Bool { tree.elements[Int(element)].tag.headingLevel > 0 }
  /// Whether what is read stands in a heading, or in what calls itself content.
  @inline(__always)
  private var isInContent: Bool {
    tree.elements[Int(element)].region == .content || tree.isInHeading(element)
  }
  var isSkipped: Bool { stack.last?.isSkipped ?? false }
  var isPreformatted: Bool { stack.last?.isPreformatted ?? false }

  // MARK: - Elements

  mutating func start(_ tag: Tag, _ attributes: TagAttributes, name: UnsafeBufferPointer<UInt8>) {
    switch tag {
    case .br: return lineBreak()
    case .img:
      block.images += 1
      isFresh = false
      return
    case .hr: return flush()
    case .meta, .link, .base, .html, .time, .abbr:
      head.read(tag, attributes, isInArticle: tag == .time && stack.contains { $0.tag == .article })
    case .title: titleDepth += hasTitle || !tree.text.isEmpty ? 0 : 1
    default: break
    }
    if tag.isVoid { return }
    // Elements that a page made up are boxes more often than not.
    let isBox = tag.isBlock || tag == .unknown && name.contains(UInt8(ascii: "-")) || tag == .body
    let isLineBox = isBox && isLineOfCode(tag)
    let isBlock = isBox && !isLineBox
    if isBlock { flush() }
    let said = read(attributes, tag, name, isBlock: isBlock)
    let isLine = isLineBox || tag == .span && said.isLine && isPreformatted && !isInLine
    if isLine { startLine() }
    let style = Self.style(of: tag)
    let opened = Open(
      tag: tag, element: isBlock ? Int32(tree.elements.count - 1) : element, isBlock: isBlock,
      isSkipped: isSkipped || tag == .title
        || !isBlock && (said.isHidden || said.isUnseen || said.isAnchor && isInHeading),
      isPreformatted: isPreformatted || tag == .pre, style: style, target: said.target,
      isJoined: (tag == .sup || tag == .sub) && !isSpacePending, isLine: isLine, isAuthor: said.isAuthor,
      before: lists, start: tree.text.count)
    if tag == .a {
      linkDepth += 1
      block.links += 1
      block.fragmentLinks += said.isFragment ? 1 : 0
    }
    if style == .strong || style == .emphasis { emphasisDepth += 1 }
    if style == .code { block.codes += 1 }
    stack.append(opened)
    if !isBlock {
      isFresh = false
      isAtEdge = true
      isAtSeam = lastInline.upperBound == tree.text.count && lastInline.count > 1
    }
  }

  mutating func end(_ tag: Tag) {
    if tag.isVoid { return }
    guard let closed = stack.last else { return }
    if closed.isBlock {
      flush()
      if closed.tag == .li { pendingItem = -1 }
      if tree.elements[Int(closed.element)].isBeside, lists.isLinks(since: closed.before) {
        tree.frame += tree.blocks[closed.before.blocks...]
        tree.blocks.removeSubrange(closed.before.blocks...)
        lists = closed.before
      }
    } else {
      if closed.tag == .a, isInHeading, isAnchorSign(from: closed.start) {
        tree.text.removeSubrange(max(closed.start, block.text.lowerBound)...)
      }
      addSpan(closed)
      if closed.isLine, closed.tag != .span { endLine(from: closed.start) }
      isFresh = false
      isAtEdge = true
      lastInline = min(closed.start, tree.text.count)..<tree.text.count
    }
    if closed.tag == .a {
      linkDepth -= 1
      if closed.isAuthor, tree.elements[Int(element)].region != .frame {
        head.addAuthor(tree.text[min(max(closed.start, block.text.lowerBound), tree.text.count)...])
      }
    }
    if closed.tag == .title, titleDepth > 0 {
      titleDepth -= 1
      hasTitle = true
    }
    if closed.style == .strong || closed.style == .emphasis { emphasisDepth -= 1 }
    stack.removeLast()
  }

  /// Whether the text of a link in a heading is a sign alone, which links to the heading itself.
  @inline(__always)
  private func isAnchorSign(from start: Int) -> Bool {
    let text = tree.text[max(start, block.text.lowerBound)...].drop { $0 == 0x20 }
    return Self.anchorSigns.contains { text.elementsEqual($0.utf8) }
  }

  static let anchorSigns = ["#", "¶", "§", "🔗"]

  private static func style(of tag: Tag) -> InlineSpan.Style? {
    switch tag {
    case .a: .link
    case .b, .strong: .strong
    case .i, .em: .emphasis
    case .code, .kbd, .samp, .tt: .code
    case .del, .s: .deleted
    case .sup: .raised
    case .sub: .lowered
    case .q: .quotation
    default: nil
    }
  }

  // MARK: - Code

  /// Whether a box that begins here is a line of code, or holds such lines: what highlights code makes one of each line.
  @inline(__always)
  private func isLineOfCode(_ tag: Tag) -> Bool {
    guard isPreformatted, let around = stack.last else { return false }
    switch tag {
    case .div, .p, .li: return around.isLine || stack.contains { $0.tag == .code }
    case .ol, .ul: return around.tag == .pre || around.tag == .code
    default: return false
    }
  }

  private var isInLine: Bool { stack.contains { $0.isLine && $0.tag == .span } }

  private mutating func lineBreak() {
    if isSkipped { return }
    isSpacePending = false
    if isPreformatted { return tree.text.append(BlockTree.lineBreak) }
    breaks += 1
    if breaks >= 2 { return flush() }
    if tree.text.count > block.text.lowerBound {
      tree.text.append(BlockTree.lineBreak)
      block.breaks += 1
    }
  }

  // MARK: - Blocks

  /// Ends the block that is being read, if anything is in it.
  private mutating func flush() {
    if tree.text.count == block.text.lowerBound {
      (isSpacePending, breaks) = (false, 0)
      if isFresh { return }
      let words = Int(block.inlineWords.lowerBound)
      if tree.inlineWords.count > words { tree.inlineWords.removeSubrange(words...) }
      return startBlock()
    }
    let range = trimmed(block.text.lowerBound..<tree.text.count)
    if range.contains(where: { tree.text[$0].isWordByte }) {
      block.element = element
      block.text = range
      block.isPreformatted = isPreformatted
      block.item = pendingItem
      pendingItem = -1
      addOpenSpans()
      block.inlineWords = block.inlineWords.lowerBound..<Int32(tree.inlineWords.count)
      block.spans = block.spans.lowerBound..<Int32(tree.spans.count)
      if tree.elements[Int(block.element)].region == .frame {
        tree.frame.append(block)
      } else {
        tree.blocks.append(block)
        lists.add(block, mayBeContent: isInContent)
      }
    } else {
      tree.text.removeSubrange(block.text.lowerBound...)
      tree.spans.removeSubrange(Int(block.spans.lowerBound)...)
      tree.inlineWords.removeSubrange(Int(block.inlineWords.lowerBound)...)
    }
    startBlock()
  }

  private mutating func startBlock() {
    let start = tree.text.count
    block = Block(element: element, text: start..<start)
    let words = Int32(tree.inlineWords.count)
    let spans = Int32(tree.spans.count)
    block.inlineWords = words..<words
    block.spans = spans..<spans
    // An image or a link that is open goes on.
    block.links = Int32(min(linkDepth, 1))
    for index in stack.indices.reversed() {
      if stack[index].start == start { break }
      stack[index].start = start
    }
    isSpacePending = false
    breaks = 0
    isFresh = true
  }

  /// Without white space at the ends; the indentation of the first line of code stays.
  @inline(__always)
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, tree.text[end - 1] <= 0x20 { end -= 1 }
    if isPreformatted {
      var line = start
      while line < end, tree.text[line] <= 0x20 {
        if tree.text[line] == BlockTree.lineBreak { start = line + 1 }
        line += 1
      }
    } else {
      while start < end, tree.text[start] <= 0x20 { start += 1 }
    }
    return start..<end
  }

  // MARK: - Spans

  private mutating func addSpan(_ open: Open) {
    guard let style = open.style else { return }
    let start = max(open.start, block.text.lowerBound)
    add(style, start..<tree.text.count, open)
  }

  /// Links and emphases that go on behind the block's end.
  private mutating func addOpenSpans() {
    for open in stack { addSpan(open) }
  }

  private mutating func add(_ style: InlineSpan.Style, _ range: Range<Int>, _ open: Open) {
    guard !range.isEmpty else { return }
    let origin = block.text.lowerBound
    tree.spans.append(
      InlineSpan(
        style: style,
        range: Int32(
          truncatingIfNeeded: range.lowerBound - origin)..<Int32(
            truncatingIfNeeded: range.upperBound - origin),
        target: open.target, isJoined: open.isJoined))
  }
}

extension UInt8 {
  /// Whether the byte may be of a letter or digit.
  @inline(__always)
  fileprivate var isWordByte: Bool { isLetter || self &- 0x30 < 10 || self >= 0x80 }
}
