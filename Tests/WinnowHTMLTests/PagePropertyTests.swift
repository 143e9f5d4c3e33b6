import Testing
import Winnow

@testable import WinnowHTML

/// Promises that hold for any page, tried on generated and on damaged ones.
@Suite struct PagePropertyTests {
  static let generated: [[UInt8]] = (0..<600).map { seed in
    var generator = PageGenerator(UInt64(seed))
    if seed.isMultiple(of: 4) { return generator.rubbish() }
    let page = generator.page()
    return seed.isMultiple(of: 3) ? generator.damaged(page) : page
  }

  static let damaged: [[UInt8]] = SamplePage.all.enumerated().flatMap { index, sample in
    (0..<4).map { round in
      var generator = PageGenerator(UInt64(1_000_000 + 100 * index + round))
      return generator.damaged(sample.html)
    }
  }

  @Test func generatedPages() throws { for page in Self.generated { try check(page) } }

  @Test func damagedPages() throws { for page in Self.damaged { try check(page) } }

  @Test func pagesThatEndAnywhere() throws {
    let page = Array(
      """
      <!DOCTYPE html><html lang=en><head><title>T</title><!-- c --><script>s</script></head>
      <body class="a" id='b'><h1>H &amp; é</h1><p style=display:none>x<br><br>y<ul><li><a href="/z">z</a></ul>
      <table><tr><th>1<td>2</table><pre>  c
       d</pre><svg><path/></svg><noscript>n</noscript></body></html>
      """.utf8)
    for end in 0...page.count { try check(Array(page[..<end])) }
  }

  private func check(_ bytes: [UInt8]) throws {
    let reading = try Reading(bytes)
    let shown = "\(String(decoding: bytes.prefix(3000), as: UTF8.self))"
    let text = reading.textBytes
    for output in [text, reading.markdownBytes(), reading.markdownBytes(links: true)] {
      #expect(String(validating: output, as: UTF8.self) != nil, "\(shown)")
      let controls = output.filter { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F }
      #expect(controls.isEmpty, "\(controls) in \(shown)")
      #expect(output.isEmpty || output.last == 0x0A && output.first != 0x0A, "\(shown)")
    }
    checkBlocks(reading, shown)
    checkWords(of: bytes, reading, shown)
    let again = try Reading(bytes)
    #expect(again.textBytes == text)
    #expect(again.markdownBytes(links: true) == reading.markdownBytes(links: true))
    _ = Cleaner().inspect(reading.page).metadata
  }

  /// Blocks are in order, have a line each, and lie in the elements that were open.
  private func checkBlocks(_ reading: Reading, _ shown: String) {
    let page = reading.page.text
    #expect(page.blocks.count == page.reading.lines.count, "\(shown)")
    // Only blocks that show nothing are none: those of a line separator, say.
    let places = Set(page.blocks.map(\.text.lowerBound))
    for lost in page.tree.blocks where !places.contains(lost.text.lowerBound) {
      let scalars = String(decoding: page.tree.text[lost.text], as: UTF8.self).unicodeScalars
      #expect(!scalars.contains { $0.properties.isAlphabetic || $0.isDigit }, "\(shown)")
    }
    var end = 0
    for (block, line) in zip(page.blocks, page.reading.lines) {
      #expect(block.text.lowerBound >= end && !block.text.isEmpty, "\(shown)")
      end = block.text.upperBound
      let trimmed = page.tree.text[block.text]
      #expect(page.bytes[line.content].count <= trimmed.count, "\(shown)")
      #expect(Int(block.element) < page.tree.elements.count)
      #expect(block.linkBytes >= 0 && Int(block.linkBytes) <= block.text.count, "\(shown)")
      #expect(block.emphasisBytes >= 0 && Int(block.emphasisBytes) <= block.text.count, "\(shown)")
      for span in page.tree.spans[Int(block.spans.lowerBound)..<Int(block.spans.upperBound)] {
        #expect(Int(span.target?.upperBound ?? 0) <= page.tree.targets.count)
        #expect(span.range.lowerBound <= span.range.upperBound)
      }
    }
    #expect(zip(page.reading.lines, page.reading.lines.dropFirst()).allSatisfy { $0.number < $1.number })
    for (index, element) in page.tree.elements.enumerated() { #expect(Int(element.parent) < index) }
  }

  /// The letters and digits of all blocks stand in the page in the same order, and the words of the text in the
  /// blocks.
  private func checkWords(of bytes: [UInt8], _ reading: Reading, _ shown: String) {
    let page = String(decoding: Charset.decodePage(bytes, declared: nil).bytes, as: UTF8.self).unicodeScalars
    // What a reference stands for need not be in the page.
    let hasReferences = page.contains("&")
    var rest = page[...]
    for letter in reading.texts.joined().unicodeScalars where letter.properties.isAlphabetic || letter.isDigit
    {
      if hasReferences, !letter.isASCII { continue }
      guard let place = rest.firstIndex(of: letter) else {
        Issue.record("\(letter) is not in the page: \(shown)")
        return
      }
      rest = rest[rest.index(after: place)...]
    }
    // A superscript is written with other characters than it has.
    guard reading.blocks.indices.allSatisfy({ TextEdits(reading.whole, $0).edits.isEmpty }) else {
      return
    }
    let words = Set(reading.texts.flatMap { $0.utf8.split { $0 <= 0x20 }.map { Array($0) } } + [[0x2D]])
    for word in reading.textBytes.split(whereSeparator: { $0 <= 0x20 }) {
      #expect(words.contains(Array(word)), "\(shown)")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
