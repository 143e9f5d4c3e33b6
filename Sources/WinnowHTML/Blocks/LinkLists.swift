/// Lists of links in what calls itself a menu, a sidebar or the head of a page: parts of the page's frame.
enum LinkLists {
  /// What blocks hold, counted from the page's first.
  struct Contents {
    private(set) var blocks = 0
    private var bytes = 0
    private var linkBytes = 0
    /// Blocks that are long for a link of a menu.
    private var long = 0

    mutating func add(_ block: Block) {
      blocks += 1
      bytes += block.text.count
      linkBytes += min(Int(block.linkBytes), block.text.count)
      if block.text.count > LinkLists.longest { long += 1 }
    }

    /// Whether what came since is links, and short ones.
    func isLinks(since before: Contents) -> Bool {
      blocks > before.blocks && long == before.long
        && (linkBytes - before.linkBytes) * 100 >= LinkLists.share * (bytes - before.bytes)
    }
  }

  static let longest = 60
  static let share = 75

  private static let groups = [
    "nav", "menu", "footer", "breadcrumb", "sidebar", "social", "related", "popular", "share", "cookie", "login",
    "newsletter", "tag",
  ].reduce(
    into: ClassGroups()
  ) { $0.formUnion(ClassGroups.groups(of: ClassWords.hash($1.utf8))) }

  /// Whether an element's tag or classes say that it stands beside the content.
  static func isBeside(_ tag: Tag, _ classes: ClassGroups) -> Bool {
    tag == .header || tag == .aside || tag != .body && tag != .html && !classes.isDisjoint(with: groups)
  }
}
