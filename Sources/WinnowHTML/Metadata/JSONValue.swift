/// A value of JSON, as much of it as linked data needs.
enum JSONValue: Sendable, Hashable {
  /// A member of an object. Names may repeat.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONValue
  }

  /// A number, `true`, `false`, `null` or any other bare word, as it is written.
  case literal(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// The member of that name; the last one counts, as in a browser.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The elements of an array, and any other value as the only one.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }
}
