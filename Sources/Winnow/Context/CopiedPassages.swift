/// A passage that says again, word for word, what stands earlier: the article for narrow screens behind that for wide
/// ones, the posts of a thread listed anew, a text whose page shows it in two tabs.
///
/// As ``Repeats`` it is judged last, among the lines that stay by the preset `balanced`. A single line that comes again
/// may be meant; a passage of several long ones is not, but for a page that puts it into the same box once more.
struct CopiedPassages {
  static let name: SignalName = "copied-passage"
  /// In thousandths.
  static let sureness = 900

  /// Words of a long line, how many of those a passage has at least, and its words in all.
  private static let long = 12
  private static let fewestLong = 2
  private static let fewestWords = 40
  /// Places of equal lines that are compared; more would make the work of crafted texts grow faster than they do.
  private static let mostPlaces = 4

  private let document: Document
  private let markup: [BlockMarkup]
  private let kept: [Int]
  /// Where each long line stands in `kept`, by its hash: the first place and the last, without those of copies.
  private var places: [UInt64: (first: Int, last: Int)] = [:]
  /// For each of those the next one of the same hash, if there is one.
  private var next: [Int: Int] = [:]

  /// - Parameter markup: Of each line of a page; none for a text.
  init(in kept: [Int], of document: Document, _ markup: [BlockMarkup]) {
    self.kept = kept
    self.document = document
    self.markup = markup
  }

  /// The kept lines that belong to copies.
  consuming func lines() -> [Int] {
    var copied: [Int] = []
    var place = 0
    var behind = 0
    while place < kept.count {
      guard isLong(place) else {
        place += 1
        continue
      }
      if let (first, count) = copy(at: place) {
        // What is short before the first long line belongs to the passage as well: its heading.
        var start = place
        var original = first
        while start > behind, original > 0, isEqual(start - 1, original - 1) {
          (start, original) = (start - 1, original - 1)
        }
        copied += kept[start..<place + count]
        place += count
        behind = place
      } else {
        add(place)
        place += 1
      }
    }
    return copied
  }

  private mutating func add(_ place: Int) {
    let hash = hash(place)
    if let known = places[hash] {
      next[known.last] = place
      places[hash] = (known.first, place)
    } else {
      places[hash] = (place, place)
    }
  }

  /// The longest passage from a long line on that stands earlier as well: where, and how many lines it has.
  private func copy(at place: Int) -> (first: Int, count: Int)? {
    var best: (first: Int, count: Int)?
    var earlier = places[hash(place)]?.first
    for _ in 0..<Self.mostPlaces {
      guard let first = earlier else { break }
      earlier = next[first]
      var (count, words, long) = (0, 0, 0)
      while place + count < kept.count, first + count < place, isEqual(first + count, place + count),
        !isInSameBox(first + count, place + count)
      {
        words += line(place + count).shape.words
        long += isLong(place + count) ? 1 : 0
        count += 1
      }
      if words >= Self.fewestWords, long >= Self.fewestLong, count > best?.count ?? 0 {
        best = (first, count)
      }
    }
    return best
  }

  private func line(_ place: Int) -> Line { document.lines[kept[place]] }

  private func hash(_ place: Int) -> UInt64 { line(place).shape.hash }

  private func isLong(_ place: Int) -> Bool {
    line(place).shape.words >= Self.long && (markup.isEmpty || !markup[kept[place]].isCode)
  }

  private func isEqual(_ first: Int, _ second: Int) -> Bool { hash(first) == hash(second) }

  private func isInSameBox(_ first: Int, _ second: Int) -> Bool {
    !markup.isEmpty && markup[kept[first]].box == markup[kept[second]].box
  }
}
