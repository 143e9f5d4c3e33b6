/// Every line's features, a column each, so that many lines are read at once.
struct FeatureTable: Sendable {
  /// Zeros around each column: the neighbours of the first and the last lines.
  static let padding = 4

  let lines: Int
  /// Bytes from one column to the next.
  let stride: Int
  private(set) var bytes: [UInt8]

  init(lines: Int, columns: Int = Feature.allCases.count) {
    self.lines = lines
    stride = lines + 2 * Self.padding
    bytes = Array(repeating: 0, count: stride * columns)
  }

  subscript(feature: Feature, line: Int) -> UInt8 {
    @inline(__always) get { bytes[feature.rawValue &* stride &+ Self.padding &+ line] }
    @inline(__always) set { bytes[feature.rawValue &* stride &+ Self.padding &+ line] = newValue }
  }
}

extension FeatureTable {
  /// A feature of a line near by; 0 before the first line and behind the last.
  func neighbour(_ step: Int, of line: Int, _ feature: Feature) -> UInt8 {
    (0..<lines).contains(line + step) ? self[feature, line + step] : 0
  }
}

/// Numbers as bytes, on scales that keep what matters of them.
enum Scale {
  /// A count: exact up to 15, then in steps of an eighth of its power of two.
  @inline(__always)
  static func count(_ value: Int) -> UInt8 {
    if value < 16 { return UInt8(max(value, 0)) }
    let exponent = Int.bitWidth - 1 - value.leadingZeroBitCount
    return UInt8(min(16 + (exponent - 4) * 8 + (value >> (exponent - 3)) & 7, 255))
  }

  /// A part of a whole, from 0 to 255.
  @inline(__always)
  static func share(_ part: Int, of whole: Int) -> UInt8 {
    whole <= 0 ? 0 : UInt8(max(0, min(part * 255 / whole, 255)))
  }

  /// A weight or score in thousandths.
  @inline(__always)
  static func weight(_ value: Int) -> UInt8 { UInt8(max(0, min(value, 1020)) / 4) }
}
