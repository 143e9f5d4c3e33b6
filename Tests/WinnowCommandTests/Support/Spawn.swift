import Foundation

/// A process that is started and waited for by the calls of POSIX.
///
/// Foundation's `Process` reports the end through a run loop of its own, and with many processes at once it was
/// seen to miss one and wait for ever.
struct Spawn: ~Copyable {
  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
  #else
    private typealias Attributes = posix_spawnattr_t
  #endif

  private var actions: posix_spawn_file_actions_t

  init() throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t? = nil
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    try Self.check(posix_spawn_file_actions_init(&actions))
    self.actions = actions
  }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) throws {
    try Self.check(posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600))
  }

  /// Runs the program to its end and answers with its exit status, or 128 and the signal's number.
  mutating func run(_ program: String, _ arguments: [String], _ environment: [String: String]) throws -> Int32
  {
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    try Self.withOpenMask { attributes in
      try Self.check(posix_spawn(&process, program, &actions, &attributes, words, variables))
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECHILD) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Lets all signals reach the process: the thread that starts it may be one that keeps them off, and a process
  /// is born with the mask of that thread.
  private static func withOpenMask(_ body: (inout Attributes) throws -> Void) throws {
    #if canImport(Darwin)
      var attributes: Attributes = nil
    #else
      var attributes = Attributes()
    #endif
    try check(posix_spawnattr_init(&attributes))
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    sigemptyset(&mask)
    try check(posix_spawnattr_setsigmask(&attributes, &mask))
    try check(posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK)))
    try body(&attributes)
  }

  private static func check(_ result: Int32) throws {
    if result != 0 { throw POSIXError(POSIXErrorCode(rawValue: result) ?? .EINVAL) }
  }
}
