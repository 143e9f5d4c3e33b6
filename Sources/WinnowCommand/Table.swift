/// Rows of plain text with their columns lined up.
struct Table {
  enum Alignment {
    case left
    case right
  }

  let columns: [Alignment]
  private var rows: [[String]] = []

  init(columns: [Alignment]) { self.columns = columns }

  mutating func append(_ row: [String]) { rows.append(row) }

  /// A line a row, two spaces between the columns, no blanks at the end of a line.
  var rendered: String {
    let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (columns[column] == .left ? cell + padding : padding + cell) + "  "
      }
      text += line.drop(lastWhile: { $0 == " " }) + "\n"
    }
    return text
  }
}

extension String {
  /// The string without the characters at its end that fulfil the condition.
  func drop(lastWhile condition: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, condition(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
