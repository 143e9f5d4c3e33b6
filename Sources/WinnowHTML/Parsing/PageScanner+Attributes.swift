extension PageScanner {
  /// Reads a tag's attributes and its end.
  ///
  /// - Returns: The place of the first one among the scan's values, -1 for none, and whether the tag ends before
  ///   the page does.
  mutating func attributes(of tag: Tag) -> (first: Int32, isClosed: Bool) {
    var wanted = attributes.read(of: tag)
    let first = writer.scan.values.count
    var isClosed = false
    while position < page.count {
      let byte = page[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        isClosed = true
        break
      }
      guard !byte.isSpace, byte != UInt8(ascii: "/") else {
        position += 1
        continue
      }
      let attribute = attributeName()
      let value = attributeValue()
      // The first of equals counts.
      if let attribute, wanted >> UInt32(attribute.rawValue) & 1 != 0 {
        wanted &= ~(1 << UInt32(attribute.rawValue))
        add(attribute, value)
      }
    }
    let last = writer.scan.values.count - 1
    guard last >= first else { return (-1, isClosed) }
    writer.scan.values[last].isLast = true
    return (Int32(truncatingIfNeeded: first), isClosed)
  }

  private mutating func add(_ attribute: Attribute, _ value: Range<Int>) {
    var count = value.count
    if count > attribute.longestValue {
      count = attribute.longestValue
      if attribute.isShown { writer.scan.limits.longValues += 1 }
      // Not inside a character.
      while count > 0, page[value.lowerBound + count] & 0xC0 == 0x80 { count -= 1 }
    }
    writer.scan.values.append(
      PageScan.Value(
        attribute: attribute, isLast: false, start: Int32(truncatingIfNeeded: value.lowerBound),
        count: Int32(truncatingIfNeeded: count)))
  }

  private mutating func attributeName() -> Attribute? {
    let start = position
    // An equals sign may begin a name, and only then belongs to it.
    repeat { position += 1 } while position < page.count && !page[position].isOneOf(.endsAttributeName)
    guard position - start < NameKey.longest else { return nil }
    return attributes.attribute(NameKey(start..<position, of: page))
  }

  private mutating func attributeValue() -> Range<Int> {
    var ahead = position
    while ahead < page.count, page[ahead].isSpace { ahead += 1 }
    guard ahead < page.count, page[ahead] == UInt8(ascii: "=") else { return position..<position }
    ahead += 1
    while ahead < page.count, page[ahead].isSpace { ahead += 1 }
    position = ahead
    guard position < page.count else { return position..<position }
    let quote = page[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      let end = page.firstPlace(of: quote, from: start)
      position = min(end + 1, page.count)
      return min(start, end)..<end
    }
    let start = position
    while position < page.count, !page[position].isSpace, page[position] != UInt8(ascii: ">") {
      position += 1
    }
    return start..<position
  }
}
