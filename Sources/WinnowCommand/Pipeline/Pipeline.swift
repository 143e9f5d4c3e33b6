/// Documents cleaned in parallel: a reader, workers, and results in the reader's order.
///
/// Each worker takes the next item, cleans it and hands in its result. Only one at a time takes an item, and does so
/// when there is room in flight, so that items are numbered in the order of the input. The main thread takes the
/// results by their numbers and writes them.
final class Pipeline: Sendable {
  private let reader: Monitor<Reader>
  private let flight: Monitor<Flight<Outcome>>
  private let work: @Sendable (WorkItem) -> Outcome

  private init(
    _ reader: consuming sending Reader, _ jobs: Jobs, work: @escaping @Sendable (WorkItem) -> Outcome
  ) {
    self.reader = Monitor(reader)
    self.work = work
    flight = Monitor(Flight(bounds: jobs.bounds(for: Outcome.self)))
  }

  /// Begins the work. To be ended by taking all results or by ``cancel()``.
  static func start(
    _ reader: consuming sending Reader, _ jobs: Jobs, work: @escaping @Sendable (WorkItem) -> Outcome
  ) throws(Failure) -> Pipeline {
    let pipeline = Pipeline(reader, jobs, work: work)
    // Some workers do what more would do.
    let started = (0..<jobs.count).prefix { _ in WorkerThread.start { pipeline.workOn() } }
    if started.isEmpty { throw Failure("--jobs", "the system gives no thread to this process") }
    return pipeline
  }

  /// The next result in order, or the end; nil if neither came in the time given.
  func next(within time: Duration? = nil) -> Flight<Outcome>.Next? {
    flight.update { $0.release() }
    return flight.wait(atMost: time) { $0.take() }
  }

  /// Ends the work. A document that a worker has in hand, or waits for, is left.
  func cancel() { flight.update { $0.cancel() } }

  private func workOn() {
    while let (number, item) = take() {
      let outcome = work(item)
      flight.update { $0.land(number, outcome, outcome.size) }
    }
  }

  private func take() -> (Int, WorkItem)? {
    reader.update { reader in
      let item = reader.next { size in flight.wait { $0.admits(size) } ?? false }
      guard let item else {
        flight.update { $0.end() }
        return nil
      }
      return (flight.update { $0.enter(item.size) }, item)
    }
  }
}
