extension StaticString {
  /// The literal's UTF-8 bytes.
  var bytes: [UInt8] { withUTF8Buffer { Array($0) } }

  /// The literal's decimal integers, apart by anything else, in groups of `count`.
  func integers(by count: Int) -> [[Int]] {
    var groups: [[Int]] = []
    var group: [Int] = []
    var value: Int?
    var isNegative = false
    for byte in bytes + [0x20] {
      if byte == 0x2D {
        isNegative = true
      } else if byte &- 0x30 < 10 {
        value = (value ?? 0) * 10 + Int(byte - 0x30)
      } else if let number = value {
        group.append(isNegative ? -number : number)
        (value, isNegative) = (nil, false)
        if group.count == count {
          groups.append(group)
          group.removeAll(keepingCapacity: true)
        }
      }
    }
    return groups
  }

  /// The literal's lines without the spaces around them; empty lines are left out.
  var trimmedLines: [[UInt8]] {
    bytes.split(separator: 0x0A).compactMap { line in
      guard let first = line.firstIndex(where: { $0 != 0x20 }),
        let last = line.lastIndex(where: { $0 != 0x20 })
      else { return nil }
      return Array(line[first...last])
    }
  }

  /// The literal's words, apart by spaces or line ends.
  var words: [[UInt8]] { bytes.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init) }
}
