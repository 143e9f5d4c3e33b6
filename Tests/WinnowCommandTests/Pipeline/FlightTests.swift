import Testing

@testable import WinnowCommand

@Suite("What is in flight is bounded and comes out in order")
struct FlightTests {
  private func flight(items: Int = 3, bytes: Int = 100) -> Flight<String> {
    Flight(bounds: .init(items: items, bytes: bytes))
  }

  private func result(_ next: Flight<String>.Next?) -> String? {
    if case .result(let result) = next { return result }
    return nil
  }

  private func isEnd(_ next: Flight<String>.Next?) -> Bool {
    if case .end = next { return true }
    return false
  }

  @Test("results come in the order of entry, whatever is done first")
  func order() {
    var flight = flight()
    let numbers = ["a", "b", "c"].map { _ in flight.enter(1) }
    #expect(numbers == [0, 1, 2])
    flight.land(2, "c", 1)
    flight.land(1, "b", 1)
    #expect(flight.take() == nil)
    flight.land(0, "a", 1)
    #expect(result(flight.take()) == "a")
    #expect(result(flight.take()) == "b")
    #expect(result(flight.take()) == "c")
    #expect(flight.take() == nil)
    flight.end()
    #expect(isEnd(flight.take()))
  }

  @Test("the number of items is bounded, and the one being written counts")
  func boundedItems() {
    var flight = flight(items: 2)
    for _ in 0..<2 {
      #expect(flight.admits(1) == true)
      _ = flight.enter(1)
    }
    #expect(flight.admits(1) == nil)
    flight.land(0, "a", 1)
    #expect(result(flight.take()) == "a")
    #expect(flight.admits(1) == nil)
    flight.release()
    #expect(flight.admits(1) == true)
  }

  @Test("the bytes are bounded, and a result weighs what it holds")
  func boundedBytes() {
    var flight = flight()
    _ = flight.enter(90)
    #expect(flight.admits(10) == true)
    #expect(flight.admits(11) == nil)
    flight.land(0, "a", 20)
    #expect(flight.admits(80) == true)
    #expect(flight.admits(81) == nil)
    _ = flight.take()
    flight.release()
    flight.release()
    #expect(flight.admits(100) == true)
  }

  @Test("an item beyond the bound comes in alone")
  func oversized() {
    var flight = flight()
    #expect(flight.admits(1_000_000) == true)
    _ = flight.enter(1_000_000)
    #expect(flight.admits(0) == nil)
    flight.land(0, "a", 1)
    #expect(flight.admits(1_000_000) == nil)
    #expect(flight.admits(99) == true)
  }

  @Test("after a cancellation nothing comes in and nothing comes out")
  func cancelled() {
    var flight = flight()
    _ = flight.enter(1)
    flight.cancel()
    flight.land(0, "a", 1)
    #expect(flight.admits(1) == false)
    #expect(flight.take() == nil)
  }

  @Test("the end is seen when all that came in was taken")
  func end() {
    var flight = flight()
    _ = flight.enter(1)
    flight.end()
    #expect(flight.take() == nil)
    flight.land(0, "a", 1)
    #expect(result(flight.take()) == "a")
    #expect(isEnd(flight.take()))
  }
}

extension Flight.Next: Equatable where Result: Equatable {
  public static func == (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.end, .end): true
    case (.result(let one), .result(let other)): one == other
    default: false
    }
  }
}
