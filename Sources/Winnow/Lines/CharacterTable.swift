/// The classes and foldings of all characters, decoded once from ``UnicodeData``.
struct CharacterTable: Sendable {
  static let shared = CharacterTable()

  /// What the table says of a character, in one number: a character costs one look.
  struct Entry {
    fileprivate let bits: UInt32

    fileprivate static let capital: UInt32 = 1 << 23
    private static let folded: UInt32 = capital - 1

    fileprivate init(bits: UInt32) { self.bits = bits }

    fileprivate init(_ kind: CharacterClass, folded: UInt32, isCapital: Bool = false) {
      bits = UInt32(kind.rawValue) << 24 | (isCapital ? Self.capital : 0) | folded
    }

    @inline(__always)
    var characterClass: CharacterClass { CharacterClass(rawValue: UInt8(truncatingIfNeeded: bits >> 24)) }
    /// The character in lower case and without accents.
    @inline(__always)
    var folded: UInt32 { bits & Self.folded }
    @inline(__always)
    var isCapital: Bool { bits & Self.capital != 0 }
  }

  /// For each character below U+2000 its ``Entry``.
  private let entries: [UInt32]
  /// For each page of 256 characters of planes 0 and 1, where its classes start.
  private let pageStarts: [UInt16]
  private let classes: [UInt8]

  private static let limit: UInt32 = 0x2000

  private init() {
    let classes = UnicodeData.classPages.bytes.filter { $0 != 0x0A }.map { $0 - 35 }
    let digits = UnicodeData.classIndex.bytes.filter { $0 != 0x0A }.map(Self.hexadecimal)
    let pageStarts = stride(from: 0, to: digits.count, by: 3).map { at in
      (digits[at] << 8 | digits[at + 1] << 4 | digits[at + 2]) << 8
    }
    var table = (0..<Self.limit).map { $0 }
    for letter in 0x41...0x5A { table[letter] = UInt32(letter + 0x20) | Entry.capital }
    for run in UnicodeData.foldings.integers(by: 4) {
      for step in 0..<run[1] {
        let character = run[0] + step * run[2]
        table[character] = UInt32(character + run[3])
      }
    }
    for run in UnicodeData.capitals.integers(by: 3) {
      for step in 0..<run[1] { table[run[0] + step * run[2]] |= Entry.capital }
    }
    for character in table.indices {
      let kind = classes[Int(pageStarts[character >> 8]) + character & 0xFF]
      table[character] |= UInt32(kind) << 24
    }
    entries = table
    self.pageStarts = pageStarts
    self.classes = classes
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16 {
    UInt16(byte) - (byte < 0x3A ? 0x30 : 0x57)
  }

  @inline(__always)
  subscript(scalar: UInt32) -> Entry {
    scalar < Self.limit ? Entry(bits: entries[Int(scalar)]) : high(scalar)
  }

  private func high(_ scalar: UInt32) -> Entry {
    let page = Int(scalar >> 8)
    guard page < pageStarts.count else {
      // Planes 2 and 3 hold Han only.
      let isHan = page < 0x400
      return Entry(
        isHan ? CharacterClass(rawValue: 16 + Script.han.rawValue) : .other, folded: scalar)
    }
    let kind = CharacterClass(rawValue: classes[Int(pageStarts[page]) + Int(scalar & 0xFF)])
    // The wide letters of East Asian texts.
    if scalar &- 0xFF21 < 26 { return Entry(kind, folded: scalar - 0xFF21 + 0x61, isCapital: true) }
    if scalar &- 0xFF41 < 26 { return Entry(kind, folded: scalar - 0xFF41 + 0x61) }
    return Entry(kind, folded: scalar)
  }

  @inline(__always)
  func characterClass(of scalar: UInt32) -> CharacterClass { self[scalar].characterClass }

  /// The character in lower case and without accents.
  @inline(__always)
  func folded(_ scalar: UInt32) -> UInt32 { self[scalar].folded }
}
