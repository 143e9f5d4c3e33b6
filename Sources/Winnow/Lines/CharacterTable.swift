/// The classes and foldings of all characters, decoded once from ``UnicodeData``.
struct CharacterTable: Sendable {
  static let shared = CharacterTable()

  /// For each page of 256 characters of planes 0 and 1, where its classes start.
  private let pageStarts: [UInt16]
  private let classes: [UInt8]
  /// For each character below U+2000: what it folds to, and `capital` if it is a capital letter.
  private let foldings: [UInt32]

  private static let foldedLimit: UInt32 = 0x2000
  private static let capital: UInt32 = 1 << 31

  private init() {
    classes = UnicodeData.classPages.bytes.filter { $0 != 0x0A }.map { $0 - 35 }
    let digits = UnicodeData.classIndex.bytes.filter { $0 != 0x0A }.map(Self.hexadecimal)
    pageStarts = stride(from: 0, to: digits.count, by: 3).map { at in
      (digits[at] << 8 | digits[at + 1] << 4 | digits[at + 2]) << 8
    }
    var table = (0..<Self.foldedLimit).map { $0 }
    for letter in 0x41...0x5A { table[letter] = UInt32(letter + 0x20) | Self.capital }
    for run in UnicodeData.foldings.integers(by: 4) {
      for step in 0..<run[1] {
        let character = run[0] + step * run[2]
        table[character] = UInt32(character + run[3])
      }
    }
    for run in UnicodeData.capitals.integers(by: 3) {
      for step in 0..<run[1] { table[run[0] + step * run[2]] |= Self.capital }
    }
    foldings = table
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16 {
    UInt16(byte) - (byte < 0x3A ? 0x30 : 0x57)
  }

  @inline(__always)
  func characterClass(of scalar: UInt32) -> CharacterClass {
    let page = Int(scalar >> 8)
    guard page < pageStarts.count else {
      // Planes 2 and 3 hold Han only.
      return page < 0x400 ? CharacterClass(rawValue: 16 + Script.han.rawValue) : .other
    }
    return CharacterClass(rawValue: classes[Int(pageStarts[page]) + Int(scalar & 0xFF)])
  }

  /// The character in lower case and without accents.
  @inline(__always)
  func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.foldedLimit { return foldings[Int(scalar)] & ~Self.capital }
    if scalar &- 0xFF21 < 26 { return scalar - 0xFF21 + 0x61 }
    if scalar &- 0xFF41 < 26 { return scalar - 0xFF41 + 0x61 }
    return scalar
  }

  @inline(__always)
  func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < Self.foldedLimit { return foldings[Int(scalar)] & Self.capital != 0 }
    return scalar &- 0xFF21 < 26
  }
}
