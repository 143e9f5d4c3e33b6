import Winnow

/// The block's element, what its text is marked up with, and how far out elements of each kind are.
struct ElementFeatures {
  private let facts: PageFacts

  init(_ facts: PageFacts) { self.facts = facts }

  func fill(_ columns: borrowing PageColumnWriter) {
    let none = Scale.steps(nil)
    columns.fill(Self.first.rawValue...Self.last.rawValue, none)
    columns.fillGroups(none)
    for index in facts.blocks.indices {
      element(columns, index)
      text(columns, index)
      ancestors(columns, index)
    }
  }

  private func element(_ columns: borrowing PageColumnWriter, _ index: Int) {
    let element = facts.page.tree.elements[facts.blocks[index].ancestors[0]]
    let tag = element.tag
    columns[.tag, index] = tag.rawValue
    columns[.isParagraph, index] = tag == .p ? 1 : 0
    columns[.headingLevel, index] = UInt8(tag.headingLevel)
    columns[.isItem, index] = tag == .li ? 1 : 0
    columns[.isCell, index] = tag == .td || tag == .th ? 1 : 0
    columns[.isHeaderCell, index] = tag == .th ? 1 : 0
    columns[.isPlainBox, index] = tag == .div ? 1 : 0
    columns[.isPreformatted, index] = facts.page.blocks[index].isPreformatted ? 1 : 0
    columns[.isControl, index] = tag == .button || tag == .label || tag == .legend || tag == .summary ? 1 : 0
    columns[.isDefinition, index] = tag == .dt ? 1 : tag == .dd ? 2 : 0
    columns[.isHidden, index] = element.isHidden ? 1 : 0
    columns[.depth, index] = Scale.count(Int(element.depth))
  }

  private func text(_ columns: borrowing PageColumnWriter, _ index: Int) {
    let block = facts.page.blocks[index]
    let fact = facts.blocks[index]
    columns[.linkShare, index] = Scale.share(fact.linkBytes, of: fact.bytes)
    columns[.emphasisShare, index] = Scale.share(Int(block.emphasisBytes), of: fact.bytes)
    columns[.links, index] = Scale.count(Int(block.links))
    columns[.fragmentLinks, index] = Scale.count(Int(block.fragmentLinks))
    columns[.images, index] = Scale.count(Int(block.images))
    columns[.codes, index] = Scale.count(Int(block.codes))
    columns[.breaks, index] = Scale.count(Int(block.breaks))
    columns[.textLength, index] = Scale.count(fact.bytes)
    // Addresses and keys for machines are words of many bytes.
    let words = Self.words(facts.page.tree.text.span.extracting(block.text))
    columns[.wordLength, index] = Scale.count(fact.bytes / words.count)
    columns[.longestWord, index] = Scale.count(words.longest)
  }

  /// The words between white space, and the bytes of the longest one.
  static func words(_ text: Span<UInt8>) -> (count: Int, longest: Int) {
    var (count, longest, start) = (1, 0, 0)
    var place = 0
    // Eight bytes at a time, as nothing predicts where a word ends. A byte up to 20 has no high bit, and none after 5F was
    // added.
    let bytes = text.bytes
    while place &+ 8 <= text.count {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let low = word & 0x7F7F_7F7F_7F7F_7F7F
      var spaces = ~(low &+ 0x5F5F_5F5F_5F5F_5F5F | word) & 0x8080_8080_8080_8080
      while spaces != 0 {
        let space = place &+ spaces.trailingZeroBitCount / 8
        longest = max(longest, space &- start)
        count &+= 1
        start = space &+ 1
        spaces &= spaces &- 1
      }
      place &+= 8
    }
    for place in place..<text.count where text[place] <= 0x20 {
      longest = max(longest, place &- start)
      count &+= 1
      start = place &+ 1
    }
    return (count, max(longest, text.count &- start))
  }

  private func ancestors(_ columns: borrowing PageColumnWriter, _ index: Int) {
    mark(facts.page.blocks[index].inlineGroups, 0, columns, index)
    var (lists, tables, articles) = (0, 0, 0)
    for (step, ancestor) in facts.blocks[index].ancestors.enumerated() {
      let element = facts.page.tree.elements[ancestor]
      switch element.tag {
      case .ul, .ol, .menu, .dir: lists += 1
      case .table: tables += 1
      case .article: articles += 1
      default: break
      }
      if let feature = Self.feature(of: element.tag), columns[feature, index] == Scale.steps(nil) {
        columns[feature, index] = Scale.steps(step)
      }
      mark(element.groups, step + 1, columns, index)
    }
    columns[.listDepth, index] = Scale.count(lists)
    columns[.tableDepth, index] = Scale.count(tables)
    columns[.articleDepth, index] = Scale.count(articles)
  }

  private func mark(_ groups: ClassGroups, _ step: Int, _ columns: borrowing PageColumnWriter, _ index: Int) {
    var bits = groups.rawValue
    while bits != 0 {
      let group = bits.trailingZeroBitCount
      if columns[group: group, index] == Scale.steps(nil) { columns[group: group, index] = Scale.steps(step) }
      bits &= bits - 1
    }
  }

  private static let first = PageFeature.article
  private static let last = PageFeature.unknownBox

  private static func feature(of tag: Tag) -> PageFeature? {
    switch tag {
    case .article: .article
    case .main: .main
    case .nav: .nav
    case .aside: .aside
    case .footer: .footer
    case .header: .header
    case .form: .form
    case .ul, .menu, .dir: .list
    case .ol: .orderedList
    case .li: .item
    case .table: .table
    case .td, .th: .cell
    case .figure: .figure
    case .button: .button
    case .blockquote: .quote
    case .pre: .preformatted
    case .dl: .definitions
    case .section: .section
    case .details: .details
    case .dialog: .dialog
    case .p: .paragraph
    case .label: .label
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .noscript: .noscript
    case .figcaption: .figcaption
    case .unknown: .unknownBox
    default: nil
    }
  }
}
