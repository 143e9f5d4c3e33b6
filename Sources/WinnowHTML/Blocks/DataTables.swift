import Winnow

/// Tables of data: in their rows each cell holds a block at the most. Tables that lay out a page hold more.
struct DataTables: Sendable {
  /// For each row of data, by its element, the table around it and its cells.
  private(set) var rows: [Int32: Row] = [:]
  /// For each block the row that it is in a cell of; empty where the page has no such table.
  private var rowOfBlock: [Int32] = []

  struct Row: Sendable {
    let table: Int32
    var cells: [Int32] = []
    /// Whether a cell holds two blocks, a table, or code of several lines.
    fileprivate var isLayout = false
  }

  /// The row of data that a block is in; nil where it is in none.
  func row(of block: Int) -> Int32? {
    rowOfBlock.isEmpty || rowOfBlock[block] < 0 ? nil : rowOfBlock[block]
  }

  /// The row of data that a block is in, and its table.
  func cell(of block: Int) -> BlockMarkup.Cell? {
    guard let element = row(of: block), let row = rows[element] else { return nil }
    return BlockMarkup.Cell(table: row.table, row: element)
  }

  /// What is around an element: the innermost table, and the innermost cell of it.
  private struct Surroundings {
    var table: Int32 = -1
    var cell: Int32 = -1
  }

  init(_ page: PageText) {
    let elements = page.tree.elements
    guard elements.contains(where: { $0.tag == .tr }) else { return }
    var around: [Surroundings] = []
    around.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      var here = element.parent >= 0 ? around[Int(element.parent)] : Surroundings()
      switch element.tag {
      case .table:
        if here.cell >= 0 { rows[elements[Int(here.cell)].parent]?.isLayout = true }
        here = Surroundings(table: Int32(index))
      case .td, .th:
        here.cell = Int32(index)
        if here.table >= 0, elements[Int(element.parent)].tag == .tr {
          rows[element.parent, default: Row(table: here.table)].cells.append(Int32(index))
        }
      default: break
      }
      around.append(here)
    }
    var filled: Set<Int32> = []
    for (index, block) in page.blocks.enumerated() {
      let cell = around[Int(block.element)].cell
      if cell < 0 { continue }
      let isCode = block.isPreformatted && page.text(of: index).contains(BlockTree.lineBreak)
      if !filled.insert(cell).inserted || isCode { rows[elements[Int(cell)].parent]?.isLayout = true }
    }
    rows = rows.filter { $1.cells.count > 1 && !$1.isLayout }
    rowOfBlock = page.blocks.map { block in
      let cell = around[Int(block.element)].cell
      return cell >= 0 && rows[elements[Int(cell)].parent] != nil ? elements[Int(cell)].parent : -1
    }
  }
}
