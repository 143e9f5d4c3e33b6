import Winnow

/// The features of a page's blocks, a column each, in the bytes of a ``FeatureTable``. Before them is room for those of
/// text, and behind them for those of the second pass.
struct PageColumns: Sendable {
  let blocks: Int
  private(set) var bytes: [UInt8]

  /// Behind the features come the distances to the groups of classes.
  static let count = PageFeature.allCases.count + ClassGroups.count

  /// The columns' names, as a model has them.
  static let names =
    PageFeature.allCases.map { "page_\($0)" } + (0..<ClassGroups.count).map { "page_group\($0)" }

  /// - Parameter fill: Writes the features; it is not called for a page without blocks.
  init(blocks: Int, fill: (borrowing PageColumnWriter) -> Void) {
    self.blocks = blocks
    bytes =
      blocks == 0
      ? [] : FeatureTable.bytes(lines: blocks, others: Self.count + SecondFeature.allCases.count)
    bytes.withUnsafeMutableBufferPointer { bytes in
      guard let base = bytes.baseAddress, blocks > 0 else { return }
      fill(PageColumnWriter(blocks: blocks, first: base + FeatureTable.startOfOthers(lines: blocks)))
    }
  }

  /// All numbers, a column after another.
  var values: [UInt8] {
    (0..<Self.count).flatMap { column in (0..<blocks).map { self[column, $0] } }
  }

  /// All of a block's features.
  func row(_ block: Int) -> [UInt8] { (0..<Self.count).map { self[$0, block] } }

  private subscript(column: Int, block: Int) -> UInt8 {
    bytes[FeatureTable.startOfOthers(lines: blocks) + column * FeatureTable.stride(of: blocks) + block]
  }
}

/// The columns of a page while they are filled: plain memory, as an array that is asked for each of its cells spends
/// much of the time on whether it is shared.
///
/// It cannot be copied, so it does not outlive the call that lends it; and it has a column for each feature and group. So a
/// block that is checked is inside, and so is a column by its number.
struct PageColumnWriter: ~Copyable {
  let blocks: Int
  /// Bytes from one column to the next.
  private let stride: Int
  private let columns: Int
  private let first: UnsafeMutablePointer<UInt8>

  fileprivate init(blocks: Int, first: UnsafeMutablePointer<UInt8>) {
    self.blocks = blocks
    self.first = first
    stride = FeatureTable.stride(of: blocks)
    columns = PageColumns.count
  }

  @inline(__always)
  private func cell(_ column: Int, _ block: Int) -> UnsafeMutablePointer<UInt8> {
    precondition(UInt(bitPattern: block) < UInt(bitPattern: blocks))
    return first + (column &* stride &+ block)
  }

  subscript(feature: PageFeature, block: Int) -> UInt8 {
    @inline(__always) get { cell(feature.rawValue, block).pointee }
    @inline(__always) nonmutating set { cell(feature.rawValue, block).pointee = newValue }
  }

  /// A feature by its number, for those that stand one after another.
  subscript(feature: Int, block: Int) -> UInt8 {
    @inline(__always) get { cell(checked(feature), block).pointee }
    @inline(__always) nonmutating set { cell(checked(feature), block).pointee = newValue }
  }

  @inline(__always)
  private func checked(_ column: Int) -> Int {
    precondition(UInt(bitPattern: column) < UInt(bitPattern: columns))
    return column
  }

  /// How far out a group of classes is.
  subscript(group group: Int, block: Int) -> UInt8 {
    @inline(__always) get { cell(checked(PageFeature.allCases.count &+ group), block).pointee }
    @inline(__always) nonmutating set {
      cell(checked(PageFeature.allCases.count &+ group), block).pointee = newValue
    }
  }

  /// Gives all blocks the same value.
  func fill(_ feature: PageFeature, _ value: UInt8) { fill(feature.rawValue...feature.rawValue, value) }

  /// Gives all blocks the same value of features that stand one after another.
  func fill(_ features: ClosedRange<Int>, _ value: UInt8) {
    for feature in features { cell(checked(feature), 0).update(repeating: value, count: blocks) }
  }

  /// Gives all blocks the same distance to each group of classes.
  func fillGroups(_ value: UInt8) { fill(PageFeature.allCases.count...columns - 1, value) }
}
