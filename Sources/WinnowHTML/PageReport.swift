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
  /// On the blocks outside the page's frame.
  let verdicts: [Verdict]

  /// The headline's block.
  private let titleBlock: Int?
  private let cleaner: Cleaner
  private let withReasons: Bool

  init(_ page: Page, _ verdicts: [Verdict], title: Int?, by cleaner: Cleaner, withReasons: Bool) {
    self.page = page
    self.verdicts = verdicts
    titleBlock = title
    self.cleaner = cleaner
    self.withReasons = withReasons
  }

  /// The headline, if one was recognised in the page's text.
  public var headline: String? {
    titleBlock.map { String(decoding: page.text.shown.line($0), as: UTF8.self) }
  }

  /// What the page says of itself, or what its text tells where it says nothing: the headline, and the names and the
  /// date beside it. The language is that of the prose where that is plainly another than the page says.
  public var metadata: Metadata {
    var metadata = page.collector.metadata(url: page.url) { title in
      Dateline(beside: title, of: page.text, verdicts, headline: titleBlock)
    }
    metadata.title = metadata.title ?? headline
    metadata.language = language(insteadOf: metadata.language)
    return metadata
  }

  private func language(insteadOf given: String?) -> String? {
    let reading = page.text.reading
    guard let given else { return reading.language }
    let code = given.split(separator: "-").first.map(String.init) ?? given
    return reading.language(otherThan: code) ?? given
  }

  /// The limits that were reached while the page was read: see ``Page/notes``.
  public var notes: [PageNote] { page.notes }

  /// Every block of the page, in order.
  public var blocks: [Block] {
    let whole = whole
    return whole.verdicts.indices.map { index in
      let element = whole.blocks.tree.elements[Int(whole.blocks.blocks[index].element)]
      let level = whole.blocks.headingLevel(of: index)
      return Block(
        number: index + 1, element: String(describing: element.tag), headingLevel: level > 0 ? level : nil,
        text: String(decoding: whole.blocks.lines(index), as: UTF8.self), verdict: whole.verdicts[index])
    }
  }

  /// The content as plain text in valid UTF-8: blocks apart by a blank line, an item of a list a line that begins
  /// with `- `, a row of a table a line with tabulators between its cells. Empty if nothing is content.
  public var text: String { String(decoding: textBytes, as: UTF8.self) }

  /// The bytes of ``text``.
  public var textBytes: [UInt8] {
    let judged = written
    return TextWriter.text(of: judged.blocks, isKept: judged.verdicts.map(\.isKept))
  }

  /// The content as Markdown: headings, lists, quotations, code, tables and emphases.
  ///
  /// - Parameter links: Whether links are written; their targets are resolved against the page's address, where it
  ///   is known.
  public func markdown(links: Bool = false) -> String {
    String(decoding: markdownBytes(links: links), as: UTF8.self)
  }

  /// The bytes of ``markdown(links:)``.
  public func markdownBytes(links: Bool = false) -> [UInt8] {
    let judged = written
    return MarkdownWriter.markdown(
      of: page, judged.blocks, isKept: judged.verdicts.map(\.isKept), hasLinks: links)
  }

  /// How many blocks stay, and the bytes of their texts.
  public var kept: Report.Tally {
    let judged = written
    var tally = Report.Tally()
    for (block, verdict) in zip(judged.blocks.blocks, judged.verdicts) where verdict.isKept {
      tally.lines += 1
      tally.bytes += block.text.count
    }
    return tally
  }

  /// How many blocks of each kind were removed, and the bytes of their texts.
  public var removed: [Kind: Report.Tally] {
    let whole = whole
    var result: [Kind: Report.Tally] = [:]
    for (block, verdict) in zip(whole.blocks.blocks, whole.verdicts) where !verdict.isKept {
      guard let kind = verdict.kind else { continue }
      result[kind, default: Report.Tally()].lines += 1
      result[kind, default: Report.Tally()].bytes += block.text.count
    }
    return result
  }
}

extension PageReport {
  /// How many blocks go, as ``removed`` tells, without asking of what kind those of the frame are. One of exotic spaces
  /// counts there as well.
  package var removedCount: Int {
    guard cleaner.removesAllNoise else { return whole.verdicts.count { !$0.isKept } }
    return verdicts.count { !$0.isKept } + page.text.tree.frame.count
  }

  private struct Judged {
    var blocks: PageBlocks
    var verdicts: [Verdict]
  }

  /// What the content may be in: all blocks, or those outside the frame where nothing in it can stay.
  private var written: Judged {
    cleaner.removesAllNoise ? Judged(blocks: page.text.shown, verdicts: verdicts) : whole
  }

  /// All blocks of the page, its frame among them. That is judged only where someone asks for it.
  private var whole: Judged {
    guard !page.text.tree.frame.isEmpty else { return Judged(blocks: page.text.shown, verdicts: verdicts) }
    let frame = page.text.frame
    let hints = KindHints(frame).kinds
    let judged = frame.reading.judge(asFrame: hints, by: cleaner, withReasons: withReasons)
    let all = zip(page.text.blocks + frame.blocks, verdicts + judged)
      .sorted { $0.0.text.lowerBound < $1.0.text.lowerBound }
    return Judged(blocks: PageBlocks(tree: page.text.tree, blocks: all.map(\.0)), verdicts: all.map(\.1))
  }
}
