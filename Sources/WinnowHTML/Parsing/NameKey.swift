/// A short name as two numbers, so that names are compared without a loop.
struct NameKey: Hashable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The longest name that has a key.
  static let longest = 16

  init() {}

  /// The key of a name in any case; one that no name has if it is too long.
  init(_ name: some Collection<UInt8>) { self.init(asWritten: name.lazy.map(\.lowercased)) }

  /// The key of a name whose case tells.
  init(asWritten name: some Collection<UInt8>) {
    guard name.count <= Self.longest else {
      low = .max
      return
    }
    for (index, byte) in name.enumerated() { set(byte, at: index) }
  }

  /// Sets a byte of the name that was not set before.
  @inline(__always)
  mutating func set(_ byte: UInt8, at index: Int) {
    if index < 8 {
      low |= UInt64(byte) << UInt64(8 * index)
    } else {
      high |= UInt64(byte) << UInt64(8 * (index & 7))
    }
  }

  @inline(__always)
  fileprivate var slot: Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93) >> 55)
  }
}

/// What is known by names: at most 200 values under short names.
struct NameTable: Sendable {
  private var keys = [NameKey](repeating: NameKey(), count: 512)
  private var values = [UInt8](repeating: 0, count: 512)

  /// - Parameter names: Each name's place is its value; an empty one has none.
  init(_ names: [String]) {
    for (value, name) in names.enumerated() where !name.isEmpty {
      let key = NameKey(name.utf8)
      var slot = key.slot
      while keys[slot] != NameKey() { slot = (slot + 1) & 511 }
      keys[slot] = key
      values[slot] = UInt8(truncatingIfNeeded: value)
    }
  }

  /// The value of a name; nil if it is unknown.
  @inline(__always)
  func value(of key: NameKey) -> UInt8? {
    var slot = key.slot
    while true {
      if keys[slot] == key { return key == NameKey() ? nil : values[slot] }
      if keys[slot] == NameKey() { return nil }
      slot = (slot + 1) & 511
    }
  }
}
