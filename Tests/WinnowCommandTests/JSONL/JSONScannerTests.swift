import Testing

@testable import WinnowCommand

@Suite("A line is one JSON object, or it is said where it is not")
struct JSONScannerTests {
  private func members(_ line: [UInt8]) throws -> [JSONMember] {
    var members: [JSONMember] = []
    try JSONScanner.scan(line.span) { members.append($0) }
    return members
  }

  private func fault(_ line: [UInt8]) -> JSONFault? {
    do throws(JSONFault) {
      try JSONScanner.scan(line.span) { _ in }
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ line: String) -> JSONFault? { fault(Array(line.utf8)) }

  @Test(
    "JSON is taken",
    arguments: [
      "{}", " {\t} \r\n", "\u{FEFF}{}", #"{"":""}"#, #"{"a":1,"a":2}"#,
      #"{"a" : [ ] , "b":[[],{}],"c":{"d":[1,{"e":[]}]} }"#,
      #"{"a":[0,-0,1,10,-12,0.0,1.50,1e5,1E+5,1e-05,-0.1e007,12345678901234567890123]}"#,
      #"{"a":[true,false,null],"b":true}"#,
      #"{"a":"\"\\\/\b\f\n\r\t\u0000\uABcd\ud83d\ude00\ud800\udc00\udfff"}"#,
      "{\"a\":\"\u{7F}é橋😀\u{2028}\u{FEFF}\"}",
    ])
  func valid(line: String) { #expect(fault(line) == nil) }

  @Test(
    "what is not JSON is refused, at its first bad byte",
    arguments: [
      ("", .endsEarly, 0), ("[]", .noObject, 0), (" \"a\"", .noObject, 1), ("1", .noObject, 0),
      ("null\n", .noObject, 0), ("\u{FEFF}\u{FEFF}{}", .noObject, 3), ("'", .noObject, 0),
      ("{", .endsEarly, 1), ("{\n", .endsEarly, 1), (#"{"a""#, .endsEarly, 4), (#"{"a":"#, .endsEarly, 5),
      (#"{"a":1"#, .endsEarly, 6), (#"{"a":[1"#, .endsEarly, 7), (#"{"a":1,"#, .endsEarly, 7),
      (#"{"a":"b"#, .endlessString, 5), ("{\"a\":\"b\r\n", .endlessString, 5), (#"{"a"#, .endlessString, 1),
      ("{a:1}", .key, 1), ("{'a':1}", .key, 1), (#"{"a":1,}"#, .key, 7), ("{1:1}", .key, 1),
      (#"{"a":{"b":1,}}"#, .key, 12), (#"{"a":{,}}"#, .key, 6), ("{//\n}", .key, 1),
      (#"{"a" 1}"#, .colon, 5), (#"{"a"}"#, .colon, 4), (#"{"a"="b"}"#, .colon, 4),
      (#"{"a":{"b"}}"#, .colon, 9),
      (#"{"a":}"#, .value, 5), (#"{"a":,}"#, .value, 5), (#"{"a":[1,]}"#, .value, 8),
      (#"{"a":[,1]}"#, .value, 6), (#"{"a":[}"#, .value, 6), (#"{"a":NaN}"#, .value, 5),
      (#"{"a":Infinity}"#, .value, 5), (#"{"a":+1}"#, .value, 5), (#"{"a":.5}"#, .value, 5),
      (#"{"a":nul}"#, .value, 5), (#"{"a":True}"#, .value, 5), (#"{"a":'b'}"#, .value, 5),
      (#"{"a":undefined}"#, .value, 5), ("{\"a\":\u{A0}1}", .value, 5), ("{\"a\":\u{B}1}", .value, 5),
      (#"{"a":tru"#, .value, 5),
      (#"{"a":1 "b":2}"#, .commaOrBrace, 7), (#"{"a":1]"#, .commaOrBrace, 6),
      (#"{"a":nulll}"#, .commaOrBrace, 9), (#"{"a":"b"c"}"#, .commaOrBrace, 8),
      (#"{"a":01}"#, .badNumber, 5), (#"{"a":{"b":1]}"#, .commaOrBrace, 11),
      (#"{"a":1:2}"#, .commaOrBrace, 6),
      (#"{"a":[1 2]}"#, .commaOrBracket, 8), (#"{"a":[1}"#, .commaOrBracket, 7),
      (#"{"a":0x10}"#, .commaOrBrace, 6), (#"{"a":1.}"#, .badNumber, 5), (#"{"a":-}"#, .badNumber, 5),
      (#"{"a":1e}"#, .badNumber, 5), (#"{"a":1e+}"#, .badNumber, 5), (#"{"a":1.e5}"#, .badNumber, 5),
      (#"{"a":-01}"#, .badNumber, 5), (#"{"a":-Infinity}"#, .badNumber, 5), (#"{"a":--1}"#, .badNumber, 5),
      (#"{"a":"\x41"}"#, .badEscape, 6), (#"{"a":"\'"}"#, .badEscape, 6), (#"{"a":"\u12g4"}"#, .badEscape, 6),
      (#"{"a":"\u123"}"#, .badEscape, 6), (#"{"a":"\U0041"}"#, .badEscape, 6),
      (#"{"a":"\u+123"}"#, .badEscape, 6),
      (#"{"a":"b\"#, .badEscape, 7), ("{\"a\":\"\\\n\"}", .badEscape, 6),
      ("{\"a\":\"b\tc\"}", .control, 7), ("{\"a\":\"\0\"}", .control, 6), ("{\"a\u{1F}\":1}", .control, 3),
      ("{\"a\":\"0123456789\u{1}\"}", .control, 16), ("{\"a\":\"é\u{1}\"}", .control, 8),
      ("{}{}", .something, 2), ("{} ,", .something, 3), ("{}\0", .something, 2),
      (#"{"a":1}}"#, .something, 7),
    ] as [(String, JSONFault.Reason, Int)])
  func invalid(line: String, reason: JSONFault.Reason, position: Int) {
    let fault = fault(line)
    #expect(fault?.reason == reason)
    #expect(fault?.position == position)
  }

  @Test("no start of an object is one")
  func prefixes() {
    let line = Array(#"{"a":[{"b":"c\n\u00e9"},-1.5e3,true,null],"d":{"e":false}}"#.utf8)
    #expect(fault(line) == nil)
    for count in line.indices { #expect(fault(Array(line[..<count])) != nil) }
  }

  @Test("members are told in order, with their bytes and kinds")
  func ranges() throws {
    let line = Array(#" { "a\n" : "b" ,"c":-1.5 , "":[ 1,"x" ],"d":{"a":{}},"e":true,"f":null } "#.utf8)
    let members = try members(line)
    func text(_ range: Range<Int>) -> String { String(decoding: line[range], as: UTF8.self) }
    #expect(members.map { text($0.key.content) } == [#"a\n"#, "c", "", "d", "e", "f"])
    #expect(members.map(\.key.hasEscapes) == [true, false, false, false, false, false])
    #expect(members.map { text($0.value) } == ["\"b\"", "-1.5", "[ 1,\"x\" ]", "{\"a\":{}}", "true", "null"])
    let string = JSONMember.Kind.string(JSONString(content: 12..<13, hasEscapes: false))
    #expect(members.map(\.kind) == [string, .number, .array, .object, .boolean, .null])
  }

  @Test("values nest as deep as is said, and no deeper", arguments: [2, 64, 65, 1023, 1024, 1025, 200_000])
  func depth(_ depth: Int) {
    let isTooDeep = depth > JSONScanner.deepest
    // The record is a level itself.
    let start = "{\"a\":" + String(repeating: "[", count: depth - 1)
    #expect(
      fault(start + String(repeating: "]", count: depth - 1) + "}")?.reason == (isTooDeep ? .tooDeep : nil))
    if isTooDeep { #expect(fault(start)?.position == JSONScanner.deepest + 4) }
  }

  @Test("a bracket meets its like, however many are between them", arguments: [1, 2, 3, 62, 63, 64, 65, 130])
  func brackets(depth: Int) {
    var (opening, closing) = ("{\"a\":", "}")
    for level in 0..<depth {
      opening += level % 3 == 0 ? "[" : "{\"b\":[0,{}],\"a\":"
      closing = (level % 3 == 0 ? "]" : "}") + closing
    }
    #expect(fault(opening + "1" + closing) == nil)
    for (index, bracket) in closing.enumerated() {
      var wrong = Array(closing)
      wrong[index] = bracket == "]" ? "}" : "]"
      #expect(fault(opening + "1" + String(wrong)) != nil)
    }
  }

  @Test("bytes that are not UTF-8 pass in strings and nowhere else")
  func invalidUTF8() {
    let quote = UInt8(ascii: "\"")
    let start = Array("{\"a\":".utf8)
    let end = Array("}".utf8)
    for bytes in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] as [[UInt8]] {
      #expect(fault(start + [quote] + bytes + [quote] + end) == nil)
      #expect(fault(start + bytes + end)?.reason == .value)
    }
  }

  @Test("a plain byte is told from what ends a run, wherever it stands in a word")
  func endOfPlain() {
    for byte in UInt8.min...UInt8.max {
      let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C
      for neighbour in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x80, 0xA2, 0xDC, 0xFF] as [UInt8] {
        for place in 0..<17 {
          var bytes = [UInt8](repeating: neighbour, count: 20)
          bytes[place] = byte
          #expect(JSONString.endOfPlain(from: 0, in: bytes.span) == (isPlain ? 20 : place))
        }
      }
    }
  }

  @Test(
    "blank lines",
    arguments: [
      ("", true), (" \t\r\n", true), ("\u{FEFF}\n", true), ("\u{A0}", false), ("{}", false), ("\0", false),
    ])
  func blank(line: String, isBlank: Bool) { #expect(JSONRecordFormat.isBlank(Array(line.utf8)) == isBlank) }

  @Test(
    "what is wrong is said in words",
    arguments: [
      ("[]", "is an array and no JSON object (a record is an object on one line)"),
      ("text", "is no JSON object: 't' instead of '{' at byte 1"),
      ("{\n", "is no JSON object: the line ends inside of it (a record is an object on one line)"),
      ("{\"a\":\"b", "is no JSON object: the string that begins at byte 6 has no end"),
      ("{\"a\":1,}", "is no JSON object: '}' instead of a name in quotation marks at byte 8"),
      ("{\"a\":[1\u{A0}", "is no JSON object: the byte 0xC2 instead of ',' or ']' at byte 8"),
      ("{\"a\":01}", "is no JSON object: a malformed number at byte 6"),
      ("{\"a\":\"\\x\"}", "is no JSON object: an unknown escape at byte 7"),
      ("{\"a\":\"\t\"}", "is no JSON object: the control character 0x09 not escaped in a string, at byte 7"),
      ("{}{}", "is no JSON object: '{' behind its end, at byte 3"),
      (String(repeating: "{\"a\":", count: 1025), "nests deeper than 1024 levels, at byte 5121"),
    ])
  func words(line: String, expected: String) { #expect(fault(line)?.description == expected) }

  @Test("UTF-16 is named")
  func otherEncoding() {
    #expect(fault([0xFF, 0xFE, 0x7B, 0])?.description == "is no JSON object (the records must be in UTF-8)")
  }
}
