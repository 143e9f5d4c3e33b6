import Foundation
@_spi(Training) import Winnow

/// Cleans documents from standard input with a model from a file.
///
/// In: a JSON object with `id` and `text` a line; out: the same with the cleaned text, and `title`.
@main
struct CleanPages {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var options = Options()
    if let index = arguments.firstIndex(of: "--drop-title") {
      arguments.remove(at: index)
      options.drop = [.title]
    }
    guard let path = arguments.first, arguments.count == 1 else {
      fail("usage: clean-pages [--drop-title] MODEL < DOCUMENTS.jsonl", 64)
    }
    guard let model = TrainedModel([UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))) else {
      fail("\(path): no model, or one of other features than the library computes; train it anew", 1)
    }
    let cleaner = Cleaner(options)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    while let line = readLine() {
      var record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      let report = model.inspect(Array(record.text.utf8), with: cleaner)
      record.text = report.cleaned
      record.title = report.title
      FileHandle.standardOutput.write(try encoder.encode(record) + Data("\n".utf8))
    }
  }

  private struct Record: Codable {
    let id: String
    var text: String
    var title: String?
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
  }
}
