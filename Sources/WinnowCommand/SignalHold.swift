import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps Control-C and its like waiting while temporary files exist.
///
/// Killed in the middle, a run would leave them behind. So the signals wait; between two documents, and ten times a
/// second while one is awaited, the run looks whether one came (``isPending``), removes its temporary files and ends
/// the hold, and the signal does what it always does.
struct SignalHold: ~Copyable {
  /// The signals that end a run from outside.
  private static let all = [SIGINT, SIGTERM, SIGHUP]

  /// What is held: not what the process was told to ignore, such as a hangup under `nohup`.
  private let numbers: [Int32]
  private let previous: sigset_t

  init() {
    previous = Self.block()
    numbers = Self.all.filter { number in
      // The only way to ask is to set. Nothing is delivered meanwhile.
      let action = signal(number, SIG_DFL)
      signal(number, action)
      return unsafeBitCast(action, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
    }
  }

  deinit { Self.restore(previous) }

  /// Whether a signal came and waits.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// Keeps the signals from the calling thread, and those that it starts; answers with what was kept from it before.
  static func block() -> sigset_t {
    var held = sigset_t()
    sigemptyset(&held)
    for number in all { sigaddset(&held, number) }
    var previous = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &previous)
    return previous
  }

  static func restore(_ mask: sigset_t) {
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
