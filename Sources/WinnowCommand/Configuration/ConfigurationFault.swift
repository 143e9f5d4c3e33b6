/// What is wrong with a configuration file, and where.
struct ConfigurationFault: Error, Hashable {
  /// The byte, from 0.
  let position: Int
  /// The keys that lead there, from the outermost.
  let keys: [String]
  /// With the remedy.
  let problem: String

  /// What is wrong with a file of this name: one line that names the line and the key.
  func failure(_ name: String, in bytes: [UInt8]) -> Failure {
    let line = 1 + bytes.prefix(position).count { $0 == 0x0A }
    return Failure("\(name):\(line)", Printable.text(keys.isEmpty ? problem : "\(place): \(problem)"))
  }

  /// `'noise'`, `'noise' in 'hosts', 'example.org'`.
  private var place: String {
    let outer = keys.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return "'\(keys.last ?? "")'" + (outer.isEmpty ? "" : " in \(outer)")
  }
}

extension ConfigurationFault {
  /// The file is no JSON.
  init(_ fault: JSONFault, in bytes: [UInt8]) {
    self.init(
      position: fault.position, keys: Self.keys(before: fault.position, in: bytes),
      problem: Self.problem(fault, in: bytes))
  }

  private static func problem(_ fault: JSONFault, in bytes: [UInt8]) -> String {
    let start = bytes.prefix(fault.position).lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let place = "at column \(fault.position - start + 1)"
    switch (fault.reason, fault.byte) {
    case (.endsEarly, _) where bytes.allSatisfy { $0 <= 0x20 }:
      return "is empty; a configuration that says nothing is {}"
    case (.noObject, 0xFE), (.noObject, 0xFF): return "is not UTF-8; save the file in UTF-8"
    case (.noObject, _): return "a configuration is an object in JSON, and begins with '{'"
    case (.endsEarly, _): return "the file ends inside of the object; a '}' or ']' is missing"
    case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "#")):
      return "\(fault.detail(place)) (JSON has no comments; leave them out)"
    case (.key, UInt8(ascii: "}")), (.value, UInt8(ascii: "]")), (.value, UInt8(ascii: "}")):
      return "\(fault.detail(place)) (leave out the comma before it, or write what is missing)"
    case (.commaOrBrace, UInt8.quote), (.commaOrBracket, UInt8.quote):
      return "\(fault.detail(place)) (a comma is missing before it)"
    case (.badEscape, _): return "\(fault.detail(place)) (a backslash is written \\\\)"
    case (.control, 0x0A), (.control, 0x0D):
      return "the string before the end of the line has no '\"' at its end"
    default: return fault.detail(place)
    }
  }

  /// The keys that lead to a place, as far as what stands before it is JSON.
  private static func keys(before end: Int, in bytes: [UInt8]) -> [String] {
    // A key for each open bracket; an empty one in an array.
    var keys: [String] = []
    var last = ""
    var position = 0
    let span = bytes.span
    while position < end {
      switch bytes[position] {
      case .quote:
        let start = position + 1
        var close = JSONString.endOfPlain(from: start, in: span)
        while close < end, bytes[close] != .quote {
          close = JSONString.endOfPlain(from: min(close + 2, bytes.count), in: span)
        }
        last = String(decoding: bytes[start..<min(close, end)], as: UTF8.self)
        position = close
      case UInt8(ascii: ":"): if !keys.isEmpty { keys[keys.count - 1] = last }
      case UInt8(ascii: "{"), UInt8(ascii: "["): keys.append("")
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = keys.popLast()
      default: break
      }
      position += 1
    }
    return keys.filter { !$0.isEmpty }
  }
}
