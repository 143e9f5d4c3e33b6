import Winnow

/// Tables of data: in their rows each cell holds a block at the most. Tables that lay out a page hold more.
struct DataTables: Sendable {
  /// For each row of data, by its element, the table around it and its cells.
  private(set) var rows: [Int32: Row] = [:]
  private var firstRows: [Int32: Int32] = [:]
  /// For each block the row that it is in a cell of; empty where the page has no such table.
  private var rowOfBlock: [Int32] = []

  struct Row: Sendable {
    let table: Int32
    var cells: [Int32] = []
    /// The column that each cell begins in, with those that stand beside it from a row above.
    fileprivate(set) var columns: [Int] = []
    /// Whether its only cell covers several columns: a title over others.
    fileprivate var isTitle = false
    /// Whether a cell holds two blocks, a table, or code of several lines.
    fileprivate var isLayout = false
  }

  /// The row of data that a block is in; nil where it is in none.
  func row(of block: Int) -> Int32? {
    rowOfBlock.isEmpty || rowOfBlock[block] < 0 ? nil : rowOfBlock[block]
  }

  /// The first row of data in a table.
  func firstRow(of table: Int32) -> Int32? { firstRows[table] }

  /// The row of data that a block is in, and its table.
  func cell(of block: Int) -> BlockMarkup.Cell? {
    guard let element = row(of: block), let row = rows[element], !row.isTitle else { return nil }
    return BlockMarkup.Cell(table: row.table, row: element)
  }

  /// What is around an element: the innermost table, and the innermost cell of it.
  private struct Surroundings {
    var table: Int32 = -1
    var cell: Int32 = -1
  }

  /// More bytes in one cell over all columns are a paragraph.
  private static let titleBytes = 100

  init(_ page: PageBlocks) {
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
      let row = elements[Int(cell)].parent
      if !filled.insert(cell).inserted || isCode { rows[row]?.isLayout = true }
      if elements[Int(cell)].columns > 1, block.text.count <= Self.titleBytes,
        page.headingLevel(of: index) == 0
      {
        let isAlone = rows[row]?.cells.count == 1
        rows[row]?.isTitle = isAlone
      }
    }
    placeCells(elements)
    let tables = Set(rows.values.lazy.filter { $0.cells.count > 1 && !$0.isLayout }.map(\.table))
    rows = rows.filter { !$1.isLayout && ($1.cells.count > 1 || $1.isTitle && tables.contains($1.table)) }
    for (row, element) in rows.map({ ($1, $0) }) {
      firstRows[row.table] = min(firstRows[row.table] ?? element, element)
    }
    rowOfBlock = page.blocks.map { block in
      let cell = around[Int(block.element)].cell
      return cell >= 0 && rows[elements[Int(cell)].parent] != nil ? elements[Int(cell)].parent : -1
    }
  }

  /// Columns beyond are not counted, so that what is written does not grow with the spans.
  private static let mostColumns = 64

  private mutating func placeCells(_ elements: [Element]) {
    // For each part of a table how many rows the cells above go on for.
    var open: [Int32: [UInt8]] = [:]
    for row in rows.keys.sorted() {
      var spans = open[elements[Int(row)].parent] ?? []
      var columns: [Int] = []
      var column = 0
      for cell in rows[row]?.cells ?? [] {
        while column < spans.count, spans[column] > 0 { column += 1 }
        columns.append(column)
        let element = elements[Int(cell)]
        let end =
          column < Self.mostColumns ? min(column + Int(element.columns), Self.mostColumns) : column + 1
        for covered in column..<end where covered < Self.mostColumns {
          if covered == spans.count { spans.append(0) }
          spans[covered] = element.rows
        }
        column = end
      }
      rows[row]?.columns = columns
      open[elements[Int(row)].parent] = spans.map { $0 > 0 ? $0 - 1 : 0 }
    }
  }
}
