import TestSupport
import Testing

@testable import WinnowHTML

@Suite("bytes of names and values")
struct ByteTests {
  private static let letters = Array("aAzZmM09-:_@[`{é \t\n".utf8)

  private func any(_ count: Int, _ dice: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in Self.letters[Int(dice.next() % UInt64(Self.letters.count))] }
  }

  @Test func namesInAPageHaveTheSameKeys() {
    var dice = SeededGenerator(1)
    for _ in 0..<2000 {
      let page = any(Int(dice.next() % 40), &dice)
      let start = Int(dice.next() % UInt64(page.count + 1))
      let count = Int(dice.next() % UInt64(min(NameKey.longest, page.count - start) + 1))
      let range = start..<start + count
      let key = page.withUnsafeBufferPointer { NameKey(range, of: $0) }
      #expect(key == NameKey(page[range]), "\(page[range])")
    }
  }

  @Test func stylesAreSearchedWithoutTheirSpace() {
    var dice = SeededGenerator(2)
    let parts = [
      "display", ":", "none", " ", "\n", "dis", "play", "NONE", "visibility:hid", "den", ";", "d", "v",
    ]
    for _ in 0..<3000 {
      let style = (0..<dice.next() % 10).map { _ in parts[Int(dice.next() % UInt64(parts.count))] }.joined()
      let squeezed = style.lowercased().filter { !$0.isWhitespace }
      Array(style.utf8).withUnsafeBufferPointer { bytes in
        #expect(bytes.containsSqueezed("display:none") == squeezed.contains("display:none"), "\(style)")
        #expect(
          bytes.containsSqueezed("visibility:hidden") == squeezed.contains("visibility:hidden"), "\(style)")
      }
    }
  }

  @Test func whiteSpaceEndsWhereALoopSays() {
    var dice = SeededGenerator(3)
    let parts = ["        ", "                ", " ", "\n", "\t\r", "\u{0B}", "x", "é"].map { Array($0.utf8) }
    for _ in 0..<2000 {
      let bytes = (0..<dice.next() % 6).flatMap { _ in parts[Int(dice.next() % UInt64(parts.count))] }
      let end = Int(dice.next() % UInt64(bytes.count + 1))
      let start = Int(dice.next() % UInt64(end + 1))
      let expected = bytes[start..<end].firstIndex { !$0.isSpace } ?? end
      let found = bytes.withUnsafeBufferPointer { $0.endOfSpace(from: start, before: end) }
      #expect(found == expected, "\(bytes) \(start)..<\(end)")
    }
  }

  @Test func wordsAreMeasuredAsALoopMeasuresThem() {
    var dice = SeededGenerator(4)
    let letters = Array("aé _~! \u{1F} \u{80}".utf8)
    for _ in 0..<2000 {
      let text = (0..<dice.next() % 40).map { _ in letters[Int(dice.next() % UInt64(letters.count))] }
      let words = text.split(omittingEmptySubsequences: false) { $0 <= 0x20 }
      let measured = ElementFeatures.words(text.span)
      #expect(measured.count == words.count && measured.longest == words.map(\.count).max(), "\(text)")
    }
  }

  @Test(
    "words of classes",
    arguments: [
      ("entry-content", ["entry", "content"]), ("entryContent", ["entry", "content"]),
      ("NavBAR", ["nav", "bar"]),
      ("h2Title", ["h2title"]), ("a1 22 b", ["a1", "b"]), ("", []), ("--", []),
      (String(repeating: "x", count: 25) + " y", ["y"]), ("ABCd", ["abcd"]), ("é-menu", ["menu"]),
    ])
  func words(_ value: String, _ words: [String]) {
    var hashes: [UInt32] = []
    Array(value.utf8).withUnsafeBufferPointer { ClassWords.visit($0) { hashes.append($0) } }
    #expect(hashes == words.map { ClassWords.hash($0.utf8) })
  }

  @Test func signaturesTellValuesApart() {
    let values = [
      "", "a", "b", "ab", "ba", "a ", "menu item", "menu  item", "menu-item", "menu-items", "12345678",
      "123456789",
    ]
    let signatures = values.map { value in
      Array(value.utf8).withUnsafeBufferPointer { ClassWords.signature($0) }
    }
    #expect(Set(signatures).count == values.count)
    // Values that begin alike for long are taken for the same.
    let long = String(repeating: "c", count: 64)
    let ends = [long, long + "d"].map { Array($0.utf8).withUnsafeBufferPointer { ClassWords.signature($0) } }
    #expect(ends[0] == ends[1])
  }
}
