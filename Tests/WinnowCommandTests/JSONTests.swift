import Foundation
import TestSupport
import Testing

@testable import WinnowCommand

@Suite("winnow writes JSON")
struct JSONTests {
  @Test("--format json: an object a line for each document")
  func documents() async throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a \"b\"")
    let command = try await Command.run(
      ["--format", "json", "./a \"b\"", "-"],
      input: Array("Un".utf8) + [0xFF] + Array("known byte.\r\n".utf8), in: workspace)
    #expect(command.status == 0)
    let lines = command.text.split(separator: "\n")
    #expect(lines.count == 2)
    let objects = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let first = objects[0]
    #expect(Set(first.keys) == ["source", "text", "title", "language", "lines", "removed"])
    #expect(first["source"] as? String == "./a \"b\"")
    #expect(Sample.isClean(try #require(first["text"] as? String)))
    let counts = try #require(first["lines"] as? [String: Int])
    #expect(
      counts["kept"].map { $0 + (counts["removed"] ?? 0) } == Sample.article.split(separator: "\n").count)
    let removed = try #require(first["removed"] as? [String: Int])
    #expect(removed.values.reduce(0, +) == counts["removed"])
    #expect(try #require(removed["comment-form"]) >= 1)
    #expect(objects[1]["source"] as? String == "-")
  }

  @Test("members in the order in which they are written, without blanks")
  func order() {
    var json = JSONWriter()
    json.object { json in
      json.name("b")
      json.array { json in
        json.value(1)
        json.value(0.95)
        json.object { _ in }
        json.array { _ in }
      }
      json.name("a")
      json.value(nil)
      json.name("c")
      json.value(Double.nan)
    }
    json.endLine()
    json.value("next")
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == "{\"b\":[1,0.95,{},[]],\"a\":null,\"c\":null}\n\"next\"")
  }

  @Test("what JSON does not allow in a string is escaped")
  func escapes() {
    var json = JSONWriter()
    json.value("\" \\ / \n \r \t \u{8} \u{C} \u{0} \u{1F} \u{7F} é 😀 \u{2028}")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""\" \\ / \n \r \t \b \f \u0000 \u001f "# + "\u{7F} é 😀 \u{2028}\"")
  }

  @Test("any string comes back as it was", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var numbers = SeededGenerator(seed)
    let text = String(decoding: numbers.bytes(5000), as: UTF8.self)
    var json = JSONWriter()
    json.array { $0.value(text) }
    let array = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String])
    // Compared as bytes: strings are equal before that.
    #expect(Array(array[0].utf8) == Array(text.utf8))
  }
}
