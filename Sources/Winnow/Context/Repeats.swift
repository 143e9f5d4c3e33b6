/// A line that repeats the kept line before it.
///
/// It is judged last, among the lines that stay, so that a second cleaning finds nothing new.
/// Repeats far apart stay: refrains, list items and cells of tables are content. So do repeats in
/// verse and lists: a short repeat goes only among prose.
struct Repeats {
  static let name: SignalName = "repeat"
  /// In thousandths.
  static let sureness = 900

  /// A line of so many words is repeated by mistake wherever it stands.
  private static let surely = 8
  private static let fewest = 3

  private let document: Document
  /// The kept lines, of equal ones in a row the first: what a second cleaning would see.
  private var distinct: [Int] = []
  /// Lines that equal the one before, and where the first of those stands in `distinct`.
  private var equals: [(index: Int, place: Int)] = []

  init(of kept: [Int], in document: Document) {
    self.document = document
    distinct.reserveCapacity(kept.count)
    for index in kept {
      if let last = distinct.last, document.lines[last].shape.hash == document.lines[index].shape.hash {
        equals.append((index, distinct.count - 1))
      } else {
        distinct.append(index)
      }
    }
  }

  /// The kept lines that repeat the one before by mistake.
  ///
  /// - Parameter markup: Of each line of a page; none for a text. Who writes a paragraph twice side by side
  ///   means it; what a page shows again by mistake, it shows in another place.
  func lines(_ markup: [BlockMarkup]) -> [Int] {
    equals.filter { equal in
      let isBeside = !markup.isEmpty && markup[equal.index].box == markup[distinct[equal.place]].box
      return !isBeside && isRepeat(equal.index, equal.place)
    }.map(\.index)
  }

  private func isRepeat(_ index: Int, _ place: Int) -> Bool {
    let line = document.lines[index]
    guard line.shape.letters > 0, line.shape.codeCharacters < 3,
      document.profile.body != nil, !isVerse(index, place)
    else { return false }
    let words = line.shape.words
    return words >= Self.surely || words >= Self.fewest && !isAmongShortLines(place)
  }

  /// Whether the line stands among lines of verse: short, without blank lines between.
  private func isVerse(_ index: Int, _ place: Int) -> Bool {
    guard document.blankLines(before: index) == 0 else { return false }
    return [place - 1, place + 1].contains { near in
      guard distinct.indices.contains(near) else { return false }
      // The gap is in front of the later of the two lines.
      return document.lines[distinct[near]].shape.words <= 16
        && document.blankLines(before: distinct[max(near, place)]) == 0
    }
  }

  /// Whether the line stands in a run of short lines, as in verse, lists and tables.
  private func isAmongShortLines(_ place: Int) -> Bool {
    [place - 2, place - 1, place + 1, place + 2].count { near in
      distinct.indices.contains(near) && document.lines[distinct[near]].shape.words <= 12
    } >= 2
  }
}
