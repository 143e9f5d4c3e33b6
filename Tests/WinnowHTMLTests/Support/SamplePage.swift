import Foundation

/// A page of `Samples/pages` with what is known of it.
struct SamplePage: Sendable, CustomStringConvertible {
  let name: String
  let html: [UInt8]
  let gold: String
  let metadata: [String: String]

  var description: String { name }

  static let all: [SamplePage] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Samples/pages").standardized
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.sorted().compactMap { file in
      let name = String(file.dropLast(5))
      func read(_ ending: String) -> Data? {
        try? Data(contentsOf: folder.appendingPathComponent(name + ending))
      }
      guard let html = read(".html"), let gold = read(".gold.txt"), let json = read(".json"),
        let metadata = try? JSONDecoder().decode([String: String].self, from: json)
      else { return nil }
      return SamplePage(
        name: name, html: Array(html), gold: String(decoding: gold, as: UTF8.self), metadata: metadata)
    }
  }()
}
