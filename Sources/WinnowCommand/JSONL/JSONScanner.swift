/// A member of a record: where it stands, and what its value is.
struct JSONMember: Hashable {
  enum Kind: Hashable {
    case string(JSONString)
    case number
    case boolean
    case null
    case array
    case object
  }

  let key: JSONString
  /// The value's bytes, a string's quotation marks included.
  let value: Range<Int>
  let kind: Kind
}

/// Checks that a line is one JSON object by RFC 8259, and tells of its members. Nothing is built.
///
/// A page's linked data has a reader of its own, in `WinnowHTML`, that forgives; here a mistake is to be reported.
/// It is as strict as the RFC: no comments, no trailing commas, no `NaN`, no control characters in strings. What the RFC
/// leaves open: a byte order mark in front is skipped; a `\u` escape may be half of a surrogate pair; values nest
/// ``deepest`` levels at most. Bytes that are not UTF-8 pass in strings, since nothing in this check depends on
/// them, and a record with a stray byte in it is still worth cleaning.
struct JSONScanner {
  /// How deep objects and arrays may nest, the record itself included.
  static let deepest = 1024

  private(set) var position: Int
  private var nesting = Nesting()

  private init(at position: Int) { self.position = position }

  /// Scans a line and hands over each member of its object, in order and whatever its key.
  static func scan(_ bytes: Span<UInt8>, member: (JSONMember) -> Void) throws(JSONFault) {
    // Without its end, a line that is cut off is told from one with a line end in a string.
    var end = bytes.count
    while end > 0, isSpace(bytes[end - 1]) { end -= 1 }
    let content = bytes.extracting(..<end)
    var scanner = JSONScanner(at: lengthOfMark(in: content))
    try scanner.object(in: content, member)
  }

  /// Scans an array and hands over the bytes of each of its elements, in order.
  static func scanArray(_ bytes: Span<UInt8>, element: (Range<Int>) -> Void) throws(JSONFault) {
    var scanner = JSONScanner(at: 0)
    guard try scanner.nextToken(in: bytes) == .openBracket else { throw scanner.fault(in: bytes, .value) }
    try scanner.open(isObject: false)
    if try scanner.nextToken(in: bytes) == .closeBracket { return }
    while true {
      _ = try scanner.nextToken(in: bytes)
      let start = scanner.position
      _ = try scanner.value(in: bytes)
      element(start..<scanner.position)
      switch try scanner.nextToken(in: bytes) {
      case .comma: scanner.position += 1
      case .closeBracket: return
      default: throw scanner.fault(in: bytes, .commaOrBracket)
      }
    }
  }

  /// Whether there is nothing to scan: white space and perhaps a byte order mark.
  static func isBlank(_ bytes: Span<UInt8>) -> Bool {
    var scanner = JSONScanner(at: lengthOfMark(in: bytes))
    scanner.skipSpace(in: bytes)
    return scanner.position == bytes.count
  }

  private static func lengthOfMark(in bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  // MARK: - Structure

  private mutating func object(in bytes: Span<UInt8>, _ member: (JSONMember) -> Void) throws(JSONFault) {
    guard try nextToken(in: bytes) == .openBrace else { throw fault(in: bytes, .noObject) }
    try open(isObject: true)
    if try nextToken(in: bytes) == .closeBrace {
      position += 1
    } else {
      var isLast = false
      while !isLast {
        let key = try key(in: bytes)
        _ = try nextToken(in: bytes)
        let start = position
        let kind = try value(in: bytes)
        member(JSONMember(key: key, value: start..<position, kind: kind))
        switch try nextToken(in: bytes) {
        case .comma: isLast = false
        case .closeBrace: isLast = true
        default: throw fault(in: bytes, .commaOrBrace)
        }
        position += 1
      }
    }
    skipSpace(in: bytes)
    if position < bytes.count { throw fault(in: bytes, .something) }
  }

  /// A value of any depth, without recursion: a line must not be able to use the stack up.
  private mutating func value(in bytes: Span<UInt8>) throws(JSONFault) -> JSONMember.Kind {
    let depth = nesting.depth
    let kind = try valueOrStart(in: bytes)
    while nesting.depth > depth {
      // Behind a value, or behind the start of an array or object.
      let byte = try nextToken(in: bytes)
      let isObject = nesting.isObject
      if byte == (isObject ? .closeBrace : .closeBracket) {
        nesting.pop()
        position += 1
        continue
      }
      if !nesting.isEmpty {
        guard byte == .comma else { throw fault(in: bytes, isObject ? .commaOrBrace : .commaOrBracket) }
        position += 1
      }
      nesting.isEmpty = false
      if isObject { _ = try key(in: bytes) }
      _ = try valueOrStart(in: bytes)
    }
    return kind
  }

  /// A value, or the bracket that an array or object starts with.
  private mutating func valueOrStart(in bytes: Span<UInt8>) throws(JSONFault) -> JSONMember.Kind {
    let byte = try nextToken(in: bytes)
    switch byte {
    case .quote: return .string(try string(in: bytes))
    case .openBrace, .openBracket:
      try open(isObject: byte == .openBrace)
      return byte == .openBrace ? .object : .array
    case .minus, .zero ... .nine:
      try number(in: bytes)
      return .number
    case UInt8(ascii: "t") where skip("true", in: bytes): return .boolean
    case UInt8(ascii: "f") where skip("false", in: bytes): return .boolean
    case UInt8(ascii: "n") where skip("null", in: bytes): return .null
    default: throw fault(in: bytes, .value)
    }
  }

  private mutating func open(isObject: Bool) throws(JSONFault) {
    guard nesting.push(isObject: isObject) else { throw JSONFault(.tooDeep, at: position) }
    position += 1
  }

  /// A key and its colon.
  private mutating func key(in bytes: Span<UInt8>) throws(JSONFault) -> JSONString {
    guard try nextToken(in: bytes) == .quote else { throw fault(in: bytes, .key) }
    let key = try string(in: bytes)
    guard try nextToken(in: bytes) == .colon else { throw fault(in: bytes, .colon) }
    position += 1
    return key
  }

  // MARK: - Tokens

  /// The first byte that is not white space, at ``position``.
  @inline(__always)
  private mutating func nextToken(in bytes: Span<UInt8>) throws(JSONFault) -> UInt8 {
    skipSpace(in: bytes)
    guard position < bytes.count else { throw fault(in: bytes, .endsEarly) }
    return bytes[position]
  }

  @inline(__always)
  private mutating func skipSpace(in bytes: Span<UInt8>) {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func string(in bytes: Span<UInt8>) throws(JSONFault) -> JSONString {
    let start = position + 1
    var hasEscapes = false
    position = start
    while true {
      position = JSONString.endOfPlain(from: position, in: bytes)
      guard position < bytes.count else { throw JSONFault(.endlessString, at: start - 1) }
      switch bytes[position] {
      case .quote:
        position += 1
        return JSONString(content: start..<(position - 1), hasEscapes: hasEscapes)
      case .backslash:
        hasEscapes = true
        let length = JSONEscape.length(at: position, in: bytes)
        guard length > 0 else { throw fault(in: bytes, .badEscape) }
        position += length
      default: throw fault(in: bytes, .control)
      }
    }
  }

  private mutating func number(in bytes: Span<UInt8>) throws(JSONFault) {
    let start = position
    if bytes[position] == .minus { position += 1 }
    let first = position
    var isNumber = skipDigits(in: bytes)
    // No other digit follows a leading zero.
    if isNumber, bytes[first] == .zero, position > first + 1 { isNumber = false }
    if isNumber, position < bytes.count, bytes[position] == .point {
      position += 1
      isNumber = skipDigits(in: bytes)
    }
    if isNumber, position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == .plus || bytes[position] == .minus { position += 1 }
      isNumber = skipDigits(in: bytes)
    }
    if !isNumber { throw JSONFault(.badNumber, at: start) }
  }

  /// Whether there was at least one digit.
  @inline(__always)
  private mutating func skipDigits(in bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < bytes.count, .zero ... .nine ~= bytes[position] { position += 1 }
    return position > start
  }

  private mutating func skip(_ word: StaticString, in bytes: Span<UInt8>) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    let isThere = word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[position + $0] == word[$0] }
    }
    if isThere { position += length }
    return isThere
  }

  private func fault(in bytes: Span<UInt8>, _ reason: JSONFault.Reason) -> JSONFault {
    JSONFault(reason, at: position, byte: position < bytes.count ? bytes[position] : nil)
  }
}

/// Which brackets are open: a bit for each.
private struct Nesting {
  private(set) var depth = 0
  /// Whether nothing was read behind the bracket opened last.
  var isEmpty = false
  /// The innermost brackets up to 64, a set bit for an object, and the 64s around them.
  private var inner: UInt64 = 0
  private var outer: [UInt64] = []

  var isObject: Bool { inner & 1 == 1 }

  /// False if that is too deep.
  mutating func push(isObject: Bool) -> Bool {
    guard depth < JSONScanner.deepest else { return false }
    if depth > 0, depth % 64 == 0 { outer.append(inner) }
    inner = inner << 1 | (isObject ? 1 : 0)
    depth += 1
    isEmpty = true
    return true
  }

  mutating func pop() {
    depth -= 1
    inner >>= 1
    if depth % 64 == 0, let last = outer.popLast() { inner = last }
    // The brackets around hold at least what was closed now.
    isEmpty = false
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
  fileprivate static let plus = UInt8(ascii: "+")
  fileprivate static let minus = UInt8(ascii: "-")
  fileprivate static let point = UInt8(ascii: ".")
  fileprivate static let zero = UInt8(ascii: "0")
  fileprivate static let nine = UInt8(ascii: "9")
}
