@testable import WinnowHTML

/// Swift Testing has a `Tag` as well.
typealias ElementTag = WinnowHTML.Tag

/// A page that was read, with all of its blocks kept: what writers make of it does not hang on verdicts.
struct Reading {
  let page: Page

  init(_ html: [UInt8], url: String? = nil) throws { page = try Page(html: html, url: url) }

  init(_ html: String, url: String? = nil) throws { try self.init(Array(html.utf8), url: url) }

  var whole: PageBlocks { page.whole }

  private var all: [Bool] { [Bool](repeating: true, count: whole.blocks.count) }

  var textBytes: [UInt8] { TextWriter.text(of: whole, isKept: all) }
  var text: String { String(decoding: textBytes, as: UTF8.self) }

  func markdownBytes(links: Bool = false) -> [UInt8] {
    MarkdownWriter.markdown(of: page, whole, isKept: all, hasLinks: links)
  }

  func markdown(links: Bool = false) -> String {
    String(decoding: markdownBytes(links: links), as: UTF8.self)
  }

  /// The text without some blocks.
  func text(without gone: Set<Int>) -> String {
    String(decoding: TextWriter.text(of: whole, isKept: kept(without: gone)), as: UTF8.self)
  }

  /// The Markdown without some blocks.
  func markdown(without gone: Set<Int>) -> String {
    String(
      decoding: MarkdownWriter.markdown(of: page, whole, isKept: kept(without: gone), hasLinks: false),
      as: UTF8.self
    )
  }

  private func kept(without gone: Set<Int>) -> [Bool] { all.indices.map { !gone.contains($0) } }

  // MARK: - Blocks

  var blocks: [Block] { whole.blocks }
  var tree: BlockTree { page.text.tree }

  /// The blocks' texts, with `\n` for a line break inside.
  var texts: [String] { blocks.indices.map { String(decoding: whole.lines($0), as: UTF8.self) } }

  /// The element that a block is directly in.
  func element(_ block: Int) -> Element { tree.elements[Int(blocks[block].element)] }

  var tags: [ElementTag] { blocks.indices.map { element($0).tag } }

  /// Whether each block is hidden.
  var hidden: [Bool] { blocks.indices.map { element($0).isHidden } }
}

extension Page {
  /// The blocks of the page, those of its frame among them.
  var whole: PageBlocks {
    PageBlocks(
      tree: text.tree,
      blocks: (text.blocks + text.frame.blocks).sorted { $0.text.lowerBound < $1.text.lowerBound })
  }
}
