/// Why a page could not be read. Broken markup is no reason: it is read as browsers do.
public enum PageError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is left of the page without scripts and styles is longer than 2 GB.
  case tooLarge
  /// The parser had no memory.
  case outOfMemory

  /// One line for a person.
  public var description: String {
    switch self {
    case .tooLarge: "the page is longer than 2 GB"
    case .outOfMemory: "there is not enough memory to read the page"
    }
  }
}
