import Winnow

/// What kind of page it is.
struct WholePageFeatures {
  private let facts: PageFacts
  private let head: PageHead
  private let types: LinkedTypes

  init(_ facts: PageFacts, _ head: PageHead, _ types: LinkedTypes) {
    self.facts = facts
    self.head = head
    self.types = types
  }

  func fill(_ columns: borrowing PageColumnWriter) {
    words(columns)
    elements(columns)
    kind(columns)
    data(columns)
  }

  private func words(_ columns: borrowing PageColumnWriter) {
    let total = facts.total
    let prose = facts.blocks.count { $0.isProse }
    let best = facts.best.map { facts.contents[$0] } ?? PageFacts.Contents()
    let elements = facts.page.tree.elements
    let hidden = facts.blocks.reduce(0) { $0 + (elements[$1.ancestors[0]].isHidden ? $1.words : 0) }
    let code = facts.page.blocks.indices.reduce(0) {
      $0 + (facts.page.blocks[$1].isPreformatted ? facts.blocks[$1].words : 0)
    }
    columns.fill(.pageBlocks, Scale.count(facts.blocks.count))
    columns.fill(.pageWords, Scale.count(total.words))
    columns.fill(.pageLinkShare, total.linkShare)
    columns.fill(.pageProseBlocks, Scale.count(prose))
    columns.fill(.pageProseShare, Scale.share(total.proseWords, of: total.words))
    columns.fill(.pageMeanProse, Scale.count(total.proseWords / max(prose, 1)))
    columns.fill(.pageLongest, Scale.count(facts.blocks.map(\.words).max() ?? 0))
    columns.fill(.pageHiddenShare, Scale.share(hidden, of: total.words))
    columns.fill(.pageBestShare, Scale.share(best.words, of: total.words))
    columns.fill(.pageBestLinkShare, best.linkShare)
    columns.fill(.codeShare, Scale.share(code, of: total.words))
  }

  private func elements(_ columns: borrowing PageColumnWriter) {
    var tags = [Int](repeating: 0, count: 256)
    var groups = [Int](repeating: 0, count: 64)
    for element in facts.page.tree.elements where element.region != .frame {
      tags[Int(element.tag.rawValue)] += 1
      var bits = element.groups.rawValue
      while bits != 0 {
        groups[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    let counted: [(PageFeature, Tag)] = [
      (.pageArticles, .article), (.pageMains, .main), (.pageHeadings1, .h1), (.pageHeadings2, .h2),
      (.pageHeadings3, .h3), (.pageTables, .table), (.pageForms, .form), (.pageItems, .li),
      (.pagePreformatted, .pre), (.pageFigures, .figure), (.pageSections, .section), (.pageNavs, .nav),
      (.pageAsides, .aside), (.pageButtons, .button), (.pageQuotes, .blockquote), (.pageCells, .td),
      (.pageDefinitions, .dl), (.pageParagraphs, .p),
    ]
    for (feature, tag) in counted { columns.fill(feature, Scale.count(tags[Int(tag.rawValue)])) }
    let spoken: [(PageFeature, StaticString)] = [
      (.pageReplies, "reply"), (.pageComments, "comment"), (.pageProducts, "product"), (.pagePrices, "price"),
      (.pageReviews, "review"), (.pagePosts, "post"), (.pageFAQ, "faq"), (.pageCards, "card"),
      (.pageForumPosts, "postbody"), (.pageListings, "listing"),
    ]
    for (feature, word) in spoken {
      let group = ClassGroups.groups(of: word.withUTF8Buffer { ClassWords.hash($0) }).rawValue
      columns.fill(feature, Scale.count(groups[group.trailingZeroBitCount & 63]))
    }
  }

  /// What the page says that it is.
  private func kind(_ columns: borrowing PageColumnWriter) {
    let type = head.content(of: "og:type") ?? []
    columns.fill(.pageHasNoType, type.isEmpty ? 1 : 0)
    type.withUnsafeBufferPointer { type in
      columns.fill(.pageIsArticle, type.contains("article") ? 1 : 0)
      columns.fill(.pageIsProduct, type.contains("product") ? 1 : 0)
      columns.fill(.pageIsWebsite, type.contains("website") ? 1 : 0)
    }
    let description = head.content(of: "description", "og:description") ?? []
    columns.fill(.pageDescription, Scale.count(description.count))
  }

  /// The types of things in the page's linked data.
  private func data(_ columns: borrowing PageColumnWriter) {
    let features: [(PageFeature, LinkedTypes)] = [
      (.dataArticle, .article), (.dataProduct, .product), (.dataList, .list), (.dataBusiness, .business),
      (.dataForum, .forum), (.dataQuestions, .questions), (.dataEvent, .event), (.dataRecipe, .recipe),
    ]
    for (feature, type) in features { columns.fill(feature, types.contains(type) ? 1 : 0) }
  }
}
