/// A limit that was reached while a page was read, and what was done about it.
///
/// Nearly no page has one. They tell a page that was read as a browser reads it from one of which something is missing or
/// was read more coarsely.
public enum PageNote: Sendable, Hashable, CustomStringConvertible {
  /// The parser gave up before the page's end, as it does where it has no memory. What it had read is used.
  case parserStopped
  /// So many places are not valid in the page's encoding, and U+FFFD stands for them.
  case lostCharacters(Int)
  /// So many elements were opened inside of 400 others, and left out: of each that is block-level a break is left. Their
  /// text was read.
  case deepElements(Int)
  /// Names of elements were longer than 40 bytes and read up to there.
  case longElementNames
  /// More than 1,000 different names of elements are none of HTML's. The further ones were read as one of a few.
  case manyElementNames
  /// So many addresses of links were longer than 4,096 bytes, or values of `<meta>` longer than 8,192, and were cut.
  case longValues(Int)
  /// So many `<meta>`, `<link>` or `<time>` stood behind the first 500 of their kind, and were not read.
  case manyFacts(Int)

  /// One line for a person.
  public var description: String {
    switch self {
    case .parserStopped: "the HTML parser stopped before the end of the page; what it read until then is used"
    case .lostCharacters(let count):
      "\(Self.counted(count, "place")) not valid in the encoding, read as U+FFFD"
    case .deepElements(let count):
      "\(Self.counted(count, "element")) inside of \(OpenElements.deepest) others left out, their text read"
    case .longElementNames: "names of elements longer than \(ElementName.longest) bytes, cut there"
    case .manyElementNames:
      "more than \(SkeletonWriter.mostMadeUpNames) names of elements that HTML does not have, the others read as a few"
    case .longValues(let count): "\(Self.counted(count, "attribute")) too long, cut"
    case .manyFacts(let count):
      "\(Self.counted(count, "element")) of <meta>, <link> or <time> behind the first \(PageHead.most) of a kind, not read"
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
