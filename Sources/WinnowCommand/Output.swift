import SystemPackage

/// Bytes on their way to a descriptor, gathered into large blocks.
struct Output: ~Copyable {
  let descriptor: FileDescriptor
  private var waiting: [UInt8] = []

  private static let blockSize = 1 << 16

  init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }

  mutating func write(_ bytes: [UInt8], _ range: Range<Int>) throws {
    if waiting.count + range.count > Self.blockSize { try flush() }
    try bytes.withUnsafeBufferPointer { bytes in
      let part = UnsafeBufferPointer(rebasing: bytes[range])
      if part.count > Self.blockSize {
        try descriptor.writeAll(part)
      } else {
        waiting.append(contentsOf: part)
      }
    }
  }

  /// Writes what is still waiting.
  mutating func flush() throws {
    // What cannot be written is not tried again: a part of it may be there already.
    defer { waiting.removeAll(keepingCapacity: true) }
    if !waiting.isEmpty { try descriptor.writeAll(waiting) }
  }
}
