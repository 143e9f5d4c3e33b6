/// The blocks of a page, or some of them, and what they are in.
struct PageBlocks: Sendable {
  let tree: BlockTree
  let blocks: [Block]
  let tables: DataTables

  init(tree: BlockTree, blocks: [Block]) {
    (self.tree, self.blocks) = (tree, blocks)
    tables = DataTables(tree, blocks)
  }

  /// The bytes of a block; ``BlockTree/lineBreak`` stands between its lines.
  func text(of block: Int) -> ArraySlice<UInt8> { tree.text[blocks[block].text] }

  /// A block's text on one line.
  func line(_ block: Int) -> [UInt8] { text(of: block).map { $0 == BlockTree.lineBreak ? 0x20 : $0 } }

  /// A block's text with its line breaks.
  func lines(_ block: Int) -> [UInt8] { text(of: block).map { $0 == BlockTree.lineBreak ? 0x0A : $0 } }

  /// 1 to 6 for a heading, 0 for other blocks.
  func headingLevel(of block: Int) -> Int { tree.headingLevel(of: blocks[block]) }
}

extension BlockTree {
  /// 1 to 6 for a heading, 0 for other blocks.
  func headingLevel(of block: Block) -> Int {
    var element = Int(block.element)
    for _ in 0..<3 where element >= 0 {
      let level = elements[element].tag.headingLevel
      if level > 0 { return level }
      element = Int(elements[element].parent)
    }
    return 0
  }
}
