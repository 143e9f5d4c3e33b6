import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The cores that this process may use.
enum Cores {
  static var count: Int {
    #if os(Linux)
      let allowed = contents("/proc/self/status").flatMap(allowed(inStatus:)) ?? online
      return max(1, min(allowed, contents("/sys/fs/cgroup/cpu.max").flatMap(quota(in:)) ?? allowed))
    #else
      return online
    #endif
  }

  private static var online: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What `taskset` and the like leave of the machine: `Cpus_allowed:` and a mask in hexadecimal digits.
  static func allowed(inStatus status: String) -> Int? {
    let line = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
    let count = line?.drop { $0 != ":" }.reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) } ?? 0
    return count > 0 ? count : nil
  }

  /// The share of the processors' time that a container gets, in whole cores: microseconds, and of how many.
  static func quota(in text: String) -> Int? {
    let numbers = text.split { $0 == " " || $0 == "\n" }.map { Int($0) }
    guard numbers.count == 2, let time = numbers[0], let period = numbers[1], period > 0 else { return nil }
    return max(1, (time + period - 1) / period)
  }

  private static func contents(_ path: FilePath) -> String? {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: .closeOnExec) else { return nil }
    return try? file.closeAfter { String(decoding: try file.readToEnd(), as: UTF8.self) }
  }
}
