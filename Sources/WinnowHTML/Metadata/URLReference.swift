/// The parts of an address or of a reference to one (RFC 3986).
struct URLReference: Sendable, Hashable {
  /// Without its colon: `https`.
  var scheme: Substring?
  /// Between `//` and the path: `user@example.com:8080`.
  var authority: Substring?
  var path: Substring
  /// Without its question mark.
  var query: Substring?
  /// Without its number sign.
  var fragment: Substring?

  /// Divides any text; blanks around it, and line breaks and tabs inside, are left out as browsers do, and so are other
  /// control characters, which no address has.
  init(_ text: some StringProtocol) {
    let inner = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    var rest = Substring(String(String.UnicodeScalarView(inner)))
    while rest.utf8.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.utf8.last == UInt8(ascii: " ") { rest.removeLast() }

    fragment = Self.cut(&rest, at: "#")
    query = Self.cut(&rest, at: "?")
    scheme = Self.cutScheme(&rest)
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// The host of the authority in small letters: `example.com`.
  var host: String? {
    guard var host = authority else { return nil }
    if let user = host.utf8.lastIndex(of: UInt8(ascii: "@")) { host = host[host.utf8.index(after: user)...] }
    if let port = host.utf8.lastIndex(of: UInt8(ascii: ":")), !host.utf8.contains(UInt8(ascii: "]")) {
      host = host[..<port]
    }
    return host.isEmpty ? nil : host.lowercased()
  }

  /// Whether it names a page of the web completely.
  var isWebAddress: Bool {
    guard let scheme = scheme?.lowercased(), host != nil else { return false }
    return scheme == "http" || scheme == "https"
  }

  /// What the reference means on a page with this address (RFC 3986, section 5.2.2).
  func resolved(against base: URLReference) -> URLReference {
    var result = self
    if scheme != nil || authority != nil {
      result.scheme = scheme ?? base.scheme
      result.path = Self.withoutDots(path)
      return result
    }
    result.scheme = base.scheme
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
    } else {
      result.path = Self.withoutDots(path.utf8.first == UInt8(ascii: "/") ? path : merged(onto: base))
    }
    return result
  }

  /// The address as a text (section 5.3).
  var text: String {
    var result = ""
    if let scheme { result += scheme + ":" }
    if let authority { result += "//" + authority }
    result += path
    if let query { result += "?" + query }
    if let fragment { result += "#" + fragment }
    return result
  }

  /// A relative path after all of the base's path but its last segment (section 5.2.3).
  private func merged(onto base: URLReference) -> Substring {
    if base.authority != nil, base.path.isEmpty { return "/" + path }
    guard let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return base.path[...slash] + path
  }

  /// The path with `.` and `..` carried out (section 5.2.4).
  private static func withoutDots(_ path: Substring) -> Substring {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for (index, segment) in segments.enumerated().dropFirst(isAbsolute ? 1 : 0) {
      let isLast = index == segments.count - 1
      switch Substring(segment) {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      case let name: kept.append(name)
      }
    }
    return Substring((isAbsolute ? "/" : "") + kept.joined(separator: "/"))
  }

  /// Takes what follows the first such byte off the text, and the byte itself.
  private static func cut(_ text: inout Substring, at mark: Unicode.Scalar) -> Substring? {
    guard let start = text.utf8.firstIndex(of: UInt8(ascii: mark)) else { return nil }
    let tail = text[text.utf8.index(after: start)...]
    text = text[..<start]
    return tail
  }

  private static func cutScheme(_ text: inout Substring) -> Substring? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return nil }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        index > 0
      default: false
      }
    }
    guard isScheme else { return nil }
    text = text[text.utf8.index(after: colon)...]
    return scheme
  }
}
