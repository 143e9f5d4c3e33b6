import CLibXML2

/// References to characters in text and in values of attributes: `&amp;`, `&#38;`, `&#x26;`.
enum CharacterReferences {
  /// The characters that a reference stands for, as UTF-8, and where it ends.
  struct Reference {
    let bytes: InlineBytes
    let end: Int
  }

  /// At most eight bytes: of names, two characters are the most that one stands for, with six.
  struct InlineBytes {
    private(set) var storage: UInt64 = 0
    private(set) var count = 0

    fileprivate mutating func append(_ byte: UInt8) {
      storage |= UInt64(byte) << UInt64(8 * count)
      count += 1
    }

    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
      withUnsafeBytes(of: storage.littleEndian) { bytes in
        bytes.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
      }
    }
  }

  /// The reference that begins with the `&` at a place; nil if the `&` stands for itself.
  ///
  /// - Parameter isText: Whether names that browsers read without a semicolon are read so. In values they are not, as
  ///   addresses have them as names of parameters.
  static func reference(in text: UnsafeBufferPointer<UInt8>, at place: Int, isText: Bool) -> Reference? {
    guard place + 1 < text.count else { return nil }
    return text[place + 1] == UInt8(ascii: "#")
      ? number(text, place) : name(text, place, isText: isText)
  }

  /// The bytes with their references replaced.
  static func decoded(_ value: UnsafeBufferPointer<UInt8>, isText: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(value.count)
    var place = 0
    while place < value.count {
      let next = value.firstPlace(of: UInt8(ascii: "&"), from: place)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: value[place..<next]))
      place = next
      guard next < value.count else { break }
      if let reference = reference(in: value, at: next, isText: isText) {
        reference.bytes.withBytes { result.append(contentsOf: $0) }
        place = reference.end
      } else {
        result.append(UInt8(ascii: "&"))
        place += 1
      }
    }
    return result
  }

  // MARK: - Numbers

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Reference? {
    var end = place + 2
    let isHexadecimal = end < text.count && text[end] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { end += 1 }
    let start = end
    var value: UInt32 = 0
    while end < text.count, let digit = digit(text[end], isHexadecimal) {
      if value < 0x11_0000 { value = value * (isHexadecimal ? 16 : 10) + digit }
      end += 1
    }
    guard end > start else { return nil }
    if end < text.count, text[end] == UInt8(ascii: ";") { end += 1 }
    return Reference(bytes: bytes(of: value), end: end)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return isHexadecimal && letter &- 0x61 < 6 ? UInt32(letter - 0x61) + 10 : nil
  }

  /// A character in UTF-8; nothing for what is none.
  private static func bytes(of value: UInt32) -> InlineBytes {
    var bytes = InlineBytes()
    guard value >= 0x20 || value == 9 || value == 0x0A || value == 0x0D,
      value & 0xFFFE != 0xFFFE || value > 0xFFFF,
      let scalar = Unicode.Scalar(value)
    else { return bytes }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
    return bytes
  }

  // MARK: - Names

  private static func name(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, isText: Bool) -> Reference? {
    let start = place + 1
    var end = start
    let most = min(text.count, start + longestName)
    while end < most, text[end].isLetter || text[end] &- 0x30 < 10 { end += 1 }
    let name = UnsafeBufferPointer(rebasing: text[start..<end])
    if end < text.count, text[end] == UInt8(ascii: ";") {
      return bytes(of: name).map { Reference(bytes: $0, end: end + 1) }
    }
    guard isText, let length = LegacyReferences.length(name),
      let value = value(of: UnsafeBufferPointer(rebasing: name[..<length]))
    else { return nil }
    return Reference(bytes: bytes(of: value), end: start + length)
  }

  private static let longestName = NamedCharacters.longestName + 1

  private static func bytes(of name: UnsafeBufferPointer<UInt8>) -> InlineBytes? {
    if let value = value(of: name) { return bytes(of: value) }
    guard name.count < longestName, let characters = NamedCharacters.characters(of: name) else { return nil }
    var bytes = InlineBytes()
    for byte in characters.utf8 { bytes.append(byte) }
    return bytes
  }

  /// The character of a name: the few that pages are full of, and those that the parser knows, which are of HTML 4.
  private static func value(of name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard 2...NameKey.longest - 1 ~= name.count else { return nil }
    let key = NameKey(asWritten: name)
    for (known, value) in frequent where known == key { return value }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 1) { terminated in
      for index in name.indices { terminated[index] = name[index] }
      terminated[name.count] = 0
      guard let entity = htmlEntityLookup(terminated.baseAddress) else { return nil }
      return entity.pointee.value
    }
  }

  private static let frequent: [(NameKey, UInt32)] = [
    (NameKey("amp".utf8), 0x26), (NameKey("nbsp".utf8), 0xA0), (NameKey("quot".utf8), 0x22),
    (NameKey("lt".utf8), 0x3C), (NameKey("gt".utf8), 0x3E), (NameKey("rsquo".utf8), 0x2019),
  ]
}
