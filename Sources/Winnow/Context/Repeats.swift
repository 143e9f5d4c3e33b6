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
  /// In thousandths.
  static let sureness = 900

  /// Whether the kept line at `place` repeats the line `before`.
  static func isRepeat(_ place: Int, of before: Int, among kept: [Int], in document: Document) -> Bool {
    let line = document.lines[kept[place]]
    guard line.shape.hash == document.lines[before].shape.hash, line.shape.letters > 0,
      line.shape.codeCharacters < 3, document.profile.body != nil
    else { return false }
    let words = line.shape.words
    if isVerse(place, kept, document) { return false }
    return words >= surely || words >= fewest && !isAmongShortLines(place, kept, document)
  }

  /// Whether the line stands among lines of verse: all short, no blank lines between.
  private static func isVerse(_ place: Int, _ kept: [Int], _ document: Document) -> Bool {
    let around = place - 2...place + 1
    return around.allSatisfy { at in
      guard kept.indices.contains(at) else { return false }
      let line = document.lines[kept[at]]
      return line.shape.words <= 16 && (at == place - 2 || document.blankLines(before: kept[at]) == 0)
    }
  }

  /// Whether the line stands in a run of short lines, as in verse, lists and tables.
  private static func isAmongShortLines(_ place: Int, _ kept: [Int], _ document: Document) -> Bool {
    let isShort = { (place: Int) in
      kept.indices.contains(place) && document.lines[kept[place]].shape.words <= 12
    }
    return [place - 3, place - 2, place + 1, place + 2].count(where: isShort) >= 2
  }
}
