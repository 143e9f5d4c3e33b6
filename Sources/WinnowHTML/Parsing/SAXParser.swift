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
    _ scan: PageScan, of page: UnsafeBufferPointer<UInt8>
  ) throws(PageError) -> (builder: BlockBuilder, isWhole: Bool) {
    guard let size = Int32(exactly: scan.skeleton.count) else { throw .tooLarge }
    // Empty markup is no error here, but it is one there.
    if size == 0 { return (BlockBuilder(), true) }
    _ = initialised
    let read: (BlockBuilder, Bool)? = scan.values.withUnsafeBufferPointer { values in
      scan.pieces.withUnsafeBufferPointer { pieces in
        var events = SkeletonEvents(page: page, scan, values, pieces)
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
      // Each is a text of at least one byte and a zero.
      let mark = attributes.flatMap { $0[0] }.map { ($0[0], $0[1]) }
      context.assumingMemoryBound(to: SkeletonEvents.self).pointee.start(SAXParser.bytes(name), mark)
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
}

/// Puts the text and the attributes back where the parser has their marks.
private struct SkeletonEvents {
  var builder = BlockBuilder()
  let page: UnsafeBufferPointer<UInt8>
  let values: UnsafeBufferPointer<PageScan.Value>
  let pieces: UnsafeBufferPointer<PageScan.Piece>
  private let runs: [Range<Int32>]
  private let firstValues: [Int32]
  private let tags = Tag.byName
  private var nextRun = 0
  /// The next tag with attributes.
  private var nextTag = 0

  init(
    page: UnsafeBufferPointer<UInt8>, _ scan: PageScan,
    _ values: UnsafeBufferPointer<PageScan.Value>, _ pieces: UnsafeBufferPointer<PageScan.Piece>
  ) {
    (self.page, self.values, self.pieces) = (page, values, pieces)
    (runs, firstValues) = (scan.runs, scan.firstValues)
    builder.reserve(parts: scan.pieces.count + scan.firstValues.count, values: scan.values.count)
  }

  var areAllRunsRead: Bool { nextRun == runs.count }

  mutating func start(_ name: UnsafeBufferPointer<UInt8>, _ mark: (UInt8, UInt8)?) {
    builder.start(tag(name), attributes(mark.map { firstValue($0) } ?? -1), name: name)
  }

  mutating func end(_ name: UnsafeBufferPointer<UInt8>) { builder.end(tag(name)) }

  @inline(__always)
  private func tag(_ name: UnsafeBufferPointer<UInt8>) -> Tag {
    guard name.count <= NameKey.longest else { return .unknown }
    var key = NameKey()
    for place in name.indices { key.set(name[place], at: place) }
    return Tag(key, in: tags)
  }

  private mutating func firstValue(_ mark: (UInt8, UInt8)) -> Int {
    while nextTag < firstValues.count, PageScan.tagMark(nextTag) != mark { nextTag += 1 }
    guard nextTag < firstValues.count else { return -1 }
    nextTag += 1
    return Int(firstValues[nextTag - 1])
  }

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

  @inline(__always)
  private func attributes(_ first: Int) -> TagAttributes {
    first < 0 ? .none : TagAttributes(page: page, values: values, first: first)
  }
}
