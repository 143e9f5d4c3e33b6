extension CalendarDay {
  /// The first day that the tokens name, in numbers or with the name of a month.
  static func found(in tokens: [DateToken]) -> CalendarDay? {
    for index in tokens.indices {
      switch numbered(tokens, at: index) {
      case .day(let day): return day
      // Whatever else the text holds, it is not certain.
      case .unclear: return nil
      case nil: continue
      }
    }
    return tokens.indices.lazy.compactMap { named(tokens, at: $0) }.first
  }

  private enum Reading {
    case day(CalendarDay)
    case unclear

    init(_ day: CalendarDay?) { self = day.map(Reading.day) ?? .unclear }
  }

  // MARK: - Numbers

  /// What three numbers from `index` on mean, with the same mark between them; nil if there are not three.
  private static func numbered(_ tokens: [DateToken], at index: Int) -> Reading? {
    guard let first = tokens[index].number, let (mark, next) = separator(tokens, at: index + 1),
      let second = tokens[at: next]?.short, let (other, end) = separator(tokens, at: next + 1), mark == other,
      let third = tokens[at: end]?.number
    else { return nil }
    if tokens[index].year != nil, let day = tokens[end].short {
      return Reading(CalendarDay(year: first, month: second, day: day))
    }
    guard let day = tokens[index].short, tokens[end].year != nil else { return nil }
    if mark == "." { return Reading(CalendarDay(year: third, month: second, day: day)) }
    return Reading(unordered(day, second, year: third))
  }

  /// A day and a month in unknown order, if one of them can be no month or both are the same.
  private static func unordered(_ first: Int, _ second: Int, year: Int) -> CalendarDay? {
    if first > 12 { return CalendarDay(year: year, month: second, day: first) }
    guard second > 12 || first == second else { return nil }
    return CalendarDay(year: year, month: first, day: second)
  }

  /// What divides the numbers of a date, and the index after it. East Asian dates count as ones with `/`.
  private static func separator(_ tokens: [DateToken], at index: Int) -> (mark: Unicode.Scalar, next: Int)? {
    switch tokens[at: index] {
    case .mark(let mark) where mark == "-" || mark == "/": return (mark, index + 1)
    case .mark("."): return (".", tokens[at: index + 1] == .mark(" ") ? index + 2 : index + 1)
    case .word("年"), .word("月"), .word("년"), .word("월"):
      return ("/", tokens[at: index + 1] == .mark(" ") ? index + 2 : index + 1)
    default: return nil
    }
  }

  // MARK: - Names

  /// The day around the name of a month at `index`.
  private static func named(_ tokens: [DateToken], at index: Int) -> CalendarDay? {
    guard case .word(let name) = tokens[index], let month = MonthNames[name] else { return nil }
    let before = neighbour(of: index, in: tokens, step: -1)
    guard let after = neighbour(of: index, in: tokens, step: 1) else { return nil }
    // 3 May 2024
    if let day = before.flatMap({ tokens[$0].short }), let year = tokens[after].year {
      return CalendarDay(year: year, month: month, day: day)
    }
    guard let day = tokens[after].short else { return nil }
    // May 3, 2024; Friday May 3 10:20:00 2024
    if let next = neighbour(of: after, in: tokens, step: 1), let year = year(in: tokens, at: next) {
      return CalendarDay(year: year, month: month, day: day)
    }
    // 2024 May 3
    guard let year = before.flatMap({ tokens[$0].year }) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The year at `index`, or behind the time that stands there.
  private static func year(in tokens: [DateToken], at index: Int) -> Int? {
    guard tokens[at: index + 1] == .mark(":") else { return tokens[index].year }
    return tokens.dropFirst(index).lazy.filter { $0.number.map { 1900...2100 ~= $0 } ?? false }.compactMap(
      \.year
    ).first
  }

  /// The nearest number in a direction, past marks and what stands between the parts of a date.
  private static func neighbour(of index: Int, in tokens: [DateToken], step: Int) -> Int? {
    var index = index + step
    while let token = tokens[at: index] {
      switch token {
      case .number: return index
      case .mark(let mark) where " .,-/°'’".unicodeScalars.contains(mark): break
      case .word(let word) where connectors.contains(word): break
      default: return nil
      }
      index += step
    }
    return nil
  }

  private static let connectors: Set<String> = [
    "a", "de", "del", "do", "er", "nd", "o", "of", "rd", "st", "th", "the", "º",
  ]
}
