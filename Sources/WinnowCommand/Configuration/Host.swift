import Winnow

/// The name of a host on the web, as sites are named: in small letters, and without `www.` before it.
struct Host: Sendable, Hashable {
  let name: String

  /// The bytes of a name that names can have: an address may come from anywhere.
  private static let longest = 255

  /// The host in an address, such as `https://example.org:8080/page`; nil where there is none.
  init?(of address: String) {
    guard let name = SiteTemplates.host(of: address), name.utf8.count <= Self.longest else { return nil }
    self.name = name
  }

  /// A name alone, as a configuration has it; nil for an address, a port, a pattern.
  init?(named name: String) {
    if name.utf8.contains(where: { $0 <= 0x20 || "/?#\\@:*\"',".utf8.contains($0) }) { return nil }
    if name.utf8.first == UInt8(ascii: ".") { return nil }
    self.init(of: name)
  }

  private init(name: Substring) { self.name = String(name) }

  /// The host itself, then the domains that it is in, from the nearest: `news.example.org`, `example.org`, `org`.
  var andParents: [Host] {
    var result = [self]
    var rest = name[...]
    while let dot = rest.utf8.firstIndex(of: UInt8(ascii: ".")) {
      rest = rest[rest.utf8.index(after: dot)...]
      result.append(Host(name: rest))
    }
    return result
  }
}
