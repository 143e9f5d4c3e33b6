import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file written anew beside the old one, which it replaces in one step when it is complete.
///
/// Until ``commit(backup:)`` the old file is untouched; a replacement that is never committed removes what it
/// wrote. A symbolic link stays one: the file that it leads to is replaced. The new file has the old one's mode
/// and, where that is allowed, its owner; other names of the old file (hard links) keep the old content.
struct Replacement: ~Copyable {
  /// The file that is replaced, symbolic links resolved.
  let target: FilePath
  let descriptor: FileDescriptor
  let temporary: FilePath
  private var isOpen = true
  private var isThere = true

  private init(target: FilePath, temporary: FilePath, descriptor: FileDescriptor) {
    self.target = target
    self.temporary = temporary
    self.descriptor = descriptor
  }

  deinit {
    if isOpen { try? descriptor.close() }
    if isThere { unlink(temporary) }
  }

  /// Opens a new file beside the one at the path, which need not exist.
  static func of(_ path: FilePath) throws -> Replacement {
    guard let old = try status(of: path) else {
      // The mode is that of any new file: everything that the process's mask allows.
      let (temporary, descriptor) = try create(
        beside: path, mode: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
      return Replacement(target: path, temporary: temporary, descriptor: descriptor)
    }
    guard old.type == .regular else { throw Errno.notSupported }
    // Renaming asks the directory alone, so a file that may not be written must be asked here.
    guard path.withPlatformString({ access($0, W_OK) }) == 0 else { throw Errno.last }
    let target = try resolved(path)
    let (temporary, descriptor) = try create(beside: target, mode: .ownerReadWrite)
    let replacement = Replacement(target: target, temporary: temporary, descriptor: descriptor)
    // Only the superuser can give a file away; for others the new file is their own, as with any editor.
    if fchown(descriptor.rawValue, old.userID.rawValue, old.groupID.rawValue) != 0 {
      _ = fchown(descriptor.rawValue, .max, old.groupID.rawValue)
    }
    guard fchmod(descriptor.rawValue, old.permissions.rawValue) == 0 else { throw Errno.last }
    return replacement
  }

  /// Puts the new file in the place of the old one.
  ///
  /// - Parameter backup: a suffix; if there is one, the old file is kept under its name with the suffix.
  mutating func commit(backup: String? = nil) throws {
    guard fsync(descriptor.rawValue) == 0 || Errno.last == .invalidArgument else { throw Errno.last }
    isOpen = false
    try descriptor.close()
    if let backup { try keep(target, as: target.appending(suffix: backup)) }
    try rename(temporary, to: target)
    isThere = false
  }

  /// What stands at the path; nil if nothing does.
  private static func status(of path: FilePath) throws -> Stat? {
    do {
      return try path.stat()
    } catch Errno.noSuchFileOrDirectory {
      // A link that leads nowhere would be replaced by the file, and what it was for be lost.
      if let link = try? path.stat(followTargetSymlink: false), link.type == .symbolicLink {
        throw Errno.noSuchFileOrDirectory
      }
      return nil
    }
  }
}

// MARK: - Files by name

/// The path with all symbolic links resolved.
func resolved(_ path: FilePath) throws -> FilePath {
  guard let name = path.withPlatformString({ realpath($0, nil) }) else { throw Errno.last }
  defer { free(name) }
  return FilePath(platformString: name)
}

extension FilePath {
  /// Where the file is: never the empty path, which no call knows.
  var directory: FilePath {
    let directory = removingLastComponent()
    return directory.isEmpty ? "." : directory
  }
}

/// A hidden name in the directory of the given file: only within one directory is renaming sure to be one step.
private func temporaryName(beside path: FilePath) -> FilePath {
  path.directory.appending(".winnow-" + String(UInt64.random(in: .min ... .max), radix: 36))
}

/// A new file in the directory of the given one, with a name that nothing else has.
private func create(beside path: FilePath, mode: FilePermissions) throws -> (FilePath, FileDescriptor) {
  while true {
    let temporary = temporaryName(beside: path)
    do {
      let descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: mode)
      return (temporary, descriptor)
    } catch Errno.fileExists {
      continue
    }
  }
}

/// Gives a file a second name, which outlives its replacement; in the place of whatever had that name.
private func keep(_ file: FilePath, as name: FilePath) throws {
  let temporary = temporaryName(beside: file)
  // Link and rename, not rename alone: at no time is there no file under the old name.
  let linked = file.withPlatformString { old in temporary.withPlatformString { link(old, $0) } }
  guard linked == 0 else { return try copyFile(file, to: name) }
  // Renaming does nothing, and leaves both, if the two are one file already.
  defer { unlink(temporary) }
  try rename(temporary, to: name)
}

/// Copies a file, for file systems that know no second names.
func copyFile(_ file: FilePath, to name: FilePath) throws {
  let bytes = try FileDescriptor.open(file, .readOnly, options: .closeOnExec)
  let content = try bytes.closeAfter { try bytes.readToEnd() }
  let mode = try file.stat().permissions
  var copy = try Replacement.of(name)
  try copy.descriptor.writeAll(content)
  _ = fchmod(copy.descriptor.rawValue, mode.rawValue)
  try copy.commit()
}

private func rename(_ old: FilePath, to new: FilePath) throws {
  let result = old.withPlatformString { old in
    new.withPlatformString { new in
      #if canImport(Glibc)
        Glibc.rename(old, new)
      #elseif canImport(Musl)
        Musl.rename(old, new)
      #elseif canImport(Darwin)
        Darwin.rename(old, new)
      #endif
    }
  }
  guard result == 0 else { throw Errno.last }
}

private func unlink(_ path: FilePath) {
  _ = path.withPlatformString { name in
    #if canImport(Glibc)
      Glibc.unlink(name)
    #elseif canImport(Musl)
      Musl.unlink(name)
    #elseif canImport(Darwin)
      Darwin.unlink(name)
    #endif
  }
}

extension Errno {
  /// What the C library's last call left behind.
  static var last: Errno { Errno(rawValue: errno) }
}
