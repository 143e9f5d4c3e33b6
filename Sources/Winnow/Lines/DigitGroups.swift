/// The groups of digits of one number, such as the three of `24.12.2024`.
struct DigitGroups {
  /// Equal for equal digits in equal groups, in whatever script they are written.
  private(set) var hash = Token.numberKey
  private var flags: Token.Flags = []
  /// Of the first four groups.
  private var lengths = SIMD4<UInt8>(repeating: 0)
  private var count = 0
  private var length: UInt8 = 0
  private var value: UInt32 = 0
  private var separator: UInt32 = 0
  private var hasEqualSeparators = true

  mutating func append(digit scalar: UInt32) {
    let digit = Self.value(of: scalar)
    length = min(length + 1, 99)
    value = value &* 10 &+ digit
    hash = (hash ^ UInt64(digit + 1)) &* 0x100_0000_01B3
  }

  mutating func append(separator scalar: UInt32) {
    endGroup()
    if scalar == 0x3A { flags.insert(.time) }
    if separator != 0, separator != scalar { hasEqualSeparators = false }
    separator = scalar
    hash = Shape.extend(hash, by: 1)
  }

  /// What the number looks like.
  mutating func finish() -> Token.Flags {
    endGroup()
    let isDateSeparator = separator == 0x2E || separator == 0x2F || separator == 0x2D  // . / -
    if count == 3, hasEqualSeparators, isDateSeparator, lengths[1] <= 2 {
      let isYearLast = lengths[0] <= 2 && (lengths[2] == 2 || lengths[2] == 4)
      let isYearFirst = lengths[0] == 4 && lengths[2] <= 2
      if isYearLast || isYearFirst { flags.insert(.date) }
    }
    return flags
  }

  private mutating func endGroup() {
    if length == 4, 1900..<2100 ~= value { flags.insert(value < 1990 ? .year : [.year, .recentYear]) }
    if count < 4 {
      lengths[count] = length
      count += 1
    }
    (length, value) = (0, 0)
  }

  /// The value of a decimal digit. Digits stand in rows of ten that start at 0 or, in the scripts of
  /// India, at 6 of their column.
  private static func value(of scalar: UInt32) -> UInt32 {
    let column = scalar & 0xF
    let isIndian = 0x900 <= scalar && scalar < 0xE00
    return (isIndian ? column &- 6 : column) & 0xF
  }
}
