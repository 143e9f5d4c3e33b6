import Winnow

/// The frame of a page: the blocks in its navigation and footer, and the ``LinkLists``, in and around which no content stands.
///
/// HTML has elements for these parts, and pages use them as they are meant. So no score is asked, and the rules only
/// name what goes; that is done where somebody wants to know it.
extension BlockTree {
  /// A frame is around something. Where there is nothing else, or most of what is no link would be in it, the elements
  /// say nothing, perhaps as one of them was not closed. Then no more than short links are left in it, and they only beside
  /// some text.
  mutating func checkFrame() {
    if !blocks.isEmpty, unlinkedBytes(frame) <= unlinkedBytes(blocks) { return }
    let links = Set(
      frame.filter { LinkLists.isLink($0) && !isInHeading($0.element) }.map(\.text.lowerBound))
    dropFrame()
    let isLink = { (block: Block) in links.contains(block.text.lowerBound) }
    let others = blocks.filter { !isLink($0) }
    if unlinkedBytes(others) < Self.leastText { return }
    (blocks, frame) = (others, blocks.filter(isLink))
  }

  /// Bytes of text that links may be beside: less is another line of a menu.
  private static var leastText: Int { 100 }

  /// Takes the blocks of the frame for blocks like all others.
  mutating func dropFrame() {
    if frame.isEmpty { return }
    blocks = all
    frame = []
    for index in elements.indices where elements[index].region == .frame { elements[index].region = .open }
  }

  /// Whether an element is a heading, or a box or two in one.
  func isInHeading(_ element: Int32) -> Bool {
    var around = element
    for _ in 0..<3 where around >= 0 {
      if elements[Int(around)].tag.headingLevel > 0 { return true }
      around = elements[Int(around)].parent
    }
    return false
  }

  /// The blocks of the page and its frame, in order.
  var all: [Block] {
    frame.isEmpty ? blocks : (blocks + frame).sorted { $0.text.lowerBound < $1.text.lowerBound }
  }

  private func unlinkedBytes(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { $0 + $1.text.count - Int($1.linkBytes) }
  }
}

extension Page {
  /// The page with its frame among its blocks.
  ///
  /// The model is trained on such pages: what is in frames is noise to learn from. With the same blocks left out, word F1 on
  /// `wcxb-dev` was .002 lower.
  var unframed: Page {
    var tree = text.tree
    tree.dropFrame()
    return Page(PageText(tree), of: self)
  }
}

extension PageText {
  /// The blocks of the page's frame as a text of their own.
  var frame: PageText {
    var frame = tree
    frame.blocks = tree.frame.sorted { $0.text.lowerBound < $1.text.lowerBound }
    frame.frame = []
    return PageText(frame)
  }
}
