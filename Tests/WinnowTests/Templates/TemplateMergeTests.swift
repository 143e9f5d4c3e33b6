import TestSupport
import Testing

@testable import Winnow

@Suite("Templates of parts, merged, are those of the whole") struct TemplateMergeTests {
  struct Page: Sendable {
    let text: String
    let host: String
    let url: String?
  }

  /// Pages of a few sites, some seen again with another text or at another address.
  private static func pages(_ seed: UInt64, count: Int, hosts: Int) -> [Page] {
    var random = SeededGenerator(seed)
    return (0..<count).map { _ in
      let host = "site\(Int.random(in: 0..<hosts, using: &random)).example"
      let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        "line \(word(Int.random(in: 0..<60, using: &random)))"
      }
      let hasURL = Int.random(in: 0..<3, using: &random) > 0
      let url = hasURL ? "https://\(host)/\(Int.random(in: 0..<200, using: &random))" : nil
      return Page(text: lines.joined(separator: "\n"), host: host, url: url)
    }
  }

  private static func word(_ number: Int) -> String {
    String(String(number).unicodeScalars.map { Character(Unicode.Scalar(UInt8($0.value) + 49)) })
  }

  private static func learned(_ pages: some Sequence<Page>, limit: Int) -> SiteTemplates {
    var templates = SiteTemplates(pageLimit: limit)
    for page in pages { templates.learn(page.text, host: page.host, url: page.url) }
    return templates
  }

  private static func merged(_ parts: [SiteTemplates]) -> SiteTemplates {
    var parts = parts
    var first = parts.removeFirst()
    for part in parts { first.merge(part) }
    return first
  }

  /// A bound that is never reached, ones that halve the pages of a site, and ones that forget sites.
  private static let cases: [(limit: Int, hosts: Int)] = [
    (100_000, 5), (600, 3), (200, 3), (150, 8), (100, 40), (40, 40), (16, 12),
  ]

  @Test("shards in any order and any groups are the whole", arguments: cases)
  func shards(limit: Int, hosts: Int) {
    for seed in 0..<3 as Range<UInt64> {
      var random = SeededGenerator(seed &+ 100)
      let pages = Self.pages(seed, count: 600, hosts: hosts)
      let whole = Self.learned(pages, limit: limit)
      #expect(whole.pages <= limit)
      #expect(whole.pages == whole.samples.values.reduce(0) { $0 + $1.pages.count })
      #expect(Self.learned(pages.shuffled(using: &random), limit: limit) == whole)
      var shards = [[Page]](repeating: [], count: 5)
      for page in pages { shards[Int.random(in: 0..<5, using: &random)].append(page) }
      let parts = shards.map { Self.learned($0, limit: limit) }
      #expect(Self.merged(parts.shuffled(using: &random)) == whole)
      let (left, right) = (Self.merged(Array(parts[..<2])), Self.merged(Array(parts[2...])))
      #expect(Self.merged([right, left]) == whole)
      // A part that comes twice changes nothing.
      #expect(Self.merged(parts + [parts[1], left]) == whole)
      #expect(whole.bytes == Self.merged(parts).bytes)
    }
  }

  @Test("values with other bounds merge in any order and groups") func bounds() {
    for seed in 0..<4 as Range<UInt64> {
      let parts = [(400, 0), (120, 1), (900, 2)].map { limit, part in
        Self.learned(Self.pages(seed * 3 + UInt64(part), count: 500, hosts: 6), limit: limit)
      }
      let one = Self.merged([Self.merged([parts[0], parts[1]]), parts[2]])
      let other = Self.merged([parts[0], Self.merged([parts[2], parts[1]])])
      #expect(one == other)
      #expect(one.pageLimit == 120 && one.pages <= 120)
    }
  }

  @Test("large sites lose pages before small ones are forgotten") func whatGoes() {
    let large = (0..<500).map { Page(text: "a story \(Self.word($0))", host: "large.example", url: nil) }
    let small = (0..<10).map { Page(text: "a story \(Self.word($0))", host: "small.example", url: nil) }
    let templates = Self.learned(large + small, limit: 100)
    #expect(templates.site("small.example")?.pages == 10)
    #expect(templates.site("large.example")?.pages == 64)
    #expect(templates.pagesPerSite == 64 && templates.forgottenShare == 0)
    let many = (0..<100).map { Page(text: "a story", host: "site\($0).example", url: nil) }
    let few = Self.learned(many, limit: 40)
    #expect(few.forgottenShare > 0 && few.hosts.count <= 40 && few.hosts.count > 5)
  }

  @Test("of a long page the lines with the least hashes are held") func longPages() throws {
    let lines = (0..<3000).map { "line \(Self.word($0))" }
    var templates = SiteTemplates()
    templates.learn(lines.joined(separator: "\n"), host: "a.example")
    var again = SiteTemplates()
    again.learn((lines + lines).reversed().joined(separator: "\n"), host: "a.example")
    let (one, other) = (templates.samples["a.example"]?.pages.first, again.samples["a.example"]?.pages.first)
    #expect(try #require(one).lines.count == PageSample.mostLines)
    #expect(one?.lines == other?.lines)
  }
}
