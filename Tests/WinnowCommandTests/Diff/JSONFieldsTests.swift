import Testing

@testable import WinnowCommand

@Suite("Members of JSON records by name")
struct JSONFieldsTests {
  @Test("each type by its name; another type, or none, is nil; of two, the last")
  func values() throws {
    let fields = try JSONFields(
      Array(#"{"s":"a\u00e9\n","n":-1.5e1,"b":true,"a":[1,{"s":"x"}],"z":null,"s2":"1","s2":"2"}"#.utf8))
    #expect(fields.string("s") == "aé\n")
    #expect(fields.number("n") == -15)
    #expect(fields.boolean("b") == true)
    #expect(fields.array("a") == Array(#"[1,{"s":"x"}]"#.utf8))
    #expect(fields.string("s2") == "2")
    for name in ["n", "b", "a", "z", "missing"] { #expect(fields.string(name) == nil) }
    #expect(fields.number("s") == nil && fields.boolean("n") == nil && fields.array("s") == nil)
  }

  @Test("the objects of an array, nested ones as they are")
  func objects() throws {
    let objects = try JSONFields.objects(in: Array(#" [ {"a":"1"} ,{"a":"2","b":[{},[]]}]"#.utf8))
    #expect(objects.map { $0.string("a") } == ["1", "2"])
    #expect(objects[1].array("b") == Array("[{},[]]".utf8))
    #expect(try JSONFields.objects(in: Array("[]".utf8)).isEmpty)
  }

  @Test(
    "what is no array of objects is an error",
    arguments: ["", "{}", "[", "[{}", "[{},]", "[{} {}]", "[1]", "[{}", "[\"a\"]"])
  func faults(text: String) {
    #expect(throws: JSONFault.self) { try JSONFields.objects(in: Array(text.utf8)) }
  }
}
