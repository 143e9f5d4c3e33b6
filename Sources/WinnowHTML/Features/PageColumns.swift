/// The features of a page's blocks, a column each, one after another.
struct PageColumns: Sendable {
  let blocks: Int
  private(set) var bytes: [UInt8]

  /// Behind the features come the distances to the groups of classes.
  static let count = PageFeature.allCases.count + ClassGroups.count

  /// The columns' names, as a model has them.
  static let names =
    PageFeature.allCases.map { "page_\($0)" } + (0..<ClassGroups.count).map { "page_group\($0)" }

  init(blocks: Int) {
    self.blocks = blocks
    bytes = Array(repeating: 0, count: blocks * Self.count)
  }

  subscript(feature: PageFeature, block: Int) -> UInt8 {
    @inline(__always) get { bytes[feature.rawValue &* blocks &+ block] }
    @inline(__always) set { bytes[feature.rawValue &* blocks &+ block] = newValue }
  }

  /// A feature by its number, for those that stand one after another.
  subscript(feature: Int, block: Int) -> UInt8 {
    @inline(__always) get { bytes[feature &* blocks &+ block] }
    @inline(__always) set { bytes[feature &* blocks &+ block] = newValue }
  }

  /// How far out a group of classes is.
  subscript(group group: Int, block: Int) -> UInt8 {
    @inline(__always) get { bytes[(PageFeature.allCases.count &+ group) &* blocks &+ block] }
    @inline(__always) set { bytes[(PageFeature.allCases.count &+ group) &* blocks &+ block] = newValue }
  }

  /// Gives all blocks the same value.
  mutating func fill(_ feature: PageFeature, _ value: UInt8) {
    fill(feature.rawValue...feature.rawValue, value)
  }

  /// Gives all blocks the same value of features that stand one after another.
  mutating func fill(_ features: ClosedRange<Int>, _ value: UInt8) {
    let range = features.lowerBound * blocks..<(features.upperBound + 1) * blocks
    bytes.withUnsafeMutableBufferPointer { $0[range].update(repeating: value) }
  }

  /// Gives all blocks the same distance to each group of classes.
  mutating func fillGroups(_ value: UInt8) {
    fill(PageFeature.allCases.count...Self.count - 1, value)
  }
}
