/// Dates as pages write them, turned into ISO 8601.
enum DateText {
  /// The date in the text, or nil if there is none that exists and can be read in one way only.
  ///
  /// `3 May 2024` becomes `2024-05-03`, and with a time `2024-05-03T10:20:00+02:00`. Fractions of seconds go.
  static func normalized(_ text: String) -> String? {
    let tokens = DateToken.tokens(of: text)
    if let stamp = Timestamp.normalized(tokens) { return stamp }
    guard let day = CalendarDay.found(in: tokens) else { return nil }
    return day.text + (TimeOfDay.found(in: tokens)?.text ?? "")
  }

  /// The date that an address holds in its path: `/2024/05/03/` or `/2024-05-03-`.
  static func inPath(of url: String) -> String? {
    let parts = URLReference(url).path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    for index in parts.indices.dropLast(2) where parts[index].count == 4 {
      let numbers = parts[index..<(index + 3)].map { digits in
        digits.count <= 4 && digits.allSatisfy(isDigit) ? Int(String(Substring(digits))) : nil
      }
      guard let year = numbers[0], let month = numbers[1], let day = numbers[2] else { continue }
      if let date = CalendarDay(year: year, month: month, day: day) { return date.text }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// The number with zeros before it.
  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// A piece of a text that may hold a date.
enum DateToken: Hashable {
  /// A number, and of how many digits.
  case number(Int, digits: Int)
  /// A word, folded.
  case word(String)
  /// Any other character; all dashes are `-` and all blanks are ` `.
  case mark(Unicode.Scalar)

  /// Longer texts hold more than a date.
  private static let longest = 160

  /// The tokens of the text, or none of a text that is too long for a date.
  static func tokens(of text: String) -> [DateToken] {
    guard text.utf8.count <= longest else { return [] }
    var tokens: [DateToken] = []
    var word = String.UnicodeScalarView()
    func endWord() {
      if !word.isEmpty { tokens.append(.word(String(word))) }
      word = String.UnicodeScalarView()
    }
    for scalar in PlainText.collapsed(text).unicodeScalars {
      if "0"..."9" ~= scalar {
        endWord()
        tokens.appendDigit(Int(scalar.value) - 0x30)
      } else if PlainText.isLetterOrDigit(scalar) {
        PlainText.fold(scalar, into: &word)
      } else {
        endWord()
        tokens.append(.mark("‐"..."―" ~= scalar || scalar == "−" ? "-" : scalar))
      }
    }
    endWord()
    return tokens
  }

  var number: Int? {
    if case .number(let value, _) = self { value } else { nil }
  }

  /// The number if it has one or two digits, as days, months, hours have.
  var short: Int? {
    if case .number(let value, 1...2) = self { value } else { nil }
  }

  /// The number if it has two digits.
  var pair: Int? {
    if case .number(let value, 2) = self { value } else { nil }
  }

  /// The number if it has four digits, as years have.
  var year: Int? {
    if case .number(let value, 4) = self { value } else { nil }
  }
}

extension [DateToken] {
  /// Goes on with the number at the end, or starts one. More digits than any date has are only counted.
  fileprivate mutating func appendDigit(_ digit: Int) {
    guard case .number(let value, let digits) = last else { return append(.number(digit, digits: 1)) }
    self[count - 1] = .number(digits < 14 ? value * 10 + digit : value, digits: digits + 1)
  }

  /// The token at an index, or nil outside.
  subscript(at index: Int) -> DateToken? { indices.contains(index) ? self[index] : nil }
}

/// A day that exists, from 1900 to 2100.
struct CalendarDay: Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Nil for a day that the calendar does not have.
  init?(year: Int, month: Int, day: Int) {
    guard 1900...2100 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  var text: String {
    DateText.padded(year, to: 4) + "-" + DateText.padded(month) + "-" + DateText.padded(day)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that many days after 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms").
  init?(daysSince1970: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    // These years start in March, so that the leap day is the last one.
    self.init(
      year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9, day: day
    )
  }
}

/// Dates without marks: seconds since 1970, and `20240503` with or without a time.
enum Timestamp {
  static func normalized(_ tokens: [DateToken]) -> String? {
    guard case .number(let value, let digits) = tokens.first else { return nil }
    switch digits {
    case 10 where tokens.count == 1: return seconds(value)
    case 13 where tokens.count == 1: return seconds(value / 1000)
    case 14 where tokens.count == 1: return compact(value / 1_000_000, time: value % 1_000_000, zone: nil)
    case 8 where tokens.count == 1: return compact(value, time: nil, zone: nil)
    case 8:
      guard tokens[1] == .word("t"), case .number(let time, 6) = tokens[at: 2] else { return nil }
      return compact(value, time: time, zone: TimeOfDay.zone(in: tokens, from: 3))
    default: return nil
    }
  }

  private static func seconds(_ seconds: Int) -> String? {
    guard let day = CalendarDay(daysSince1970: seconds / 86400) else { return nil }
    let second = seconds % 86400
    let time = TimeOfDay(hour: second / 3600, minute: second / 60 % 60, second: second % 60, zone: "Z")
    return time.map { day.text + $0.text }
  }

  private static func compact(_ date: Int, time: Int?, zone: String?) -> String? {
    guard let day = CalendarDay(year: date / 10000, month: date / 100 % 100, day: date % 100) else {
      return nil
    }
    let parsed = time.flatMap {
      TimeOfDay(hour: $0 / 10000, minute: $0 / 100 % 100, second: $0 % 100, zone: zone ?? "")
    }
    return day.text + (parsed?.text ?? "")
  }
}
