import TestSupport
import Testing

@testable import WinnowCommand

@Suite("Strings of a record")
struct JSONStringTests {
  /// A string as it stands between two others.
  private func string(_ content: [UInt8]) -> (string: JSONString, line: [UInt8]) {
    let line = Array("\"\\n\"".utf8) + [.quote] + content + [.quote] + Array("\"\\n\"".utf8)
    let range = 5..<(5 + content.count)
    return (JSONString(content: range, hasEscapes: content.contains(.backslash)), line)
  }

  private func decoded(_ content: [UInt8]) -> [UInt8] {
    let (string, line) = string(content)
    return string.decoded(in: line)
  }

  @Test(
    "escapes are read",
    arguments: [
      ("", ""), ("plain", "plain"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#"\u0041\u00e9\u00E9\u6a4B\uFFFF\u0000"#, "Aéé橋\u{FFFF}\0"),
      (#"\ud83d\ude00\uD83D\uDE00\udbff\udfff\ud800\udc00"#, "😀😀\u{10FFFF}\u{10000}"),
      (#"a long run before \n and a long run behind"#, "a long run before \n and a long run behind"),
      (#"\\u0041\\\u0041"#, #"\u0041\A"#), ("é橋😀", "é橋😀"), (#"\u043c\u043e\u0441\u0442"#, "мост"),
    ])
  func escapes(content: String, text: String) { #expect(decoded(Array(content.utf8)) == Array(text.utf8)) }

  @Test(
    "half of a surrogate pair reads as U+FFFD",
    arguments: [
      (#"\ud83d"#, "\u{FFFD}"), (#"\ude00"#, "\u{FFFD}"), (#"a\ud83db"#, "a\u{FFFD}b"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\ud83d\\ude00"#, "\u{FFFD}\\ude00"),
    ])
  func loneSurrogates(content: String, text: String) {
    #expect(decoded(Array(content.utf8)) == Array(text.utf8))
  }

  @Test("bytes that are not UTF-8 stay")
  func invalidUTF8() {
    #expect(decoded([0xFF, 0x41, 0xC3]) == [0xFF, 0x41, 0xC3])
    #expect(decoded([0xC3] + Array(#"\n"#.utf8) + [0xA9]) == [0xC3, 0x0A, 0xA9])
  }

  @Test("what is written is read again", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func roundTrip(seed: UInt64) {
    var numbers = SeededGenerator(seed)
    let text = Array(
      String(decoding: numbers.bytes(4000).map { $0 % 4 == 0 ? $0 / 4 : $0 }, as: UTF8.self).utf8)
    var json = JSONWriter()
    json.value(utf8: text)
    #expect(decoded(Array(json.bytes.dropFirst().dropLast())) == text)
    #expect(json.bytes == JSONWriter.string(String(decoding: text, as: UTF8.self)))
  }

  @Test(
    "names are compared as they read",
    arguments: [
      ("text", "text", true), (#"te\u0078t"#, "text", true), (#"\u0074\u0065\u0078\u0074"#, "text", true),
      ("tex", "text", false), ("texts", "text", false), ("Text", "text", false), ("", "", true),
      (#"te\u0078ts"#, "text", false), (#"a\/b"#, "a/b", true), (#"\ud83d\ude00"#, "😀", true),
      // Equal as strings of Swift, and two names in JSON.
      ("e\u{301}", "é", false), (#"\u00e9"#, "é", true), (#"\ud83d"#, "\u{FFFD}", false),
      (#"\ufffd"#, "\u{FFFD}", true),
    ])
  func names(content: String, name: String, isName: Bool) {
    let (string, line) = string(Array(content.utf8))
    #expect(string.isName(Array(name.utf8), in: line) == isName)
  }

  @Test("lines of the text are found in the record")
  func places() {
    let content = #"a\u00e9\n\ud83d\ude00 b\r\n\n\ud83d\u000Alast é \"line\""#
    let (string, line) = string(Array(content.utf8))
    let text = string.decoded(in: line)
    var ranges: [Range<Int>] = []
    for (index, byte) in text.enumerated() where byte == 0x0A || index == text.count - 1 {
      ranges.append((ranges.last?.upperBound ?? 0)..<(index + 1))
    }
    let expected = [#"a\u00e9\n"#, #"\ud83d\ude00 b\r\n"#, #"\n"#, #"\ud83d\u000A"#, #"last é \"line\""#]
    func written(_ ranges: [Range<Int>]) -> [String] {
      string.places(of: ranges, in: line).map { String(decoding: line[$0], as: UTF8.self) }
    }
    #expect(written(ranges) == expected)
    #expect(written([ranges[1], ranges[4]]) == [expected[1], expected[4]])
    #expect(written([0..<text.count]) == [content])
    #expect(written([]) == [])
  }
}
