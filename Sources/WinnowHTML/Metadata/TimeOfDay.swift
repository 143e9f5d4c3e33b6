/// A time of day, with its zone if it has one.
struct TimeOfDay: Hashable {
  let hour: Int
  let minute: Int
  let second: Int
  /// `Z`, `+02:00`, or nothing.
  let zone: String

  /// Nil for a time that no clock shows.
  init?(hour: Int, minute: Int, second: Int, zone: String) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else { return nil }
    self.hour = hour
    self.minute = minute
    // A leap second, which few readers of ISO 8601 know.
    self.second = min(second, 59)
    self.zone = zone
  }

  /// As it follows a date: `T10:20:00+02:00`.
  var text: String {
    "T" + [hour, minute, second].map { DateText.padded($0) }.joined(separator: ":") + zone
  }

  /// The first time that the tokens name: `10:20`, `10:20:30.5 +0200`, `3:07 pm EST`.
  static func found(in tokens: [DateToken]) -> TimeOfDay? {
    for index in tokens.indices {
      guard let hour = tokens[index].short, tokens[at: index + 1] == .mark(":"),
        let minute = tokens[at: index + 2]?.pair
      else { continue }
      var next = index + 3
      var second = 0
      if tokens[at: next] == .mark(":"), let value = tokens[at: next + 1]?.pair {
        second = value
        next += 2
        if [.mark("."), .mark(",")].contains(tokens[at: next]), tokens[at: next + 1]?.number != nil {
          next += 2
        }
      }
      let isAfternoon = half(tokens, &next)
      let zone = zone(in: tokens, from: next) ?? ""
      return TimeOfDay(hour: full(hour, isAfternoon), minute: minute, second: second, zone: zone)
    }
    return nil
  }

  /// Whether `am` or `pm` follows, and which. `next` goes past it.
  private static func half(_ tokens: [DateToken], _ next: inout Int) -> Bool? {
    var index = next
    if tokens[at: index] == .mark(" ") { index += 1 }
    guard case .word(let word) = tokens[at: index] else { return nil }
    switch word {
    case "am", "pm": index += 1
    case "a", "p":
      guard tokens[at: index + 1] == .mark("."), tokens[at: index + 2] == .word("m") else { return nil }
      index += tokens[at: index + 3] == .mark(".") ? 4 : 3
    default: return nil
    }
    next = index
    return word.hasPrefix("p")
  }

  private static func full(_ hour: Int, _ isAfternoon: Bool?) -> Int {
    // 13 pm is a clock of 24 hours all the same.
    guard let isAfternoon, hour <= 12 else { return hour }
    return hour % 12 + (isAfternoon ? 12 : 0)
  }

  /// The zone that the tokens from `start` on name, in the form of ISO 8601.
  static func zone(in tokens: [DateToken], from start: Int) -> String? {
    var index = start
    if tokens[at: index] == .mark(" ") { index += 1 }
    if tokens[at: index] == .mark("("), case .word = tokens[at: index + 1] { index += 1 }
    guard case .word(let name) = tokens[at: index] else { return offset(in: tokens, at: index) }
    guard let zone = zones[name] else { return nil }
    // GMT+0200
    return zone == "Z" ? offset(in: tokens, at: index + 1) ?? zone : zone
  }

  /// `+02`, `+0200` or `+02:00`.
  private static func offset(in tokens: [DateToken], at index: Int) -> String? {
    guard case .mark(let sign) = tokens[at: index], sign == "+" || sign == "-",
      case .number(let value, let digits) = tokens[at: index + 1]
    else { return nil }
    var (hours, minutes) = (value, 0)
    if digits == 4 {
      (hours, minutes) = (value / 100, value % 100)
    } else if digits > 2 {
      return nil
    } else if tokens[at: index + 2] == .mark(":"), let pair = tokens[at: index + 3]?.pair {
      minutes = pair
    }
    guard hours <= 14, minutes <= 59 else { return nil }
    return String(sign) + DateText.padded(hours) + ":" + DateText.padded(minutes)
  }

  /// Names that mean one offset only. Those of America are from RFC 2822.
  private static let zones: [String: String] = [
    "z": "Z", "gmt": "Z", "ut": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00",
    "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00",
    "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00",
  ]
}
