import Winnow

/// Bytes in UTF-8 to what a page is made of.
enum PageReader {
  struct Reading: Sendable {
    var tree: BlockTree
    var head: PageHead
    var linkedData: [[UInt8]]
    var notes: [PageNote]
  }

  /// - Parameter hasAllBlocks: Whether the parser gets all blocks, those that need no repair as well: the same comes of it.
  static func read(_ page: [UInt8], hasAllBlocks: Bool = false) throws(PageError) -> Reading {
    // Places in the page are kept in 32 bits.
    guard Int32(exactly: page.count) != nil else { throw .tooLarge }
    let result: Result<Reading, PageError> = page.withUnsafeBufferPointer { page in
      Result { () throws(PageError) in
        let scan = PageScanner.scan(page, hasAllBlocks: hasAllBlocks)
        var (builder, isWhole) = try SAXParser.parse(scan, of: page)
        builder.finish()
        return Reading(
          tree: builder.tree, head: builder.head, linkedData: scan.linkedData,
          notes: notes(scan.limits, factsLeftOut: builder.head.leftOut, isWhole: isWhole))
      }
    }
    return try result.get()
  }

  private static func notes(_ limits: PageScan.Limits, factsLeftOut: Int, isWhole: Bool) -> [PageNote] {
    var notes: [PageNote] = []
    if !isWhole { notes.append(.parserStopped) }
    if limits.deepElements > 0 { notes.append(.deepElements(limits.deepElements)) }
    if limits.hasLongNames { notes.append(.longElementNames) }
    if limits.hasManyNames { notes.append(.manyElementNames) }
    if limits.longValues > 0 { notes.append(.longValues(limits.longValues)) }
    if factsLeftOut > 0 { notes.append(.manyFacts(factsLeftOut)) }
    return notes
  }
}
