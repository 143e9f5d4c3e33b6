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
/// Killed in the middle, a run would leave them behind. So the signals wait; between two documents the run looks
/// whether one came (``isPending``), removes its temporary files and ends the hold, and the signal does what it
/// always does.
///
/// Only while a document is awaited that may never come (``lift(removing:)``) is there a handler. It removes the
/// temporary files, by names that were made ready for it, and lets the signal end the process.
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

  deinit { setMask(previous) }

  /// Whether a signal came and waits.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets signals through while something is awaited that may never come, such as a line that somebody types.
  ///
  /// To be followed by ``resume()``. A signal that comes before removes these files and ends the process.
  func lift(removing files: [FilePath]) {
    // Nothing may be allocated inside a handler.
    let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: files.count + 1)
    for (index, file) in files.enumerated() {
      (names + index).initialize(to: file.withPlatformString { strdup($0) })
    }
    (names + files.count).initialize(to: nil)
    doomed = names
    for number in numbers { signal(number, removeAndEnd) }
    setMask(previous)
  }

  /// Holds them again.
  func resume() {
    var held = Self.set(of: numbers)
    pthread_sigmask(SIG_BLOCK, &held, nil)
    for number in numbers { signal(number, SIG_DFL) }
    guard let names = doomed else { return }
    doomed = nil
    var name = names
    while let file = name.pointee {
      free(file)
      name += 1
    }
    names.deallocate()
  }

  private func setMask(_ mask: sigset_t) {
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  private static func set(of numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }
}

/// The names of the files that the handler removes, ended by nil.
///
/// The one variable of the command that is global: a handler is given nothing but its signal's number. It is
/// unchecked because it is written only while the signals that read it are held.
nonisolated(unsafe) private var doomed: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

/// The handler: nothing but calls that are safe in one.
private func removeAndEnd(number: Int32) {
  var name = doomed
  while let file = name?.pointee {
    unlink(file)
    name = name.map { $0 + 1 }
  }
  // Held until the handler returns, it then does what it always does.
  signal(number, SIG_DFL)
  raise(number)
}
