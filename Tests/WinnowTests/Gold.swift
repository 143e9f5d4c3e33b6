import Foundation
import Testing

/// Texts with their gold: beside each `NAME.txt` a `NAME.gold.tsv` of line numbers and labels.
struct Gold: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// By line number: `keep`, `either` or the kind that goes.
  let labels: [Int: String]

  var testDescription: String { name }

  static var repository: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Every pair in a folder, in the order of names; none if there is no such folder.
  static func pairs(in folder: URL) -> [Gold] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      let name = String(file.dropLast(4))
      guard let text = try? Data(contentsOf: folder.appendingPathComponent(file)),
        let table = try? String(
          contentsOf: folder.appendingPathComponent(name + ".gold.tsv"), encoding: .utf8)
      else { return nil }
      var labels: [Int: String] = [:]
      for row in table.split(whereSeparator: \.isNewline) {
        let cells = row.split(separator: "\t")
        if cells.count == 2, let number = Int(cells[0]) { labels[number] = String(cells[1]) }
      }
      return Gold(name: name, bytes: Array(text), labels: labels)
    }
  }

  static let samples = pairs(in: repository.appendingPathComponent("Samples"))
}
