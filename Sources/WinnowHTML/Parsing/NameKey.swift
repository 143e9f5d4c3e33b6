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

  /// The key of a part of a page, in any case; of no more than ``longest`` bytes.
  @inline(__always)
  init(_ range: Range<Int>, of page: UnsafeBufferPointer<UInt8>) {
    guard range.lowerBound &+ Self.longest <= page.count, let base = page.baseAddress else {
      for place in range { set(page[place].lowercased, at: place - range.lowerBound) }
      return
    }
    // Sixteen bytes at once; what is behind the name is cut off.
    let start = UnsafeRawPointer(base + range.lowerBound)
    let words = (
      UInt64(littleEndian: start.loadUnaligned(as: UInt64.self)),
      UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    )
    let bits = UInt64(8 * range.count)
    low = Self.lowercased(bits < 64 ? words.0 & (1 << bits &- 1) : words.0)
    high = bits <= 64 ? 0 : Self.lowercased(words.1 & (UInt64.max >> (128 &- bits)))
  }

  /// Eight bytes with capitals of ASCII made small. A capital's lower seven bits and these sums have the eighth bit from
  /// `A` on, and not yet behind `Z`.
  @inline(__always)
  private static func lowercased(_ bytes: UInt64) -> UInt64 {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = low &+ 0x2525_2525_2525_2525
    return bytes | (fromA & ~behindZ & ~bytes & 0x8080_8080_8080_8080) >> 2
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
