/// What the words of a class, an id or a role speak of.
struct ClassGroups: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// How many groups there are.
  static let count = words.count

  /// The words of each group. Content systems and their themes call parts of a page so.
  private static let words: [StaticString] = [
    "nav navbar navigation navi mainnav subnav topnav navbox sitenav globalnav",
    "menu submenu megamenu dropdown menus hamburger menuitem menubar",
    "foot footer colophon bottom footnav pagefooter sitefooter contentinfo",
    "side sidebar rail aside sidebars rightcol leftcol secondary complementary",
    "left right", "comment comments disqus discussion commentlist commenttext commentbody",
    "reply replies answer answers respond response thread",
    "topic message msg postbody forum posts cooked viewtopic",
    "share sharing shares addthis sharedaddy sharebar addtoany shariff sharethis",
    "social facebook twitter linkedin pinterest instagram follow whatsapp youtube",
    "related similar also recommended recommend recommendations recirc crosslink",
    "next previous prev siblings adjacent", "popular trending latest recent mostread newest",
    "featured top teaser teasers highlight highlights spotlight",
    "promo promotion promoted sponsor sponsored outbrain taboola offer deal upsell",
    "banner cta calltoaction", "ad ads adv advert advertisement adsense dfp gpt anzeige werbung adslot",
    "cookie cookies consent gdpr cmp onetrust privacy ccpa cookiebar",
    "breadcrumb breadcrumbs crumb crumbs", "author byline bio writer contributor autor authors",
    "date time timestamp published datetime posted pubdate updated dateline",
    "meta metadata info details infos postmeta", "tag tags topics keywords taxonomy hashtags",
    "cat cats category categories", "newsletter subscribe subscription signup mailchimp optin email mailing",
    "login signin account register user profile auth avatar member members",
    "modal popup overlay dialog lightbox tooltip toast offcanvas drawer flyout",
    "widget widgets gadget", "module block box panel pane", "article story news artikel noticia",
    "content contents inhalt contenido contenu conteudo", "post blog blogpost hentry",
    "entry", "body articlebody bodytext richtext rte prose markdown rich wysiwyg formatted entrycontent",
    "main primary center central maincontent", "text txt copy paragraph para textblock",
    "product products sku pdp", "item items", "description desc summary excerpt intro lead lede abstract",
    "subtitle subheading dek standfirst tagline", "review reviews rating ratings stars",
    "testimonial testimonials quote quotes",
    "price prices pricing cart checkout buy basket shop shipping stock",
    "search searchbox searchform", "filter filters sort facet facets refine",
    "hidden hide invisible sr screenreader visuallyhidden offscreen accessibility skip collapse collapsed sronly",
    "caption figcaption credit", "image img photo gallery media picture figure",
    "slider carousel slide swiper slick", "table toc tableofcontents contentstable",
    "specs specification specifications spec attributes properties features feature",
    "copyright legal terms disclaimer imprint impressum",
    "head header masthead topbar pageheader hero jumbotron", "headline title heading",
    "logo brand branding site", "list listing grid listings",
    "card cards tile tiles", "result results collection", "btn button buttons", "link links action actions",
    "toolbar tools control controls", "page wrapper container", "pagination pager paging paginator",
    "faq faqs accordion question questions qa",
  ]

  /// The groups of known words by hashes, in the order of the hashes' last bits; 0 is for no word.
  struct Table: Sendable {
    private static var size: Int { 2048 }
    private var hashes = [UInt32](repeating: 0, count: size)
    private var groups = [UInt64](repeating: 0, count: size)

    fileprivate mutating func add(_ group: Int, to hash: UInt32) {
      let place = place(of: hash)
      hashes[place] = hash
      groups[place] |= 1 << UInt64(group)
    }

    /// The groups of a word, by its hash.
    @inline(__always)
    func groups(of word: UInt32) -> ClassGroups { ClassGroups(rawValue: groups[place(of: word)]) }

    /// Where a word stands, or would stand. A third of the places is taken at the most, so one is always free.
    @inline(__always)
    private func place(of hash: UInt32) -> Int {
      var place = Int(hash ^ hash >> 16) & (Self.size - 1)
      while hashes[place] != hash, hashes[place] != 0 { place = (place + 1) & (Self.size - 1) }
      return place
    }
  }

  static let table: Table = {
    var table = Table()
    for (group, list) in words.enumerated() {
      let bytes = list.withUTF8Buffer { Array($0) }
      for word in bytes.split(separator: 0x20) { table.add(group, to: ClassWords.hash(word)) }
    }
    return table
  }()

  /// The groups of a word, by its hash.
  static func groups(of word: UInt32) -> ClassGroups { table.groups(of: word) }
}

/// The words of classes, ids and roles: `entry-content`, `entryContent` and `entry_content` are two words each.
struct ClassWords: Sendable {
  static let shared = ClassWords()

  /// A word of more letters is a number in disguise.
  private static var longest: Int { 24 }

  static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    for byte in word { hash = (hash ^ UInt32(byte)) &* prime }
    return hash
  }

  /// What the links beside headings are called that lead to the heading itself, or to where it is edited.
  let anchors = ["headerlink", "editsection", "permalink", "anchorlink", "hanchor", "anchorjs"].map {
    hash($0.utf8)
  }

  /// What highlighted code calls each of its lines.
  let line = hash("line".utf8)

  /// Pairs of words that say of text that it is heard and not seen, or that it stands for a picture.
  private let unseen = [
    ("sr", "only"), ("visually", "hidden"), ("screen", "reader"), ("material", "icons"),
    ("material", "symbols"),
  ].map { (hash($0.utf8), hash($1.utf8)) }
  private let visuallyHidden = hash("visuallyhidden".utf8)
  private let not = hash("not".utf8)
  /// A bit for each word that says more than its groups; of a pair for the second. Most classes have none of them.
  let special: UInt64

  private init() {
    special = (anchors + [line, visuallyHidden] + unseen.map(\.1)).reduce(0) { $0 | Self.bit($1) }
  }

  @inline(__always)
  static func bit(_ word: UInt32) -> UInt64 { 1 << UInt64(word & 63) }

  /// Whether text of these classes is not seen: `sr-only`, but not `sr-only md:not-sr-only`.
  func isUnseen(_ words: ArraySlice<UInt32>) -> Bool {
    var isUnseen = false
    for (place, word) in zip(words.indices, words) {
      if word == visuallyHidden { isUnseen = true }
      guard place + 1 < words.endIndex, unseen.contains(where: { $0 == (word, words[place + 1]) }) else {
        continue
      }
      if place > words.startIndex, words[place - 1] == not { return false }
      isUnseen = true
    }
    return isUnseen
  }

  private static var seed: UInt32 { 0x811C_9DC5 }
  private static var prime: UInt32 { 0x0100_0193 }

  /// Calls with the hash of each word.
  static func visit(_ value: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
    var place = 0
    while place < value.count {
      guard value[place].isLetter || value[place].isDigit else {
        place += 1
        continue
      }
      var (hash, length, letters, isAfterSmall) = (seed, 0, 0, false)
      while place < value.count {
        let byte = value[place]
        if byte &- 0x61 < 26 {
          // Nearly all are small letters.
          hash = (hash ^ UInt32(byte)) &* prime
          letters &+= 1
          isAfterSmall = true
        } else {
          // A capital behind a small letter begins a word.
          if byte.isLetter ? isAfterSmall : !byte.isDigit { break }
          hash = (hash ^ UInt32(byte.lowercased)) &* prime
          letters &+= byte.isDigit ? 0 : 1
          isAfterSmall = false
        }
        length &+= 1
        place &+= 1
      }
      if letters > 0, length <= longest { body(hash) }
    }
  }

  /// A number for what a value begins with, equal for equal ones.
  static func signature(_ value: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: value.prefix(64)))
    var hash = UInt64(seed)
    var place = 0
    while place &+ 8 <= bytes.count {
      hash = mixed(hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place &+= 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 ^ UInt64(bytes[place])
      place &+= 1
    }
    return UInt32(truncatingIfNeeded: mixed(hash ^ rest ^ UInt64(bytes.count) << 56) >> 32)
  }

  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = number &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  @inline(__always)
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}
