import Testing
import Winnow

@testable import WinnowCommand

@Suite("Configurations as values")
struct LayerTests {
  private func cleaners(
    _ text: String, _ arguments: Configuration.Layer = Configuration.Layer()
  ) throws -> Cleaners {
    Cleaners(try ConfigurationReader.read(Array(text.utf8)), arguments: arguments)
  }

  @Test("an empty configuration is the library's default")
  func empty() throws {
    #expect(try cleaners("{}").cleaner(for: nil).options == Options())
    #expect(try cleaners("{}").cleaner(for: "https://a.org/").options == Options())
  }

  @Test("every key has its place in Options")
  func keys() throws {
    let text = """
      {
        "preset": "recall", "keep": ["byline", "tags"], "drop": ["title"], "only": ["legal"],
        "noise": ["A \\u0062", {"kind": "share", "phrase": "C …"}], "never": ["D"]
      }
      """
    #expect(
      try cleaners(text).cleaner(for: nil).options
        == Options(
          preset: .recall, keep: [.byline, .tags], drop: [.title], only: [.legal],
          noisePhrases: [.boilerplate: ["A b"], .share: ["C …"]], keptPhrases: ["D"]))
  }

  @Test("a domain lies over all, a subdomain over it, and the arguments over them")
  func layers() throws {
    let text = """
      {
        "preset": "recall", "keep": ["byline"], "never": ["a"], "noise": ["n"],
        "hosts": {
          "b.a.org": {"keep": ["title"], "never": ["c"]},
          "a.org": {"preset": "precision", "drop": ["byline", "title"], "never": ["b"], "noise": ["m"]}
        }
      }
      """
    let top = Options(
      preset: .recall, keep: [.byline], noisePhrases: [.boilerplate: ["n"]], keptPhrases: ["a"])
    let domain = Options(
      preset: .precision, drop: [.byline, .title], noisePhrases: [.boilerplate: ["n", "m"]],
      keptPhrases: ["a", "b"])
    var subdomain = domain
    subdomain.keep = [.title]
    subdomain.drop = [.byline]
    subdomain.keptPhrases.append("c")
    let cleaners = try cleaners(text)
    #expect(cleaners.cleaner(for: "https://org/").options == top)
    #expect(cleaners.cleaner(for: "https://x.a.org/").options == domain)
    #expect(cleaners.cleaner(for: "https://x.b.a.org/").options == subdomain)
    let arguments = Configuration.Layer(preset: .balanced, only: [.title])
    let last = try self.cleaners(text, arguments).cleaner(for: "https://b.a.org/").options
    #expect(last.preset == .balanced)
    #expect(last.removes(.title) && !last.removes(.byline) && !last.removes(.legal))
  }

  @Test(
    "hosts of addresses",
    arguments: [
      ("https://example.org", "example.org"), ("HTTP://EXAMPLE.org:80/", "example.org"),
      ("https://a:b@example.org/c@d", "example.org"), ("https://example.org.", "example.org"),
      ("https://[::1]:80/", "[::1]"), ("https://example.org\\@evil.example", "example.org"),
      ("https://www.example.org/", "example.org"), ("example.org/a", "example.org"),
      ("https://bücher.example/", "bücher.example"), ("https://", nil), ("https:///a", nil),
    ] as [(String, String?)])
  func host(_ url: String, _ name: String?) { #expect(Host(of: url)?.name == name) }

  @Test("an address of any length is looked up in time that grows with it")
  func longAddress() throws {
    let cleaners = try cleaners(#"{"hosts": {"org": {"preset": "recall"}}}"#)
    let labels = String(repeating: "a.", count: 500_000)
    #expect(cleaners.cleaner(for: "https://\(labels)org/").options == Options())
    #expect(cleaners.cleaner(for: "https://a.org/" + labels).options.preset == .recall)
  }

  @Test("what is cut off anywhere is reported, and nothing crashes")
  func prefixes() throws {
    let text = #"{"keep": ["byl\u0069ne"], "hosts": {"a.org": {"noise": [{"phrase": "x", "kind": "tags"}]}}}"#
    let bytes = Array(text.utf8)
    _ = try ConfigurationReader.read(bytes)
    for end in bytes.indices {
      #expect(throws: ConfigurationFault.self) { try ConfigurationReader.read(Array(bytes[..<end])) }
    }
    for index in bytes.indices {
      for byte in Array("\"\\{}[],:x\n".utf8) + [0x00, 0xFF] {
        var changed = bytes
        changed[index] = byte
        do throws(ConfigurationFault) {
          _ = try ConfigurationReader.read(changed)
        } catch {
          #expect(error.failure("f", in: changed).subject.hasPrefix("f:"))
          #expect(!error.problem.isEmpty)
        }
      }
    }
  }
}
