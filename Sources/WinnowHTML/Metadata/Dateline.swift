import Winnow

/// Who wrote a page and when, as the lines beside its headline say.
///
/// Empty where other blocks like those have dates or names of their own: then the page is a list of such texts.
package struct Dateline: Sendable {
  package private(set) var author: String?
  package private(set) var date: String?
  package private(set) var modified: String?

  /// Creates that of a page that says nothing there.
  package init() {}

  /// Blocks behind the headline that are looked at, and before it.
  private static let reach = 14
  private static let reachBefore = 3
  /// Blocks behind the text.
  private static let reachAtEnd = 4
  /// As many words may stand between the headline and its line.
  private static let farthest = 90
  /// As many other blocks of the same look with dates are those of other texts.
  private static let mostAlike = 2

  /// - Parameters:
  ///   - title: The page's title.
  ///   - headline: The block that was recognised as the headline.
  init(beside title: String?, of page: PageText, _ verdicts: [Verdict], headline: Int?) {
    guard let headline = Self.place(of: title, page, headline) else { return }
    let blocks = DatelineBlocks(page: page, verdicts: verdicts)
    let behind = Self.reached(behind: headline, blocks)
    let before = max(0, headline - Self.reachBefore)..<headline
    // A line that begins with `By` is surer than one whose class says so.
    author =
      Self.author(behind, blocks, isMarked: false) ?? Self.author(before, blocks, isMarked: false)
      ?? Self.author(behind, blocks, isMarked: true) ?? Self.author(before, blocks, isMarked: true)
    readDates(behind, blocks)
    if date == nil { readDates(before, blocks) }
    if date == nil { readDates(Self.reachedAtEnd(behind: headline, blocks), blocks, isAtEnd: true) }
  }

  /// The blocks behind the headline, up to where another text or too much of this one stands.
  private static func reached(behind headline: Int, _ blocks: DatelineBlocks) -> Range<Int> {
    let start = headline + 1
    var end = start
    var words = 0
    while end < min(start + reach, blocks.page.blocks.count), words <= farthest, !blocks.isOtherHeading(end) {
      words += blocks.isNoise(end) ? 0 : blocks.page.reading.lines[end].words
      end += 1
    }
    return start..<end
  }

  /// The first lines behind the text, as far as they tell of it: `Published by Anna Berg on 5 May 2023`.
  private static func reachedAtEnd(behind headline: Int, _ blocks: DatelineBlocks) -> Range<Int> {
    let isText = { (index: Int) in !blocks.isNoise(index) && !blocks.tellsOfPublication(index) }
    guard let last = blocks.page.blocks.indices.last(where: isText), last > headline else { return 0..<0 }
    for index in last + 1..<max(last + 1, min(last + 1 + reachAtEnd, blocks.page.blocks.count)) {
      if blocks.tellsOfPublication(index) { return index..<index + 1 }
      if blocks.isOfAnotherText(index) { break }
    }
    return 0..<0
  }

  private static func author(_ range: Range<Int>, _ blocks: DatelineBlocks, isMarked: Bool) -> String? {
    var isAnnounced = false
    for index in range {
      let found = blocks.author(index, isMarked: isAnnounced || isMarked && blocks.isMarked(index))
      isAnnounced = found == .announced
      guard case .names(let names) = found else { continue }
      let others = blocks.alike(index) { blocks.author($0, isMarked: isMarked) != nil }
      if others <= mostAlike { return names }
    }
    return nil
  }

  private mutating func readDates(
    _ range: Range<Int>, _ blocks: DatelineBlocks, isAtEnd: Bool = false
  ) {
    let mostAlike = isAtEnd ? 0 : Self.mostAlike
    var isChange = false
    for index in range {
      let found = blocks.dates(index, isChange: isChange, isKnown: isAtEnd)
      isChange = found == nil && blocks.announcesChange(index)
      guard let found, blocks.alike(index, where: { blocks.dates($0, isKnown: isAtEnd) != nil }) <= mostAlike
      else {
        continue
      }
      date = date ?? found.date
      modified = modified ?? found.modified
      if date != nil { return }
    }
  }

  /// The block that shows the title.
  private static func place(of title: String?, _ page: PageText, _ headline: Int?) -> Int? {
    guard let title else { return headline }
    let key = PlainText.key(title)
    let isTitle = { (index: Int) in
      let text = PlainText.key(String(decoding: page.shown.line(index), as: UTF8.self))
      return text == key
        || key.utf8.count >= 12
          && (text.contains(key) || key.contains(text) && text.utf8.count * 2 > key.utf8.count)
    }
    if let headline, isTitle(headline) { return headline }
    return page.blocks.indices.first { page.shown.headingLevel(of: $0) > 0 && isTitle($0) }
  }
}

/// The blocks of a page, read for the names and dates in them.
private struct DatelineBlocks {
  let page: PageText
  let verdicts: [Verdict]

  /// More words, or bytes, are prose.
  private static let mostWords = 20
  private static let mostBytes = 160

  func isNoise(_ index: Int) -> Bool { !verdicts[index].isKept }

  /// Whether a heading of another text stands there.
  func isOtherHeading(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return page.shown.headingLevel(of: index) > 0 && Int(block.linkBytes) * 2 > block.text.count
  }

  /// Whether a block belongs to what stands below a text: comments, other texts, what has a heading of its own.
  func isOfAnotherText(_ index: Int) -> Bool {
    page.shown.headingLevel(of: index) > 0
      || [.comment, .commentForm, .related].contains { isOf($0, index) }
  }

  /// Whether a block says who published something, or that somebody did.
  func tellsOfPublication(_ index: Int) -> Bool {
    guard isShort(index) else { return false }
    let line = String(decoding: page.shown.line(index), as: UTF8.self)
    return (author(index, isMarked: false) != nil || Self.tells(line, of: Self.publications))
      && !Self.tells(line, of: Self.changes, among: .max)
  }

  /// Whether the block is the author's by its markup, or was recognised as such.
  func isMarked(_ index: Int) -> Bool { isOf(.byline, index) || has(Self.authors, index) }

  func author(_ index: Int, isMarked: Bool) -> TextReading.Author? {
    guard isShort(index), verdicts[index].kind != .credit, verdicts[index].kind != .caption else {
      return nil
    }
    return page.reading.author(on: index, isMarked: isMarked)
  }

  /// The date of publication on a block, and that of the last change; nil where there is none.
  ///
  /// - Parameters:
  ///   - isChange: Whether the block before said that a date of a change follows.
  ///   - isKnown: Whether the block is known to tell of publication.
  func dates(_ index: Int, isChange: Bool = false, isKnown: Bool = false) -> (
    date: String?, modified: String?
  )? {
    guard isShort(index), isChange || isKnown || mayBeDate(index) else { return nil }
    var found: (date: String?, modified: String?) = (nil, nil)
    for line in page.shown.text(of: index).split(separator: BlockTree.lineBreak) {
      let text = String(decoding: line, as: UTF8.self)
      // A page is younger than the web.
      guard let date = DateText.normalized(text), date >= "1990", !Self.tells(text, of: Self.memberships)
      else { continue }
      // `By Anna Berg, last updated 5 May 2023`: names may stand before it.
      if isChange || Self.tellsOfChange(text, among: isOf(.byline, index) ? .max : Self.firstWords) {
        found.modified = found.modified ?? date
      } else {
        found.date = found.date ?? date
      }
    }
    return found.date == nil && found.modified == nil ? nil : found
  }

  /// Whether the block says that a date of a change follows: `Last updated:`.
  func announcesChange(_ index: Int) -> Bool {
    page.reading.lines[index].words <= 3
      && Self.tellsOfChange(String(decoding: page.shown.line(index), as: UTF8.self))
  }

  /// How many other blocks near a block, of the same look, fulfil a condition: those of a list stand close, with no more
  /// than a teaser between them.
  func alike(_ index: Int, where condition: (Int) -> Bool) -> Int {
    let signature = signature(index)
    func isAlike(_ other: Int) -> Bool { self.signature(other) == signature && condition(other) }
    var count = (max(0, index - Self.mostBefore)..<index).count { isAlike($0) }
    var words = 0
    for other in page.blocks.indices.dropFirst(index + 1) {
      if isAlike(other) { (count, words) = (count + 1, 0) }
      words += isNoise(other) ? 0 : page.reading.lines[other].words
      if words > Self.mostOfTeaser { break }
    }
    return count
  }

  private static let mostBefore = 10
  private static let mostOfTeaser = 120

  private func signature(_ index: Int) -> UInt32 { element(index).signature }

  private func element(_ index: Int) -> Element { page.tree.elements[Int(page.blocks[index].element)] }

  private func isShort(_ index: Int) -> Bool {
    page.blocks[index].text.count <= Self.mostBytes && page.reading.lines[index].words <= Self.mostWords
      && page.shown.headingLevel(of: index) == 0
  }

  private func isOf(_ kind: Kind, _ index: Int) -> Bool {
    verdicts[index].kind == kind || page.reading.lines[index].kind == kind
  }

  /// Whether it says when rather than what: a line of prose may tell of a day.
  private func mayBeDate(_ index: Int) -> Bool {
    let line = page.reading.lines[index]
    return isOf(.timestamp, index) || isOf(.byline, index) || has(Self.dates.union(Self.authors), index)
      || line.words <= 6 && !line.endsSentence || author(index, isMarked: false) != nil
      || Self.tellsOfChange(String(decoding: page.shown.line(index), as: UTF8.self))
  }

  private func has(_ groups: ClassGroups, _ index: Int) -> Bool {
    let element = element(index)
    let around = element.parent >= 0 ? page.tree.elements[Int(element.parent)].groups : []
    return !page.blocks[index].inlineGroups.union(element.groups).union(around).isDisjoint(with: groups)
  }

  private static let authors = ClassGroups.groups(of: ClassWords.hash("byline".utf8))
  private static let dates = ClassGroups.groups(of: ClassWords.hash("dateline".utf8))

  /// Whether a line tells of a change, and of nothing before.
  private static func tellsOfChange(_ line: String, among first: Int = firstWords) -> Bool {
    tells(line, of: changes, among: first) && !tells(line, of: publications, among: first)
  }

  /// Words of a line among which such words stand.
  private static let firstWords = 4

  private static func tells(_ line: String, of beginnings: [String], among first: Int = firstWords) -> Bool {
    PlainText.words(line).prefix(first).contains { word in
      beginnings.contains { $0.utf8.count > 3 ? word.hasPrefix($0) : word == $0 }
    }
  }

  // How words begin, or short ones are, folded as ``PlainText`` folds them.
  private static let changes = [
    "actualis", "actualiz", "aggiorn", "aktualis", "atualiz", "bijgewerkt", "edited", "geandert", "letzte",
    "maj", "mis", "modif", "oppdater", "opdater", "review", "revis", "uppdater", "updat",
  ]
  private static let publications = [
    "creat", "erschien", "erstellt", "post", "pubbl", "publ", "veroff",
  ]
  private static let memberships = ["joined", "member", "mitglied", "register", "registr"]
}
