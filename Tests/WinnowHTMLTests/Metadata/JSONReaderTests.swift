import Testing

@testable import WinnowHTML

@Suite struct JSONReaderTests {
  private func values(_ text: String) -> [JSONValue] { JSONReader.values(in: Array(text.utf8)) }

  private func object(_ members: (String, JSONValue)...) -> JSONValue {
    .object(members.map { JSONValue.Member(name: $0.0, value: $0.1) })
  }

  @Test func validJSONIsRead() {
    #expect(
      values(#"{"a": [1, -2.5e3, true, null, "x"], "b": {"c": ""}, "d": []}"#) == [
        object(
          (
            "a",
            .array([.literal("1"), .literal("-2.5e3"), .literal("true"), .literal("null"), .string("x")])
          ),
          ("b", object(("c", .string("")))), ("d", .array([])))
      ])
  }

  @Test(arguments: [
    (#""\"\\\/""#, "\"\\/"), (#""a\nb\tc""#, "a b c"), (#""caf\u00e9""#, "café"), (#""\ud83d\udea2""#, "🚢"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ud83d\u0041""#, "\u{FFFD}"),
    (#""\u12""#, "12"), (#""\u+123""#, "+123"), (#""\q""#, "q"), ("\"a\nb\"", "a\nb"), ("'it'", "it"),
    (#""Brücke 橋""#, "Brücke 橋"),
  ])
  func stringsAreUnescaped(_ json: String, _ text: String) {
    #expect(values("[\(json)]") == [.array([.string(text)])])
  }

  @Test(arguments: [
    "<!-- {\"a\": 1} -->", "//<![CDATA[\n{\"a\": 1}\n//]]>", "<![CDATA[{\"a\": 1}]]>",
    "/*<![CDATA[*/{\"a\": 1}/*]]>*/", "//<![CDATA[ {\"a\": 1} //]]>", "{\"a\": 1 /* one */ }", "{\"a\": 1,}",
    "{,\"a\": 1}", "{\"a\": 1};", "{'a': 1}", "{a: 1}", "{\"a\": 1", "{\"a\":1]", "\u{FEFF}{\"a\": 1}",
    "{\"a\": // one\n1}", "var data = {\"a\": 1};", "{&quot;a&quot;: 1}", "{&#34;a&#34;: 1}",
    "{\u{0}\"a\"\u{1}:1}",
    "{\"a\": 1, \"b\": }", "{\"a\": 1, \"b\"}", "{\"a\": 1, {\"b\": 2}}",
  ])
  func wrappersAndSlipsAreForgiven(_ json: String) {
    #expect(values(json) == [object(("a", .literal("1")))])
  }

  @Test func quotesThatNobodyEscapedStayInTheirString() {
    #expect(
      values(#"{"a": "He said "no" twice", "b": 1}"#) == [
        object(("a", .string(#"He said "no" twice"#)), ("b", .literal("1")))
      ])
    #expect(
      values("{\"a\": \"x\"\n\"b\": \"y\"}") == [object(("a", .string("x")), ("b", .string("y")))])
    #expect(
      values("{&quot;a&quot;: &quot;Tom &amp;amp; Jerry&quot;}") == [
        object(("a", .string("Tom &amp; Jerry")))
      ])
  }

  @Test func severalValuesFollowEachOther() {
    #expect(values("{} [] {}") == [.object([]), .array([]), .object([])])
    #expect(values("\"text\" 1 true") == [])
    #expect(values("") == [])
  }

  @Test func theLastOfEqualNamesCounts() {
    #expect(values(#"{"a": 1, "a": 2}"#).first?["a"] == .literal("2"))
  }

  @Test func brokenNestingLosesOnlyItself() {
    #expect(
      values(#"{"a": [1, 2}, {"b": 3}"#) == [
        object(("a", .array([.literal("1"), .literal("2")]))), object(("b", .literal("3"))),
      ])
  }

  @Test func deepValuesAreLeftOut() {
    let depth = JSONReader.deepest
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "7" + String(repeating: "]", count: depth)
    }
    func innermost(_ value: JSONValue?) -> JSONValue? {
      var value = value
      while case .array(let elements) = value { value = elements.first }
      return value
    }
    #expect(innermost(values(nested(depth)).first) == .literal("7"))
    #expect(innermost(values(nested(depth + 1)).first) == .literal(""))
    // What follows the deep value is read again.
    let after = values("{\"deep\": \(nested(depth + 5)), \"b\": 1}")
    #expect(after.first?["b"] == .literal("1"))
    #expect(after.count == 1)
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":", "]", "}", "[}", "{]", "\"", "[\"", "/*", "{\"a\":\"\\"])
  func endlessRepeatsAreRead(_ piece: String) {
    _ = values(String(repeating: piece, count: 20_000))
  }
}
