import CLibXML2
import Foundation
import Testing
import Winnow

@testable import WinnowHTML

/// libxml2 without memory, tried in processes of their own: its allocator is one for the whole process.
@Suite struct ParserMemoryTests {
  /// Enough of a page that the parser's own tables grow. There are no attributes: where libxml2 2.9.14 has no memory for
  /// the value of one, it goes round for ever.
  private static let page: [UInt8] = {
    let items = (0..<5).map {
      "<section><h2>Title \($0)</h2><my-part\($0)><p>Text \($0)<ul><li>Item \($0)</ul>"
    }
    return Array(("<html><body>" + items.joined()).utf8)
  }()

  /// Either the page is read whole, or what was read is a start of it and a note says so, or there is an error.
  @Test func whereMemoryFailsWhatWasReadIsUsedAndANoteSaysSo() async {
    await #expect(processExitsWith: .success) {
      // Made before memory fails: the whole text, and whatever is made once.
      let whole = try Reading(Self.page).texts
      #expect(whole.count == 15)
      FailingMemory.install()
      var (stopped, failed, left) = (0, 0, 0)
      for allocation in 0..<1000 {
        FailingMemory.fails(once: allocation)
        let reading = Result { () throws(PageError) in try Page(html: Self.page) }
        let hasFailed = FailingMemory.hasFailed
        FailingMemory.fails(once: .max)
        guard let page = try? reading.get() else {
          #expect(reading.error == .outOfMemory)
          failed += 1
          continue
        }
        let texts = page.whole.blocks.indices.map { String(decoding: page.whole.lines($0), as: UTF8.self) }
        if !hasFailed {
          #expect(texts == whole && page.notes.isEmpty)
          break
        }
        if page.notes == [.parserStopped] {
          stopped += 1
          if !texts.isEmpty, texts.count < whole.count { left += 1 }
        } else {
          #expect(page.notes.isEmpty)
          #expect(texts == whole, "allocation \(allocation)")
        }
      }
      #expect(failed > 0 && stopped > 0 && left > 0, "\(failed) \(stopped) \(left)")
    }
  }
}

extension Result {
  fileprivate var error: Failure? {
    guard case .failure(let error) = self else { return nil }
    return error
  }
}

/// Memory for libxml2 that is refused once.
private enum FailingMemory {
  // Only the one thread of a process that tests nothing else.
  nonisolated(unsafe) private static var allocations = 0
  nonisolated(unsafe) private static var failing = Int.max

  static var hasFailed: Bool { allocations > failing }

  /// Makes the allocation of libxml2 with this number fail.
  static func fails(once allocation: Int) { (allocations, failing) = (0, allocation) }

  static func install() {
    xmlMemSetup(
      { free($0) }, { FailingMemory.next() ? malloc($0) : nil },
      { FailingMemory.next() ? realloc($0, $1) : nil },
      { text in text.flatMap { FailingMemory.next() ? strdup($0) : nil } })
  }

  private static func next() -> Bool {
    defer { allocations += 1 }
    return allocations != failing
  }
}
