/// The name of a signal or pass in explanations: up to 16 characters of ASCII, packed.
///
/// A `String` would be counted each time a finding is copied.
struct SignalName: Sendable, Hashable, ExpressibleByStringLiteral {
  private let first: UInt64
  private let second: UInt64

  init(stringLiteral literal: StaticString) { self.init(literal.bytes) }

  init(_ characters: [UInt8]) {
    precondition(characters.count <= 16 && characters.allSatisfy { $0 < 0x80 })
    let pack = { (part: ArraySlice<UInt8>) in part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    first = pack(characters.prefix(8))
    second = pack(characters.dropFirst(8))
  }

  var text: String {
    String(unsafeUninitializedCapacity: 16) { buffer in
      for index in 0..<16 {
        let character = UInt8(truncatingIfNeeded: (index < 8 ? first : second) >> UInt64(index % 8 * 8))
        if character == 0 { return index }
        buffer[index] = character
      }
      return 16
    }
  }
}
