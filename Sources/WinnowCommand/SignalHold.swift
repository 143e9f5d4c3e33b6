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
  /// What is held: not what the process was told to ignore, such as a hangup under `nohup`.
  private let numbers: [Int32]
  private let previous: sigset_t

  init() {
    let all = [SIGINT, SIGTERM, SIGHUP]
    var held = Self.set(of: all)
    var previous = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &previous)
    self.previous = previous
    numbers = all.filter { number in
      // The only way to ask is to set. Nothing is delivered meanwhile.
      let action = signal(number, SIG_DFL)
      signal(number, action)
      return unsafeBitCast(action, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
    }
  }

  deinit { lift() }

  /// Whether a signal came and waits.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets signals through while something is awaited that may never come, such as a line that somebody types.
  func lift() {
    var mask = previous
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Holds them again.
  func resume() {
    var held = Self.set(of: numbers)
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  private static func set(of numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }
}
