/// A page's content as Markdown: that of CommonMark, with the tables of GitHub's.
struct MarkdownWriter {
  private let source: Page
  private let page: PageBlocks
  private let hasLinks: Bool
  private var output: [UInt8] = []
  /// For each element the quotations around it.
  private var quotes: [UInt8] = []
  /// For each list that is open where what its last item holds begins, in columns, and the quotations around the item.
  private var items: [(indent: Int, quotes: Int)] = []
  /// What each line of the part begins with that is being written: marks of quotations, the indentation of an item.
  private var margin: [UInt8] = []

  /// Deeper quotations stand at this depth, so that what is written does not grow with the depth.
  private static let deepest: UInt8 = 10

  /// - Parameter blocks: Those of the page that the verdicts are on.
  static func markdown(of page: Page, _ blocks: PageBlocks, isKept: [Bool], hasLinks: Bool) -> [UInt8] {
    var writer = MarkdownWriter(page, blocks, hasLinks: hasLinks)
    var last: Layout.Part?
    for part in Layout(blocks, isKept: isKept).parts() {
      writer.write(part, behind: last)
      last = part
    }
    if !writer.output.isEmpty { writer.output.append(0x0A) }
    return writer.output
  }

  private init(_ page: Page, _ blocks: PageBlocks, hasLinks: Bool) {
    source = page
    self.page = blocks
    self.hasLinks = hasLinks
    quotes.reserveCapacity(blocks.tree.elements.count)
    for element in blocks.tree.elements {
      let around = element.parent >= 0 ? quotes[Int(element.parent)] : 0
      quotes.append(
        element.tag == .blockquote && !isListInItem(quotes.count) ? min(around + 1, Self.deepest) : around)
    }
  }

  /// Whether a quotation inside of an item is there for the indentation of the list in it alone: Sphinx writes such ones.
  private func isListInItem(_ quotation: Int) -> Bool {
    let elements = page.tree.elements
    guard elements[quotation].parent >= 0, elements[Int(elements[quotation].parent)].tag == .li else {
      return false
    }
    let inside = elements[(quotation + 1)...].prefix(2).prefix { Int($0.parent) >= quotation }
    return inside.first { $0.tag != .div }.map { $0.tag == .ul || $0.tag == .ol } ?? false
  }

  // MARK: - Parts

  private mutating func write(_ part: Layout.Part, behind last: Layout.Part?) {
    let before = margin
    margin = margin(of: part)
    if let last {
      // A line break inside a paragraph.
      if case .definition = part { output.append(contentsOf: "  ".utf8) }
      output.append(0x0A)
      if !part.isClose(to: last) {
        // A quotation goes on over the blank line.
        let common = zip(before, margin).prefix { $0 == $1 }.count
        let end = margin[..<common].lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
        output.append(contentsOf: margin[..<end])
        output.append(0x0A)
      }
    }
    output.append(contentsOf: margin)
    switch part {
    case .block(let block), .definition(let block), .continuation(let block, _): write(block)
    case .item(let block, let marker): write(block, marker)
    case .row(let row):
      let isFirst = if case .row(let before)? = last { before.table != row.table } else { true }
      write(row, isFirst: isFirst)
    }
  }

  private func margin(of part: Layout.Part) -> [UInt8] {
    let quotes = quoteDepth(of: part)
    let marks = { (count: Int) in Array(repeatElement(Array("> ".utf8), count: count).joined()) }
    guard case .continuation(_, let depth) = part, depth <= items.count, items[depth - 1].quotes <= quotes
    else {
      return marks(quotes)
    }
    // A quotation in an item is indented as all that it holds.
    let item = items[depth - 1]
    return marks(item.quotes) + repeatElement(0x20, count: item.indent) + marks(quotes - item.quotes)
  }

  private mutating func write(_ block: Int, _ marker: Layout.Marker) {
    let bullet = marker.number.map { "\($0). " } ?? "- "
    // What a list's items hold stands behind their marks: `100. ` needs more than the usual four columns.
    items.removeLast(max(0, items.count - marker.depth))
    let indent = marker.depth > 1 ? items[marker.depth - 2].indent : 0
    if items.count == marker.depth { items.removeLast() }
    items.append((indent + max(4, bullet.utf8.count), quoteDepth(of: .item(block, marker))))
    output.append(contentsOf: repeatElement(0x20, count: indent))
    output.append(contentsOf: bullet.utf8)
    margin += repeatElement(0x20, count: indent + bullet.utf8.count)
    inline(block, lineBreak: hardBreak, isCell: false)
    margin.removeLast(indent + bullet.utf8.count)
  }

  private mutating func write(_ block: Int) {
    if page.blocks[block].isPreformatted { return fence(block) }
    let level = page.headingLevel(of: block)
    if level > 0 {
      output.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
      output.append(0x20)
      return inline(block, lineBreak: Array(" ".utf8), isCell: false)
    }
    inline(block, lineBreak: hardBreak, isCell: false)
  }

  /// A line break inside a paragraph: two spaces before the line's end.
  private var hardBreak: [UInt8] { Array("  \n".utf8) + margin }

  private func quoteDepth(of part: Layout.Part) -> Int {
    switch part {
    case .block(let block), .item(let block, _), .definition(let block), .continuation(let block, _):
      Int(quotes[Int(page.blocks[block].element)])
    case .row(let row): Int(quotes[row.table])
    }
  }

  /// Code between fences that are longer than any run of backticks in it.
  private mutating func fence(_ block: Int) {
    var longest = 0
    var run = 0
    for byte in page.text(of: block) {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
    output.append(contentsOf: fence)
    output.append(contentsOf: page.tree.target(page.blocks[block].language))
    newLine()
    let seams = Set(page.seams(of: block))
    for (place, byte) in page.text(of: block).enumerated() {
      if seams.contains(place) { newLine() }
      if byte == BlockTree.lineBreak { newLine() } else { output.append(byte) }
    }
    newLine()
    output.append(contentsOf: fence)
  }

  private mutating func newLine() {
    output.append(0x0A)
    output.append(contentsOf: margin)
  }

  // MARK: - Tables

  private mutating func write(_ row: Layout.Row, isFirst: Bool) {
    guard isFirst else { return line(row.cells) }
    // A table has a header, be it empty.
    let missing = row.isHeader ? row.columns - row.cells.count : row.columns
    line((row.isHeader ? row.cells : []) + [[Int]](repeating: [], count: missing))
    newLine()
    rule(row.columns)
    if !row.isHeader {
      newLine()
      line(row.cells)
    }
  }

  /// A line's end inside a cell.
  private static let cellBreak = Array("<br>".utf8)

  private mutating func line(_ cells: [[Int]]) {
    output.append(UInt8(ascii: "|"))
    for cell in cells {
      output.append(0x20)
      for (place, block) in cell.enumerated() {
        if place > 0 { output.append(contentsOf: Self.cellBreak) }
        inline(block, lineBreak: Self.cellBreak, isCell: true)
      }
      output.append(contentsOf: " |".utf8)
    }
  }

  private mutating func rule(_ count: Int) {
    output.append(UInt8(ascii: "|"))
    for _ in 0..<count { output.append(contentsOf: " --- |".utf8) }
  }

  // MARK: - Text

  /// A block's text with its emphases and links.
  private mutating func inline(_ block: Int, lineBreak: [UInt8], isCell: Bool) {
    let text = page.text(of: block)
    let marks = InlineMarks(page, block, hasLinks: hasLinks)
    var escape = MarkdownEscape(text, isCell: isCell, isHeading: page.headingLevel(of: block) > 0)
    var code = 0
    for place in text.indices {
      for mark in marks.before(place - text.startIndex) {
        code += mark.style == .code ? mark.isOpening ? 1 : -1 : 0
        write(mark)
      }
      if marks.hidden.contains(where: { $0.contains(place - text.startIndex) }) { continue }
      let byte = text[place]
      if byte == BlockTree.lineBreak {
        output.append(contentsOf: code > 0 ? [0x20] : lineBreak)
        escape.startLine()
      } else {
        if escape.needsBackslash(at: place, inCode: code > 0) { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      }
    }
    for mark in marks.before(text.count) { write(mark) }
  }

  private mutating func write(_ mark: InlineMarks.Mark) {
    switch mark.style {
    case .strong: output.append(contentsOf: "**".utf8)
    case .emphasis: output.append(UInt8(ascii: "*"))
    case .deleted: output.append(contentsOf: "~~".utf8)
    case .code:
      // More backticks than in the code, and spaces, as one of its own may stand at an end.
      if !mark.isOpening, mark.ticks > 1 { output.append(0x20) }
      output.append(contentsOf: repeatElement(UInt8(ascii: "`"), count: mark.ticks))
      if mark.isOpening, mark.ticks > 1 { output.append(0x20) }
    case .raised: output.append(contentsOf: mark.isOpening ? "<sup>".utf8 : "</sup>".utf8)
    case .lowered: output.append(contentsOf: mark.isOpening ? "<sub>".utf8 : "</sub>".utf8)
    case .quotation: output.append(contentsOf: mark.isOpening ? Quotation.opening : Quotation.closing)
    case .link:
      if mark.isOpening {
        // With an exclamation mark before it the link would be an image.
        if output.last == UInt8(ascii: "!") { output.insert(UInt8(ascii: "\\"), at: output.count - 1) }
        return output.append(UInt8(ascii: "["))
      }
      output.append(contentsOf: "](".utf8)
      output.append(contentsOf: source.resolved(page.tree.target(mark.target)))
      output.append(UInt8(ascii: ")"))
    }
  }
}
