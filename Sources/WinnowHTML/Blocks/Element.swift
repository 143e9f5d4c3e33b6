/// An element that holds blocks: what it is called, and where it stands.
struct Element: Sendable {
  let tag: Tag
  /// The element's place among all; -1 for the outermost one's parent.
  let parent: Int32
  let depth: Int32
  /// Whether the element or one around it says that it is not shown.
  let isHidden: Bool
  /// Whether it is text that is not shown: a paragraph, heading or list that hides itself, or what is in one.
  let isHiddenText: Bool
  var region: PageRegion
  /// Whether it, or an element around it, is called a menu or a sidebar, outside of the content.
  let isBeside: Bool
  /// What its class, id and role speak of.
  let groups: ClassGroups
  /// Equal for elements of the same tag and classes.
  let signature: UInt32
  /// The words of class, id and role, as hashes, among all of the page's.
  let words: Range<Int32>
  /// Of a list item: its number in the list.
  var ordinal: Int32 = 0
  /// The number of the last list item seen in it.
  var items: Int32 = 0
  /// Of a cell: the columns and rows that it covers.
  var columns: UInt8 = 1
  var rows: UInt8 = 1
}

/// What part of a page an element is in, by the elements around it that HTML has for such parts.
enum PageRegion: UInt8, Sendable {
  /// In none of those.
  case open
  /// In `<main>` or an `<article>`.
  case content
  /// In a `<nav>` or `<footer>` that is in neither: what stands around the content of all pages of a site.
  case frame

  /// The region of an element inside this one.
  func entered(_ tag: Tag) -> PageRegion {
    switch tag {
    case .main, .article: .content
    case .nav, .footer: self == .content ? .content : .frame
    default: self
    }
  }
}

/// A run of text between two block boundaries.
struct Block: Sendable {
  /// The innermost element around it.
  var element: Int32
  /// Its bytes in the page's text.
  var text: Range<Int>
  /// Bytes of it inside links, and in bold or italics; spaces do not count.
  var linkBytes: Int32 = 0
  var emphasisBytes: Int32 = 0
  var links: Int32 = 0
  /// Links to a place on the page itself.
  var fragmentLinks: Int32 = 0
  var images: Int32 = 0
  var codes: Int32 = 0
  var breaks: Int32 = 0
  var isPreformatted = false
  /// What the classes of code call its language, among the targets of links; empty where they do not.
  var language: Range<Int32> = 0..<0
  /// The list item that begins with it; -1 where none does.
  var item: Int32 = -1
  /// What the classes of the inline elements inside speak of.
  var inlineGroups: ClassGroups = []
  /// Their words, as hashes, among all of the page's inline ones.
  var inlineWords: Range<Int32> = 0..<0
  /// Its links and emphases among all of the page's.
  var spans: Range<Int32> = 0..<0
}

/// A link or an emphasis inside a block.
struct InlineSpan: Sendable {
  enum Style: UInt8, Sendable {
    case link, strong, emphasis, code, deleted, raised, lowered, quotation
  }

  let style: Style
  /// Bytes of the block's text.
  let range: Range<Int32>
  /// A link's target among all of the page's; nil for none.
  let target: Range<Int32>?
  /// Of a superscript or subscript: the page has no space before it.
  let isJoined: Bool
}

/// What was read of a page.
struct BlockTree: Sendable {
  var elements: [Element] = []
  /// The blocks outside the page's frame.
  var blocks: [Block] = []
  /// Those in its frame; all are in order where they are sorted by their places in the text.
  var frame: [Block] = []
  /// The texts of all blocks. Inside a block, ``lineBreak`` ends a line.
  var text: [UInt8] = []
  var spans: [InlineSpan] = []
  /// The targets of links and the languages of code, one after another.
  var targets: [UInt8] = []
  var words: [UInt32] = []
  var inlineWords: [UInt32] = []
  /// The content of `<title>`.
  var title: [UInt8] = []

  /// The vertical tabulator: no page has one, as it is white space nowhere in HTML, and a line of text has none.
  static let lineBreak: UInt8 = 0x0B

  func target(_ range: Range<Int32>?) -> [UInt8] {
    range.map { Array(targets[Int($0.lowerBound)..<Int($0.upperBound)]) } ?? []
  }
}
