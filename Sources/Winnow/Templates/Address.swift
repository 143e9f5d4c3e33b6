extension SiteTemplates {
  /// The host that an address is on, as sites are named here: in small letters, without `www.` before it and the port
  /// behind it.
  ///
  /// - Parameter address: A whole address, such as `https://www.example.org:8080/news`, or a host alone.
  /// - Returns: `example.org`; nil if there is no host in it.
  public static func host(of address: String) -> String? {
    let address = Address(address)
    var host = address.authority
    if let user = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(user + 1)...] }
    if let port = host.lastIndex(of: UInt8(ascii: ":")),
      host[port...].firstIndex(of: UInt8(ascii: "]")) == nil
    {
      host = host[..<port]
    }
    while host.last == UInt8(ascii: ".") { host.removeLast() }
    var name = String(decoding: host, as: UTF8.self).lowercased()
    if name.hasPrefix("www."), name.utf8.count > 4 { name.removeFirst(4) }
    let isName = name.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    return name.isEmpty || !isName ? nil : name
  }

  /// What tells an address's page from others of the site: all behind the host but the fragment.
  static func page(of address: String) -> [UInt8] { Array(Address(address).page) }
}

/// The parts of an address that tell sites and pages apart.
private struct Address {
  let authority: ArraySlice<UInt8>
  let page: ArraySlice<UInt8>

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    let ends: [UInt8] = Array("/?#\\".utf8)
    // A scheme's colon stands before two slashes, a port's before digits.
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")), rest[(colon + 1)...].starts(with: "//".utf8),
      !rest[..<colon].contains(where: ends.contains)
    {
      rest = rest[(colon + 3)...]
    } else if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
    }
    let end = rest.firstIndex(where: ends.contains) ?? rest.endIndex
    authority = rest[..<end]
    let page = rest[end...].prefix { $0 != UInt8(ascii: "#") }
    self.page = page.isEmpty ? [UInt8(ascii: "/")] : page
  }
}
