import TestSupport
import Testing

@testable import Winnow

@Suite("Templates as files") struct TemplateFileTests {
  private static let templates: SiteTemplates = {
    var templates = SiteTemplates(pageLimit: 5000)
    for page in UInt8(ascii: "a")...UInt8(ascii: "h") {
      let word = String(Unicode.Scalar(page))
      for host in ["example.org", "höhe.example", "z.example"] {
        templates.learn(
          "Home | News\nStory of \(word)\nContact us", host: host,
          url: page % 2 == 0 ? "https://\(host)/\(word)" : nil)
      }
    }
    return templates
  }()

  private static func error(_ bytes: [UInt8]) -> TemplateFileError? {
    do throws(TemplateFileError) {
      _ = try SiteTemplates(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsSavedIsRead() throws {
    let read = try SiteTemplates(bytes: Self.templates.bytes)
    #expect(read == Self.templates)
    #expect(read.bytes == Self.templates.bytes)
    #expect(try SiteTemplates(bytes: SiteTemplates().bytes) == SiteTemplates())
    #expect(read.site("höhe.example")?.isTemplate("Contact us") == true)
  }

  @Test func aMergeWithASavedPartIsTheSame() throws {
    var part = SiteTemplates(pageLimit: 100)
    for page in 0..<40 {
      part.learn("Home\nPage \(String(repeating: "x", count: page + 1))", host: "b.example")
    }
    var one = Self.templates
    one.merge(part)
    var other = try SiteTemplates(bytes: part.bytes)
    other.merge(try SiteTemplates(bytes: Self.templates.bytes))
    #expect(one == other)
    #expect(try SiteTemplates(bytes: one.bytes) == one)
  }

  @Test func everyTruncationIsAnError() {
    let bytes = Self.templates.bytes
    for count in bytes.indices { #expect(Self.error(Array(bytes[..<count])) == .truncated) }
    #expect(Self.error(bytes + [0]) == .damaged)
    #expect(Self.error(bytes + bytes) == .damaged)
  }

  @Test func everyChangedBitIsAnError() {
    let bytes = Self.templates.bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        #expect(Self.error(changed) != nil)
      }
    }
  }

  @Test func otherFilesAreNone() {
    #expect(Self.error(Array("Home | News\n".utf8)) == .foreign)
    #expect(Self.error(Array("WINNER".utf8)) == .foreign)
    #expect(Self.error([0x1F, 0x8B, 8, 0]) == .foreign)
    var bytes = Self.templates.bytes
    bytes[TemplateFile.start.count] = 2
    #expect(Self.error(bytes) == .version(2))
  }

  @Test("a file of other hashes is refused with its own reason") func otherLines() {
    var bytes = Self.templates.bytes
    bytes[TemplateFile.start.count + 1] ^= 1
    #expect(Self.error(Self.signed(bytes)) == .otherLines)
  }

  @Test("contents that no winnow writes are refused, whatever their checksum says") func madeUp() {
    let bytes = Self.templates.bytes
    let contents = TemplateFile.headerLength..<(bytes.count - TemplateFile.checksumLength)
    var random = SeededGenerator(7)
    var refused = 0
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changed[Int.random(in: contents, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      // What is taken must be as good as any other: it is written as it was read.
      guard let read = try? SiteTemplates(bytes: Self.signed(changed)) else {
        refused += 1
        continue
      }
      #expect(read.bytes == Self.signed(changed))
    }
    #expect(refused > 1000)
  }

  @Test("which lines are equal does not change unseen") func fingerprint() {
    #expect(TemplateFile.fingerprint == 5_461_303_161_903_967_863)
  }

  private static func signed(_ bytes: [UInt8]) -> [UInt8] {
    let body = Array(bytes.dropLast(TemplateFile.checksumLength))
    let sum = StableHash.fnv(body)
    return body + (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
  }
}
