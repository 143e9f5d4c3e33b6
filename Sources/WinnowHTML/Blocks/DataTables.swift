import Winnow

/// Tables of data, by what their cells hold: a block at the most, or a few where the rest of the table speaks for data.
/// Tables that lay out a page hold more.
struct DataTables: Sendable {
  /// The rows of all tables, in the order of their first cells.
  private var rows: [Row] = []
  /// For each block the place of the row of data that it is in a cell of, -1 for none; empty where the page has no row.
  private var rowOfBlock: [Int32] = []

  struct Row: Sendable {
    let element: Int32
    let table: Int32
    /// The part of the table: its head or body.
    fileprivate let part: Int32
    fileprivate(set) var cells: [Int32] = []
    /// The column that each cell begins in, with those that stand beside it from a row above.
    fileprivate(set) var columns: [Int] = []
    /// Whether it is the first row of data in the table.
    fileprivate(set) var isFirst = false
    fileprivate var isData = false
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
  func row(of block: Int) -> Row? {
    rowOfBlock.isEmpty || rowOfBlock[block] < 0 ? nil : rows[Int(rowOfBlock[block])]
  }

  /// The row of data that a block is in, and its table, where the block is the whole cell: of several in a cell each is
  /// judged by itself, as a button under a price.
  func cell(of block: Int) -> BlockMarkup.Cell? {
    guard let row = row(of: block), !row.isTitle, row.form == .plain else { return nil }
    return BlockMarkup.Cell(table: row.table, row: row.element)
  }

  /// What is around an element: the innermost table, and the innermost cell of it.
  private struct Surroundings {
    var table: Int32 = -1
    var cell: Int32 = -1
    /// The place of the cell's row; -1 for a cell in none.
    var row = -1
  }

  /// More bytes in one cell over all columns are a paragraph.
  private static let titleBytes = 100

  init(_ tree: BlockTree, _ blocks: [Block]) {
    let elements = tree.elements
    guard elements.contains(where: { $0.tag == .tr }) else { return }
    var around: [Surroundings] = []
    around.reserveCapacity(elements.count)
    // For each element the place of its row.
    var places = [Int32](repeating: -1, count: elements.count)
    for (index, element) in elements.enumerated() {
      var here = element.parent >= 0 ? around[Int(element.parent)] : Surroundings()
      switch element.tag {
      case .table:
        if here.row >= 0 { rows[here.row].hold(.layout) }
        here = Surroundings(table: Int32(index))
      case .td, .th:
        (here.cell, here.row) = (Int32(index), -1)
        let row = element.parent
        guard here.table >= 0, elements[Int(row)].tag == .tr else { break }
        if places[Int(row)] < 0 {
          places[Int(row)] = Int32(rows.count)
          rows.append(Row(element: row, table: here.table, part: elements[Int(row)].parent))
        }
        here.row = Int(places[Int(row)])
        rows[here.row].cells.append(Int32(index))
      default: break
      }
      around.append(here)
    }
    fill(tree, blocks, around)
    placeCells(elements)
    choose(elements)
    rowOfBlock = blocks.map { block in
      let row = around[Int(block.element)].row
      return row >= 0 && rows[row].isData ? Int32(row) : -1
    }
  }

  /// Blocks in a cell, and their bytes: more are a part of a page.
  private static let mostBlocks = 12
  private static let mostBytes = 1000

  /// Tells rows by what their cells hold.
  private mutating func fill(_ tree: BlockTree, _ blocks: [Block], _ around: [Surroundings]) {
    var held: [Int32: (blocks: Int, bytes: Int, hasHeading: Bool)] = [:]
    for block in blocks {
      let (cell, row) = (around[Int(block.element)].cell, around[Int(block.element)].row)
      if row < 0 { continue }
      let isHeading = tree.headingLevel(of: block) > 0
      var here = held[cell] ?? (0, 0, false)
      here = (here.blocks + 1, here.bytes + block.text.count, here.hasHeading || isHeading)
      held[cell] = here
      if here.blocks > 1 {
        let isMuch = here.blocks > Self.mostBlocks || here.bytes > Self.mostBytes
        rows[row].hold(isMuch || here.hasHeading ? .layout : .mixed, bytes: here.bytes)
      }
      if block.isPreformatted, here.blocks > 1 || tree.text[block.text].contains(BlockTree.lineBreak) {
        rows[row].hold(.layout)
      }
      if tree.elements[Int(cell)].columns > 1, block.text.count <= Self.titleBytes, !isHeading {
        rows[row].isTitle = rows[row].cells.count == 1
      }
    }
  }

  /// Tells the rows of data.
  private mutating func choose(_ elements: [Element]) {
    var tables: [Int32: Rows] = [:]
    for row in rows where row.cells.count > 1 {
      let isHeader = row.cells.allSatisfy { elements[Int($0)].tag == .th }
      tables[row.table, default: Rows()].add(row, isHeader: isHeader)
    }
    var first: [Int32: Int] = [:]
    for (place, row) in rows.enumerated() {
      let table = tables[row.table] ?? Rows()
      rows[place].isData =
        switch row.form {
        case .plain: row.cells.count > 1 || row.isTitle && (table.plain > 0 || table.areData)
        case .mixed: row.cells.count > 1 && table.areData
        case .layout: false
        }
      guard rows[place].isData else { continue }
      if let other = first[row.table], rows[other].element < row.element { continue }
      first[row.table] = place
    }
    for place in first.values { rows[place].isFirst = true }
  }

  /// Columns beyond are not counted, so that what is written does not grow with the spans.
  private static let mostColumns = 64

  private mutating func placeCells(_ elements: [Element]) {
    // For each part of a table how many rows the cells above go on for.
    var open: [Int32: [UInt8]] = [:]
    for place in rows.indices {
      let part = rows[place].part
      var spans = open.removeValue(forKey: part) ?? []
      var columns: [Int] = []
      columns.reserveCapacity(rows[place].cells.count)
      var column = 0
      for cell in rows[place].cells {
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
      rows[place].columns = columns
      for column in spans.indices where spans[column] > 0 { spans[column] -= 1 }
      open[part] = spans
    }
  }
}
