import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams that the process is born with.
enum StandardStreams {
  /// Makes the streams safe to use. To be called before anything else.
  static func prepare() {
    // A reader that goes away, or a file-size limit, is an error of the write and not the process's death.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // A stream that was closed is opened in the direction that cannot be used, so that using it still fails.
    // Left closed, the next file opened would become it, and error messages would be written into that file.
    for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", mode)
    }
  }

  /// Writes one line on standard error. What comes from names and contents of files is made printable first.
  static func note(_ message: String) {
    var line = "winnow: " + Printable.text(FileName.shown(message))
    line.append("\n")
    write(line)
  }

  /// Writes text on standard error. There is nobody to tell if that fails.
  static func write(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
