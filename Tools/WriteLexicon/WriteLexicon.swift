import SystemPackage
import Winnow

/// Writes `Sources/Winnow/Lexicon/LexiconData.swift` from the languages' lists; run in the package's folder.
@main
struct WriteLexicon {
  static func main() throws {
    let lines = LexiconCode.text().split(separator: "\n").map { "    \($0)" }
    let source = """
      // Written by `swift run write-lexicon` from the lists in `Languages`: do not edit.

      /// All languages' lists as a tree, as ``LexiconCode`` writes it.
      enum LexiconData {
        static let text: StaticString = #\"""
      \(lines.joined(separator: "\n"))
          \"""#
      }

      """
    let file = try FileDescriptor.open(
      "Sources/Winnow/Lexicon/LexiconData.swift", .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter { _ = try file.writeAll(Array(source.utf8)) }
  }
}
