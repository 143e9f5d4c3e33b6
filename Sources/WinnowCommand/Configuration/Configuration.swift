import Winnow

/// What a configuration file says.
struct Configuration: Sendable, Hashable {
  /// What holds for all documents, or for those of a host. It lies over other options, and what it names it decides.
  struct Layer: Sendable, Hashable {
    var preset: Options.Preset?
    var keep: Set<Kind> = []
    var drop: Set<Kind> = []
    var only: Set<Kind>?
    var noise: [Kind: [String]] = [:]
    var never: [String] = []

    /// The options with this layer over them: its preset and kinds win, its phrases come to theirs.
    func over(_ options: Options) -> Options {
      var result = options
      result.preset = preset ?? options.preset
      if let only {
        // "These alone" leaves no room for what was named before.
        result.only = only
        result.drop = []
        result.keep.subtract(only)
      }
      result.keep.formUnion(keep)
      result.drop.subtract(keep)
      result.drop.formUnion(drop)
      result.keep.subtract(drop)
      result.noisePhrases.merge(noise) { $0 + $1 }
      result.keptPhrases += never
      return result
    }
  }

  var all = Layer()
  /// By host, in lower case: each holds for its subdomains as well.
  var hosts: [Host: Layer] = [:]
}

/// The cleaners of a run: one for most documents, and one for each host that the configuration names.
struct Cleaners: Sendable {
  private let common: Cleaner
  private let hosts: [Host: Cleaner]

  /// That of documents that have no address.
  private let host: Host?

  /// - Parameters:
  ///   - arguments: What the command line says, which wins.
  ///   - host: That of documents that have no address.
  init(
    _ configuration: Configuration, arguments: Configuration.Layer = Configuration.Layer(),
    host: String? = nil
  ) {
    self.host = host.flatMap(Host.init(of:))
    let options = configuration.all.over(Options())
    common = Cleaner(arguments.over(options))
    var hosts: [Host: Cleaner] = [:]
    for host in configuration.hosts.keys {
      // What is said of a subdomain lies over what is said of its domain.
      let layers = host.andParents.reversed().compactMap { configuration.hosts[$0] }
      hosts[host] = Cleaner(arguments.over(layers.reduce(options) { $1.over($0) }))
    }
    self.hosts = hosts
  }

  /// The cleaner for a document from this address, where that is known.
  func cleaner(for url: String?) -> Cleaner {
    if hosts.isEmpty { return common }
    guard let host = url.flatMap(Host.init(of:)) ?? host else { return common }
    return host.andParents.lazy.compactMap { hosts[$0] }.first ?? common
  }
}
