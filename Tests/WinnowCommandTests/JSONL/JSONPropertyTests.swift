import Foundation
import Testing

@testable import WinnowCommand

@Suite("Records of any form")
struct JSONPropertyTests {
  private let format = JSONRecordFormat(field: "text")

  @Test(
    "what is written is what is read, and only what goes is gone", arguments: 1...20 as ClosedRange<UInt64>)
  func records(seed: UInt64) throws {
    var generator = JSONGenerator(seed: seed)
    for _ in 0..<50 {
      let generated = generator.record()
      var members = 0
      try JSONScanner.scan(generated.bytes.span) { _ in members += 1 }
      #expect(members == generated.members)
      let record = try format.read(generated.bytes)
      #expect(record.text == generated.text)
      let isKept = generated.lines.map { _ in generator.number(below: 2) == 0 }
      var ranges: [Range<Int>] = []
      var start = 0
      for (index, line) in generated.lines.enumerated() {
        if isKept[index] { ranges.append(start..<(start + line.text.count)) }
        start += line.text.count
      }
      let rendered = record.rendered(.kept(ranges))
      #expect(rendered == generated.line { isKept[$0] })
      // What was written can be read, and is what was meant.
      #expect(
        try format.read(rendered).text
          == generated.lines.indices.filter { isKept[$0] }.flatMap { generated.lines[$0].text })
    }
  }

  @Test(
    "a page's text in any record is what another reader finds there", arguments: 1...5 as ClosedRange<UInt64>)
  func pages(seed: UInt64) throws {
    var generator = JSONGenerator(seed: seed)
    let format = JSONRecordFormat(field: "text", outputField: "out", hasMetadata: true)
    for _ in 0..<20 {
      // Other readers know no halves of surrogate pairs.
      let generated = generator.record()
      if Data(generated.bytes).range(of: Data("\\ud8".utf8)) != nil { continue }
      let text = String(decoding: generated.text.reversed(), as: UTF8.self)
      let rendered = try format.read(generated.bytes).rendered(
        .text(Array(text.utf8)), metadata: Array("[7]".utf8))
      let object = try #require(try JSONSerialization.jsonObject(with: Data(rendered)) as? [String: Any])
      #expect((object["out"] as? String).map { Array($0.utf8) } == Array(text.utf8))
      #expect(object["winnow"] as? [Int] == [7])
      #expect(object["text"] == nil)
    }
  }

  @Test(
    "the scanner takes what the grammar takes, and nothing else", arguments: 1...20 as ClosedRange<UInt64>)
  func grammar(seed: UInt64) {
    var generator = JSONGenerator(seed: seed)
    var (taken, refused) = (0, 0)
    for _ in 0..<100 {
      let line = generator.damaged(generator.record().bytes)
      let isTaken = (try? JSONScanner.scan(line.span) { _ in }) != nil
      #expect(isTaken == Grammar.isObject(line), "\(String(decoding: line, as: UTF8.self))")
      if isTaken { taken += 1 } else { refused += 1 }
    }
    #expect(taken > 10)
    #expect(refused > 10)
  }
}

/// The grammar of RFC 8259, written down as it stands there.
private struct Grammar {
  private var rest: ArraySlice<UInt8>

  static func isObject(_ bytes: [UInt8]) -> Bool {
    var grammar = Grammar(rest: bytes[...])
    _ = grammar.literal("\u{FEFF}")
    grammar.space()
    return grammar.object() && grammar.rest.isEmpty
  }

  private mutating func object() -> Bool {
    guard token("{") else { return false }
    if token("}") { return true }
    repeat {
      guard string(), token(":"), value() else { return false }
    } while token(",")
    return token("}")
  }

  private mutating func array() -> Bool {
    guard token("[") else { return false }
    if token("]") { return true }
    repeat { guard value() else { return false } } while token(",")
    return token("]")
  }

  private mutating func value() -> Bool {
    switch rest.first {
    case UInt8(ascii: "{"): object()
    case UInt8(ascii: "["): array()
    case UInt8(ascii: "\""): string()
    default: token("true") || token("false") || token("null") || number()
    }
  }

  private mutating func string() -> Bool {
    guard literal("\"") else { return false }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        space()
        return true
      case ..<0x20: return false
      case UInt8(ascii: "\\"):
        guard let letter = rest.popFirst(), "\"\\/bfnrtu".utf8.contains(letter) else { return false }
        if letter == UInt8(ascii: "u") {
          guard rest.count >= 4,
            rest.prefix(4).allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 })
          else { return false }
          rest.removeFirst(4)
        }
      default: break
      }
    }
    return false
  }

  private mutating func number() -> Bool {
    _ = literal("-")
    guard literal("0") || digits() else { return false }
    if literal("."), !digits() { return false }
    if literal("e") || literal("E") {
      _ = literal("+") || literal("-")
      if !digits() { return false }
    }
    space()
    return true
  }

  private mutating func digits() -> Bool {
    let count = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    rest.removeFirst(count)
    return count > 0
  }

  private mutating func token(_ text: String) -> Bool {
    guard literal(text) else { return false }
    space()
    return true
  }

  private mutating func literal(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest.removeFirst(text.utf8.count)
    return true
  }

  private mutating func space() { rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }
}
