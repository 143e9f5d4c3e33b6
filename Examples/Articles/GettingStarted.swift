import Winnow
import WinnowHTML

/// What the articles "Getting started" of both libraries show.
enum GettingStarted {
  static func text() {
    let text = """
      Home > Travel

      The canal reopens after eleven years

      The first boats went through on Saturday morning, watched by many.

      Leave a Reply

      Your email address will not be published.

      """
    let clean = Cleaner().clean(text)
    print(clean)
  }

  static func lines(of text: String) {
    let report = Cleaner().inspect(text)
    for line in report.lines where !line.verdict.isKept {
      let kind = line.verdict.kind?.rawValue ?? ""
      print(line.number, kind, line.verdict.confidence, line.text)
    }
    print(report.title ?? "no title", report.language ?? "no language")
  }

  static func bytes(_ document: [UInt8]) -> [UInt8] {
    let report = Cleaner().inspect(document)
    for range in report.keptRanges {
      print("bytes", range.lowerBound, "to", range.upperBound)
    }
    return report.cleanedBytes
  }

  static func page(_ html: [UInt8]) throws {
    let url = "https://example.org/news/ferry"
    let page = try Page(html: html, charset: nil, url: url)
    let report = Cleaner().inspect(page)
    print(report.metadata.title ?? "no title")
    print(report.metadata.author ?? "no author")
    print(report.markdown(links: true))
    for note in page.notes { print(note) }
  }

  static func blocks(_ page: Page) {
    let report = Cleaner().inspect(page)
    for block in report.blocks where !block.verdict.isKept {
      let kind = block.verdict.kind?.rawValue ?? ""
      print(block.number, block.element, kind, block.text)
    }
  }
}
