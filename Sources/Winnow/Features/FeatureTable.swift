/// Every line's features, a column each, so that many lines are read at once.
package struct FeatureTable: Sendable {
  /// Zeros around each column: the neighbours of the first and the last lines.
  package static var padding: Int { 4 }

  /// Bytes that are compared at once; so many are behind the last column.
  static var lanes: Int { 32 }

  let lines: Int
  /// Bytes from one column to the next.
  let stride: Int
  let columns: Int
  private(set) var bytes: [UInt8]

  /// What all numbers of a column lie between.
  struct Extreme: Equatable {
    let least: UInt8
    let most: UInt8
  }

  init(lines: Int) { self.init(lines: lines, Self.bytes(lines: lines, others: 0)) }

  /// - Parameter bytes: Those of ``bytes(lines:others:)``, with the other columns filled: they are not copied.
  init(lines: Int, _ bytes: consuming [UInt8]) {
    self.lines = lines
    stride = Self.stride(of: lines)
    columns = (bytes.count - Self.lanes) / stride
    self.bytes = bytes
  }

  /// The bytes of an empty table.
  ///
  /// - Parameter others: How many columns stand behind those of ``Feature``: what a page tells besides its text, and what is
  ///   for ``fillLast(_:_:)``.
  package static func bytes(lines: Int, others: Int) -> [UInt8] {
    Array(repeating: 0, count: stride(of: lines) * (Feature.allCases.count + others) + lanes)
  }

  /// Bytes from one column to the next.
  package static func stride(of lines: Int) -> Int { lines + 2 * padding }

  /// Where the first line's number is of the first column that is none of ``Feature``.
  package static func startOfOthers(lines: Int) -> Int {
    stride(of: lines) * Feature.allCases.count + padding
  }

  subscript(column: Int, line: Int) -> UInt8 {
    @inline(__always) get { bytes[column &* stride &+ Self.padding &+ line] }
    @inline(__always) set { bytes[column &* stride &+ Self.padding &+ line] = newValue }
  }

  subscript(feature: Feature, line: Int) -> UInt8 {
    @inline(__always) get { self[feature.rawValue, line] }
    @inline(__always) set { self[feature.rawValue, line] = newValue }
  }

  /// Fills the last columns, and brings what is known of all of them up to date.
  mutating func fillLast(_ columns: [UInt8], _ extremes: inout [Extreme]) {
    guard lines > 0 else { return }
    let count = columns.count / lines
    let first = self.columns - count
    for column in 0..<count {
      let place = (first + column) * stride + Self.padding
      bytes.replaceSubrange(
        place..<place + lines, with: columns[column * lines..<(column + 1) * lines])
    }
    extremes.replaceSubrange(first..., with: self.extremes(from: first))
  }

  /// For each column from one on the least and the greatest number of a line.
  func extremes(from first: Int = 0) -> [Extreme] {
    bytes.withUnsafeBufferPointer { bytes in
      (first..<columns).map { column in
        let start = column * stride + Self.padding
        return Extreme(UnsafeBufferPointer(rebasing: bytes[start..<start + lines]))
      }
    }
  }

  /// Lets all columns be written in place.
  mutating func fill(_ body: (borrowing FeatureColumns) -> Void) {
    let (lines, stride) = (lines, stride)
    bytes.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      body(FeatureColumns(lines: lines, stride: stride, first: base + Self.padding))
    }
  }
}

extension FeatureTable.Extreme {
  /// - Parameter column: The numbers.
  init(_ column: UnsafeBufferPointer<UInt8>) {
    guard column.count >= 16, let start = UnsafeRawPointer(column.baseAddress) else {
      least = column.reduce(255) { min($0, $1) }
      most = column.reduce(0) { max($0, $1) }
      return
    }
    // The last sixteen may have been looked at before.
    let last = column.count &- 16
    var lower = start.loadUnaligned(fromByteOffset: last, as: SIMD16<UInt8>.self)
    var upper = lower
    for place in Swift.stride(from: 0, to: last, by: 16) {
      let next = start.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      lower.replace(with: next, where: next .< lower)
      upper.replace(with: next, where: next .> upper)
    }
    (least, most) = (lower.min(), upper.max())
  }
}

/// The columns of a table while they are filled: plain memory, as a table that is asked for each of its
/// cells spends most of the time on whether it is shared.
///
/// It cannot be copied, so it does not outlive the call that lends it; and it has a column for each feature.
/// So a line that is checked is inside.
struct FeatureColumns: ~Copyable {
  let lines: Int
  private let stride: Int
  private let first: UnsafeMutablePointer<UInt8>

  fileprivate init(lines: Int, stride: Int, first: UnsafeMutablePointer<UInt8>) {
    self.lines = lines
    self.stride = stride
    self.first = first
  }

  @inline(__always)
  private func cell(_ feature: Feature, _ line: Int) -> UnsafeMutablePointer<UInt8> {
    precondition(UInt(bitPattern: line) < UInt(bitPattern: lines))
    return first + (feature.rawValue &* stride &+ line)
  }

  subscript(feature: Feature, line: Int) -> UInt8 {
    @inline(__always) get { cell(feature, line).pointee }
    @inline(__always) nonmutating set { cell(feature, line).pointee = newValue }
  }

  /// Gives a range of lines the same value.
  @inline(__always)
  func fill(_ feature: Feature, _ range: Range<Int>, with value: UInt8) {
    guard !range.isEmpty else { return }
    precondition(range.upperBound <= lines)
    cell(feature, range.lowerBound).update(repeating: value, count: range.count)
  }
}

extension FeatureTable {
  /// A feature of a line near by; 0 before the first line and behind the last.
  func neighbour(_ step: Int, of line: Int, _ column: Int) -> UInt8 {
    (0..<lines).contains(line + step) ? self[column, line + step] : 0
  }
}

/// Numbers as bytes, on scales that keep what matters of them.
package enum Scale {
  /// A count: exact up to 15, then in steps of an eighth of its power of two.
  @inline(__always)
  package static func count(_ value: Int) -> UInt8 {
    if value < 16 { return UInt8(max(value, 0)) }
    let exponent = Int.bitWidth - 1 - value.leadingZeroBitCount
    return UInt8(min(16 + (exponent - 4) * 8 + (value >> (exponent - 3)) & 7, 255))
  }

  /// A part of a whole, from 0 to 255.
  @inline(__always)
  package static func share(_ part: Int, of whole: Int) -> UInt8 {
    whole <= 0 ? 0 : UInt8(max(0, min(part * 255 / whole, 255)))
  }

  /// A weight or score in thousandths.
  @inline(__always)
  package static func weight(_ value: Int) -> UInt8 { UInt8(max(0, min(value, 1020)) / 4) }
}
