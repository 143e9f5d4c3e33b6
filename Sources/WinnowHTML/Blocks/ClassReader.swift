/// Reads the words of classes, ids and roles. A page says most of them many times, and they are taken apart once.
struct ClassReader {
  /// What a value says.
  struct Reading: Sendable {
    /// Its words among all that were read.
    fileprivate var words: Range<Int> = 0..<0
    fileprivate(set) var groups: ClassGroups = []
    /// A sign beside a heading that links to it, or to where it is edited.
    fileprivate(set) var isAnchor = false
    /// Text for those who hear the page, or the name of a picture in a font of pictures: nobody sees it.
    fileprivate(set) var isUnseen = false
    /// A line of code, in code.
    fileprivate(set) var isLine = false
    /// A hash of the value's start, words or not.
    fileprivate(set) var hash: UInt32 = 0
  }

  private struct Known {
    var value: UnsafeBufferPointer<UInt8>
    var reading: Reading
  }

  /// A place each for values of the same key: the last one that was read is known. No page can make it slow.
  private var known = [Known?](repeating: nil, count: 512)
  private var words: [UInt32] = []
  private let groups = ClassGroups.table
  private let vocabulary = ClassWords.shared

  /// Adds the words of a reading, by their hashes.
  @inline(__always)
  func append(_ reading: Reading, to all: inout [UInt32]) {
    // A slice of the array would count another reference to it for each reading.
    words.withUnsafeBufferPointer { all.append(contentsOf: UnsafeBufferPointer(rebasing: $0[reading.words])) }
  }

  /// - Parameters:
  ///   - value: As it stands in the page, or decoded.
  ///   - isLasting: Whether the value's bytes stay where they are as long as the reader is used.
  mutating func read(_ value: UnsafeBufferPointer<UInt8>, isLasting: Bool) -> Reading {
    let place = Self.place(of: value)
    if let known = known[place], known.value.isSame(as: value) { return known.reading }
    let first = words.count
    ClassWords.visit(value) { words.append($0) }
    var reading = Reading(words: first..<words.count)
    var special: UInt64 = 0
    for place in reading.words {
      let word = words[place]
      reading.groups.formUnion(groups.groups(of: word))
      special |= ClassWords.bit(word)
    }
    // Most classes have none of the few words that say more.
    if special & vocabulary.special != 0 {
      let words = words[reading.words]
      reading.isAnchor = words.contains(where: vocabulary.anchors.contains)
      reading.isUnseen = vocabulary.isUnseen(words)
      reading.isLine = words.contains(vocabulary.line)
    }
    reading.hash = ClassWords.signature(value)
    if isLasting { known[place] = Known(value: value, reading: reading) }
    return reading
  }

  /// By the length and the bytes at both ends, where values differ.
  private static func place(of value: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = value.first, let last = value.last else { return 0 }
    let middle = value[value.count / 2]
    let near =
      UInt32(first) | UInt32(last) << 8 | UInt32(middle) << 16 | UInt32(value[value.count * 3 / 4]) << 24
    let mixed = (near ^ UInt32(truncatingIfNeeded: value.count) &* 0x9E37_79B9) &* 0x85EB_CA6B
    return Int(mixed >> 23)
  }
}
