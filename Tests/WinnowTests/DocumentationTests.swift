import Foundation
import Testing

@testable import Winnow

/// The articles show code that is compiled and run, and name what is there.
@Suite struct DocumentationTests {
  private static let articles: [URL] = ["Winnow", "WinnowHTML"].flatMap { library in
    files("Sources/\(library)/\(library).docc", suffix: "md")
  }

  private static let examples = files("Examples", suffix: "swift").compactMap { try? lines(of: $0) }

  @Test func thereAreArticles() {
    #expect(Self.articles.count >= 11)
    #expect(Self.examples.count >= 6)
  }

  @Test(arguments: articles)
  func codeIsFromTheExamples(_ article: URL) throws {
    for block in Self.blocks("swift", in: try Self.lines(of: article)) {
      #expect(
        Self.examples.contains { Self.contains(block, in: $0) },
        "no example has this code of \(article.lastPathComponent): \(block.first ?? "")")
    }
  }

  @Test func cleansTheFirstExampleAsTheArticleSays() throws {
    let article = try #require(Self.articles.first { $0.lastPathComponent == "GettingStarted.md" })
    let lines = try Self.lines(of: article)
    let code = try #require(Self.blocks("swift", in: lines).first)
    let quotes = code.indices.filter { code[$0].hasSuffix("\"\"\"") }
    #expect(quotes.count == 2)
    // The literal's indentation is two spaces.
    let text = code[(quotes[0] + 1)..<quotes[1]].map { String($0.dropFirst(2)) }.joined(separator: "\n")
    let shown = Self.blocks("text", in: lines).map { $0.joined(separator: "\n") }
    #expect(shown.contains(Cleaner().clean(text).trimmingCharacters(in: .newlines)))
  }

  @Test func explainsItsLineAsTheLibraryDoes() throws {
    let article = try #require(Self.articles.first { $0.lastPathComponent == "HowADecisionIsMade.md" })
    let shown = try #require(Self.blocks("text", in: Self.lines(of: article)).first)
    let sample = try #require(Gold.samples.first { $0.name == "en-news-reader-comments" })
    let line = try #require(Cleaner().explain(sample.bytes).lines.first { $0.number == 31 })
    let reasons = line.verdict.reasons.map { "   \($0.signal) \($0.weight) \($0.kind?.rawValue ?? "")" }
    #expect(shown == ["31 removed \(line.text)"] + reasons)
  }

  /// The fenced blocks of a language.
  private static func blocks(_ language: String, in lines: [String]) -> [[String]] {
    var result: [[String]] = []
    var block: [String]?
    for line in lines {
      if line == "```\(language)" {
        block = []
      } else if line == "```", let done = block {
        result.append(done)
        block = nil
      } else {
        block?.append(line)
      }
    }
    return result
  }

  /// Whether the block stands in the file, at any indentation.
  private static func contains(_ block: [String], in file: [String]) -> Bool {
    guard let first = block.first else { return true }
    return file.indices.contains { start in
      guard file[start].hasSuffix(first), start + block.count <= file.count else { return false }
      let indentation = file[start].dropLast(first.count)
      guard indentation.allSatisfy({ $0 == " " }) else { return false }
      return zip(block, file[start...]).allSatisfy { $0.isEmpty ? $1.isEmpty : $1 == indentation + $0 }
    }
  }

  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  private static func files(_ folder: String, suffix: String) -> [URL] {
    let root = Gold.repository.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("." + suffix) && !$0.contains(".build") }.sorted()
      .map { root.appendingPathComponent($0) }
  }
}
