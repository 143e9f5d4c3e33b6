import Foundation
import Winnow
import WinnowHTML

/// Prints what a person would read of a saved web page: its title, who wrote it and when, and its content as Markdown.
///
///     swift run reader ../Samples/pages/en-news-article.html
@main
enum Reader {
  static func main() {
    let paths = CommandLine.arguments.dropFirst()
    guard !paths.isEmpty else { fail("usage: reader PAGE ...") }
    for path in paths {
      guard let bytes = FileManager.default.contents(atPath: path) else { fail("\(path): cannot be read") }
      do {
        try show(Page(html: Array(bytes)))
      } catch {
        fail("\(path): \(error)")
      }
    }
  }

  static func show(_ page: Page) {
    // The headline is printed from the metadata, so the content needs none.
    let report = Cleaner(Options(drop: [.title])).inspect(page, withReasons: false)
    let metadata = report.metadata
    print(metadata.title ?? "(no title)")
    print([metadata.author, metadata.date, metadata.siteName].compactMap(\.self).joined(separator: " | "))
    print()
    print(report.markdown(), terminator: "")
    let removed = report.removed.sorted { $0.key.rawValue < $1.key.rawValue }
    let counts = removed.map { "\($0.value.lines) \($0.key.rawValue)" }
    print("\n[\(report.kept.lines) blocks kept; removed: \(counts.joined(separator: ", "))]")
  }

  static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("reader: \(message)\n".utf8))
    exit(1)
  }
}
