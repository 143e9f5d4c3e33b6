import Winnow

/// The frame of a page: the blocks in its navigation and footer, and the ``LinkLists``, in and around which no content stands.
///
/// HTML has elements for these parts, and pages use them as they are meant. So no score is asked, and the rules only
/// name what goes; that is done where somebody wants to know it.
extension BlockTree {
  /// A frame is around something. Where there is nothing else, or most of what is no link would be in it, the elements
  /// say nothing, perhaps as one of them was not closed; then no more than its short links are left in it.
  mutating func checkFrame() {
    if !blocks.isEmpty, unlinkedBytes(frame) <= unlinkedBytes(blocks) { return }
    let elements = elements
    dropFrame { !LinkLists.isLink($0) || elements[Int($0.element)].tag.headingLevel > 0 }
    if blocks.isEmpty { dropFrame() }
  }

  /// Takes blocks of the frame for blocks like all others.
  mutating func dropFrame(where isContent: (Block) -> Bool = { _ in true }) {
    if frame.isEmpty { return }
    let dropped = frame.filter(isContent)
    frame.removeAll(where: isContent)
    if !dropped.isEmpty {
      blocks = (blocks + dropped).sorted { $0.text.lowerBound < $1.text.lowerBound }
    }
    for index in elements.indices where elements[index].region == .frame { elements[index].region = .open }
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
