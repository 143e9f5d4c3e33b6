/// The members of a JSON object by their names; of two with one name, the last.
struct JSONFields {
  private let bytes: [UInt8]
  private let members: [String: JSONMember]

  init(_ bytes: [UInt8]) throws(JSONFault) {
    var members: [String: JSONMember] = [:]
    try JSONScanner.scan(bytes.span) { member in
      members[String(decoding: member.key.decoded(in: bytes), as: UTF8.self)] = member
    }
    self.bytes = bytes
    self.members = members
  }

  func string(_ name: String) -> String? {
    guard let member = members[name], case .string(let string) = member.kind else { return nil }
    return String(decoding: string.decoded(in: bytes), as: UTF8.self)
  }

  func number(_ name: String) -> Double? {
    guard let member = members[name], member.kind == .number else { return nil }
    return Double(String(decoding: bytes[member.value], as: UTF8.self))
  }

  func boolean(_ name: String) -> Bool? {
    guard let member = members[name], member.kind == .boolean else { return nil }
    return bytes[member.value].first == UInt8(ascii: "t")
  }

  /// An array as it is written.
  func array(_ name: String) -> [UInt8]? {
    guard let member = members[name], member.kind == .array else { return nil }
    return Array(bytes[member.value])
  }

  /// The objects of an array as it is written.
  static func objects(in array: [UInt8]) throws(JSONFault) -> [JSONFields] {
    var elements: [Range<Int>] = []
    try JSONScanner.scanArray(array.span) { elements.append($0) }
    var objects: [JSONFields] = []
    for element in elements { objects.append(try JSONFields(Array(array[element]))) }
    return objects
  }
}
