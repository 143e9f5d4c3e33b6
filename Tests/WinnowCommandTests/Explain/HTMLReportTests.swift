import Foundation
import TestSupport
import Testing
import Winnow

@testable import WinnowCommand

@Suite("winnow explains in HTML")
struct HTMLReportTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
  }

  private func report(_ arguments: [String], status: Int32 = 0) async throws -> String {
    let command = try await Command.run(["explain", "--format", "html"] + arguments, in: workspace)
    #expect(command.status == status)
    return try #require(String(validating: command.output, as: UTF8.self))
  }

  @Test("every line that is not blank, with its number; what goes is struck and named, what stays is neither")
  func lines() async throws {
    let html = try await report(["article"])
    let lines = Sample.article.split(separator: "\n", omittingEmptySubsequences: false)
    let items = html.split(separator: "\n").filter { $0.hasPrefix("<li id=\"l1-") }
    #expect(items.count == lines.count { !$0.isEmpty })
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let item = try #require(items.first { $0.hasPrefix("<li id=\"l1-\(index + 1)\"") })
      #expect(item.contains(">\(line.replacing("'", with: "&#39;"))</"))
      #expect(item.contains("aria-describedby=\"w1-\(index + 1)\""))
      #expect(item.contains("id=\"w1-\(index + 1)\"><b>Line \(index + 1): "))
      let isKept = Sample.prose.contains(line)
      #expect(item.contains("<del ") == !isKept)
      if !isKept { #expect(item.contains("removed: </span>comment-form</span>")) }
    }
    let form = try #require(items.first { $0.contains("Leave a Reply") })
    #expect(form.contains("class=\"x k-comment-form\"") || form.contains("class=\"x gap k-comment-form\""))
    #expect(form.contains("<span>phrase</span> <span>+0.970</span> <span>comment-form</span>"))
    let count = items.count { $0.contains("k-comment-form") }
    #expect(
      html.contains(
        "<input type=\"checkbox\" id=\"s-comment-form\" checked> <span class=\"name\">comment-form</span> <span class=\"count\">\(count)<"
      ))
  }

  @Test("the policy allows the report's own style by its hash, and nothing else; there is no script")
  func policy() async throws {
    let html = try await report(["article"])
    let style = try #require(html.firstMatch(of: /<style>((?s).*?)<\/style>/)?.1)
    try workspace.write(String(style), to: "style.css")
    let sum = try await Command.shell(
      "sha256sum style.css 2>/dev/null || shasum -a 256 style.css", in: workspace)
    let digits = Array(sum.text.prefix(64))
    let digest = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    let hash = "sha256-" + Data(digest).base64EncodedString()
    #expect("\(ReportStyle.hash)" == hash, "ReportStyle.hash is to be the hash of the stylesheet")
    #expect(
      html.contains(
        "content=\"default-src 'none'; style-src '\(hash)'; base-uri 'none'; form-action 'none'\""))
    #expect(!html.contains("<script"))
    // Nothing is loaded, and nothing runs in an attribute.
    #expect(html.firstMatch(of: /\s(src|href|style|on[a-z]+)="(?!#)/) == nil)
    #expect(!style.contains("url("))
    #expect(!style.contains("@import"))
  }

  /// What a page may try. The last ones are no text at all.
  static let hostile = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>", "' onmouseover='alert(1)",
    "</span></li></ol></section><iframe src=//x.example>",
    "<!-- --!> <![CDATA[ ]]>", "&lt;b&gt; &#60;script&#62; &amp;",
    "<base href=//x.example><meta http-equiv=refresh>",
    "\u{202E}txt.exe\u{202C} \u{2066}\u{200F}\u{061C}",
    "NUL \0 ESC \u{1B}[31m BEL \u{7} CSI \u{9B}0m DEL \u{7F}",
    "a\u{2028}b\u{2029}c\u{B}d\u{C}e\u{85}f", "\u{FEFF}\u{E0041}\u{AD}",
  ]

  @Test("a document's markup is text, wherever it stands; what could act unseen is seen")
  func hostileDocuments() async throws {
    let text = Self.hostile.map { "A sentence that stands before it, \($0), and one after.\n\($0)\n\n" }
      .joined()
    try workspace.write(Array(text.utf8) + [0xFF, 0xC0, 0x80, 0x3C, 0x0A], to: "hostile.txt")
    let escaped = Self.hostile.prefix(9).map {
      $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
    let page =
      "<!doctype html><html lang='en\" onload=\"alert(1)'><title>\(escaped.joined())</title><body><h1>\(escaped[2])</h1>"
      + escaped.map { "<p>A paragraph with \($0) in it, and a few more words.<br>Next line</p>" }.joined()
    try workspace.write(page, to: "<b onclick=x>\".html")
    let html = try await report(["hostile.txt", "<b onclick=x>\".html"])
    try expectOwnMarkup(html)
    for text in Self.hostile.prefix(9) {
      var writer = HTMLWriter()
      writer.text(text)
      let written = String(decoding: writer.bytes, as: UTF8.self)
      #expect(html.split(separator: written, omittingEmptySubsequences: false).count > 2, "\(text)")
    }
    for scalar in html.unicodeScalars {
      #expect(
        scalar == "\n" || Printable.text(String(scalar)) == String(scalar),
        "U+\(String(scalar.value, radix: 16))")
    }
    #expect(html.contains("NUL ␀ ESC ␛[31m BEL ␇ CSI &lt;U+009B&gt;0m DEL ␡"))
    #expect(html.contains("&lt;U+202E&gt;txt.exe"))
    #expect(html.contains("<br>Next line"))
    #expect(!html.contains("lang=\"en&quot;"))
  }

  @Test("random bytes: the markup is the report's own")
  func randomBytes() async throws {
    var numbers = SeededGenerator(7)
    let pieces =
      Self.hostile + ["<", ">", "\"", "'", "&", "\n", "\r\n", "</del>", "</li>", "<p>", "word ", " "]
    for name in ["a.txt", "b.html", "c.txt"] {
      var bytes: [UInt8] = name == "b.html" ? Array("<html><body>".utf8) : []
      for _ in 0..<300 {
        bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &numbers)].utf8)
        bytes += numbers.bytes(Int.random(in: 0..<4, using: &numbers))
      }
      try workspace.write(bytes, to: name)
    }
    try expectOwnMarkup(try await report(["a.txt", "b.html", "c.txt"]))
  }

  /// Every tag is one that the report writes, with attributes that it writes, and all are closed in order.
  private func expectOwnMarkup(_ html: String) throws {
    let style = try #require(html.range(of: "<style>")?.upperBound)
    let end = try #require(html.range(of: "</style>")?.lowerBound)
    let markup = html[..<style] + html[end...]
    let tags =
      /<(?<close>\/?)(?<name>!doctype|html|head|meta|title|style|body|a|div|header|h1|h2|p|form|fieldset|legend|label|input|span|button|main|nav|ol|li|section|bdi|del|b|br)(?<rest>(?: (?:charset|http-equiv|name|lang|content|class|href|id|aria-label|aria-labelledby|aria-describedby|autocomplete|type|title|role|dir|tabindex)="[^"<>]*"| checked| html)*)>/
    var open: [Substring] = []
    var count = 0
    // By scalars: a mark that combines with the '>' before it is the document's matter.
    for match in markup.matches(of: tags.matchingSemantics(.unicodeScalar)) {
      count += 1
      if ["!doctype", "meta", "input", "br"].contains(match.name) { continue }
      if match.close.isEmpty {
        open.append(match.name)
      } else {
        #expect(open.popLast() == match.name)
      }
    }
    #expect(open.isEmpty)
    #expect(
      markup.utf8.count { $0 == UInt8(ascii: "<") } == count, "a '<' that begins no tag of the report's")
    #expect(markup.utf8.count { $0 == UInt8(ascii: ">") } == count)
    let ids = html.matches(of: /\sid="([^"]*)"/).map { $0.1 }
    #expect(Set(ids).count == ids.count)
  }

  @Test("many files in one report; one that cannot be read is reported, and the others are shown")
  func files() async throws {
    try workspace.write("<!doctype html><title>A page</title><p>\(Sample.prose)</p>", to: "page.html")
    try workspace.write(" \n\n", to: "blank")
    let command = try await Command.run(
      ["explain", "--format", "html", "--keep", "comment-form", "article", "missing", "page.html", "blank"],
      in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: missing: No such file or directory\n")
    for (index, name) in ["article", "page.html", "blank"].enumerated() {
      #expect(command.text.contains("<a href=\"#d\(index + 1)\">\(name)</a>"))
      #expect(command.text.contains("<h2 id=\"d\(index + 1)\" dir=\"auto\">\(name)</h2>"))
    }
    #expect(command.text.contains("in 3 documents"))
    #expect(command.text.contains("--preset balanced, --keep comment-form</p>"))
    #expect(command.text.contains("kept: </span>comment-form</span>"))
    #expect(command.text.contains("There is nothing in it but blanks."))
    let nothing = try await Command.run(["explain", "--format", "html", "missing"], in: workspace)
    #expect(nothing.status == 1)
    #expect(nothing.output.isEmpty)
  }

  @Test("as JSON: the record that --blocks writes, with all signals")
  func json() async throws {
    struct Record: Decodable, Equatable {
      struct Block: Decodable, Equatable {
        struct Reason: Decodable, Equatable { let signal: String }
        let number: Int
        let kept: Bool
        let kind: String?
        let text: String
        let reasons: [Reason]
      }
      let source: String
      let text: String
      let blocks: [Block]
    }
    let command = try await Command.run(["explain", "--format", "json", "article", "article"], in: workspace)
    let lines = command.text.split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == lines[1])
    let record = try JSONDecoder().decode(Record.self, from: Data(lines[0].utf8))
    #expect(record.source == "article")
    #expect(Sample.isClean(record.text))
    let form = try #require(record.blocks.first { $0.text == "Leave a Reply" })
    #expect(!form.kept && form.kind == "comment-form" && form.reasons.first?.signal == "phrase")
    #expect(form.reasons.contains { $0.signal.hasPrefix("score/") })
    let clean = try await Command.run(["--format", "json", "--blocks", "article"], in: workspace)
    let plain = try JSONDecoder().decode(Record.self, from: Data(clean.output))
    #expect(plain.blocks.map(\.text) == record.blocks.map(\.text))
    #expect(plain.blocks.contains { $0.reasons.map(\.signal).first == "phrase" })
  }

  @Test("the same report each time")
  func deterministic() async throws {
    #expect(try await report(["article"]) == report(["article"]))
  }
}

@Suite("The report's colours")
struct ReportColourTests {
  /// The grounds on which text stands: the page's, a panel's, and each mixed with the kind's colour.
  @Test(
    "all text can be read: its contrast is 4.5 or more, on a light and a dark ground",
    arguments: [false, true])
  func contrast(isDark: Bool) throws {
    let style = ReportStyle.text
    let root = try #require(
      style.split(separator: "\n").last { $0.hasPrefix(":root{") && $0.contains("color-scheme") != isDark })
    func value(_ name: String) throws -> String {
      String(try #require(root.firstMatch(of: try Regex("--\(name):([^;}]*)"))?.output[1].substring))
    }
    let (ground, panel) = (try Colour(value("ground")), try Colour(value("panel")))
    let (ink, faint) = (try Colour(value("ink")), try Colour(value("faint")))
    let tint = try #require(Double(try value("tint").dropLast())) / 100
    for kind in Kind.allCases {
      let colours = KindColours(of: kind)
      #expect(style.contains(".k-\(kind.rawValue){--kind:\(isDark ? colours.dark : colours.light)}"))
      let colour = try Colour(isDark ? colours.dark : colours.light)
      for plain in [ground, panel] {
        for text in [colour, ink, faint] {
          #expect(text.contrast(with: plain) >= 4.5, "\(kind)")
          #expect(text.contrast(with: colour.mixed(tint, into: plain)) >= 4.5, "\(kind)")
        }
      }
    }
  }
}

/// A colour, and how well text in it is read on another one by the WCAG's formula.
private struct Colour {
  private let parts: [Double]

  init(_ hexadecimal: String) throws {
    let digits = Array(try #require(hexadecimal.wholeMatch(of: /#([0-9a-f]{6})/)?.1))
    parts = try stride(from: 0, to: 6, by: 2).map {
      Double(try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))) / 255
    }
  }

  private init(parts: [Double]) { self.parts = parts }

  func mixed(_ share: Double, into other: Colour) -> Colour {
    Colour(parts: zip(parts, other.parts).map { $0 * share + $1 * (1 - share) })
  }

  func contrast(with other: Colour) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  private var luminance: Double {
    zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      sum + (part.0 <= 0.04045 ? part.0 / 12.92 : pow((part.0 + 0.055) / 1.055, 2.4)) * part.1
    }
  }
}
