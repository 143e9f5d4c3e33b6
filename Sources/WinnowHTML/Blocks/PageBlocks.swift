/// The blocks of a page, or some of them, and what they are in.
struct PageBlocks: Sendable {
  let tree: BlockTree
  let blocks: [Block]

  /// The bytes of a block; ``BlockTree/lineBreak`` stands between its lines.
  func text(of block: Int) -> ArraySlice<UInt8> { tree.text[blocks[block].text] }

  /// A block's text on one line.
  func line(_ block: Int) -> [UInt8] { text(of: block).map { $0 == BlockTree.lineBreak ? 0x20 : $0 } }

  /// A block's text with its line breaks.
  func lines(_ block: Int) -> [UInt8] { text(of: block).map { $0 == BlockTree.lineBreak ? 0x0A : $0 } }

  /// 1 to 6 for a heading, 0 for other blocks.
  func headingLevel(of block: Int) -> Int {
    var element = Int(blocks[block].element)
    for _ in 0..<3 where element >= 0 {
      let level = tree.elements[element].tag.headingLevel
      if level > 0 { return level }
      element = Int(tree.elements[element].parent)
    }
    return 0
  }
}
