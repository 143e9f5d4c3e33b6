import TestSupport

/// JSON of every form that the RFC allows: names, numbers, white space and escapes in all their spellings.
struct JSONGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed) }

  /// A record with a member `text`, and what stands around that member's value.
  struct Record {
    var before: [UInt8] = []
    /// The lines of the text: their bytes, and how the record writes them.
    var lines: [(text: [UInt8], written: [UInt8])] = []
    var after: [UInt8] = []
    /// How many members the record has.
    var members = 1

    var text: [UInt8] { lines.flatMap(\.text) }
    var bytes: [UInt8] { line { _ in true } }

    /// The record with those lines of its text.
    func line(keeping isKept: (Int) -> Bool) -> [UInt8] {
      before + [0x22] + lines.indices.filter(isKept).flatMap { lines[$0].written } + [0x22] + after
    }
  }

  mutating func record() -> Record {
    var record = Record()
    record.before = space() + ascii("{")
    for _ in 0..<number(below: 4) {
      record.before += member() + ascii(",")
      record.members += 1
    }
    let key = pick(["text", "te\\u0078t", "\\u0074\\u0065\\u0078\\u0074"])
    record.before += space() + ascii("\"\(key)\"") + space() + ascii(":") + space()
    for index in 0..<number(below: 6) {
      if index > 0 { append("\n", as: pick(["\\n", "\\u000a", "\\u000A"]), to: &record) }
      record.lines.append(([], []))
      for _ in 0..<number(below: 12) {
        let (character, written) = pick(Self.characters)
        append(character, as: written, to: &record)
      }
    }
    record.lines.removeAll { $0.text.isEmpty }
    record.after = space()
    for _ in 0..<number(below: 3) {
      record.after += ascii(",") + member()
      record.members += 1
    }
    record.after += ascii("}") + space() + ascii(pick(["\n", "\r\n", ""]))
    return record
  }

  /// The bytes with a few of them changed, as often as not into what looks like JSON.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(below: 3) {
      let place = number(below: bytes.count + 1)
      switch number(below: 4) {
      case 0: bytes.insert(contentsOf: ascii(pick(Self.pieces)), at: place)
      case 1: bytes.removeSubrange(place..<min(place + 1 + number(below: 3), bytes.count))
      case 2 where place < bytes.count: bytes[place] = UInt8(number(below: 256))
      default: bytes = number(below: 4) == 0 ? Array(bytes[..<place]) : bytes
      }
    }
    return bytes
  }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  // MARK: - Parts

  private mutating func member() -> [UInt8] {
    // The names are not those that the tests read.
    let name = pick(["", "a", "Text", "text ", "\\\"text", "é", "te\\u0079t", "winnows", "\\ud800"])
    return space() + ascii("\"\(name)\"") + space() + ascii(":") + space() + value(depth: 4) + space()
  }

  private mutating func value(depth: Int) -> [UInt8] {
    switch number(below: depth > 0 ? 9 : 5) {
    case 0...2:
      return ascii(pick(["0", "-0", "10", "-1.50", "1e9", "2E-07", "true", "false", "null"]))
    case 3, 4:
      return ascii("\"") + (0..<number(below: 20)).flatMap { _ in ascii(pick(Self.characters).1) }
        + ascii("\"")
    case 5, 6:
      let elements = (0..<number(below: 4)).map { _ in space() + value(depth: depth - 1) + space() }
      return ascii("[") + Array(elements.joined(separator: ascii(","))) + space() + ascii("]")
    default:
      let members = (0..<number(below: 4)).map { _ in
        space() + ascii("\"text\"") + space() + ascii(":") + space() + value(depth: depth - 1) + space()
      }
      return ascii("{") + Array(members.joined(separator: ascii(","))) + space() + ascii("}")
    }
  }

  private mutating func space() -> [UInt8] { ascii(pick(["", "", "", " ", "\t", "  \r"])) }

  private func append(_ character: String, as written: String, to record: inout Record) {
    if record.lines.isEmpty { record.lines.append(([], [])) }
    record.lines[record.lines.count - 1].text += character.utf8
    record.lines[record.lines.count - 1].written += written.utf8
  }

  private func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[number(below: choices.count)] }

  /// Characters, and how a record may write them.
  private static let characters = [
    ("a", "a"), ("-", "-"), (" ", " "), ("a", "\\u0061"), ("\"", "\\\""), ("\\", "\\\\"), ("/", "/"),
    ("/", "\\/"),
    ("\u{8}", "\\b"), ("\u{C}", "\\f"), ("\r", "\\r"), ("\t", "\\t"), ("\t", "\\u0009"), ("\0", "\\u0000"),
    ("\u{7F}", "\u{7F}"), ("é", "é"), ("é", "\\u00e9"), ("橋", "橋"), ("橋", "\\u6A4B"), ("🚢", "🚢"),
    ("🚢", "\\ud83d\\uDEA2"), ("\u{FFFD}-", "\\ud83d-"), ("\u{2028}", "\u{2028}"), ("{", "{"), ("]", "]"),
  ]

  private static let pieces = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", ".", "e", "+", " ", "\\u", "\\ud800", "true", "nul",
    "NaN", "\0",
    "\u{1F}", "\t", "\u{B}", "\u{A0}", "'", "/", "\u{FEFF}", "01", "1.", "\\x41", "\\u+123",
  ]
}
