/// Counts what is open, by name.
struct OpenElements {
  /// Elements that may be open at once; deeper ones become breaks between blocks.
  static let deepest = 400
  /// Items and cells among them that may be open besides; more of them is no page's.
  static let mostUncounted = 100

  /// For each tag; unknown names share a few places by their hashes.
  private var passed = [Int32](repeating: 0, count: 512)
  private var dropped = [Int32](repeating: 0, count: 512)
  private var depth = 0
  /// Elements that were not opened because they would be too deep.
  private(set) var tooDeep = 0

  enum End {
    case passes
    case breaks
    case vanishes
  }

  private func slot(_ tag: Tag, _ hash: Int) -> Int { tag == .unknown ? 256 + hash & 255 : Int(tag.rawValue) }

  /// Whether an element of this tag is open.
  func isOpen(_ tag: Tag) -> Bool { passed[Int(tag.rawValue)] > 0 }

  /// Whether the element may be opened.
  ///
  /// - Parameter isTooDeep: Whether so many are open around it, whatever was counted.
  mutating func open(_ tag: Tag, _ hash: Int, isTooDeep: Bool) -> Bool {
    let slot = slot(tag, hash)
    guard !isTooDeep, tag.isClosedByNext || depth < Self.deepest else {
      dropped[slot] += 1
      tooDeep += 1
      return false
    }
    if !tag.isClosedByNext { depth += 1 }
    passed[slot] += 1
    return true
  }

  mutating func close(_ tag: Tag, _ hash: Int) -> End {
    let slot = slot(tag, hash)
    if dropped[slot] > 0 {
      dropped[slot] -= 1
      return .breaks
    }
    guard passed[slot] > 0 else { return .vanishes }
    passed[slot] -= 1
    if !tag.isClosedByNext { depth -= 1 }
    return .passes
  }
}
