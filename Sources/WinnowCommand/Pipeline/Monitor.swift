#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A value that threads share, and on whose changes they can wait.
///
/// The standard library's `Mutex` keeps others out and cannot wait for a change; this can. The thread sanitizer, too,
/// knows this lock and not that one. It is unchecked, as the compiler knows nothing of the lock: the value is private and
/// comes from nowhere else (`sending`), and only ``update(_:)`` and ``wait(atMost:for:)`` touch it, each between
/// `lock` and `unlock`.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ state: consuming sending State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    #if canImport(Darwin)
      pthread_cond_init(condition, nil)
    #else
      // By the clock that nobody sets.
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(condition, &attributes)
      pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Changes the value, or looks at it, and lets those who wait look again.
  func update<Answer: Sendable>(_ body: (inout State) -> Answer) -> Answer {
    pthread_mutex_lock(mutex)
    defer {
      pthread_mutex_unlock(mutex)
      pthread_cond_broadcast(condition)
    }
    return body(&state)
  }

  /// Asks again after each change until there is an answer; nil if none came in the time given.
  func wait<Answer: Sendable>(atMost time: Duration? = nil, for body: (inout State) -> Answer?) -> Answer? {
    let end = time.map { deadline(after: $0) }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let answer = body(&state) { return answer }
      guard sleep(until: end) else { return nil }
    }
  }

  /// Waits for a change; false if the time is over.
  private func sleep(until end: timespec?) -> Bool {
    guard var end else {
      pthread_cond_wait(condition, mutex)
      return true
    }
    #if canImport(Darwin)
      // There, a condition is waited on for a time and not until one.
      let now = Self.now
      end.tv_sec -= now.tv_sec
      end.tv_nsec -= now.tv_nsec
      if end.tv_nsec < 0 {
        end.tv_sec -= 1
        end.tv_nsec += 1_000_000_000
      }
      if end.tv_sec < 0 { return false }
      return pthread_cond_timedwait_relative_np(condition, mutex, &end) != ETIMEDOUT
    #else
      return pthread_cond_timedwait(condition, mutex, &end) != ETIMEDOUT
    #endif
  }

  private static var now: timespec {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now
  }

  private func deadline(after time: Duration) -> timespec {
    var end = Self.now
    end.tv_sec += Int(time.components.seconds)
    end.tv_nsec += Int(time.components.attoseconds / 1_000_000_000)
    if end.tv_nsec >= 1_000_000_000 {
      end.tv_sec += 1
      end.tv_nsec -= 1_000_000_000
    }
    return end
  }
}
