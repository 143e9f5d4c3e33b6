import SystemPackage

/// Files of a run that stand in each other's way, found before anything is written.
///
/// A name says little about its file: `a`, `./a` and a symbolic link to it are one, and a list of removed lines
/// that takes a document's place is the end of it. So what the names lead to is compared.
struct Conflicts {
  let arguments: CleanArguments
  let sources: [Source]

  /// The first conflict, for a person; nil if the run may begin.
  var first: String? {
    let removed = arguments.output.removed.flatMap(names(ofDestination:)) ?? []
    if removed.isEmpty, arguments.output.backup == nil { return withOutput(removed) }
    let inputs = inputs
    return withOutput(removed) ?? withInputs(removed, inputs) ?? withBackups(removed, inputs)
  }

  /// What every file that is read is, for a person, by its names.
  private var inputs: [FilePath: String] {
    var inputs: [FilePath: String] = [:]
    for case .file(let path, let name) in sources {
      for path in names(of: path) { inputs[path] = "'\(name)', which is to be cleaned" }
    }
    if let templates = arguments.templates.templates {
      for path in names(of: FileName.path(templates)) {
        inputs[path] = "'\(templates)', the file for --templates"
      }
    }
    if let list = arguments.list.filesFrom, list != "-" {
      for path in names(of: FileName.path(list)) { inputs[path] = "'\(list)', the list for --files-from" }
    }
    if let file = arguments.policy.configurationFile {
      for path in names(of: file.path) { inputs[path] = "'\(FileName.shown(file.name))', the configuration" }
    }
    return inputs
  }

  private func withOutput(_ removed: Set<FilePath>) -> String? {
    let options = arguments.output
    guard let name = options.removed else { return nil }
    if let output = options.output {
      let bothStandard = Destination.isStandardOutput(name) && Destination.isStandardOutput(output)
      let isShared = names(ofDestination: output).map { !removed.isDisjoint(with: $0) } ?? false
      return bothStandard || isShared ? "--removed and --output name the same file" : nil
    }
    if !options.inPlace, !removed.isEmpty, isFile(FileName.path(name), of: .standardOutput) {
      return "--removed would overwrite '\(name)', where standard output goes"
    }
    return nil
  }

  private func withInputs(_ removed: Set<FilePath>, _ inputs: [FilePath: String]) -> String? {
    guard !removed.isEmpty, let name = arguments.output.removed else { return nil }
    if let input = removed.lazy.compactMap({ inputs[$0] }).first {
      return "--removed would overwrite \(input)"
    }
    let readsStandardInput = sources.contains(.standardInput) || arguments.list.filesFrom == "-"
    if readsStandardInput, isFile(FileName.path(name), of: .standardInput) {
      return "--removed would overwrite '\(name)', which is read from standard input"
    }
    return nil
  }

  private func withBackups(_ removed: Set<FilePath>, _ inputs: [FilePath: String]) -> String? {
    guard let suffix = arguments.output.backup else { return nil }
    for case .file(let path, let name) in sources {
      guard let target = try? resolved(path) else { continue }
      let backup = names(of: target.appending(suffix: suffix))
      if let input = backup.lazy.compactMap({ inputs[$0] }).first {
        return "the backup of '\(name)' would overwrite \(input); use another suffix"
      }
      if !backup.isDisjoint(with: removed) { return "--removed would overwrite the backup of '\(name)'" }
    }
    return nil
  }

  /// The names of a file that is to be written; nil for standard output.
  private func names(ofDestination name: String) -> Set<FilePath>? {
    Destination.isStandardOutput(name) ? nil : names(of: FileName.path(name))
  }

  /// The full names by which a file is known: the path's own, of what may not be there yet, and that of the
  /// regular file that a link at the path leads to. Nothing is lost in `/dev/null`, which has none.
  private func names(of path: FilePath) -> Set<FilePath> {
    var names: Set<FilePath> = []
    if let name = path.lastComponent, let directory = try? resolved(path.directory) {
      names.insert(directory.appending(name))
    }
    if let status = try? path.stat(), status.type == .regular, let target = try? resolved(path) {
      names.insert(target)
    }
    names.remove("/dev/null")
    return names
  }

  /// Whether the shell has opened the regular file at the path as this stream.
  private func isFile(_ path: FilePath, of stream: FileDescriptor) -> Bool {
    guard let file = try? path.stat(), let other = try? stream.stat() else { return false }
    return file.type == .regular && file.deviceID == other.deviceID && file.inode == other.inode
  }
}
