import ArgumentParser

/// How many documents are cleaned at the same time.
struct Jobs: Sendable, Hashable {
  let count: Int

  private static let most = 1024

  /// As many as the process may use cores.
  static var all: Jobs { Jobs(count: min(most, Cores.count)) }

  /// The bound on what is in flight: enough items that a long one does not have the others wait, and pages of 50 MB
  /// no more than one a job.
  func bounds<Result>(for _: Result.Type) -> Flight<Result>.Bounds {
    // One job works on a document when the one before is written.
    count == 1 ? .init(items: 1, bytes: 0) : .init(items: 64 * count, bytes: count << 26)
  }

  private init(count: Int) { self.count = count }

  init(parsing text: String) throws {
    guard let count = Int(text), (1...Self.most).contains(count) else {
      throw ValidationError(
        "--jobs takes a number from 1 (one document after another) to \(Self.most)")
    }
    self.count = count
  }
}
