/// What the linked data (JSON-LD, in the words of schema.org) of a page says about it.
///
/// Collects all objects that may describe the page: those at the top, in `@graph` and under `mainEntity`.
/// Deeper ones describe other things, such as the items of a list; only the names of their types are kept.
struct LinkedData: Sendable {
  /// The names of all types in the data, whatever they describe.
  private(set) var types: Set<String> = []
  private var nodes: [LinkedNode] = []
  /// Objects by their `@id`, to which others refer.
  private var named: [String: JSONValue] = [:]

  /// More types than this tell nothing more.
  private static let mostTypes = 256

  /// Reads the text of one script.
  mutating func add(_ script: [UInt8]) {
    for value in JSONReader.values(in: script) { visit(value, describesPage: true) }
  }

  private mutating func visit(_ value: JSONValue, describesPage: Bool) {
    switch value {
    case .literal, .string: return
    case .array(let elements):
      for element in elements { visit(element, describesPage: describesPage) }
    case .object(let members):
      remember(value, members, describesPage: describesPage)
      for member in members { visit(member.value, describesPage: describesPage && Self.isAbout(member)) }
    }
  }

  private mutating func remember(_ object: JSONValue, _ members: [JSONValue.Member], describesPage: Bool) {
    let types = LinkedNode.types(of: object)
    for type in types where self.types.count < Self.mostTypes { self.types.insert(type) }
    if describesPage, !types.isEmpty { nodes.append(LinkedNode(object: object, types: types)) }
    // An object of its name and type alone is a reference.
    if members.contains(where: { $0.name != "@id" && $0.name != "@type" }),
      case .string(let name) = object["@id"], named[name] == nil
    {
      named[name] = object
    }
  }

  /// Whether what the member holds describes the same page as the object around it.
  private static func isAbout(_ member: JSONValue.Member) -> Bool {
    switch member.name {
    case "@graph": return true
    case "mainEntity", "mainEntityOfPage":
      // Several are the questions of a list.
      if case .object = member.value { return true }
      return false
    default: return false
    }
  }
}

// MARK: - Choosing

extension LinkedData {
  /// The objects that describe the page, the best first. None if the page is a list of such objects.
  ///
  /// `isPage` says whether an object is the page's, by an address or a title that is known from elsewhere.
  func descriptions(isPage: (LinkedNode) -> Bool) -> [LinkedNode] {
    var result: [LinkedNode] = []
    for rank in LinkedNode.Rank.allCases {
      let candidates = nodes.filter { $0.rank == rank }
      let names = Set(candidates.compactMap { $0.title(resolve).map { PlainText.key($0) } })
      let own = candidates.filter(isPage)
      if !own.isEmpty {
        result += own
      } else if names.count <= 1, let first = candidates.first {
        result.append(first)
      }
    }
    return result
  }

  /// The names of publishers and of the site itself.
  func siteNames(_ descriptions: [LinkedNode]) -> [String] {
    let publishers = descriptions.compactMap { $0.object["publisher"] ?? $0.object["sourceOrganization"] }
    let sites = nodes.filter { $0.types.contains("WebSite") }.compactMap { $0.object["name"] }
    return publishers.flatMap { $0.names(resolve) } + sites.compactMap(\.text)
  }

  /// The object that a reference means; any other value itself.
  func resolve(_ value: JSONValue) -> JSONValue {
    guard case .object = value, value["name"] == nil, case .string(let name) = value["@id"]
    else { return value }
    return named[name] ?? value
  }
}

/// An object of linked data that may describe the page.
struct LinkedNode: Sendable {
  /// How much an object of some type says about the page it stands on.
  enum Rank: CaseIterable {
    case article, thing, page
  }

  let object: JSONValue
  let types: [String]

  var rank: Rank? {
    let ranks = types.compactMap(Self.rank(of:))
    return Rank.allCases.first { ranks.contains($0) }
  }

  /// The names of an object's types, without the address of their vocabulary.
  static func types(of object: JSONValue) -> [String] {
    (object["@type"]?.elements ?? []).compactMap { element in
      guard case .string(let name) = element else { return nil }
      return typeName(in: name)
    }
  }

  /// The last part of a type's address: `Article` of `https://schema.org/Article`.
  static func typeName(in address: String) -> String? {
    let marks: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ":")]
    let type =
      address.utf8.lastIndex { marks.contains($0) }.map { address.utf8[address.utf8.index(after: $0)...] }
      ?? address.utf8[...]
    guard 1...64 ~= type.count, type.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return String(Substring(type))
  }

  /// The headline, or the name of what is no article.
  func title(_ resolve: (JSONValue) -> JSONValue) -> String? {
    object["headline"]?.text ?? object["name"]?.text
  }

  private static func rank(of type: String) -> Rank? {
    if type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" { return .article }
    if articles.contains(type) { return .article }
    if things.contains(type) || type.hasSuffix("Event") { return .thing }
    return type.hasSuffix("Page") ? .page : nil
  }

  private static let articles: Set<String> = ["HowTo", "Recipe", "Report", "Review"]

  private static let things: Set<String> = [
    "Book", "Course", "CreativeWork", "Dataset", "Game", "JobPosting", "Movie", "MusicAlbum",
    "PodcastEpisode",
    "Product", "ProductGroup", "Question", "RadioEpisode", "Service", "SoftwareApplication", "TVEpisode",
    "TVSeries",
    "VideoGame", "VideoObject", "WebApplication",
  ]
}

// MARK: - Values of linked data

extension JSONValue {
  /// The value as a text: of several the first, of an object with a language its `@value`.
  var text: String? {
    switch self {
    case .string(let text): return text
    case .literal(let word):
      return word.utf8.first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } == true ? word : nil
    case .array(let elements):
      // A list of lists has no text.
      guard let first = elements.first, case .array = first else { return elements.first?.text }
      return nil
    case .object:
      guard case .string(let text) = self["@value"] else { return nil }
      return text
    }
  }

  /// All texts of a list, or the only one.
  var texts: [String] { elements.compactMap(\.text) }

  /// The names of people or organisations: texts, or objects that have a name.
  func names(_ resolve: (JSONValue) -> JSONValue) -> [String] {
    elements.compactMap { element in
      let element = resolve(element)
      if let text = element.text ?? element["name"]?.text { return text }
      let parts = [element["givenName"]?.text, element["familyName"]?.text].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }

  /// An address: a text, or the `@id` or `url` of an object.
  var address: String? { text ?? self["@id"]?.text ?? self["url"]?.text }
}
