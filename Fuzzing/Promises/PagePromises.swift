import Winnow
import WinnowHTML

/// What holds for any bytes that are cleaned as a page.
enum PagePromises {
  static func check(_ bytes: [UInt8], charset: String? = nil) throws(BrokenPromise) {
    guard let page = try? Page(html: bytes, charset: charset, url: "https://example.org/a/b") else {
      throw BrokenPromise("the page is refused")
    }
    let report = Cleaner().inspect(page)
    for output in [report.textBytes, report.markdownBytes(), report.markdownBytes(links: true)] {
      try checkText(output)
    }
    try checkBlocks(report)
    try checkMetadata(report.metadata)
    // Not all for each input: a fuzzer finds more by trying more of them.
    switch bytes.count % 8 {
    case 0: try hold(Cleaner().inspect(page).textBytes == report.textBytes, "two runs differ")
    case 1: try hold(Array(Cleaner().clean(page).utf8) == report.textBytes, "'clean' and 'inspect' differ")
    case 2: try hold(Cleaner().explain(page).textBytes == report.textBytes, "'explain' and 'inspect' differ")
    default: break
    }
  }

  private static func checkText(_ output: [UInt8]) throws(BrokenPromise) {
    try hold(String(validating: output, as: UTF8.self) != nil, "the output is no UTF-8")
    let isControl = { (byte: UInt8) in byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F }
    try hold(!output.contains(where: isControl), "the output has control characters")
    try hold(output.isEmpty || output.last == 0x0A && output.first != 0x0A, "the output is not trimmed")
  }

  private static func checkBlocks(_ report: PageReport) throws(BrokenPromise) {
    var last = 0
    var kept = 0
    for block in report.blocks {
      try hold(block.number > last, "blocks are out of order")
      last = block.number
      try hold(!block.text.isEmpty, "block \(block.number) is empty")
      try TextPromises.checkVerdict(block.verdict, block.number)
      kept += block.verdict.isKept ? 1 : 0
    }
    try hold(report.kept.lines == kept, "the tally of what stays is wrong")
    let removed = report.removed.values.reduce(0) { $0 + $1.lines }
    try hold(removed == report.blocks.count - kept, "the tally of what goes is wrong")
  }

  private static func checkMetadata(_ metadata: Metadata) throws(BrokenPromise) {
    let values = [
      metadata.title, metadata.author, metadata.siteName, metadata.description, metadata.language,
      metadata.canonicalURL,
    ]
    for value in values.compactMap({ $0 }) {
      try hold(!value.isEmpty, "a value is empty")
      try hold(!value.unicodeScalars.contains { $0.value < 0x20 }, "a value has control characters: \(value)")
    }
  }
}
