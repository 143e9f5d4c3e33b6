import SystemPackage

/// Where a document is read from.
enum Source: Sendable, Hashable {
  case standardInput
  /// A file, and its name as the user wrote it: a path forgets doubled slashes.
  case file(FilePath, name: String)

  /// A FILE of the command line, where `-` is standard input.
  init(argument: String) {
    self = argument == "-" ? .standardInput : .file(FileName.path(argument), name: FileName.shown(argument))
  }

  /// The name in results: the path as given, or `-`.
  var name: String {
    switch self {
    case .standardInput: "-"
    case .file(_, let name): name
    }
  }

  /// The name in messages.
  var subject: String {
    switch self {
    case .standardInput: "standard input"
    case .file(_, let name): name
    }
  }

  /// The size of a regular file. Reading anything else may wait, perhaps for ever: for a person, or for whoever writes
  /// into a pipe.
  var fileSize: Int? {
    guard case .file(let path, _) = self, let status = try? path.stat(), status.type == .regular else {
      return nil
    }
    return Int(status.size)
  }

  /// Whether there is no such file.
  var isMissing: Bool {
    guard case .file(let path, _) = self else { return false }
    return (try? path.stat()) == nil
  }

  /// Tells a person who has to type the document.
  func tellWhoTypes() {
    guard self == .standardInput, Terminal.isStandardInput else { return }
    StandardStreams.note(
      "reading standard input; end it with Control-D (or name a FILE; see 'winnow --help')")
  }

  /// The whole document, unpacked.
  func contents() throws(Failure) -> Contents { try Contents(try read(), subject: subject) }

  /// All bytes of it.
  func read() throws(Failure) -> [UInt8] {
    do {
      switch self {
      case .standardInput:
        tellWhoTypes()
        return try FileDescriptor.standardInput.readToEnd()
      case .file(let path, _):
        let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
        return try file.closeAfter {
          // Opening a directory works and reading it does not.
          let status = try file.stat()
          guard status.type != .directory else { throw Errno.isDirectory }
          return try file.readToEnd(expecting: Int(status.size))
        }
      }
    } catch {
      throw Failure(subject, reading: error)
    }
  }
}

extension Failure {
  /// A file could not be read.
  init(_ subject: String, reading error: any Error) {
    switch error {
    case Errno.isDirectory:
      self.init(subject, "is a directory; name the files in it, or list them with --files-from")
    case let error as Errno:
      self.init(subject, error)
    default:
      self.init(subject, String(describing: error))
    }
  }
}

extension FileDescriptor {
  /// All that is left to read. The expected size spares the bytes from being moved as their room grows.
  func readToEnd(expecting size: Int = 0) throws -> [UInt8] {
    let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
    defer { block.deallocate() }
    var bytes: [UInt8] = []
    // No more than a size that may be wrong, as that of a sparse file is, should cost.
    bytes.reserveCapacity(min(size, 1 << 30))
    while true {
      let count = try read(into: UnsafeMutableRawBufferPointer(block))
      if count == 0 { return bytes }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: block[..<count]))
    }
  }
}
