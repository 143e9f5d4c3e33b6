import Testing

@testable import WinnowHTML

@Suite("words of classes")
struct ClassGroupTests {
  private func words(_ value: String) -> [UInt32] {
    var words: [UInt32] = []
    Array(value.utf8).withUnsafeBufferPointer { ClassWords.visit($0) { words.append($0) } }
    return words
  }

  @Test(
    "however they are written",
    arguments: [
      "entry-content", "entryContent", "entry_content", "Entry Content", "entry--content", "ENTRY.CONTENT",
    ])
  func sameWords(value: String) {
    #expect(words(value) == [ClassWords.hash("entry".utf8), ClassWords.hash("content".utf8)])
  }

  @Test func numbersAndHashesAreNoWords() {
    #expect(words("123 4-5 _ é").isEmpty)
    #expect(words(String(repeating: "a", count: 25)).isEmpty)
    #expect(words(String(repeating: "a", count: 24)).count == 1)
    #expect(words("h2 col12").count == 2, "a word may have digits")
    #expect(words("").isEmpty)
  }

  @Test func groupsAreFound() {
    #expect(ClassGroups.count <= 64)
    func groups(_ word: String) -> ClassGroups { .groups(of: ClassWords.hash(word.utf8)) }
    #expect(groups("nav") == groups("navbar"))
    #expect(!groups("nav").isEmpty && groups("nav") != groups("footer"))
    #expect(groups("unheardof").isEmpty)
  }
}
