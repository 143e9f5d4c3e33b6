/// Lists of links in what calls itself a menu, a sidebar, or another part beside the content: parts of the page's frame, as its
/// `<nav>` is.
///
/// Many pages call such parts by their classes alone. A class says little, as a whole page may be called after its
/// sidebar. But short links without other text, somewhere inside of such an element and outside of `<main>` and
/// `<article>`, are hardly ever content: they hold some seven in ten thousand words of what people marked as
/// content in the corpora, and are between a twelfth and a fifth of all blocks. A heading may be the page's headline, in the
/// `<header>` or not.
enum LinkLists {
  /// What blocks hold, counted from the page's first.
  struct Contents {
    private(set) var blocks = 0
    private var bytes = 0
    private var linkBytes = 0
    /// Blocks that are long for a link of a menu, and those that may be content in spite of that.
    private var others = 0

    mutating func add(_ block: Block, mayBeContent: Bool) {
      blocks += 1
      bytes += block.text.count
      linkBytes += min(Int(block.linkBytes), block.text.count)
      if mayBeContent || block.text.count > LinkLists.longest { others += 1 }
    }

    /// Whether what came since is links, and short ones.
    func isLinks(since before: Contents) -> Bool {
      blocks > before.blocks && others == before.others
        && (linkBytes - before.linkBytes) * 100 >= LinkLists.share * (bytes - before.bytes)
    }
  }

  /// Whether a block is a short link.
  static func isLink(_ block: Block) -> Bool {
    block.text.count <= longest && Int(block.linkBytes) * 100 >= share * block.text.count
  }

  /// Bytes of a menu's link at the most.
  private static var longest: Int { 50 }
  /// How much of a list is in links, in hundredths. Spaces never are.
  private static var share: Int { 75 }

  private static let groups = [
    "nav", "menu", "footer", "breadcrumb", "sidebar", "social", "related", "popular", "share", "login",
    "newsletter", "tag",
  ].reduce(into: ClassGroups()) { $0.formUnion(.groups(of: ClassWords.hash($1.utf8))) }

  /// Whether an element's tag or classes say that it stands beside the content.
  static func isBeside(_ tag: Tag, _ classes: ClassGroups) -> Bool {
    switch tag {
    case .header, .aside: true
    case .html, .body: false
    default: !classes.isDisjoint(with: groups)
    }
  }
}
