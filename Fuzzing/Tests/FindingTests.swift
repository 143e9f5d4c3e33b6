import Foundation
import Testing

/// What the fuzzer once found, and what it starts with, keep the promises.
@Suite struct FindingTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func files(_ path: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: path), includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
  }

  @Test(arguments: Promises.allCases) func findings(_ promises: Promises) throws {
    for file in try Self.files("Findings/\(promises)") { try check(file, promises) }
  }

  @Test(arguments: [Promises.records, .archive, .configuration]) func seeds(_ promises: Promises) throws {
    let files = try Self.files("Seeds/\(promises)")
    #expect(!files.isEmpty)
    for file in files { try check(file, promises) }
  }

  private func check(_ file: URL, _ promises: Promises) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    #expect(throws: Never.self, "\(file.lastPathComponent)") { try promises.check(bytes) }
    // What is cut or changed is often another case.
    for end in [bytes.count / 2, bytes.count - 1] where end > 0 { try promises.check(Array(bytes[..<end])) }
  }
}
