import Winnow

/// What kind of noise a block is, by the elements around it and their classes: only a name for what the score finds.
struct KindHints {
  /// For each block; nil where nothing speaks.
  let kinds: [Kind?]

  init(_ page: PageText) {
    let elements = page.tree.elements
    // An element's kind is that of the innermost element around it that has one.
    var kinds: [Kind?] = []
    kinds.reserveCapacity(elements.count)
    for element in elements {
      let around = element.parent >= 0 ? kinds[Int(element.parent)] : nil
      kinds.append(Self.kind(of: element) ?? around)
    }
    self.kinds = page.blocks.map { Self.kind(of: $0.inlineGroups) ?? kinds[Int($0.element)] }
  }

  private static func kind(of element: Element) -> Kind? {
    if let kind = kind(of: element.groups) { return kind }
    switch element.tag {
    case .nav: return .navigation
    case .figcaption: return .caption
    case .footer: return .legal
    default: return nil
    }
  }

  /// The words that speak for a kind; those before win over those behind.
  private static let named: [(Kind, [StaticString])] = [
    (.cookie, ["cookie", "consent", "gdpr"]), (.commentForm, ["respond", "commentform"]),
    (.comment, ["comment", "commentlist", "disqus"]), (.share, ["share", "social", "sharedaddy"]),
    (.related, ["related", "recommended", "popular", "teaser"]),
    (.advertisement, ["advert", "sponsored", "adsense"]),
    (.subscribe, ["newsletter", "login", "subscribe"]),
    (.navigation, ["breadcrumb", "menu", "nav", "pagination"]),
    (.byline, ["byline", "author"]), (.timestamp, ["timestamp", "dateline"]), (.tags, ["tag", "tags"]),
    (.legal, ["copyright", "disclaimer"]),
  ]

  private static let groups: [(Kind, ClassGroups)] = named.map { kind, words in
    let groups = words.map { word in ClassGroups.groups(of: word.withUTF8Buffer { ClassWords.hash($0) }) }
    return (kind, groups.reduce(into: ClassGroups()) { $0.formUnion($1) })
  }

  /// All that speak for some kind; most classes have none of them.
  private static let telling = groups.reduce(into: ClassGroups()) { $0.formUnion($1.1) }

  private static func kind(of groups: ClassGroups) -> Kind? {
    guard !groups.isDisjoint(with: telling) else { return nil }
    return Self.groups.first { !$0.1.isDisjoint(with: groups) }?.0
  }
}
