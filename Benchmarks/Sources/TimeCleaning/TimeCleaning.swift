import Foundation
import Winnow
import WinnowHTML

/// Cleans documents in memory on one core, and says how fast.
///
/// With folders: seven rounds over all their `.txt` files. With `--serve`: rounds as another program asks for them, which
/// can let other tools have theirs in between. It writes paths, one a line, and a blank line; the answer is `ready`.
/// Then each line `go N` is a round over every Nth document: the answer is the seconds on the clock, the seconds of CPU, the number of
/// documents, their bytes, and the bytes of what was kept.
@main
struct TimeCleaning {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let flags = arguments.filter { $0.hasPrefix("--") }
    arguments.removeAll { $0.hasPrefix("--") }
    switch (flags, arguments.isEmpty) {
    case ([], false): try timeFolders(arguments)
    case (["--serve"], true): try serve { cleaner, bytes in cleaner.clean(bytes).count }
    case (["--serve", "--html"], true):
      try serve { cleaner, bytes in cleaner.clean(try Page(html: bytes)).utf8.count }
    default:
      FileHandle.standardError.write(
        Data("usage: time-cleaning FOLDER ...\n       time-cleaning --serve [--html]\n".utf8))
      exit(64)
    }
  }

  private static func timeFolders(_ folders: [String]) throws {
    let texts = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".txt") }
        .map { try read("\(folder)/\($0)") }
    }
    let cleaner = Cleaner()
    let bytes = texts.reduce(0) { $0 + $1.count }
    let lines = texts.reduce(0) { $0 + cleaner.inspect($1).lines.count }
    print("\(texts.count) texts, \(bytes) bytes, \(lines) lines that are not blank")
    for _ in 0..<7 {
      var kept = 0
      let seconds = try measure { for text in texts { kept += cleaner.clean(text).count } }.clock
      print(
        String(
          format: "%.1f MB/s  %.0f ns a line  (%d bytes kept)", Double(bytes) / seconds / 1e6,
          seconds * 1e9 / Double(max(lines, 1)), kept))
    }
  }

  private static func serve(_ clean: (Cleaner, [UInt8]) throws -> Int) throws {
    var documents: [[UInt8]] = []
    while let path = readLine(), !path.isEmpty { documents.append(try read(path)) }
    let cleaner = Cleaner()
    answer("ready")
    while let line = readLine() {
      guard line.hasPrefix("go "), let step = Int(line.dropFirst(3)), step > 0 else {
        FileHandle.standardError.write(Data("time-cleaning: \(line): not understood (go N)\n".utf8))
        exit(1)
      }
      let chosen = stride(from: 0, to: documents.count, by: step)
      var kept = 0
      let time = try measure { for index in chosen { kept += try clean(cleaner, documents[index]) } }
      let bytes = chosen.reduce(0) { $0 + documents[$1].count }
      answer("\(time.clock) \(time.cpu) \(Array(chosen).count) \(bytes) \(kept)")
    }
  }

  /// At once, and not when a buffer is full, as `print` does to a pipe.
  private static func answer(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func measure(_ work: () throws -> Void) rethrows -> (clock: Double, cpu: Double) {
    let cpu = clock()
    let time = try ContinuousClock().measure(work)
    return (
      Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds),
      Double(clock() - cpu) / Double(CLOCKS_PER_SEC)
    )
  }
}
