/// How the characters between tags become the text of blocks.
extension BlockBuilder {
  /// Adds text as it stands in the page.
  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if isSkipped {
      if titleDepth > 0 { tree.title.append(contentsOf: CharacterReferences.decoded(text, isText: true)) }
      return
    }
    read(text, isDecoded: false)
  }

  /// Adds white space.
  mutating func space() {
    if isSkipped {
      if titleDepth > 0 { tree.title.append(0x20) }
    } else if isPreformatted {
      append(0x20)
    } else {
      isSpacePending = true
    }
  }

  /// Begins a line of code, unless one begins there already.
  mutating func startLine() {
    if isSkipped || tree.text.count == block.text.lowerBound { return }
    if tree.text.last != BlockTree.lineBreak { tree.text.append(BlockTree.lineBreak) }
  }

  /// Ends a line of code; one without text is blank.
  mutating func endLine(from start: Int) {
    if isSkipped { return }
    if tree.text.count == start || tree.text.last != BlockTree.lineBreak {
      tree.text.append(BlockTree.lineBreak)
    }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, isDecoded: Bool) {
    let isPreformatted = isPreformatted
    var place = 0
    while place < text.count {
      let start = place
      var spaces = 0
      while place < text.count {
        if !isPreformatted, place > start || text[place].isPlain { Self.passWords(text, &place, &spaces) }
        let next = min(place + 8, text.count)
        while place < next, text[place].isPlain { place += 1 }
        if place == next { continue }
        guard text[place] == 0x20, place > start, !isPreformatted, place + 1 < text.count,
          text[place + 1].isPlain
        else { break }
        // Words that one space divides are added at once.
        spaces += 1
        place += 2
      }
      if place > start { append(UnsafeBufferPointer(rebasing: text[start..<place]), spaces: spaces) }
      guard place < text.count else { return }
      if text[place].isSpace, !isPreformatted {
        // Between tags stand line ends and long indentations.
        isSpacePending = true
        place = text.endOfSpace(from: place, before: text.count)
      } else if text[place] == UInt8(ascii: "&"), !isDecoded {
        place = readReference(text, at: place)
      } else {
        place += readSpecial(text, at: place, isPreformatted)
      }
    }
  }

  /// Passes plain characters of ASCII, and words of them that one space divides, eight at a time.
  ///
  /// - Parameters:
  ///   - place: Where a character is that stands for itself, or right behind one.
  ///   - spaces: Counts those that were passed.
  @inline(__always)
  private static func passWords(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ spaces: inout Int
  ) {
    let bytes = UnsafeRawBufferPointer(text)
    while place &+ 8 <= text.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let low = word & 0x7F7F_7F7F_7F7F_7F7F
      // The upper bit is set of bytes from 27 to 7E, and of spaces.
      let plain = (low &+ 0x5959_5959_5959_5959) & ~(low &+ 0x0101_0101_0101_0101) & ~word
      let other = word ^ 0x2020_2020_2020_2020
      let space = ~((other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | other) & 0x8080_8080_8080_8080
      guard (plain | space) & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080, space & space << 8 == 0 else {
        return
      }
      // A space at the end may have another behind it.
      let isOpen = Int(truncatingIfNeeded: space >> 63)
      spaces &+= Int(truncatingIfNeeded: ((space >> 7) &* 0x0101_0101_0101_0101) >> 56) &- isOpen
      place &+= 8 &- isOpen
    }
  }

  /// Reads what a `&` begins; answers with where it ends.
  private mutating func readReference(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard let reference = CharacterReferences.reference(in: text, at: place, isText: true) else {
      append(UInt8(ascii: "&"))
      return place + 1
    }
    reference.bytes.withBytes { read($0, isDecoded: true) }
    return reference.end
  }

  /// Reads white space, a control character, or a character that may be neither; answers with its length.
  private mutating func readSpecial(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, _ isPreformatted: Bool
  ) -> Int {
    let byte = text[place]
    let next = place + 1 < text.count ? text[place + 1] : 0
    let third = place + 2 < text.count ? text[place + 2] : 0
    switch byte {
    case 0x0A where isPreformatted: tree.text.append(BlockTree.lineBreak)
    case 0x09 where isPreformatted: append(0x09)
    case 0x20 where isPreformatted: append(0x20)
    case 0, 0x20, 0x0A, 0x09, 0x0D, 0x0C: isSpacePending = !isPreformatted
    case UInt8(ascii: "&"): append(byte)
    case 0xC2:
      if next == 0xA0 {
        // A space that does not break lines is a space to whoever copies the text.
        if isPreformatted { append(0x20) } else { isSpacePending = true }
      } else if 0x80...0x9F ~= next {
        // Browsers read references to C1 controls as windows-1252.
        Charset.windows1252([next]).bytes.withUnsafeBufferPointer { append($0) }
      } else if next != 0xAD {
        append(UnsafeBufferPointer(rebasing: text[place..<min(place + 2, text.count)]))
      }
      return 2
    case 0xE2, 0xEF:
      let isInvisible =
        (byte, next, third) == (0xE2, 0x80, 0x8B) || (byte, next, third) == (0xE2, 0x81, 0xA0)
        || (byte, next, third) == (0xEF, 0xBB, 0xBF) || byte == 0xEF && next == 0xBF && third >= 0xBE
        || byte == 0xE2 && next == 0x80 && third & 0xFE == 0x8C && !isBehindJoinable
      if !isInvisible { append(UnsafeBufferPointer(rebasing: text[place..<min(place + 3, text.count)])) }
      return 3
    default: break
    }
    return 1
  }

  /// Whether a joiner or a non-joiner could say something of the character before it: not behind a space or a mark. Some
  /// systems write a paragraph of one joiner for a blank line.
  private var isBehindJoinable: Bool {
    guard tree.text.count > block.text.lowerBound, !isSpacePending, let last = tree.text.last else {
      return false
    }
    return last >= 0x80 || last.isLetter
  }

  private mutating func append(_ byte: UInt8) {
    withUnsafePointer(to: byte) { append(UnsafeBufferPointer(start: $0, count: 1)) }
  }

  /// - Parameter spaces: How many of the bytes are spaces.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, spaces: Int = 0) {
    let start = block.text.lowerBound
    if isSpacePending || isAtSeam && isApart(text) || isAtEdge && beginsWord(text) {
      isSpacePending = false
      if tree.text.count > start, tree.text[tree.text.count - 1] != BlockTree.lineBreak {
        tree.text.append(0x20)
      }
    }
    isAtSeam = false
    isAtEdge = false
    tree.text.append(contentsOf: text)
    breaks = 0
    let letters = Int32(truncatingIfNeeded: text.count - spaces)
    if linkDepth > 0 { block.linkBytes += letters }
    if emphasisDepth > 0 { block.emphasisBytes += letters }
  }

  /// Whether text beside the edge of an inline element begins a word: `<b>Our promise</b>We deliver`. Three small
  /// letters before a capital, and a small one or more behind it, are hardly a name.
  @inline(__always)
  private func beginsWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isPreformatted, block.codes == 0, text.count > 2, tree.text.count > block.text.lowerBound + 2
    else { return false }
    let isSmall = { (byte: UInt8) in byte &- 0x61 < 26 }
    return text[0] &- 0x41 < 26 && isSmall(text[1]) && (isSmall(text[2]) || text[2] == 0x20)
      && tree.text.suffix(3).allSatisfy(isSmall)
  }

  /// Whether text behind a seam of two inline elements is a word of its own. Styles keep such elements apart, and
  /// without them `<span>Price</span><span>5 €</span>` would be one word.
  @inline(__always)
  private func isApart(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isPreformatted, block.codes == 0, let last = tree.text.last, let next = text.first else {
      return false
    }
    let isDigit = { (byte: UInt8) in byte &- 0x30 < 10 }
    let isCapital = { (byte: UInt8) in byte &- 0x41 < 26 }
    guard last.isLetter || isDigit(last) || last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else {
      return false
    }
    return isCapital(next) || isDigit(next) != isDigit(last) && (isDigit(next) || next.isLetter)
  }
}

extension UInt8 {
  /// Whether a byte of text stands for itself: no white space, no control, no `&`, and no start of a character that
  /// may be white space or nothing.
  @inline(__always)
  fileprivate var isPlain: Bool {
    self &- 0x27 < 0x58
      || self > 0x20 && self != 0x26 && self != 0x7F && self != 0xC2 && self != 0xE2 && self != 0xEF
  }
}
