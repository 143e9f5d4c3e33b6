import Foundation
import Winnow

/// Cleans all `.txt` files of some folders in memory on one core, and prints the speed of each round.
@main
struct TimeCleaning {
  static func main() throws {
    let folders = CommandLine.arguments.dropFirst()
    guard !folders.isEmpty else {
      FileHandle.standardError.write(Data("usage: time-cleaning FOLDER ...\n".utf8))
      exit(64)
    }
    let texts = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".txt") }
        .map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent($0))) }
    }
    let cleaner = Cleaner()
    let bytes = texts.reduce(0) { $0 + $1.count }
    let lines = texts.reduce(0) { $0 + cleaner.inspect($1).lines.count }
    print("\(texts.count) texts, \(bytes) bytes, \(lines) lines that are not blank")
    let clock = ContinuousClock()
    for _ in 0..<7 {
      var kept = 0
      let time = clock.measure { for text in texts { kept += cleaner.clean(text).count } }
      let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
      print(
        String(
          format: "%.1f MB/s  %.0f ns a line  (%d bytes kept)", Double(bytes) / seconds / 1e6,
          seconds * 1e9 / Double(max(lines, 1)), kept))
    }
  }
}
