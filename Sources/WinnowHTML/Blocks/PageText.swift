import Winnow

/// A page's text without that of its frame, a block a line, as the pipeline for text reads it.
struct PageText: Sendable {
  /// The blocks that have a line each.
  let shown: PageBlocks
  let reading: TextReading
  /// The blocks' lines and the blank lines between them.
  let bytes: [UInt8]

  init(_ tree: BlockTree) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tree.text.count + 2 * tree.blocks.count)
    var numbers: [Int] = []
    var number = 1
    for (index, block) in tree.blocks.enumerated() {
      if index > 0 {
        bytes.append(0x0A)
        number += 1
        if !tree.isClose(block, to: tree.blocks[index - 1]) {
          bytes.append(0x0A)
          number += 1
        }
      }
      bytes.append(contentsOf: tree.text[block.text])
      numbers.append(number)
    }
    reading = TextReading(bytes)
    // A block of exotic spaces is a blank line.
    var lines = reading.lines[...]
    let blocks: [Block] =
      lines.count == tree.blocks.count
      ? tree.blocks
      : zip(tree.blocks, numbers).compactMap { block, number in
        guard lines.first?.number == number else { return nil }
        lines.removeFirst()
        return block
      }
    shown = PageBlocks(tree: tree, blocks: blocks)
    self.bytes = bytes
  }

  var tree: BlockTree { shown.tree }
  var blocks: [Block] { shown.blocks }
}

extension BlockTree {
  /// Whether no blank line stands between two blocks that follow each other: items of a list, cells of a table.
  func isClose(_ block: Block, to before: Block) -> Bool {
    guard let kind = closeKind(block), kind == closeKind(before) else { return false }
    return true
  }

  private func closeKind(_ block: Block) -> Tag? {
    switch elements[Int(block.element)].tag {
    case .li: .li
    case .td, .th, .tr: .td
    case .dt, .dd: .dd
    case .button, .label: .button
    default: nil
    }
  }
}
