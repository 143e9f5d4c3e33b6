import Winnow

/// The features of a page's blocks, a column each, as they lie in a ``FeatureTable``.
struct PageColumns: Sendable {
  let blocks: Int
  /// Bytes from one column to the next.
  private let stride: Int
  /// Bytes before the first block's.
  private let padding = FeatureTable.padding
  private(set) var bytes: [UInt8]

  /// Behind the features come the distances to the groups of classes.
  static let count = PageFeature.allCases.count + ClassGroups.count

  /// The columns' names, as a model has them.
  static let names =
    PageFeature.allCases.map { "page_\($0)" } + (0..<ClassGroups.count).map { "page_group\($0)" }

  init(blocks: Int) {
    self.blocks = blocks
    stride = FeatureTable.stride(of: blocks)
    bytes = Array(repeating: 0, count: blocks == 0 ? 0 : stride * Self.count)
  }

  @inline(__always)
  private func place(_ column: Int, _ block: Int) -> Int { column &* stride &+ padding &+ block }

  /// All numbers, a column after another.
  var values: [UInt8] {
    (0..<Self.count).flatMap { column in (0..<blocks).map { self[column, $0] } }
  }

  /// All of a block's features.
  func row(_ block: Int) -> [UInt8] { (0..<Self.count).map { self[$0, block] } }

  subscript(feature: PageFeature, block: Int) -> UInt8 {
    @inline(__always) get { bytes[place(feature.rawValue, block)] }
    @inline(__always) set { bytes[place(feature.rawValue, block)] = newValue }
  }

  /// A feature by its number, for those that stand one after another.
  subscript(feature: Int, block: Int) -> UInt8 {
    @inline(__always) get { bytes[place(feature, block)] }
    @inline(__always) set { bytes[place(feature, block)] = newValue }
  }

  /// How far out a group of classes is.
  subscript(group group: Int, block: Int) -> UInt8 {
    @inline(__always) get { bytes[place(PageFeature.allCases.count &+ group, block)] }
    @inline(__always) set { bytes[place(PageFeature.allCases.count &+ group, block)] = newValue }
  }

  /// Gives all blocks the same value.
  mutating func fill(_ feature: PageFeature, _ value: UInt8) {
    fill(feature.rawValue...feature.rawValue, value)
  }

  /// Gives all blocks the same value of features that stand one after another.
  mutating func fill(_ features: ClosedRange<Int>, _ value: UInt8) {
    for feature in features {
      let range = place(feature, 0)..<place(feature, blocks)
      bytes.withUnsafeMutableBufferPointer { $0[range].update(repeating: value) }
    }
  }

  /// Gives all blocks the same distance to each group of classes.
  mutating func fillGroups(_ value: UInt8) {
    fill(PageFeature.allCases.count...Self.count - 1, value)
  }
}
