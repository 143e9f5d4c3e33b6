import Winnow

@testable import WinnowCommand

/// What holds for any bytes that are read as a configuration.
enum ConfigurationPromises {
  private static let document = Array(
    "Home | About | Contact\n\nThe ferry leaves at nine, and the crossing takes an hour.\nSubscribe to our newsletter!\n"
      .utf8)

  static func check(_ bytes: [UInt8]) throws(BrokenPromise) {
    let configuration: Configuration
    do throws(ConfigurationFault) {
      configuration = try ConfigurationReader.read(bytes)
    } catch {
      return try check(error, in: bytes)
    }
    try hold((try? ConfigurationReader.read(bytes)) == configuration, "two readings differ")
    try check(configuration)
  }

  /// A fault is one line, and names a place in the file.
  private static func check(_ fault: ConfigurationFault, in bytes: [UInt8]) throws(BrokenPromise) {
    try hold(
      (0...bytes.count).contains(fault.position), "a fault at byte \(fault.position), outside of the file")
    let failure = fault.failure("noise.json", in: bytes)
    try hold(!failure.problem.isEmpty, "a fault says nothing")
    let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value }
    try hold(!failure.problem.unicodeScalars.contains(where: isControl), "a fault has control characters")
  }

  /// A kind that is kept does not go, and what else goes was asked for.
  private static func check(_ configuration: Configuration) throws(BrokenPromise) {
    let addresses = configuration.hosts.keys.prefix(3).map { "https://\($0.name)/" }
    let cleaners = Cleaners(configuration)
    for address in [nil] + addresses.map(Optional.some) {
      let cleaner = cleaners.cleaner(for: address)
      let options = cleaner.options
      try hold(options.keep.isDisjoint(with: options.drop), "a kind is to be kept and dropped")
      let removed = Set(cleaner.inspect(document).removed.keys)
      try hold(removed.isDisjoint(with: options.keep), "a kind that is to be kept goes")
      if let only = options.only {
        try hold(removed.isSubset(of: only.union(options.drop)), "a kind goes that was not named")
      }
    }
  }
}
