/// The items that are being worked on, or done and not yet written, by their numbers in the order of the input.
///
/// Their number and their bytes are bounded, so that one long document does not have all that come after it wait in
/// memory. An item is always taken in when nothing else is in flight, however large it is, and items are taken in
/// in order: so the one that is to be written next is never among those that wait for room.
struct Flight<Result: Sendable>: Sendable {
  /// What the bounds are for.
  struct Bounds: Sendable {
    var items: Int
    var bytes: Int
  }

  /// What there is to be written.
  enum Next: Sendable {
    case result(Result)
    /// All was written.
    case end
  }

  private let bounds: Bounds
  /// The number of the item that is to be written next.
  private var next = 0
  /// The number of the item that comes in next.
  private var coming = 0
  private var isLast = false
  private var isCancelled = false
  /// What each item in flight weighs, from the one being written on.
  private var weights: [Int: Int] = [:]
  private var done: [Int: Result] = [:]
  private var bytes = 0

  init(bounds: Bounds) { self.bounds = bounds }

  /// Whether an item of this size may come in: true, false if none may any more, and nil if it has to wait.
  func admits(_ size: Int) -> Bool? {
    if isCancelled { return false }
    let hasRoom = weights.count < bounds.items && bytes + size <= bounds.bytes
    return hasRoom || weights.isEmpty ? true : nil
  }

  /// Takes an item in and gives it its number.
  mutating func enter(_ size: Int) -> Int {
    defer { coming += 1 }
    weigh(coming, size)
    return coming
  }

  /// No item comes any more.
  mutating func end() { isLast = true }

  /// Ends the work: what has not come in does not, and what is done is not written.
  mutating func cancel() {
    isCancelled = true
    done.removeAll()
  }

  /// An item is done. From now on it weighs what its result does.
  mutating func land(_ number: Int, _ result: Result, _ size: Int) {
    if isCancelled { return }
    weigh(number, size)
    done[number] = result
  }

  /// The result taken last is written: its room is free.
  mutating func release() { weigh(next - 1, nil) }

  /// The result that is to be written next; nil if it has to be waited for.
  mutating func take() -> Next? {
    if let result = done.removeValue(forKey: next) {
      next += 1
      return .result(result)
    }
    return isLast && next == coming ? .end : nil
  }

  private mutating func weigh(_ number: Int, _ size: Int?) {
    bytes += (size ?? 0) - (weights[number] ?? 0)
    weights[number] = size
  }
}
