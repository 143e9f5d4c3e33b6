/// A page's content as plain text.
///
/// Blocks stand apart by a blank line; items of a list and rows of a table have a line each, and a row's cells are
/// divided by tabulators.
struct TextWriter {
  private let page: PageBlocks
  private var output: [UInt8] = []

  static func text(of page: PageBlocks, isKept: [Bool]) -> [UInt8] {
    var writer = TextWriter(page)
    var last: Layout.Part?
    for part in Layout(page, isKept: isKept).parts() {
      writer.write(part, behind: last)
      last = part
    }
    if !writer.output.isEmpty { writer.output.append(0x0A) }
    return writer.output
  }

  private init(_ page: PageBlocks) { self.page = page }

  private mutating func write(_ part: Layout.Part, behind last: Layout.Part?) {
    if let last { output.append(contentsOf: part.isClose(to: last) ? "\n".utf8 : "\n\n".utf8) }
    switch part {
    case .block(let block), .definition(let block), .continuation(let block, _): lines(of: block)
    case .item(let block, let marker):
      let indent = [UInt8](repeating: 0x20, count: 2 * (marker.depth - 1))
      output.append(contentsOf: indent)
      output.append(contentsOf: "- ".utf8)
      lines(of: block, indent: indent + [0x20, 0x20])
    case .row(let row):
      // Empty cells at the end say nothing.
      let count = (row.cells.lastIndex { !$0.isEmpty } ?? -1) + 1
      for (index, cell) in row.cells[..<count].enumerated() {
        if index > 0 { output.append(0x09) }
        for (place, block) in cell.enumerated() {
          if place > 0 { output.append(0x20) }
          line(of: block)
        }
      }
    }
  }

  /// - Parameter indent: What stands before each line but the first.
  private mutating func lines(of block: Int, indent: [UInt8] = []) {
    let start = output.count
    write(block)
    let firstBreak = output.withUnsafeBufferPointer { $0.firstPlace(of: BlockTree.lineBreak, from: start) }
    if firstBreak == output.count { return }
    let lines = output[start...].split(separator: BlockTree.lineBreak, omittingEmptySubsequences: false)
    output.replaceSubrange(start..., with: Array(lines.joined(separator: [0x0A] + indent)))
  }

  private mutating func line(of block: Int) {
    let start = output.count
    write(block)
    for place in start..<output.count where output[place] == BlockTree.lineBreak || output[place] == 0x09 {
      output[place] = 0x20
    }
  }

  private mutating func write(_ block: Int) {
    let text = page.text(of: block)
    var place = text.startIndex
    for edit in TextEdits(page, block).edits {
      let range = edit.range.lowerBound + text.startIndex..<edit.range.upperBound + text.startIndex
      guard range.lowerBound >= place, range.upperBound <= text.endIndex else { continue }
      output.append(contentsOf: text[place..<range.lowerBound])
      output.append(contentsOf: edit.text)
      place = range.upperBound
    }
    output.append(contentsOf: text[place...])
  }
}

extension Layout.Part {
  /// Whether no blank line stands between two parts: items of lists, rows of one table, a term and what it is.
  func isClose(to last: Layout.Part) -> Bool {
    switch (last, self) {
    case (.item(_, let last), .item(_, let marker)): last.list == marker.list
    case (.row(let last), .row(let row)): last.table == row.table
    case (_, .definition): true
    default: false
    }
  }
}
