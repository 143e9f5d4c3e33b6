import Winnow

extension AsyncSequence where Self: Sendable, Element: Sendable {
  /// Does some work on each element, on several at a time, and hands the results on in the elements' order.
  ///
  /// No more than `limit` elements are read ahead of the one that is handed on next, so a stream of any length
  /// takes the memory of a few documents.
  func map<Result: Sendable>(
    atOnce limit: Int, _ work: @escaping @Sendable (Element) -> Result,
    inOrder receive: @Sendable (Result) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var (started, handedOn) = (0, 0)
      var waiting: [Int: Result] = [:]

      func takeOne() async throws {
        guard let (index, result) = try await group.next() else { return }
        waiting[index] = result
        while let next = waiting.removeValue(forKey: handedOn) {
          handedOn += 1
          try await receive(next)
        }
      }

      for try await element in self {
        while started - handedOn >= limit { try await takeOne() }
        let index = started
        started += 1
        group.addTask { (index, work(element)) }
      }
      while handedOn < started { try await takeOne() }
    }
  }
}
