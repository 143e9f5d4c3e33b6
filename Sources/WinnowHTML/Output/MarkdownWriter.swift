/// A page's content as Markdown: that of CommonMark, with the tables of GitHub's.
struct MarkdownWriter {
  private let source: Page
  private let page: PageBlocks
  private let hasLinks: Bool
  private var output: [UInt8] = []
  /// For each element the quotations around it.
  private var quotes: [UInt8] = []
  /// For each list that is open where its items are, in columns.
  private var indents: [Int] = []

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
      quotes.append(element.tag == .blockquote ? min(around + 1, Self.deepest) : around)
    }
  }

  // MARK: - Parts

  private mutating func write(_ part: Layout.Part, behind last: Layout.Part?) {
    let quote = quoteDepth(of: part)
    if let last {
      // A line break inside a paragraph.
      if case .definition = part { output.append(contentsOf: "  ".utf8) }
      output.append(0x0A)
      if !part.isClose(to: last) {
        // A quotation goes on over the blank line.
        mark(min(quote, quoteDepth(of: last)), isBlank: true)
        output.append(0x0A)
      }
    }
    mark(quote)
    switch part {
    case .block(let block), .definition(let block): write(block, quote)
    case .item(let block, let marker): write(block, marker)
    case .row(let row):
      let isFirst = if case .row(let before)? = last { before.table != row.table } else { true }
      write(row, isFirst: isFirst, quote)
    }
  }

  private mutating func write(_ block: Int, _ marker: Layout.Marker) {
    let bullet = marker.number.map { "\($0). " } ?? "- "
    // What a list's items hold stands behind their marks: `100. ` needs more than the usual four columns.
    indents.removeLast(max(0, indents.count - marker.depth))
    let indent = marker.depth > 1 ? indents[marker.depth - 2] : 0
    if indents.count == marker.depth { indents.removeLast() }
    indents.append(indent + max(4, bullet.utf8.count))
    output.append(contentsOf: repeatElement(0x20, count: indent))
    output.append(contentsOf: bullet.utf8)
    inline(block, lineBreak: Array(" ".utf8), isCell: false)
  }

  private mutating func write(_ block: Int, _ quote: Int) {
    if page.blocks[block].isPreformatted { return fence(block, quote) }
    let level = page.headingLevel(of: block)
    if level > 0 {
      output.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
      output.append(0x20)
      return inline(block, lineBreak: Array(" ".utf8), isCell: false)
    }
    // A line break inside a paragraph: two spaces before the line's end.
    var lineBreak = Array("  \n".utf8)
    for _ in 0..<quote { lineBreak.append(contentsOf: "> ".utf8) }
    inline(block, lineBreak: lineBreak, isCell: false)
  }

  private mutating func mark(_ quote: Int, isBlank: Bool = false) {
    for level in 0..<quote { output.append(contentsOf: isBlank && level == quote - 1 ? ">".utf8 : "> ".utf8) }
  }

  private func quoteDepth(of part: Layout.Part) -> Int {
    switch part {
    case .block(let block), .item(let block, _), .definition(let block):
      Int(quotes[Int(page.blocks[block].element)])
    case .row(let row): Int(quotes[row.table])
    }
  }

  /// Code between fences that are longer than any run of backticks in it.
  private mutating func fence(_ block: Int, _ quote: Int) {
    var longest = 0
    var run = 0
    for byte in page.text(of: block) {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
    output.append(contentsOf: fence)
    newLine(quote)
    let seams = Set(page.seams(of: block))
    for (place, byte) in page.text(of: block).enumerated() {
      if seams.contains(place) { newLine(quote) }
      if byte == BlockTree.lineBreak { newLine(quote) } else { output.append(byte) }
    }
    newLine(quote)
    output.append(contentsOf: fence)
  }

  private mutating func newLine(_ quote: Int) {
    output.append(0x0A)
    mark(quote)
  }

  // MARK: - Tables

  private mutating func write(_ row: Layout.Row, isFirst: Bool, _ quote: Int) {
    guard isFirst else { return line(row.cells) }
    // A table has a header, be it empty.
    let missing = row.isHeader ? row.columns - row.cells.count : row.columns
    line((row.isHeader ? row.cells : []) + [Int?](repeating: nil, count: missing))
    newLine(quote)
    rule(row.columns)
    if !row.isHeader {
      newLine(quote)
      line(row.cells)
    }
  }

  private mutating func line(_ cells: [Int?]) {
    output.append(UInt8(ascii: "|"))
    for cell in cells {
      output.append(0x20)
      if let cell { inline(cell, lineBreak: Array("<br>".utf8), isCell: true) }
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
    case .code: output.append(UInt8(ascii: "`"))
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
