import Winnow

/// Bytes in UTF-8 to what a page is made of.
enum PageReader {
  struct Reading: Sendable {
    var tree: BlockTree
    var head: PageHead
    var linkedData: [[UInt8]]
  }

  static func read(_ page: [UInt8]) throws(PageError) -> Reading {
    let (markup, linkedData) = Pruner.prune(page)
    var builder = BlockBuilder()
    try SAXParser.parse(markup, into: &builder)
    builder.finish()
    return Reading(tree: builder.tree, head: builder.head, linkedData: linkedData)
  }
}
