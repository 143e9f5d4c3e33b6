/// Why a record cannot be cleaned: it is reported, and passes through as it is.
enum JSONRecordProblem: Error, Hashable {
  case malformed(JSONFault)
  case missing(String)
  /// The member holds no string. Positions are those of the members, from 0.
  case noString(String, JSONMember.Kind, position: Int)
  /// Nobody can tell which of the two is meant; readers of JSON take the first, the last, or neither.
  case repeated(String, positions: [Int])
  /// The member that is to be written is there already.
  case taken(String, position: Int, isMetadata: Bool)
}

extension JSONRecordProblem: CustomStringConvertible {
  /// What is wrong, for a person; it follows the names of the file and the line.
  var description: String {
    switch self {
    case .malformed(let fault): fault.description
    case .missing(let name): "has no member '\(name)' (--field names the one to read)"
    case .noString(let name, let kind, let position):
      "its member '\(name)', at byte \(position + 1), is \(kind.name) and no string"
    case .repeated(let name, let positions):
      "has the member '\(name)' more than once, at bytes \(positions.map { String($0 + 1) }.joined(separator: " and "))"
    case .taken(let name, let position, let isMetadata):
      "has a member '\(name)' already, at byte \(position + 1)"
        + (isMetadata ? ", where --metadata would write" : " (--output-field names another one to write)")
    }
  }
}

extension JSONMember.Kind {
  /// For a person.
  var name: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
