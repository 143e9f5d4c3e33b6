import Foundation
import Testing
import Winnow

@testable import WinnowCommand

@Suite("Records of a JSON Lines file")
struct JSONRecordTests {
  private let metadata = Array(#"{"title":"T"}"#.utf8)

  private func problem(_ line: String, _ format: JSONRecordFormat = JSONRecordFormat(field: "text"))
    -> String?
  {
    do throws(JSONRecordProblem) {
      _ = try format.read(Array(line.utf8))
      return nil
    } catch {
      return error.description
    }
  }

  /// The line with those lines of its text that hold no `-`.
  private func cleaned(_ line: String, _ format: JSONRecordFormat = JSONRecordFormat(field: "text")) throws
    -> String
  {
    let record = try format.read(Array(line.utf8))
    return String(
      decoding: record.rendered(.kept(record.cleanRanges), metadata: format.hasMetadata ? metadata : nil),
      as: UTF8.self)
  }

  private func page(_ line: String, _ text: String, _ format: JSONRecordFormat) throws -> String {
    let record = try format.read(Array(line.utf8))
    return String(
      decoding: record.rendered(.text(Array(text.utf8)), metadata: format.hasMetadata ? metadata : nil),
      as: UTF8.self)
  }

  // MARK: - Text

  @Test(
    "lines go, and all other bytes stay",
    arguments: [
      (#"{"text":"a\n-\nb"}"#, #"{"text":"a\nb"}"#),
      (#"{"text":"-"}"#, #"{"text":""}"#),
      (#"{"text":"-\n"}"#, #"{"text":""}"#),
      (#"{"text":"a\n-"}"#, #"{"text":"a\n"}"#),
      // White space, order, numbers, other escapes, a name that is escaped, the line's end.
      (
        "\u{FEFF} {\"a\" :1.50e+2,\t\"te\\u0078t\" : \"a\\u000A-\\n\\u0062\" , \"b\":\"\\/\\u00e9é\" }\t\r\n",
        "\u{FEFF} {\"a\" :1.50e+2,\t\"te\\u0078t\" : \"a\\u000A\\u0062\" , \"b\":\"\\/\\u00e9é\" }\t\r\n"
      ),
      // A member of another object is not the record's.
      (#"{"a":{"text":"-"},"text":"-\nb"}"#, #"{"a":{"text":"-"},"text":"b"}"#),
      // Members that nobody reads may stand twice.
      (#"{"a":1,"a":2,"text":"-\nb"}"#, #"{"a":1,"a":2,"text":"b"}"#),
      // Kept lines keep halves of surrogate pairs.
      (#"{"text":"\ud83d a\n-\ude00\nb\udfff"}"#, #"{"text":"\ud83d a\nb\udfff"}"#),
    ])
  func text(line: String, expected: String) throws {
    #expect(try Array(cleaned(line).utf8) == Array(expected.utf8))
  }

  @Test(
    "nothing changes where nothing goes",
    arguments: [#"{"text":"\u0061\/\n\u000a b"}"#, #"{"text":""}"#, #"{ "text" : "é\ud800" }"#])
  func unchanged(line: String) throws {
    #expect(try cleaned(line) == line)
    // Nor does a page's text that is what was read.
    let record = try JSONRecordFormat(field: "text").read(Array(line.utf8))
    #expect(record.rendered(.text(record.text)) == Array(line.utf8))
  }

  @Test("bytes that are not UTF-8 stay, in the text and elsewhere")
  func invalidUTF8() throws {
    let line =
      Array(#"{"a":""#.utf8) + [0xFF] + Array(#"","text":"-\n"#.utf8) + [0xC3] + Array(#"\nb"}"#.utf8)
    let record = try JSONRecordFormat(field: "text").read(line)
    #expect(record.text == Array("-\n".utf8) + [0xC3] + Array("\nb".utf8))
    let expected =
      Array(#"{"a":""#.utf8) + [0xFF] + Array(#"","text":""#.utf8) + [0xC3] + Array(#"\nb"}"#.utf8)
    #expect(record.rendered(.kept([2..<5])) == expected)
  }

  @Test("another field, and another name for what is left of it")
  func names() throws {
    let line = #"{"text":"-","body" : "-\na","c":1}"#
    #expect(try cleaned(line, JSONRecordFormat(field: "body")) == #"{"text":"-","body" : "a","c":1}"#)
    let renamed = JSONRecordFormat(field: "body", outputField: "b\"é")
    #expect(try cleaned(line, renamed) == #"{"text":"-","b\"é" : "a","c":1}"#)
    let kept = JSONRecordFormat(field: "body", outputField: "clean", keepsField: true)
    #expect(try cleaned(line, kept) == #"{"text":"-","body" : "-\na","clean":"a","c":1}"#)
  }

  // MARK: - Pages

  @Test("a page's text takes the place of the page")
  func pages() throws {
    let line = #"{ "url": "u", "html": "<p>a\u00e9<\/p>", "c": 1 }"# + "\n"
    let text = "é \"b\"\n\u{1}\\"
    let format = JSONRecordFormat(field: "html", outputField: "text", urlField: "url")
    #expect(try page(line, text, format) == #"{ "url": "u", "text": "é \"b\"\n\u0001\\", "c": 1 }"# + "\n")
    let kept = JSONRecordFormat(field: "html", outputField: "text", keepsField: true)
    #expect(
      try page(line, text, kept)
        == #"{ "url": "u", "html": "<p>a\u00e9<\/p>","text":"é \"b\"\n\u0001\\", "c": 1 }"# + "\n")
    let inPlace = JSONRecordFormat(field: "html", outputField: "html")
    #expect(try page(line, "a", inPlace) == #"{ "url": "u", "html": "a", "c": 1 }"# + "\n")
    #expect(String(decoding: try format.read(Array(line.utf8)).text, as: UTF8.self) == "<p>aé</p>")
  }

  @Test(
    "metadata is the last member",
    arguments: [
      (#"{"html":"h"}"#, #"{"text":"t","winnow":{"title":"T"}}"#),
      (#"{ "html": "h" } "#, #"{ "text": "t","winnow":{"title":"T"} } "#),
      (#"{"html":"h", "a": [1, 2] }"#, #"{"text":"t", "a": [1, 2],"winnow":{"title":"T"} }"#),
    ])
  func metadata(line: String, expected: String) throws {
    #expect(
      try page(line, "t", JSONRecordFormat(field: "html", outputField: "text", hasMetadata: true)) == expected
    )
    let kept = JSONRecordFormat(field: "html", outputField: "text", keepsField: true, hasMetadata: true)
    #expect(try page(line, "t", kept).hasSuffix(#","winnow":{"title":"T"}}"#) == line.hasSuffix("\"}"))
  }

  @Test(
    "the page's address",
    arguments: [
      (#"{"url":"https:\/\/e.org","text":""}"#, "https://e.org"), (#"{"text":"","u\u0072l":"e"}"#, "e"),
      (#"{"text":""}"#, nil), (#"{"url":null,"text":""}"#, nil), (#"{"url":["e"],"text":""}"#, nil),
      (#"{"url":"a","text":"","url":"b"}"#, nil), (#"{"a":{"url":"e"},"text":""}"#, nil),
    ] as [(String, String?)])
  func address(line: String, url: String?) throws {
    #expect(try JSONRecordFormat(field: "text", urlField: "url").read(Array(line.utf8)).url == url)
    #expect(try JSONRecordFormat(field: "text").read(Array(line.utf8)).url == nil)
  }

  @Test("a document's verdicts decide, and its metadata are those of --format json")
  func verdicts() throws {
    let line = "{\"text\":\(String(decoding: JSONWriter.string(Sample.article), as: UTF8.self)),\"id\":1}\n"
    let record = try JSONRecordFormat(field: "text", hasMetadata: true).read(Array(line.utf8))
    let cleaned = Cleaned.text(Cleaner().inspect(record.text))
    let object = try object(record.rendered(cleaned, try OutputOptions.parse([])))
    #expect(Sample.isClean(try #require(object["text"] as? String)))
    #expect(object["id"] as? Int == 1)
    let metadata = try #require(object["winnow"] as? [String: Any])
    var document = try self.object(Records.document(cleaned, source: "", withBlocks: false))
    document["source"] = nil
    document["text"] = nil
    #expect(NSDictionary(dictionary: metadata).isEqual(to: document))
    #expect(Set(metadata.keys) == ["title", "language", "lines", "removed"])
  }

  private func object(_ json: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
  }

  // MARK: - What cannot be cleaned

  @Test(
    "a record that cannot be cleaned is told with its reason",
    arguments: [
      (#"{"a":{"text":"b"}}"#, "has no member 'text' (--field names the one to read)"),
      ("{}", "has no member 'text' (--field names the one to read)"),
      (#"{"a":1, "text":null}"#, "its member 'text', at byte 9, is null and no string"),
      (#"{"text":["a"]}"#, "its member 'text', at byte 2, is an array and no string"),
      (#"{"text":{}}"#, "its member 'text', at byte 2, is an object and no string"),
      (#"{"text":1}"#, "its member 'text', at byte 2, is a number and no string"),
      (#"{"text":false}"#, "its member 'text', at byte 2, is true or false and no string"),
      (#"{"text":"a","te\u0078t":"a"}"#, "has the member 'text' more than once, at bytes 2 and 13"),
      (#"{"text":1,"text":2,"text":"c"}"#, "has the member 'text' more than once, at bytes 2 and 20"),
      (#"{"text":"a""#, "is no JSON object: the line ends inside of it (a record is an object on one line)"),
    ])
  func problems(line: String, expected: String) { #expect(problem(line) == expected) }

  @Test("names that cannot be written together")
  func conflicts() throws {
    #expect(JSONRecordFormat(field: "html", keepsField: true).conflict?.contains("--output-field") == true)
    for (field, output) in [("html", "winnow"), ("winnow", "text"), ("winnow", nil)] {
      let format = JSONRecordFormat(field: field, outputField: output, hasMetadata: true)
      #expect(format.conflict?.contains("--metadata") == true)
      #expect(JSONRecordFormat(field: field, outputField: output).conflict == nil)
    }
    #expect(
      JSONRecordFormat(field: "html", outputField: "text", keepsField: true, hasMetadata: true).conflict
        == nil)
    // Two names in JSON, and one string in Swift.
    let format = JSONRecordFormat(field: "e\u{301}", outputField: "é")
    #expect(try Array(page("{\"e\u{301}\":\"a\"}", "b", format).utf8) == Array("{\"é\":\"b\"}".utf8))
  }

  @Test("members that would be written and are there already")
  func taken() {
    let line = #"{"html":"a","text":null,"winnow":1}"#
    let page = JSONRecordFormat(field: "html", outputField: "text")
    #expect(
      problem(line, page)
        == "has a member 'text' already, at byte 13 (--output-field names another one to write)")
    let other = JSONRecordFormat(field: "html", outputField: "clean", hasMetadata: true)
    #expect(problem(line, other) == "has a member 'winnow' already, at byte 25, where --metadata would write")
    // Nothing is written there without the option, and a field may be written in its own place.
    #expect(problem(line, JSONRecordFormat(field: "html", outputField: "clean")) == nil)
    #expect(problem(line, JSONRecordFormat(field: "html", outputField: "html")) == nil)
  }
}

extension JSONRecord {
  /// The lines of the text that hold no `-`.
  var cleanRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = min(start + line.count + 1, text.count)
      if !line.contains(UInt8(ascii: "-")), start < end {
        if let last = ranges.last, last.upperBound == start {
          ranges[ranges.count - 1] = last.lowerBound..<end
        } else {
          ranges.append(start..<end)
        }
      }
      start = end
    }
    return ranges
  }
}
