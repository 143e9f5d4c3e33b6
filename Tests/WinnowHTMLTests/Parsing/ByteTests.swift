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
