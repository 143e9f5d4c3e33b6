#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps Control-C and its like waiting while temporary files exist.
///
/// Killed in the middle, a run would leave them behind. So the signals wait; between two documents the run looks
/// whether one came (``isPending``), removes its temporary files and ends the hold, and the signal does what it
/// always does. No handler, and nothing that must be safe to call inside one.
struct SignalHold: ~Copyable {
  private let previous: sigset_t

  init() {
    var held = Self.signals
    var previous = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &previous)
    self.previous = previous
  }

  deinit { lift() }

  /// Whether a signal came and waits.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets signals through while something is awaited that may never come, such as a line that somebody types.
  func lift() {
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Holds them again.
  func resume() {
    var held = Self.signals
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private static var signals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in numbers { sigaddset(&signals, number) }
    return signals
  }
}
