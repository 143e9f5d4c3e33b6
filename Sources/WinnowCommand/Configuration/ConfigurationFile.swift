import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that a run is configured by.
struct ConfigurationFile {
  /// As the user named it.
  let name: String
  private let isFromEnvironment: Bool

  /// The file that `--config` names, or else the environment; nil if neither does.
  init?(option: String?) {
    if let option {
      (name, isFromEnvironment) = (option, false)
    } else if let variable = getenv("WINNOW_CONFIG"), variable.pointee != 0 {
      (name, isFromEnvironment) = (FileName.string(carrying: FilePath.bytes(of: variable)), true)
    } else {
      // Set to nothing, it is a way to do without.
      return nil
    }
  }

  var path: FilePath { FileName.path(name) }
  private var shown: String { FileName.shown(name) }

  func read() throws(Failure) -> Configuration {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try Source.file(path, name: shown).read()
    } catch {
      let origin = isFromEnvironment ? "the environment variable WINNOW_CONFIG" : "--config"
      let isDirectory = (try? path.stat())?.type == .directory
      throw Failure(
        shown,
        "the configuration that \(origin) names cannot be read: \(isDirectory ? "is a directory" : error.problem)"
      )
    }
    do throws(ConfigurationFault) {
      return try ConfigurationReader.read(bytes)
    } catch {
      throw error.failure(shown, in: bytes)
    }
  }
}
