/// Why a line is not one JSON object, and where.
struct JSONFault: Error, Hashable {
  enum Reason: Hashable {
    case noObject
    case endsEarly
    case endlessString
    case key
    case colon
    case value
    case commaOrBrace
    case commaOrBracket
    case badNumber
    case badEscape
    case control
    case tooDeep
    case something
  }

  let reason: Reason
  /// From 0.
  let position: Int
  /// What stands there; nil at the end and where it does not matter.
  let byte: UInt8?

  init(_ reason: Reason, at position: Int, byte: UInt8? = nil) {
    self.reason = reason
    self.position = position
    self.byte = byte
  }
}

extension JSONFault: CustomStringConvertible {
  /// What is wrong, for a person. Bytes are counted from 1, as `cut -b` and `head -c` count them.
  var description: String {
    switch reason {
    case .noObject: noObject
    case .tooDeep: "nests deeper than \(JSONScanner.deepest) levels, at byte \(position + 1)"
    default: "is no JSON object: \(detail("at byte \(position + 1)"))"
    }
  }

  /// What is wrong, with the words for where.
  func detail(_ place: String) -> String {
    switch reason {
    case .endsEarly: "the line ends inside of it (a record is an object on one line)"
    case .endlessString: "the string that begins \(place) has no end"
    case .badNumber: "a malformed number \(place)"
    case .badEscape: "an unknown escape \(place)"
    case .control: "\(found) not escaped in a string, \(place)"
    case .something: "\(found) behind its end, \(place)"
    default: "\(found) instead of \(expected) \(place)"
    }
  }

  private var expected: String {
    switch reason {
    case .key: "a name in quotation marks"
    case .colon: "':'"
    case .commaOrBrace: "',' or '}'"
    case .commaOrBracket: "',' or ']'"
    default: "a value"
    }
  }

  private var noObject: String {
    switch byte {
    case UInt8(ascii: "["): "is an array and no JSON object (a record is an object on one line)"
    case 0xFE, 0xFF: "is no JSON object (the records must be in UTF-8)"
    default: "is no JSON object: \(found) instead of '{' at byte \(position + 1)"
    }
  }

  private var found: String {
    guard let byte else { return "the end" }
    if byte > 0x20, byte < 0x7F { return "'\(Character(Unicode.Scalar(byte)))'" }
    let digits = (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return "the \(byte < 0x20 ? "control character" : "byte") 0x\(digits)"
  }
}
