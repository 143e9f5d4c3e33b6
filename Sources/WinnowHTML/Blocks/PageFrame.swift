import Winnow

/// The frame of a page: the blocks in its navigation and footer, in and around which no content stands.
///
/// HTML has elements for these parts, and pages use them as they are meant: of the 2,133 pages of the benchmarks
/// the frame is a third of the blocks, and of the content that was kept there before it held two words in ten thousand. So no score is
/// asked, and the rules only name what goes.
extension BlockTree {
  /// A frame is around something. Where there is nothing else, or most of what is no link would be in it, the elements say nothing, perhaps
  /// as one of them was not closed.
  mutating func checkFrame() {
    if frame.isEmpty { return }
    let isFrame = !blocks.isEmpty && unlinkedBytes(frame) <= unlinkedBytes(blocks)
    if !isFrame {
      blocks = all
      frame = []
    }
    for index in elements.indices.dropFirst() {
      if !isFrame, elements[index].region == .frame { elements[index].region = .open }
      // What is in a menu was read before it was known as one.
      if elements[index].region == .open, elements[Int(elements[index].parent)].region == .frame {
        elements[index].region = .frame
      }
    }
  }

  /// The blocks of the page and its frame, in order.
  var all: [Block] {
    frame.isEmpty ? blocks : (blocks + frame).sorted { $0.text.lowerBound < $1.text.lowerBound }
  }

  private func unlinkedBytes(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { $0 + $1.text.count - Int($1.linkBytes) }
  }
}

/// A box outside the content that is called a menu, a sidebar or the like. Where it turns out to hold hardly anything but links, it
/// belongs to the frame.
struct MenuBox: Sendable {
  private let element: Int
  private let blocks: Int
  private let tally: BlockTree.Tally

  /// Words of classes for what pages have around their content.
  private static let words: [StaticString] = ["nav", "menu", "footer", "sidebar"]
  private static let groups = words.reduce(into: ClassGroups()) { groups, word in
    groups.formUnion(.groups(of: word.withUTF8Buffer { ClassWords.hash($0) }))
  }

  /// Of a box's bytes, in hundredths.
  private static let leastLinked = 80
  /// Of a menu's entry, on average: the names of articles and things are longer.
  private static let mostBytes = 30

  /// Nil for an element that is not called so.
  init?(before tree: BlockTree, element: Int) {
    let box = tree.elements[element]
    guard box.region == .open,
      box.tag == .header || box.tag == .aside || !box.groups.isDisjoint(with: Self.groups)
    else { return nil }
    self.element = element
    blocks = tree.blocks.count
    tally = tree.tally
  }

  /// Ends the box. One with a heading may be the page's head.
  func close(_ tree: inout BlockTree) {
    let bytes = tree.tally.bytes - tally.bytes
    let count = tree.blocks.count - blocks
    guard count > 0, bytes <= count * Self.mostBytes, tree.tally.headings == tally.headings,
      (tree.tally.linkBytes - tally.linkBytes) * 100 >= bytes * Self.leastLinked
    else { return }
    tree.moveToFrame(element, from: blocks, tally)
  }
}

extension PageText {
  /// The blocks of the page's frame as a text of their own.
  var frame: PageText {
    var frame = tree
    (frame.blocks, frame.frame) = (tree.frame.sorted { $0.text.lowerBound < $1.text.lowerBound }, [])
    return PageText(frame)
  }
}
