import Winnow

/// A page with a verdict on each of its blocks.
public struct PageReport: Sendable {
  /// A run of text between two block boundaries: a paragraph, a heading, an item of a list, a cell of a table.
  public struct Block: Sendable {
    /// The block's place in the page, from 1. Hidden blocks count, those of ASCII signs alone do not.
    public let number: Int
    /// The element that the block is directly in, such as `p`; `unknown` for one that HTML does not define.
    public let element: String
    /// 1 to 6 for a heading, nil for other blocks.
    public let headingLevel: Int?
    /// The block's text as a browser shows it. `\n` is a line break inside the block.
    public let text: String
    /// What was decided.
    public let verdict: Verdict
  }

  let page: Page
  let verdicts: [Verdict]

  /// The headline's block.
  private let titleBlock: Int?

  init(_ page: Page, _ verdicts: [Verdict], title: Int?) {
    self.page = page
    self.verdicts = verdicts
    titleBlock = title
  }

  /// The headline, if one was recognised in the page's text.
  public var headline: String? {
    titleBlock.map { String(decoding: page.text.line($0), as: UTF8.self) }
  }

  /// What the page says of itself, or what its text tells where it says nothing.
  public var metadata: Metadata {
    var metadata = page.metadata
    metadata.title = metadata.title ?? headline
    metadata.language = metadata.language ?? page.text.reading.language
    return metadata
  }

  /// Every block of the page, in order.
  public var blocks: [Block] {
    verdicts.indices.map { index in
      let element = page.text.tree.elements[Int(page.text.blocks[index].element)]
      let level = page.text.headingLevel(of: index)
      return Block(
        number: index + 1, element: String(describing: element.tag), headingLevel: level > 0 ? level : nil,
        text: String(decoding: page.text.lines(index), as: UTF8.self), verdict: verdicts[index])
    }
  }

  private var isKept: [Bool] { verdicts.map(\.isKept) }

  /// The content as plain text in valid UTF-8: blocks apart by a blank line, an item of a list a line that begins
  /// with `- `, a row of a table a line with tabulators between its cells. Empty if nothing is content.
  public var text: String { String(decoding: textBytes, as: UTF8.self) }

  /// The bytes of ``text``.
  public var textBytes: [UInt8] { TextWriter.text(of: page.text, isKept: isKept) }

  /// The content as Markdown: headings, lists, quotations, code, tables and emphases.
  ///
  /// - Parameter links: Whether links are written; their targets are resolved against the page's address, where it
  ///   is known.
  public func markdown(links: Bool = false) -> String {
    String(decoding: markdownBytes(links: links), as: UTF8.self)
  }

  /// The bytes of ``markdown(links:)``.
  public func markdownBytes(links: Bool = false) -> [UInt8] {
    MarkdownWriter.markdown(of: page, isKept: isKept, hasLinks: links)
  }

  /// How many blocks stay, and the bytes of their texts.
  public var kept: Report.Tally {
    var tally = Report.Tally()
    for (index, verdict) in verdicts.enumerated() where verdict.isKept {
      tally.lines += 1
      tally.bytes += page.text.blocks[index].text.count
    }
    return tally
  }

  /// How many blocks of each kind were removed, and the bytes of their texts.
  public var removed: [Kind: Report.Tally] {
    var result: [Kind: Report.Tally] = [:]
    for (index, verdict) in verdicts.enumerated() where !verdict.isKept {
      guard let kind = verdict.kind else { continue }
      result[kind, default: Report.Tally()].lines += 1
      result[kind, default: Report.Tally()].bytes += page.text.blocks[index].text.count
    }
    return result
  }
}

extension PageText {
  /// A block's text on one line.
  func line(_ block: Int) -> [UInt8] { text(of: block).map { $0 == BlockTree.lineBreak ? 0x20 : $0 } }

  /// A block's text with its line breaks.
  func lines(_ block: Int) -> [UInt8] { text(of: block).map { $0 == BlockTree.lineBreak ? 0x0A : $0 } }
}
