import SystemPackage

/// What went wrong with one file, as a line for a person.
struct Failure: Error, Sendable, Hashable {
  /// The file as the user named it, or `standard input`, `standard output`.
  let subject: String
  /// What is wrong, with the remedy where there is one.
  let problem: String
  /// Whether the reader of standard output went away. That is no failure: `winnow big.txt | head` is to end
  /// quietly, with the status 0.
  let isClosedPipe: Bool

  init(_ subject: String, _ problem: String) {
    self.subject = subject
    self.problem = problem
    self.isClosedPipe = false
  }

  init(_ subject: String, _ error: Errno, isStandardOutput: Bool = false) {
    self.subject = subject
    self.problem = error.description
    self.isClosedPipe = isStandardOutput && error == .brokenPipe
  }

  /// Says it on standard error.
  func report() { StandardStreams.note("\(subject.isEmpty ? "''" : subject): \(problem)") }
}
