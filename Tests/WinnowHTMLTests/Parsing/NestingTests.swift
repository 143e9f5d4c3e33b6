import TestSupport
import Testing

@testable import WinnowHTML

@Suite("what goes around the parser")
struct NestingTests {
  private static let inBody = ElementTag.allCases.filter { ($0.isBlock || $0.isInline) && !$0.isVoid }

  /// A page's elements and blocks as the parser has them from a skeleton, in which each letter is a run of text.
  private func tree(_ skeleton: String) throws -> BlockTree {
    let text = Array("w".utf8)
    return try text.withUnsafeBufferPointer { page in
      var scan = PageScan()
      scan.skeleton = Array(skeleton.utf8)
      for run in 0..<Int32(2) {
        scan.pieces.append(PageScan.Piece(content: .text, tag: .unknown, first: 0, count: 1))
        scan.runs.append(run..<run + 1)
      }
      var (builder, isWhole) = try SAXParser.parse(scan, of: page)
      #expect(isWhole)
      builder.finish()
      return builder.tree
    }
  }

  /// Whether the second text is inside of the element that the first one is in, whatever that is.
  private func nests(_ tag: ElementTag, in open: ElementTag) throws -> Bool {
    let tree = try tree("<body><\(open)>a<\(tag)>b")
    if open.isBlock {
      var element = Int(tree.elements[tree.elements.count - 1].parent)
      while element >= 0, tree.elements[element].tag != open { element = Int(tree.elements[element].parent) }
      return element >= 0
    }
    // An inline element is seen by the spans of both blocks.
    return tree.all.count == 2 && tree.spans.count { $0.range == 0..<1 } == 2
  }

  @Test("the parser ends no element that is left to be", arguments: inBody)
  func leaves(_ open: ElementTag) throws {
    // Of other inline elements the blocks say nothing.
    guard open.isBlock || [.a, .b, .strong, .em, .i, .code, .del, .s, .q].contains(open) else { return }
    for tag in Self.inBody where tag.isBlock && !tag.mayEnd(open) {
      #expect(try nests(tag, in: open), "\(tag) in \(open)")
    }
  }

  @Test("what it repairs is left to it")
  func repairs() throws {
    for (tag, open) in [
      (ElementTag.div, ElementTag.p), (.li, .li), (.td, .td), (.tr, .tr), (.ol, .ul), (.dd, .dt),
    ] {
      #expect(tag.mayEnd(open))
    }
    #expect(try !nests(.ul, in: .p))
    #expect(try !nests(.table, in: .a))
  }

  /// Whether a page reads the same where the parser gets all blocks, and where it gets those that it may have to repair.
  private func readsTheSame(_ html: [UInt8]) throws -> Bool {
    let (few, all) = (try PageReader.read(html).tree, try PageReader.read(html, hasAllBlocks: true).tree)
    let isSame = { (one: WinnowHTML.Element, other: WinnowHTML.Element) in
      one.tag == other.tag && one.parent == other.parent && one.signature == other.signature
        && one.groups == other.groups && one.ordinal == other.ordinal && one.isBeside == other.isBeside
        && one.region == other.region && one.isHidden == other.isHidden
    }
    let isSameBlock = { (one: Block, other: Block) in
      one.text == other.text && one.element == other.element && one.linkBytes == other.linkBytes
        && one.emphasisBytes == other.emphasisBytes && one.item == other.item && one.breaks == other.breaks
        && one.links == other.links && one.images == other.images && one.inlineWords == other.inlineWords
    }
    return few.text == all.text && few.title == all.title && few.words == all.words
      && few.elements.elementsEqual(all.elements, by: isSame)
      && few.blocks.elementsEqual(all.blocks, by: isSameBlock)
      && few.frame.elementsEqual(all.frame, by: isSameBlock)
      && few.spans.map(\.range) == all.spans.map(\.range) && few.targets == all.targets
      && few.inlineWords == all.inlineWords
  }

  @Test("a page reads the same with and without what goes around the parser", arguments: SamplePage.all)
  func samplesReadTheSame(_ sample: SamplePage) throws {
    #expect(try readsTheSame(Charset.decodePage(sample.html, declared: nil).bytes))
  }

  @Test("and so do pages of whatever tags")
  func anyTagsReadTheSame() throws {
    let names = Self.inBody.map { "\($0)" }
    let awkward = [
      "hr", "br", "img", "meta", "link", "my-card", "o:p", "body", "html", "head", "title", "col", "area",
      "strike", "option", "center", "xmp", "li", "p", "h1", "td", "table", "ul", "a",
    ]
    var dice = SeededGenerator(15)
    for round in 0..<3000 {
      var open: [String] = []
      var html = round.isMultiple(of: 3) ? "" : "<body>"
      for _ in 0..<dice.next() % 24 {
        let list = dice.next() % 2 == 0 ? names : awkward
        let name = list[Int(dice.next() % UInt64(list.count))]
        switch dice.next() % 8 {
        case 0: html += "</\(name)>"
        case 1, 2, 3:
          html +=
            "<\(name)\(dice.next() % 2 == 0 ? " class=c\(dice.next() % 3) href=\(dice.next() % 9)" : "")>"
          open.append(name)
        case 4, 5: html += open.popLast().map { "</\($0)>" } ?? " "
        case 6: html += " "
        default: html += "word"
        }
      }
      #expect(try readsTheSame(Array(html.utf8)), "\(html)")
    }
  }
}
