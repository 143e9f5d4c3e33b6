/// Tables of data: in their rows each cell holds a block at the most. Tables that lay out a page hold more.
struct DataTables: Sendable {
  /// For each block the table in whose rows of data it is a cell; empty where the page has no such table.
  private let tables: [Int32]

  /// The table of a block; nil where it is in no row of data.
  subscript(block: Int) -> Int32? { tables.isEmpty || tables[block] < 0 ? nil : tables[block] }

  /// What is around an element: the innermost table, and the innermost cell of it.
  private struct Surroundings {
    var table: Int32 = -1
    var cell: Int32 = -1
  }

  /// What is in a row.
  private struct Row {
    var cells = 0
    /// Whether a cell holds two blocks, or a table.
    var isLayout = false
  }

  init(_ page: PageText) {
    let elements = page.tree.elements
    guard elements.contains(where: { $0.tag == .tr }) else {
      tables = []
      return
    }
    var around: [Surroundings] = []
    around.reserveCapacity(elements.count)
    var rows: [Int32: Row] = [:]
    for (index, element) in elements.enumerated() {
      var here = element.parent >= 0 ? around[Int(element.parent)] : Surroundings()
      switch element.tag {
      case .table:
        if here.cell >= 0 { rows[elements[Int(here.cell)].parent, default: Row()].isLayout = true }
        here = Surroundings(table: Int32(index))
      case .td, .th:
        here.cell = Int32(index)
        rows[element.parent, default: Row()].cells += 1
      default: break
      }
      around.append(here)
    }
    var filled: Set<Int32> = []
    for block in page.blocks {
      let cell = around[Int(block.element)].cell
      if cell >= 0, !filled.insert(cell).inserted { rows[elements[Int(cell)].parent]?.isLayout = true }
    }
    tables = page.blocks.map { block in
      let around = around[Int(block.element)]
      guard around.table >= 0, around.cell >= 0, let row = rows[elements[Int(around.cell)].parent],
        row.cells > 1, !row.isLayout
      else { return -1 }
      return around.table
    }
  }
}
