/// Names of authors, without what pages write around them.
enum AuthorNames {
  /// The names joined by a comma and a blank, or nil if none of the texts is a name.
  static func joined(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    let names = texts.compactMap(cleaned).filter { seen.insert(PlainText.key($0)).inserted }
    return names.isEmpty ? nil : names.prefix(most).joined(separator: ", ")
  }

  /// Whether all of the names are accounts: `@annab`.
  static func isHandle(_ names: String) -> Bool {
    names.split(separator: ",").allSatisfy { $0.drop { $0 == " " }.utf8.first == UInt8(ascii: "@") }
  }

  /// `Berg, Anna`, as libraries write names, turned into `Anna Berg`. Other texts stay.
  static func inOrder(_ text: String) -> String {
    let parts = text.split(separator: ",").map { PlainText.collapsed($0) }
    // Two whole names with a comma between them are two authors.
    guard parts.count == 2, parts.contains(where: { !$0.contains(" ") }) else { return text }
    return parts[1] + " " + parts[0]
  }

  /// More names than these are a list of staff.
  private static let most = 40
  /// Longer texts, in bytes, are descriptions of someone.
  private static let longest = 200

  /// The name in a text: without tags, addresses and the `By` before it.
  private static func cleaned(_ text: String) -> String? {
    let words = PlainText.collapsed(withoutTags(text)).split(separator: " ").filter { !isAddress($0) }
    var name = words.joined(separator: " ")
    name = withoutIntroduction(name)
    name = trimmed(name)
    guard name.utf8.count <= longest, name.unicodeScalars.contains(where: \.properties.isAlphabetic),
      !name.utf8.contains(UInt8(ascii: "{")), !junk.contains(PlainText.key(name))
    else { return nil }
    return name
  }

  private static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    for piece in text.split(separator: "<", omittingEmptySubsequences: false) {
      let end = piece.utf8.firstIndex(of: UInt8(ascii: ">"))
      result += end.map { " " + piece[piece.utf8.index(after: $0)...] } ?? String(piece)
    }
    return result
  }

  /// Whether the word is an address of the web or of mail.
  private static func isAddress(_ word: Substring) -> Bool {
    let small = word.lowercased()
    if small.contains("://") || small.hasPrefix("www.") || small.hasPrefix("mailto:") { return true }
    // `facebook.com/anna`, but not `p.schmidt/dpa`.
    let host = small.prefix { $0 != "/" }
    if host.utf8.count < small.utf8.count, let dot = host.lastIndex(of: "."),
      domains.contains(String(host[dot...]))
    {
      return true
    }
    guard let at = small.utf8.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return at > small.startIndex && small[at...].utf8.contains(UInt8(ascii: "."))
  }

  /// The ends of hosts that accounts are at.
  private static let domains: Set<String> = [
    ".com", ".net", ".org", ".me", ".io", ".co", ".de", ".fr", ".ru",
  ]

  /// What names follow, with a blank behind it.
  private static let introductions = [
    "view all posts by ", "written by: ", "written by ", "posted by ", "by: ", "by ", "author: ", "authors: ",
    "autor: ", "autore: ", "auteur: ", "par ", "por ",
  ]

  private static func withoutIntroduction(_ name: String) -> String {
    let small = name.lowercased()
    // Small letters may take more bytes than capitals, but not in an introduction: they are ASCII.
    guard let introduction = introductions.first(where: { small.utf8.starts(with: $0.utf8) }) else {
      return name
    }
    return String(name.utf8.dropFirst(introduction.utf8.count)) ?? name
  }

  /// Without marks around the name that belong to a list.
  private static func trimmed(_ name: String) -> String {
    let marks = ",;|/·•-–—:()[]<>\"“” "
    var rest = Substring(name)
    while let last = rest.unicodeScalars.last, marks.unicodeScalars.contains(last), !isBracketed(rest) {
      rest.unicodeScalars.removeLast()
    }
    while let first = rest.unicodeScalars.first, marks.unicodeScalars.contains(first) {
      rest.unicodeScalars.removeFirst()
    }
    return String(rest)
  }

  /// Whether the text ends in a bracket that has its counterpart: `Anna Berg (Reuters)`.
  private static func isBracketed(_ text: Substring) -> Bool {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    return open > text.startIndex && text.utf8.index(after: open) < text.utf8.index(before: text.endIndex)
  }

  /// Keys of what systems write where nobody signed.
  private static let junk: Set<String> = [
    "admin", "administrator", "anonymous", "author", "by", "default", "editor", "false", "guest", "handle",
    "name", "none", "na", "null", "publisher", "root", "superuser", "test", "true", "undefined", "unknown",
    "user", "viewallposts", "viewmoreposts", "viewmycompleteprofile", "viewprofile", "webadmin", "webmaster",
    "wpadmin",
  ]
}
