import Foundation
import Winnow

/// Reads paths from standard input, a line each, and says of each document how many lines stay.
///
///     ls ../Samples/*.txt | swift run stream
@main
enum Stream {
  /// A document on its way.
  struct Document: Sendable {
    var path: String
    var bytes: [UInt8]
  }

  static func main() async throws {
    // A stream that reads a document when somebody asks for it: a database or a queue would do as well.
    let documents = AsyncStream<Document>(unfolding: {
      guard let path = readLine() else { return nil }
      return Document(path: path, bytes: FileManager.default.contents(atPath: path).map { Array($0) } ?? [])
    })

    // A cleaner is a value, and every task can use the same one.
    let cleaner = Cleaner()
    try await documents.map(atOnce: ProcessInfo.processInfo.activeProcessorCount) { document in
      (document.path, cleaner.inspect(document.bytes, withReasons: false))
    } inOrder: { path, report in
      let kept = report.lines.count { $0.verdict.isKept }
      print(
        path.split(separator: "/").last.map(String.init) ?? "", kept, "of", report.lines.count,
        report.language ?? "-")
    }
  }
}
