/// A line that repeats the kept line before it.
///
/// It is judged last, among the lines that stay, so that a second cleaning finds nothing new.
/// Repeats far apart stay: refrains, list items and cells of tables are content. So do repeats in
/// verse and lists: a short repeat goes only among prose.
enum Repeats {
  static let name = "repeat"

  /// A line of so many words is repeated by mistake wherever it stands.
  private static let surely = 8
  private static let fewest = 3

  static func isRepeat(_ index: Int, of before: Int, in document: Document) -> Bool {
    let line = document.lines[index]
    guard line.shape.hash == document.lines[before].shape.hash, line.shape.letters > 0,
      line.shape.codeCharacters < 3, document.profile.body != nil
    else { return false }
    let words = line.shape.words
    return words >= surely || words >= fewest && !isAmongShortLines(index, document)
  }

  /// Whether the line stands in a run of short lines, as in verse, lists and tables.
  private static func isAmongShortLines(_ index: Int, _ document: Document) -> Bool {
    let isShort = { (index: Int) in
      document.lines.indices.contains(index) && document.lines[index].shape.words <= 12
    }
    let around = [index - 3, index - 2, index + 1, index + 2]
    return around.count(where: isShort) >= 2
  }
}
