/// Tells web pages from texts.
enum HTMLSniffer {
  /// Bytes at the start that are looked at.
  private static let reach = 4096

  /// Whether a document is a page: by its file's name, or by how it begins.
  ///
  /// A text may speak of tags, and a file may be called as it likes: only a name with a page's extension and any tag
  /// at all, or a start that is a page's, counts.
  static func isPage(_ bytes: [UInt8], name: String) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = skipped(rest.prefix(reach))
    if begins(rest, with: ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<script"]) {
      return true
    }
    let isNamed = [".html", ".htm", ".xhtml"].contains { name.lowercased().hasSuffix($0) }
    return isNamed && bytes.contains(UInt8(ascii: "<"))
  }

  /// Without white space, comments and an XML declaration at the start.
  private static func skipped(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if begins(rest, with: ["<!--"]) {
        guard let end = rest.firstRange(of: Array("-->".utf8)) else { return [] }
        rest = rest[end.upperBound...]
      } else if begins(rest, with: ["<?xml"]) {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return [] }
        rest = rest[(end + 1)...]
      } else {
        return rest
      }
    }
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, with tags: [String]) -> Bool {
    tags.contains { tag in
      let length = tag.utf8.count
      guard bytes.prefix(length).lazy.map(lowercased).elementsEqual(tag.utf8) else { return false }
      // Another element may have a name that begins so.
      let next = bytes.dropFirst(length).first.map(lowercased) ?? 0x20
      return !(0x61...0x7A).contains(next) || tag.hasSuffix("-")
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
