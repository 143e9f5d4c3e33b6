/// Chooses the page's title among those that it gives.
///
/// Headings are what readers see, and the titles in the head say which heading is the page's: one that agrees
/// with a part of them is the title. Without one the titles in the head count, the site's name cut off.
struct TitleChoice {
  let sites: SiteNames
  /// The first headings of the page, in order.
  let headings: [String]
  /// Titles made to be shown alone (`og:title`, linked data), the best first.
  let titles: [String]
  /// Titles with the site's name around them, as a rule (`<title>`).
  let pageTitles: [String]

  /// The headings of lower levels: on some pages the first level is the site's.
  var lower: [String] = []
  /// Which of the first headings are in what the page calls its logo.
  var logos: Set<String> = []

  func choose() -> String? {
    let own = headings.filter { !isEmpty($0) }
    let pages = own.filter { !logos.contains($0) || isLead($0) }
    // A logo is a heading on some pages, and stands in all titles.
    let named = agreed(pages.filter { !sites.resemble($0[...]) })
    let lead = lead()
    if let named, lead.map({ isPage($0, notSite: named) }) != true { return whole(named) }
    let cut = titles.map { self.cut($0, isAlone: true) }
    let cutPages = pageTitles.map { self.cut($0, isAlone: false) }
    let related = related(pages, to: cut + cutPages).map { withoutOther($0, in: cut + cutPages) }
    if let agreed = (named == nil ? related : nil) ?? lead ?? agreed(pages) { return whole(agreed) }
    let first = pages.prefix(1).map { withoutOther($0, in: cutPages) }
    let candidates = cut + first + cutPages + own
    // A home page has no better title than the site's name.
    return candidates.first { !isEmpty($0) } ?? titles.first ?? pageTitles.first ?? headings.first
  }

  private func whole(_ heading: String) -> String { cut(heading, isAlone: true) }

  /// The longest of the lower headings with which a title begins.
  private func lead() -> String? {
    let own = lower.filter { !isEmpty($0) && !sites.resemble($0[...]) && PlainText.words($0).count > 1 }
    return own.filter(isLead).max { $0.utf8.count < $1.utf8.count }
  }

  /// Whether a title in the head begins with the heading.
  private func isLead(_ heading: String) -> Bool {
    (titles + pageTitles).contains { TitleParts($0).begin(with: heading) }
  }

  /// Whether the heading of a higher level is the site's rather than the page's: it stands in no title before the
  /// page's, and is shorter.
  private func isPage(_ lead: String, notSite heading: String) -> Bool {
    PlainText.words(lead).count > PlainText.words(heading).count && !isLead(heading)
      && !PlainText.key(lead).contains(PlainText.key(heading))
  }

  /// The title that stands in a heading, in place of the heading that has a date, a source or a kicker besides.
  private func withoutOther(_ heading: String, in titles: [String]) -> String {
    titles.first { !isEmpty($0) && Self.isTitle($0, in: heading) } ?? heading
  }

  private static func isTitle(_ title: String, in heading: String) -> Bool {
    guard PlainText.words(title).count >= 4, let range = Self.range(of: title, in: heading) else {
      return false
    }
    let before = heading[..<range.lowerBound].unicodeScalars.reversed().drop { $0 == " " }
    let after = heading[range.upperBound...].unicodeScalars.drop { $0 == " " }
    // One word more belongs to the headline, and so does what a dash joins to it: `3.1 Branches - In a nutshell`.
    let isKicker =
      before.isEmpty || before.first == ":"
      || PlainText.words(heading[..<range.lowerBound]).count > 1
        && !"-–—".unicodeScalars.contains(before.first ?? " ")
    // A headline goes on behind a comma or in words.
    let isNote = after.first.map { "([•|·".unicodeScalars.contains($0) || "0"..."9" ~= $0 } ?? true
    return isKicker && isNote
  }

  /// Where the title's words stand in the heading.
  private static func range(of title: String, in heading: String) -> Range<String.Index>? {
    let (key, scalars) = (PlainText.key(title), heading.unicodeScalars)
    for start in scalars.indices where PlainText.isLetterOrDigit(scalars[start]) {
      if start > scalars.startIndex, PlainText.isLetterOrDigit(scalars[scalars.index(before: start)]) {
        continue
      }
      var rest = key[...].utf8
      var end = start
      while end < scalars.endIndex, !rest.isEmpty {
        let folded = PlainText.key(String(scalars[end])).utf8
        guard rest.starts(with: folded) else { break }
        rest = rest.dropFirst(folded.count)
        end = scalars.index(after: end)
      }
      let endsWord = end == scalars.endIndex || !PlainText.isLetterOrDigit(scalars[end])
      if rest.isEmpty, endsWord { return start..<end }
    }
    return nil
  }

  /// Whether the text says nothing about this page of the site.
  private func isEmpty(_ text: String) -> Bool {
    sites.equal(text) || Self.empty.contains(PlainText.key(text))
  }

  private static let empty: Set<String> = [
    "", "accueil", "home", "homepage", "index", "inicio", "mainpage", "startseite", "untitled", "welcome",
  ]

  /// The longest heading that is a title in the head, or one that stands in it between marks.
  private func agreed(_ headings: [String]) -> String? {
    let parts = (titles + pageTitles).map(TitleParts.init)
    var best: String?
    for heading in headings where parts.contains(where: { $0.contain(heading) }) {
      if heading.utf8.count > (best?.utf8.count ?? 0) { best = heading }
    }
    return best
  }

  /// The first heading that says much the same as one of the titles, in other words.
  private func related(_ headings: [String], to titles: [String]) -> String? {
    let others = titles.map { Set(PlainText.words($0)) }
    return headings.first { heading in
      let words = Set(PlainText.words(heading))
      return others.contains { other in
        let shared = words.intersection(other).count
        return shared >= 2 && shared * 2 >= words.count && shared * 2 >= other.count
      }
    }
  }

  /// The title without the site's name before or behind it.
  private func cut(_ title: String, isAlone: Bool) -> String {
    var parts = TitleParts(title)
    while parts.count > 1 {
      if sites.resemble(parts.last) {
        parts.dropLast()
      } else if sites.resemble(parts.first) {
        parts.dropFirst()
      } else {
        break
      }
    }
    // Where the site is unknown its name is the shorter end. A bar divides nothing else, not even in titles that
    // stand alone; a dash may.
    if !isAlone || title.utf8.contains(UInt8(ascii: "|")), parts.isWhole, parts.count > 1 {
      parts.dropShorterEnd()
    }
    return parts.text
  }
}

/// A title divided where site names are set apart: `Bridge opens | News | Harbour Press`.
struct TitleParts {
  private let title: String
  private let all: [Range<String.Index>]
  private var kept: Range<Int>

  /// Marks with blanks on both sides.
  private static let marks: Set<Unicode.Scalar> = [
    "-", "–", "—", "―", "|", "·", "•", "∙", "»", "«", "›", "‹", "~", "⋆", "｜", "/",
  ]

  init(_ title: String) {
    self.title = title
    all = Self.divided(title)
    kept = 0..<all.count
  }

  /// How many parts are left.
  var count: Int { kept.count }
  /// Whether no part was dropped.
  var isWhole: Bool { kept.count == all.count }
  var first: Substring { title[all[kept.lowerBound]] }
  var last: Substring { title[all[kept.upperBound - 1]] }
  /// The parts that are left, with what is between them.
  var text: String { String(title[all[kept.lowerBound].lowerBound..<all[kept.upperBound - 1].upperBound]) }

  /// Must not drop the only part.
  mutating func dropFirst() { kept = (kept.lowerBound + 1)..<kept.upperBound }

  /// Must not drop the only part.
  mutating func dropLast() { kept = kept.lowerBound..<(kept.upperBound - 1) }

  /// Drops the first or last part, if it is as short as names are and shorter than what stays.
  mutating func dropShorterEnd() {
    let counts = kept.map { PlainText.words(title[all[$0]]).count }
    guard let first = counts.first, let last = counts.last else { return }
    let sum = counts.reduce(0, +)
    if last <= 5, last <= first, last < sum - last {
      dropLast()
    } else if first <= 3, first < sum - first {
      dropFirst()
    }
  }

  /// Whether the text is the first part, or the first ones.
  func begin(with text: String) -> Bool { contain(text, from: 0..<1) }

  /// Whether the text is one of the parts, or several of them in a row.
  func contain(_ text: String) -> Bool { contain(text, from: 0..<16) }

  private func contain(_ text: String, from starts: Range<Int>) -> Bool {
    let key = PlainText.key(text)
    guard !key.isEmpty else { return false }
    let keys = all.prefix(16).map { PlainText.key(title[$0]) }
    for start in keys.indices.clamped(to: starts) {
      var joined = ""
      for end in start..<keys.count {
        joined += keys[end]
        if joined == key { return true }
        if !key.hasPrefix(joined) { break }
      }
    }
    return false
  }

  private static func divided(_ title: String) -> [Range<String.Index>] {
    var parts: [Range<String.Index>] = []
    var start = title.startIndex
    let scalars = title.unicodeScalars
    for index in scalars.indices {
      guard index >= start, let next = end(ofMarkAt: index, in: scalars) else { continue }
      append(start..<index, of: title, to: &parts)
      start = next
    }
    append(start..<title.endIndex, of: title, to: &parts)
    return parts.isEmpty ? [title.startIndex..<title.endIndex] : parts
  }

  /// Where the mark ends that stands at `index`, blanks around it included: ` | `, ` :: `, `| `.
  private static func end(ofMarkAt index: String.Index, in scalars: String.UnicodeScalarView) -> String.Index?
  {
    let hasBlank = scalars[index] == " "
    var next = hasBlank ? scalars.index(after: index) : index
    guard next < scalars.endIndex else { return nil }
    let mark = scalars[next]
    // A bar needs a blank on one side only.
    guard hasBlank || mark == "|" || mark == "｜" else { return nil }
    next = scalars.index(after: next)
    if mark == ":" {
      guard next < scalars.endIndex, scalars[next] == ":" else { return nil }
      next = scalars.index(after: next)
    } else if !marks.contains(mark) {
      return nil
    }
    guard next < scalars.endIndex else { return next }
    if scalars[next] == " " { return scalars.index(after: next) }
    return hasBlank && (mark == "|" || mark == "｜") ? next : nil
  }

  private static func append(
    _ range: Range<String.Index>, of title: String, to parts: inout [Range<String.Index>]
  ) {
    if !PlainText.key(title[range]).isEmpty { parts.append(range) }
  }
}
