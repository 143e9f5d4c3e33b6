import Foundation
@_spi(Training) import Winnow
@_spi(Training) import WinnowHTML

/// Cleans documents from standard input with a model from a file.
///
/// In: a JSON object with `id` and `text` a line, or, with `--html`, with `id` and a page's `path`; out: `id`, the
/// cleaned text, and `title`.
@main
struct CleanPages {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let flags = arguments.filter { $0.hasPrefix("--") }
    arguments.removeAll { $0.hasPrefix("--") }
    guard let path = arguments.first, arguments.count == 1, flags.allSatisfy(known.contains) else {
      fail("usage: clean-pages [--drop-title] [--html] MODEL < DOCUMENTS.jsonl", 64)
    }
    let cleaner = Cleaner(Options(drop: flags.contains("--drop-title") ? [.title] : []))
    let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    if flags.contains("--html"), let model = TrainedPageModel(text) {
      try clean { record in
        let html = [UInt8](try Data(contentsOf: URL(fileURLWithPath: record.path ?? "")))
        let report = model.inspect(try Page(html: html), with: cleaner)
        return Record(id: record.id, text: report.text, title: report.headline)
      }
    } else if !flags.contains("--html"), let model = TrainedModel(text) {
      try clean { record in
        let report = model.inspect(Array((record.text ?? "").utf8), with: cleaner)
        return Record(id: record.id, text: report.cleaned, title: report.title)
      }
    } else {
      fail("\(path): no model, or one of other features than the library computes; train it anew", 1)
    }
  }

  private static let known = ["--drop-title", "--html"]

  private static func clean(_ body: (Record) throws -> Record) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    while let line = readLine() {
      let record = try body(JSONDecoder().decode(Record.self, from: Data(line.utf8)))
      FileHandle.standardOutput.write(try encoder.encode(record) + Data("\n".utf8))
    }
  }

  private struct Record: Codable {
    let id: String
    var text: String?
    var path: String?
    var title: String?
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
  }
}
