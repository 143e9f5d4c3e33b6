/// What a `Content-Type` says: `text/html; charset=utf-8`.
struct MediaType: Sendable, Hashable {
  /// In lower case, without parameters.
  let name: String
  let parameters: [String: String]

  /// Nil for what names no type.
  init?(_ value: String) {
    var parts = value.split(separator: ";", omittingEmptySubsequences: false)
    name = HeaderFields.trimmed(parts.removeFirst()).lowercased()
    guard name.contains("/") else { return nil }
    var parameters: [String: String] = [:]
    for part in parts {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = HeaderFields.trimmed(part[..<equals]).lowercased()
      var value = HeaderFields.trimmed(part[part.index(after: equals)...])[...]
      while let mark = value.first, mark == "\"" || mark == "'" { value.removeFirst() }
      while let mark = value.last, mark == "\"" || mark == "'" { value.removeLast() }
      if parameters[key] == nil, !value.isEmpty { parameters[key] = String(value) }
    }
    self.parameters = parameters
  }

  var charset: String? { parameters["charset"] }

  var isPage: Bool { name == "text/html" || name == "application/xhtml+xml" }

  /// Whether a page could be mistaken for this when it is looked at.
  var isText: Bool { name.hasPrefix("text/") || name.hasSuffix("xml") || name.hasPrefix("message/") }
}
