import SystemPackage

/// A file's bytes, or those of a pipe, in the order in which they come.
///
/// A class, as a file is closed once.
final class FileStream: ByteStream {
  private let descriptor: FileDescriptor
  private let subject: String
  private let isOwned: Bool
  /// How many bytes were read.
  private(set) var consumed = 0

  init(_ source: Source) throws(Failure) {
    subject = source.subject
    switch source {
    case .standardInput:
      source.tellWhoTypes()
      descriptor = .standardInput
      isOwned = false
    case .file(let path, _):
      do {
        descriptor = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
      } catch {
        throw Failure(source.subject, reading: error)
      }
      isOwned = true
    }
  }

  deinit { if isOwned { try? descriptor.close() } }

  func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    do {
      let bytes = try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      consumed += bytes.count
      return bytes
    } catch {
      throw Failure(subject, reading: error)
    }
  }
}

/// Bytes that are in memory already.
struct MemoryStream: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func read(upTo limit: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(limit) }
    return Array(rest.prefix(limit))
  }
}
