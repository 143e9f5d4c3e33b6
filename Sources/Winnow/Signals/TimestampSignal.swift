/// A date or time standing alone, surely a publication's if a word says so.
///
/// Catches `Published yesterday at 10:24` and, beside other noise, `24 December 2024`.
/// Leaves `In 1944 the bridge was rebuilt.` and a bare `1944`.
struct TimestampSignal: Signal {
  static let name: SignalName = "timestamp"
  /// A date that proves nothing alone; ``StandaloneDates`` looks at its place.
  static let bareDate = 400
  /// The same for `3 years ago`, which no heading of a chronology says.
  static let relativeTime = 410

  init(_ document: Document) {}

  func look(at index: Int, in document: Document) -> Finding? {
    guard 1...20 ~= document.lines[index].shape.tokens else { return nil }
    let first = document.tokens[document.lines[index].tokens.lowerBound]
    guard first.isNumber || first.reach.leads(to: .partsOfDates) else { return nil }
    let line = document.lines[index]
    let tokens = document.tokens(of: line)
    var seen: Lexicon.Roles = []
    var numbers: Token.Flags = []
    var count = 0
    var times = 0
    var years = 0
    var isTelling = false
    var position = tokens.startIndex
    while position < tokens.endIndex {
      if tokens[position].isNumber {
        numbers.formUnion(tokens[position].flags)
        count += 1
        times += tokens[position].flags.contains(.time) ? 1 : 0
        years += tokens[position].flags.contains(.year) ? 1 : 0
        position += 1
      } else if let part = document.lexicon.longestMatch(
        tokens, from: position, of: .partsOfDates, in: document.dateLanguages)
      {
        // `A` is a word of relative times, but `yesterday` is one that tells.
        let languages = document.node(of: tokens[position]).languages
        let isGrammar = document.profile.language.map { languages >> UInt64($0) & 1 == 1 } ?? (languages != 0)
        if part.roles.contains(.relativeTime), !isGrammar { isTelling = true }
        // `ago` is August in Spanish: where it may be either, the numbers tell.
        seen.formUnion(part.roles.contains(.relativeTime) ? part.roles.subtracting(.month) : part.roles)
        position += part.length
      } else {
        return nil
      }
    }
    let isTime = !numbers.isDisjoint(with: [.time, .date])
    let isDated = isTime || seen.contains(.month) && count > 0 || numbers.contains(.year) && count > 1
    if seen.contains(.publication) {
      let isRelative = isTelling && line.shape.tokens > 1
      return isDated || isRelative || seen.contains(.weekday) && count > 0 ? Self.noise(.timestamp, 900) : nil
    }
    // Opening hours have two times, rows of tables a bar in front, lives and spans two years.
    if times > 1 || years > 1 || line.shape.firstClass == .separator { return nil }
    // A page is younger than the web.
    if numbers.contains(.year), !numbers.contains(.recentYear) { return nil }
    let isAgo = isTelling && count > 0 && !isDated
    if isAgo { return Self.noise(.timestamp, Self.relativeTime) }
    if isDated || seen.contains(.weekday) && count > 0 {
      return Self.noise(.timestamp, Self.bareDate)
    }
    return nil
  }
}
