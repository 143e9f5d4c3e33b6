import Winnow

/// Bytes in UTF-8 to what a page is made of.
enum PageReader {
  struct Reading: Sendable {
    var tree: BlockTree
    var head: PageHead
    var linkedData: [[UInt8]]
  }

  static func read(_ page: [UInt8]) throws(PageError) -> Reading {
    // Places in the page are kept in 32 bits.
    guard Int32(exactly: page.count) != nil else { throw .tooLarge }
    let result: Result<Reading, PageError> = page.withUnsafeBufferPointer { page in
      Result { () throws(PageError) in
        let scan = PageScanner.scan(page)
        var builder = try SAXParser.parse(scan, of: page, into: BlockBuilder())
        builder.finish()
        return Reading(tree: builder.tree, head: builder.head, linkedData: scan.linkedData)
      }
    }
    return try result.get()
  }
}
