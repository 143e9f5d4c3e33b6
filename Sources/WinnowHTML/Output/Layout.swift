/// What the blocks that stay are in the output: paragraphs, items of lists, rows of tables.
struct Layout: Sendable {
  enum Part: Sendable {
    case block(Int)
    /// A block that begins an item of a list.
    case item(Int, Marker)
    /// A further block of an item, and the lists around the item.
    case continuation(Int, depth: Int)
    case row(Row)
    /// A block that says what the term before it is.
    case definition(Int)
  }

  struct Marker: Sendable {
    /// Lists around it that are shown, from 1.
    var depth: Int
    /// Its number in a list that is numbered.
    let number: Int?
    /// The outermost list around it.
    let list: Int
  }

  struct Row: Sendable {
    let table: Int
    /// The blocks of each cell that stay.
    let cells: [[Int]]
    let isHeader: Bool
    /// Cells in the longest row of the rows that follow each other.
    var columns: Int
  }

  private let page: PageBlocks
  private let isKept: [Bool]
  private let around: [Surroundings]
  /// For each cell or item the blocks in it.
  private let contents: [Contents]

  /// What is around the blocks of an element. A table bounds what is in its cells.
  private struct Surroundings {
    var cell: Int32 = -1
    var item: Int32 = -1
    var list: Int32 = -1
    var lists: Int32 = 0
  }

  private struct Contents {
    var blocks: Int32 = 0
    var firstKept: Int32 = -1
    var lastKept: Int32 = -1
  }

  init(_ page: PageBlocks, isKept: [Bool]) {
    self.page = page
    self.isKept = isKept
    around = Self.surroundings(page.tree.elements)
    var contents = [Contents](repeating: Contents(), count: page.tree.elements.count)
    for (index, block) in page.blocks.enumerated() {
      let around = around[Int(block.element)]
      for holder in [Int(around.cell), Int(around.item)] where holder >= 0 {
        contents[holder].blocks += 1
        guard isKept[index] else { continue }
        if contents[holder].firstKept < 0 { contents[holder].firstKept = Int32(index) }
        contents[holder].lastKept = Int32(index)
      }
    }
    self.contents = contents
  }

  private static func surroundings(_ elements: [Element]) -> [Surroundings] {
    var result: [Surroundings] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      var around = element.parent >= 0 ? result[Int(element.parent)] : Surroundings()
      switch element.tag {
      case .table: around = Surroundings()
      case .td, .th: around.cell = Int32(index)
      case .li: around.item = Int32(index)
      case .ul, .ol, .menu, .dir:
        if around.lists == 0 { around.list = Int32(index) }
        around.lists += 1
      default: break
      }
      result.append(around)
    }
    return result
  }

  /// All parts that stay, in order.
  func parts() -> [Part] {
    var parts: [Part] = []
    // Stray text between two cells must not bring a row a second time.
    var written: Set<Int32> = []
    var items: Set<Int32> = []
    for index in page.blocks.indices where isKept[index] {
      if let row = page.tables.row(of: index) {
        if written.insert(row.element).inserted { parts.append(.row(self.row(row))) }
      } else if let marker = marker(of: index) {
        parts.append(.item(index, marker))
        items.insert(item(of: index))
      } else if isDefinition(index, behind: parts.last) {
        parts.append(.definition(index))
      } else if items.contains(item(of: index)) {
        parts.append(.continuation(index, depth: 0))
      } else {
        parts.append(.block(index))
      }
    }
    level(&parts)
    Self.widen(&parts)
    return parts
  }

  // MARK: - Tables

  private func row(_ row: DataTables.Row) -> Row {
    var cells: [[Int]] = []
    for (cell, column) in zip(row.cells, row.columns) {
      cells += repeatElement([], count: max(0, column - cells.count))
      cells.append(blocks(of: cell))
    }
    return Row(
      table: Int(row.table), cells: cells, isHeader: isHeader(row, cells), columns: cells.count)
  }

  /// The blocks of a cell that stay.
  private func blocks(of cell: Int32) -> [Int] {
    let first = Int(contents[Int(cell)].firstKept)
    guard first >= 0 else { return [] }
    return (first...Int(contents[Int(cell)].lastKept)).filter {
      isKept[$0] && around[Int(page.blocks[$0].element)].cell == cell
    }
  }

  /// Whether a row names the columns: by its elements, or as the table's first row, all of it bold.
  private func isHeader(_ row: DataTables.Row, _ cells: [[Int]]) -> Bool {
    let elements = page.tree.elements
    let around = elements[Int(row.element)].parent
    if row.cells.allSatisfy({ elements[Int($0)].tag == .th }) { return true }
    if around >= 0, elements[Int(around)].tag == .thead { return true }
    guard row.cells.count > 1, row.isFirst else { return false }
    return cells.allSatisfy { !$0.isEmpty && $0.allSatisfy(isBold) }
  }

  private func isBold(_ block: Int) -> Bool {
    let text = page.text(of: block)
    return page.spans(of: block).contains {
      $0.style == .strong && InlineMarks.trimmed($0, text)?.count == text.count
    }
  }

  /// A table is as wide as the longest of its rows: what is beyond its first row is not shown.
  private static func widen(_ parts: inout [Part]) {
    var last: Row?
    for index in parts.indices.reversed() {
      guard case .row(var row) = parts[index] else {
        last = nil
        continue
      }
      if let last, last.table == row.table { row.columns = max(row.columns, last.columns) }
      parts[index] = .row(row)
      last = row
    }
  }

  // MARK: - Terms

  /// Whether a block is the first of a description, or another term, right behind its term.
  private func isDefinition(_ block: Int, behind last: Part?) -> Bool {
    let term: Int
    switch last {
    case .block(let block), .definition(let block): term = block
    default: return false
    }
    let elements = page.tree.elements
    guard let of = describing(term), elements[of].tag == .dt, let own = describing(block),
      elements[own].parent == elements[of].parent
    else { return false }
    return [term, block].allSatisfy { page.headingLevel(of: $0) == 0 && !page.blocks[$0].isPreformatted }
  }

  /// The term or the description that a block is in.
  private func describing(_ block: Int) -> Int? {
    var element = Int(page.blocks[block].element)
    for _ in 0..<3 where element >= 0 {
      let tag = page.tree.elements[element].tag
      if tag == .dt || tag == .dd { return element }
      if tag == .blockquote { return nil }
      element = Int(page.tree.elements[element].parent)
    }
    return nil
  }

  // MARK: - Lists

  /// Deeper items stand at this depth, so that what is written does not grow with the depth.
  private static let deepest = 10

  /// The innermost item around a block; -1 for none.
  private func item(of block: Int) -> Int32 { around[Int(page.blocks[block].element)].item }

  /// How the item that a block begins is marked.
  ///
  /// An item of several blocks that starts with anything but text or a paragraph is a card and not a line of a list,
  /// unless the list is numbered.
  private func marker(of block: Int) -> Marker? {
    let around = around[Int(page.blocks[block].element)]
    let item = Int(around.item)
    guard item >= 0, Int(contents[item].firstKept) == block, !page.blocks[block].isPreformatted else {
      return nil
    }
    let element = Int(page.blocks[block].element)
    let isParagraph = page.tree.elements[element].tag == .p && Int(page.tree.elements[element].parent) == item
    let parent = Int(page.tree.elements[item].parent)
    let isNumbered = page.tree.elements[parent].tag == .ol
    let isLine = element == item || isParagraph || contents[item].blocks == 1 || isNumbered
    guard isLine, page.headingLevel(of: block) == 0 else { return nil }
    return Marker(
      depth: max(Int(self.around[item].lists), 1),
      number: isNumbered ? Int(page.tree.elements[item].ordinal) : nil,
      list: around.list >= 0 ? Int(around.list) : parent)
  }

  /// An item is no deeper than those before it tell: the item that a list is in may be gone, or never was. What goes on
  /// with an item is as deep as it; behind anything else it goes on with nothing.
  private func level(_ parts: inout [Part]) {
    var depths: [Int] = []
    var list = -1
    var shown: [Int32: Int] = [:]
    for index in parts.indices {
      switch parts[index] {
      case .item(let block, var marker):
        if marker.list != list { (depths, shown) = ([], [:]) }
        list = marker.list
        while let last = depths.last, last > marker.depth { depths.removeLast() }
        if depths.last != marker.depth { depths.append(marker.depth) }
        marker.depth = min(depths.count, Self.deepest)
        shown[item(of: block)] = marker.depth
        parts[index] = .item(block, marker)
      case .continuation(let block, _):
        let depth = shown[item(of: block)]
        parts[index] = depth.map { .continuation(block, depth: $0) } ?? .block(block)
        if depth == nil { (depths, shown) = ([], [:]) }
      default: (depths, shown) = ([], [:])
      }
    }
  }
}
