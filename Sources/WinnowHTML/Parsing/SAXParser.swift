import CLibXML2

/// The wall around libxml2's parser: a page's skeleton in, events out, no tree.
enum SAXParser {
  /// Reads a page that was scanned.
  ///
  /// libxml2 repairs what is broken and reports nothing as an error. Where its memory fails or one of its own limits is
  /// reached, it stops; the events until then count.
  ///
  /// - Returns: The builder with all events, and whether they are those of the whole page.
  static func parse(
    _ scan: PageScan, of page: UnsafeBufferPointer<UInt8>, into builder: BlockBuilder
  ) throws(PageError) -> (builder: BlockBuilder, isWhole: Bool) {
    guard let size = Int32(exactly: scan.skeleton.count) else { throw .tooLarge }
    // Empty markup is no error here, but it is one there.
    if size == 0 { return (builder, true) }
    _ = initialised
    let read: (BlockBuilder, Bool)? = scan.values.withUnsafeBufferPointer { values in
      scan.pieces.withUnsafeBufferPointer { pieces in
        var events = SkeletonEvents(
          builder: builder, page: page, values: values, pieces: pieces, runs: scan.runs)
        guard let isWhole = parse(scan.skeleton, size, into: &events) else { return nil }
        return (events.builder, isWhole && events.areAllRunsRead)
      }
    }
    guard let read else { throw .outOfMemory }
    return read
  }

  /// - Returns: Whether the parser came to the end; nil where it could not begin.
  private static func parse(_ skeleton: [UInt8], _ size: Int32, into events: inout SkeletonEvents) -> Bool? {
    withUnsafeMutablePointer(to: &events) { events in
      skeleton.withUnsafeBytes { bytes in
        guard let base = bytes.bindMemory(to: CChar.self).baseAddress,
          let context = htmlCreateMemoryParserCtxt(base, size)
        else { return nil }
        defer { htmlFreeParserCtxt(context) }
        htmlCtxtUseOptions(
          context,
          Int32(
            HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
              | HTML_PARSE_NONET.rawValue))
        guard xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8) == 0, let handler = context.pointee.sax
        else {
          return nil
        }
        handler.pointee = handlers
        context.pointee.userData = UnsafeMutableRawPointer(events)
        htmlParseDocument(context)
        // Whatever makes it stop sets this.
        return context.pointee.disableSAX == 0
      }
    }
  }

  private static let initialised: Void = xmlInitParser()

  /// The events that are asked for; their reader stands behind each call's context.
  private static var handlers: htmlSAXHandler {
    var handlers = htmlSAXHandler()
    handlers.startElement = { context, name, attributes in
      guard let context, let name else { return }
      let link = attributes.flatMap { $0[0] == nil ? nil : $0[1] }
      context.assumingMemoryBound(to: SkeletonEvents.self).pointee.start(
        SAXParser.bytes(name), first: link.map { SAXParser.number($0) } ?? -1)
    }
    handlers.endElement = { context, name in
      guard let context, let name else { return }
      context.assumingMemoryBound(to: SkeletonEvents.self).pointee.end(SAXParser.bytes(name))
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let context, let text, count > 0 else { return }
      let marks = UnsafeBufferPointer(start: text, count: Int(count))
      context.assumingMemoryBound(to: SkeletonEvents.self).pointee.characters(marks)
    }
    handlers.characters = characters
    handlers.ignorableWhitespace = characters
    handlers.cdataBlock = characters
    return handlers
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while text[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: text, count: count)
  }

  private static func number(_ text: UnsafePointer<xmlChar>) -> Int {
    bytes(text).reduce(0) { $1 &- 0x30 < 10 ? $0 &* 10 &+ Int($1 &- 0x30) : $0 }
  }
}

/// Puts the text and the attributes back where the parser has their marks.
private struct SkeletonEvents {
  var builder: BlockBuilder
  let page: UnsafeBufferPointer<UInt8>
  let values: UnsafeBufferPointer<PageScan.Value>
  let pieces: UnsafeBufferPointer<PageScan.Piece>
  let runs: [Range<Int32>]
  private var nextRun = 0

  init(
    builder: BlockBuilder, page: UnsafeBufferPointer<UInt8>, values: UnsafeBufferPointer<PageScan.Value>,
    pieces: UnsafeBufferPointer<PageScan.Piece>, runs: [Range<Int32>]
  ) {
    (self.builder, self.page, self.values, self.pieces, self.runs) = (builder, page, values, pieces, runs)
  }

  var areAllRunsRead: Bool { nextRun == runs.count }

  mutating func start(_ name: UnsafeBufferPointer<UInt8>, first: Int) {
    builder.start(Tag(NameKey(name)), attributes(first), name: name)
  }

  mutating func end(_ name: UnsafeBufferPointer<UInt8>) { builder.end(Tag(NameKey(name))) }

  mutating func characters(_ marks: UnsafeBufferPointer<UInt8>) {
    for mark in marks {
      if mark.isSpace {
        builder.space()
        continue
      }
      while nextRun < runs.count, PageScan.mark(nextRun) != mark { nextRun += 1 }
      guard nextRun < runs.count else { return }
      read(runs[nextRun])
      nextRun += 1
    }
  }

  private mutating func read(_ run: Range<Int32>) {
    for index in Int(run.lowerBound)..<Int(run.upperBound) {
      let piece = pieces[index]
      switch piece.content {
      case .text, .space:
        let start = Int(piece.first)
        builder.characters(UnsafeBufferPointer(rebasing: page[start..<start + Int(piece.count)]))
      case .start:
        builder.start(
          piece.tag, attributes(Int(piece.first)), name: UnsafeBufferPointer(start: nil, count: 0))
      case .end: builder.end(piece.tag)
      }
    }
  }

  private func attributes(_ first: Int) -> TagAttributes {
    first < 0 ? .none : TagAttributes(page: page, values: values, first: first)
  }
}
