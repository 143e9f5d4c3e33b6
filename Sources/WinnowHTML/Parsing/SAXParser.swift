import CLibXML2

/// The wall around libxml2's parser: markup in, events out, no tree.
enum SAXParser {
  /// Reads markup in UTF-8 that was pruned.
  ///
  /// libxml2 repairs what is broken and reports nothing as an error; it returns without events only where memory
  /// fails or the markup is longer than it can count.
  static func parse(_ markup: [UInt8], into builder: inout BlockBuilder) throws(PageError) {
    guard let size = Int32(exactly: markup.count) else { throw .tooLarge }
    // Empty markup is no error here, but it is one there.
    if size == 0 { return }
    _ = initialised
    let isRead = withUnsafeMutablePointer(to: &builder) { builder in
      markup.withUnsafeBytes { bytes in
        guard let base = bytes.bindMemory(to: CChar.self).baseAddress,
          let context = htmlCreateMemoryParserCtxt(base, size)
        else { return false }
        defer { htmlFreeParserCtxt(context) }
        htmlCtxtUseOptions(
          context,
          Int32(
            HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
              | HTML_PARSE_NONET.rawValue))
        guard xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8) == 0, let handler = context.pointee.sax
        else {
          return false
        }
        handler.pointee = events
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        htmlParseDocument(context)
        return true
      }
    }
    guard isRead else { throw .outOfMemory }
  }

  private static let initialised: Void = xmlInitParser()

  /// The events that are asked for; the builder stands behind each call's context.
  private static var events: htmlSAXHandler {
    var events = htmlSAXHandler()
    events.startElement = { context, name, attributes in
      guard let context, let name else { return }
      let builder = context.assumingMemoryBound(to: BlockBuilder.self)
      let text = SAXParser.bytes(name)
      builder.pointee.start(Tag(text), SAXAttributes(first: attributes), name: text)
    }
    events.endElement = { context, name in
      guard let context, let name else { return }
      context.assumingMemoryBound(to: BlockBuilder.self).pointee.end(Tag(SAXParser.bytes(name)))
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let context, let text, count > 0 else { return }
      let bytes = UnsafeBufferPointer(start: text, count: Int(count))
      context.assumingMemoryBound(to: BlockBuilder.self).pointee.characters(bytes)
    }
    events.characters = characters
    events.ignorableWhitespace = characters
    events.cdataBlock = characters
    return events
  }

  fileprivate static func bytes(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while text[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: text, count: count)
  }
}

/// The attributes of an element, for as long as its event lasts.
struct SAXAttributes {
  private var next: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  fileprivate init(first: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { next = first }

  /// Calls with each attribute and its value, entities decoded.
  func forEach(_ body: (Attribute, UnsafeBufferPointer<UInt8>) -> Void) {
    guard var next else { return }
    while let name = next[0] {
      if let attribute = Attribute(SAXParser.bytes(name)) {
        body(attribute, next[1].map { SAXParser.bytes($0) } ?? UnsafeBufferPointer(start: nil, count: 0))
      }
      next += 2
    }
  }
}
