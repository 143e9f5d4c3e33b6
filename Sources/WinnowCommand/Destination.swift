import SystemPackage

/// Where results are written to: standard output, a device or a pipe, or a file that is replaced as a whole.
struct Destination: ~Copyable {
  /// The name in messages.
  let subject: String
  /// The file that is written until it takes its place; nil where there is none.
  let temporary: FilePath?
  private let isStandardOutput: Bool
  private var output: Output
  private var replacement: Replacement?

  static var standardOutput: Destination {
    Destination(subject: "standard output", isStandardOutput: true, output: Output(.standardOutput))
  }

  private init(
    subject: String, isStandardOutput: Bool = false, output: consuming Output,
    replacement: consuming Replacement? = nil
  ) {
    self.subject = subject
    self.isStandardOutput = isStandardOutput
    self.output = output
    temporary = replacement?.temporary
    self.replacement = replacement
  }

  /// A FILE of the command line, where `-` is standard output.
  ///
  /// What is no regular file (`/dev/null`, a pipe) cannot be replaced and is written to as it is.
  static func named(_ name: String) throws(Failure) -> Destination {
    if isStandardOutput(name) { return .standardOutput }
    do {
      let path = FileName.path(name)
      if let stream = try openStream(path) {
        return Destination(subject: name, output: Output(stream))
      }
      let replacement = try Replacement.of(path)
      return Destination(subject: name, output: Output(replacement.descriptor), replacement: replacement)
    } catch {
      throw Failure(name, writing: error)
    }
  }

  /// Whether this name is standard output, which is written to and never replaced.
  static func isStandardOutput(_ name: String) -> Bool { name == "-" || name == "/dev/stdout" }

  /// Sees whether a file of this name could be there, without making one.
  static func check(_ name: String) throws(Failure) {
    let path = FileName.path(name)
    do {
      if name.isEmpty { throw Errno.noSuchFileOrDirectory }
      if let status = try? path.stat() {
        if status.type == .directory { throw Errno.isDirectory }
      } else {
        let directory = path.removingLastComponent()
        if name != "-", !directory.isEmpty { _ = try directory.stat() }
      }
    } catch {
      throw Failure(name, writing: error)
    }
  }

  /// Opens what is there and is no regular file; nil for a regular file or a new one.
  private static func openStream(_ path: FilePath) throws -> FileDescriptor? {
    // A descriptor's file may be a regular one, which its owner goes on writing to: never to be replaced.
    if path == "/dev/stderr" { return .standardError }
    guard let status = try? path.stat(), status.type != .regular else {
      return path.starts(with: "/dev/fd") ? try FileDescriptor.open(path, .writeOnly, options: .append) : nil
    }
    if status.type == .directory { throw Errno.isDirectory }
    return try FileDescriptor.open(path, .writeOnly, options: .closeOnExec)
  }

  mutating func write(_ bytes: [UInt8]) throws(Failure) {
    try write(bytes, bytes.startIndex..<bytes.endIndex)
  }

  mutating func write(_ bytes: [UInt8], _ range: Range<Int>) throws(Failure) {
    do { try output.write(bytes, range) } catch { throw failure(error) }
  }

  mutating func flush() throws(Failure) {
    do { try output.flush() } catch { throw failure(error) }
  }

  /// Writes what is waiting; a file takes its place. A destination that is never finished leaves no trace.
  mutating func finish(backup: String? = nil) throws(Failure) {
    try flush()
    do { try replacement?.commit(backup: backup) } catch { throw failure(error) }
  }

  /// After an error: keeps in the file what reached it, where half a result is better than none.
  mutating func salvage() {
    try? output.flush()
    try? replacement?.commit()
  }

  private func failure(_ error: any Error) -> Failure {
    Failure(subject, writing: error, isStandardOutput: isStandardOutput)
  }
}

extension Failure {
  /// A file could not be written.
  init(_ subject: String, writing error: any Error, isStandardOutput: Bool = false) {
    switch error {
    case Errno.notSupported: self.init(subject, "is not a regular file and cannot be replaced")
    case let error as Errno: self.init(subject, error, isStandardOutput: isStandardOutput)
    default: self.init(subject, String(describing: error))
    }
  }
}
