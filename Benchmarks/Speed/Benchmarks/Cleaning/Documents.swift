import Foundation

/// Texts and pages in memory: those of the samples, and of a folder that `WINNOW_CORPUS` names.
struct Documents: Sendable {
  let name: String
  let texts: [[UInt8]]
  let pages: [[UInt8]]

  static var samples: Documents {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    folder.appendPathComponent("Samples", isDirectory: true)
    return Documents(
      name: "samples", texts: read(folder, ending: ".txt"),
      pages: read(folder.appendingPathComponent("pages", isDirectory: true), ending: ".html"))
  }

  /// A folder with `text/` or `html/`, or nil if none is named.
  static var corpus: Documents? {
    guard let path = ProcessInfo.processInfo.environment["WINNOW_CORPUS"] else { return nil }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    return Documents(
      name: folder.lastPathComponent, texts: read(folder.appendingPathComponent("text", isDirectory: true)),
      pages: read(folder.appendingPathComponent("html", isDirectory: true)))
  }

  /// Whether this was built with what counts allocations: see `Package.swift`.
  static var countsMallocs: Bool { ProcessInfo.processInfo.environment["WINNOW_MALLOCS"] != nil }

  /// A folder that is not there has none.
  private static func read(_ folder: URL, ending: String = "") -> [[UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(ending) && !$0.hasSuffix(".gold.txt") }
      .compactMap { try? Data(contentsOf: folder.appendingPathComponent($0)) }
      .map { [UInt8]($0) }
  }
}
