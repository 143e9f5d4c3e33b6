import ArgumentParser
import Winnow

/// The options that say what is removed. `clean` and `explain` share them.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read kinds, preset and phrases from a configuration file, for all documents and by host; the environment variable WINNOW_CONFIG names one as well. The options below win over it.",
      valueName: "file"),
    completion: .file())
  var config: String?

  @Option(
    help: ArgumentHelp("Never remove these kinds.", valueName: "kind,..."), completion: .kinds,
    transform: KindList.init(parsing:)
  )
  var keep: [KindList] = []

  @Option(
    help: ArgumentHelp("Remove these kinds, too (in practice: title).", valueName: "kind,..."),
    completion: .kinds, transform: KindList.init(parsing:))
  var drop: [KindList] = []

  @Option(
    help: ArgumentHelp("Remove these kinds alone.", valueName: "kind,..."), completion: .kinds,
    transform: KindList.init(parsing:)
  )
  var only: [KindList] = []

  @Option(
    help: ArgumentHelp(
      "precision (remove more), balanced (the default) or recall (remove less).", valueName: "preset"),
    completion: .list(Options.Preset.allCases.map(\.rawValue)),
    transform: Options.Preset.init(parsing:))
  var preset: Options.Preset?

  func validate() throws {
    if config == "-" { throw ValidationError("--config takes a file, and no standard input ('-')") }
    let both = Set(keep.flatMap(\.kinds)).intersection(drop.flatMap(\.kinds))
    if let kind = Kind.allCases.first(where: both.contains) {
      throw ValidationError("'\(kind.rawValue)' stands in both --keep and --drop; name it in one of them")
    }
  }

  /// What a run cleans with, by the configuration and these options.
  ///
  /// - Parameter host: That of documents without an address.
  func cleaners(host: HostName?) throws(Failure) -> Cleaners {
    let arguments = Configuration.Layer(
      preset: preset, keep: Set(keep.flatMap(\.kinds)), drop: Set(drop.flatMap(\.kinds)),
      only: only.isEmpty ? nil : Set(only.flatMap(\.kinds)))
    return Cleaners(try configurationFile?.read() ?? Configuration(), arguments: arguments, host: host?.name)
  }

  var configurationFile: ConfigurationFile? { ConfigurationFile(option: config) }
}

/// Kinds divided by commas.
struct KindList: Sendable, Hashable {
  let kinds: [Kind]

  init(parsing text: String) throws {
    kinds = try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let kind = Kind(rawValue: String(name)) else {
        let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("there is no kind '\(name)'; the kinds are \(known)")
      }
      return kind
    }
  }
}

extension Options.Preset {
  fileprivate init(parsing text: String) throws {
    guard let preset = Self(rawValue: text) else {
      let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("the presets are \(known)")
    }
    self = preset
  }
}

extension CompletionKind {
  /// One kind; the shells know no lists of them.
  fileprivate static var kinds: CompletionKind { .list(Kind.allCases.map(\.rawValue)) }
}
