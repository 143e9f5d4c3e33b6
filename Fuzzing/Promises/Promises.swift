/// The kinds of input, by the names of the folders that hold what was found in them.
enum Promises: String, CaseIterable, Sendable {
  case text, page, records, archive, configuration

  /// Throws if the input breaks a promise.
  func check(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .text: try TextPromises.check(bytes)
    case .page: try PagePromises.check(bytes)
    case .records: try RecordPromises.check(bytes)
    case .archive: try ArchivePromises.check(bytes)
    case .configuration: try ConfigurationPromises.check(bytes)
    }
  }
}
