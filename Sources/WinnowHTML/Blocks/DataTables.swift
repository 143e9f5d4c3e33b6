import Winnow

/// Tables of data, by what their cells hold: a block at the most, or a few where the rest of the table speaks for data.
/// Tables that lay out a page hold more.
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
    fileprivate var form = Form.plain
    /// Bytes in its fullest cell of several blocks.
    fileprivate var mostBytes = 0

    fileprivate mutating func hold(_ other: Form, bytes: Int = 0) {
      form = max(form, other)
      mostBytes = max(mostBytes, bytes)
    }
  }

  /// What the cells of a row hold, from the surest data on.
  fileprivate enum Form: Int, Comparable, Sendable {
    /// A block each at the most.
    case plain
    /// A few short blocks in some cell: paragraphs, or a list.
    case mixed
    /// A table, a heading among others, code of several lines, or a lot.
    case layout

    static func < (one: Form, other: Form) -> Bool { one.rawValue < other.rawValue }
  }

  /// What a table's rows of several cells are.
  private struct Rows {
    private static let fewestPlain = 3
    private static let mostBytesUnderNames = 500

    var plain = 0
    var mixed = 0
    var hasHeader = false
    var hasLayout = false
    /// Bytes in the fullest cell of a mixed row.
    var mostBytes = 0

    mutating func add(_ row: Row, isHeader: Bool) {
      switch row.form {
      case .plain: (plain, hasHeader) = (plain + 1, hasHeader || isHeader)
      case .mixed: (mixed, mostBytes) = (mixed + 1, max(mostBytes, row.mostBytes))
      case .layout: hasLayout = true
      }
    }

    /// Whether mixed rows are data: most rows are plain, or the columns have names and no cell holds a post of a thread,
    /// and no row speaks against it.
    var areData: Bool {
      !hasLayout
        && (plain > max(mixed, Self.fewestPlain - 1) || hasHeader && mostBytes <= Self.mostBytesUnderNames)
    }
  }

  /// The row of data that a block is in; nil where it is in none.
  func row(of block: Int) -> Int32? {
    rowOfBlock.isEmpty || rowOfBlock[block] < 0 ? nil : rowOfBlock[block]
  }

  /// The first row of data in a table.
  func firstRow(of table: Int32) -> Int32? { firstRows[table] }

  /// The row of data that a block is in, and its table, where the block is the whole cell: of several in a cell each is
  /// judged by itself, as a button under a price.
  func cell(of block: Int) -> BlockMarkup.Cell? {
    guard let element = row(of: block), let row = rows[element], !row.isTitle, row.form == .plain else {
      return nil
    }
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
        if here.cell >= 0 { rows[elements[Int(here.cell)].parent]?.hold(.layout) }
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
    fill(page, around)
    placeCells(elements)
    choose(elements)
    for (row, element) in rows.map({ ($1, $0) }) {
      firstRows[row.table] = min(firstRows[row.table] ?? element, element)
    }
    rowOfBlock = page.blocks.map { block in
      let cell = around[Int(block.element)].cell
      return cell >= 0 && rows[elements[Int(cell)].parent] != nil ? elements[Int(cell)].parent : -1
    }
  }

  /// Blocks in a cell, and their bytes: more are a part of a page.
  private static let mostBlocks = 12
  private static let mostBytes = 1000

  /// Tells rows by what their cells hold.
  private mutating func fill(_ page: PageBlocks, _ around: [Surroundings]) {
    let elements = page.tree.elements
    var held: [Int32: (blocks: Int, bytes: Int, hasHeading: Bool)] = [:]
    for (index, block) in page.blocks.enumerated() {
      let cell = around[Int(block.element)].cell
      if cell < 0 { continue }
      let row = elements[Int(cell)].parent
      let isHeading = page.headingLevel(of: index) > 0
      var here = held[cell] ?? (0, 0, false)
      here = (here.blocks + 1, here.bytes + block.text.count, here.hasHeading || isHeading)
      held[cell] = here
      if here.blocks > 1 {
        let isMuch = here.blocks > Self.mostBlocks || here.bytes > Self.mostBytes
        rows[row]?.hold(isMuch || here.hasHeading ? .layout : .mixed, bytes: here.bytes)
      }
      if block.isPreformatted, here.blocks > 1 || page.text(of: index).contains(BlockTree.lineBreak) {
        rows[row]?.hold(.layout)
      }
      if elements[Int(cell)].columns > 1, block.text.count <= Self.titleBytes, !isHeading {
        let isAlone = rows[row]?.cells.count == 1
        rows[row]?.isTitle = isAlone
      }
    }
  }

  /// Leaves the rows of data.
  private mutating func choose(_ elements: [Element]) {
    var tables: [Int32: Rows] = [:]
    for row in rows.values where row.cells.count > 1 {
      let isHeader = row.cells.allSatisfy { elements[Int($0)].tag == .th }
      tables[row.table, default: Rows()].add(row, isHeader: isHeader)
    }
    rows = rows.filter { _, row in
      let table = tables[row.table] ?? Rows()
      switch row.form {
      case .plain: return row.cells.count > 1 || row.isTitle && (table.plain > 0 || table.areData)
      case .mixed: return row.cells.count > 1 && table.areData
      case .layout: return false
      }
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
