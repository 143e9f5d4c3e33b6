extension MetadataCollector {
  /// What the page says about itself.
  ///
  /// - Parameters:
  ///   - url: Its own address, if it is known.
  ///   - dateline: What stands beside the title in its text.
  package func metadata(url: String? = nil, dateline: (String?) -> Dateline = { _ in Dateline() }) -> Metadata
  {
    let address = url.map { URLReference($0) }
    let ownBase = base.map { URLReference($0) }
    let pageBase = ownBase.map { own in address.map { own.resolved(against: $0) } ?? own } ?? address
    let outside = addresses(against: pageBase)
    let nodes = descriptions(of: [url].compactMap { $0 } + outside)

    var result = Metadata()
    result.canonicalURL = outside.first ?? linkedAddress(nodes, against: pageBase)
    result.siteName = siteName(nodes)
    let hosts = ([url, result.canonicalURL] + outside).compactMap { $0.flatMap { URLReference($0).host } }
    let sites = SiteNames(names: siteNames(nodes), hosts: Self.unique(hosts))
    result.title = title(nodes, sites)
    let shown = dateline(result.title)
    result.author = author(nodes, sites, shown: shown.author)
    result.date =
      date(nodes) ?? (url ?? result.canonicalURL).flatMap { DateText.inPath(of: $0) } ?? shown.date
    result.modified =
      first(MetadataNames.modifications, nodes, "dateModified", DateText.normalized) ?? shown.modified
    result.language = first(MetadataNames.languages, linked: languages(nodes), LanguageTag.normalized)
    result.description = first(MetadataNames.descriptions, nodes, "description", Self.plain)
    result.keywords = keywords(nodes)
    return result
  }

  // MARK: - Lists of sources

  /// The first value that can be used, in the order of the list; those of linked data are given.
  private func first(_ names: [String], linked: [String], _ read: (String) -> String?) -> String? {
    for name in names {
      for value in name == MetadataNames.linked ? linked : values[name] ?? [] {
        if let result = read(value) { return result }
      }
    }
    return nil
  }

  /// The first value that can be used, with a member of linked data in its place of the list.
  private func first(_ names: [String], _ nodes: [LinkedNode], _ member: String, _ read: (String) -> String?)
    -> String?
  {
    first(names, linked: nodes.compactMap { $0.object[member]?.text }, read)
  }

  private static func plain(_ text: String) -> String? {
    let text = PlainText.unescaped(text)
    return text.isEmpty ? nil : text
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}

// MARK: - Addresses and linked data

extension MetadataCollector {
  /// The complete addresses that the page gives itself in its head.
  private func addresses(against base: URLReference?) -> [String] {
    let given = MetadataNames.addresses.flatMap { values[$0] ?? [] }
    return Self.unique(given.compactMap { Self.complete($0, against: base) })
  }

  private static func complete(_ address: String, against base: URLReference?) -> String? {
    let reference = URLReference(address)
    let resolved = base.map { reference.resolved(against: $0) } ?? reference
    return resolved.isWebAddress ? resolved.text : nil
  }

  private func linkedAddress(_ nodes: [LinkedNode], against base: URLReference?) -> String? {
    let given = nodes.flatMap { [$0.object["mainEntityOfPage"], $0.object["url"]] }
    return given.lazy.compactMap { $0?.address }.compactMap { Self.complete($0, against: base) }.first
  }

  /// The objects of linked data that describe this page.
  private func descriptions(of addresses: [String]) -> [LinkedNode] {
    let own = Set(addresses.map(Self.withoutEnd))
    let titles = Set((headings + (values["og:title"] ?? [])).map { PlainText.key($0) })
    return linkedData.descriptions { node in
      let named = [node.object["mainEntityOfPage"], node.object["url"], node.object["@id"]]
      if named.contains(where: { $0?.address.map { own.contains(Self.withoutEnd($0)) } ?? false }) {
        return true
      }
      return node.title(linkedData.resolve).map { titles.contains(PlainText.key(PlainText.unescaped($0))) }
        ?? false
    }
  }

  /// The address without what does not change the page that it names: scheme, slash at its end, fragment.
  private static func withoutEnd(_ address: String) -> String {
    var reference = URLReference(address)
    reference.fragment = nil
    reference.scheme = nil
    if reference.path.utf8.last == UInt8(ascii: "/") { reference.path = reference.path.dropLast() }
    return reference.text
  }
}

// MARK: - Fields

extension MetadataCollector {
  private func title(_ nodes: [LinkedNode], _ sites: SiteNames) -> String? {
    // A page's name in linked data has the site's name in it, as `<title>` has.
    let headlines = nodes.compactMap { node in
      node.rank == .page ? node.object["headline"]?.text : node.title(linkedData.resolve)
    }
    let titles = MetadataNames.titles.flatMap { $0 == MetadataNames.linked ? headlines : values[$0] ?? [] }
    let pages = values["html:title"] ?? []
    let names = (values["title"] ?? []) + nodes.compactMap { $0.object["name"]?.text }
    return TitleChoice(
      sites: sites, headings: headings, titles: titles.compactMap(Self.plain),
      pageTitles: (pages + names).compactMap(Self.plain), lower: lowerHeadings, logos: logos
    ).choose()
  }

  /// All names by which the page calls its site.
  private func siteNames(_ nodes: [LinkedNode]) -> [String] {
    let handles = (values["twitter:site"] ?? []).filter { $0.hasPrefix("@") }
    let linked = linkedData.siteNames(nodes)
    let names = MetadataNames.siteNames.flatMap { $0 == MetadataNames.linked ? linked : values[$0] ?? [] }
    guard let site = values["og:site_name"]?.first.map({ PlainText.key($0) }) else { return names + handles }
    // Some write the page's title as the application's name.
    let titles = Set((values["og:title"] ?? []).map { PlainText.key($0) })
    return names.filter { PlainText.key($0) == site || !titles.contains(PlainText.key($0)) } + handles
  }

  private func siteName(_ nodes: [LinkedNode]) -> String? {
    first(MetadataNames.siteNames, linked: linkedData.siteNames(nodes)) { text in
      // Without the mark that some put between it and a title.
      Self.plain(text).flatMap { $0.contains("://") ? nil : TitleParts($0).text }
    }
  }

  /// The names of the first source that has some; the site itself and a handle sign only where nobody else does.
  private func author(_ nodes: [LinkedNode], _ sites: SiteNames, shown: String?) -> String? {
    let marked = MetadataNames.authors.lazy.compactMap { name in
      name == MetadataNames.linked
        ? nodes.lazy.compactMap { AuthorNames.joined(linkedAuthors($0)) }.first
        : AuthorNames.joined(authors(named: name, sites))
    }
    let isPerson = { (name: String) in !AuthorNames.isHandle(name) && !sites.equal(name) }
    let read = shown.flatMap { AuthorNames.joined([$0]) }.flatMap { isPerson($0) ? $0 : nil }
    if let person = marked.first(where: isPerson) { return person }
    guard let read, let weak = marked.first else { return read ?? marked.first }
    // `Harbour News Desk` is no better than `Harbour News`.
    let (key, other) = (PlainText.key(read), PlainText.key(weak))
    let isSame = !AuthorNames.isHandle(weak) && (key.hasPrefix(other) || other.hasPrefix(key))
    return isSame ? weak : read
  }

  private func linkedAuthors(_ node: LinkedNode) -> [String] {
    let authors = node.object["author"] ?? node.object["creator"]
    return authors?.names(linkedData.resolve).map { PlainText.unescaped($0) } ?? []
  }

  private func authors(named name: String, _ sites: SiteNames) -> [String] {
    let texts = Self.unique((values[name] ?? []).compactMap(Self.plain))
    switch name {
    case "citation_author", "dc.creator", "dc.author": return texts.map(AuthorNames.inOrder)
    case "citation_authors":
      return texts.flatMap { $0.split(separator: ";") }.map { AuthorNames.inOrder(String($0)) }
    // The site's own name there signs nothing.
    case "twitter:creator": return texts.filter { !sites.resemble($0[...]) }
    // Links to several people are those of a list of texts.
    case "rel:author":
      let names = texts.compactMap { AuthorNames.joined([$0]) }
      let isOne = Set(names.map { PlainText.key($0) }).count == 1
      return isOne && PlainText.words(names[0]).count <= 4 ? names : []
    // Who signs many visible parts signs answers or reviews.
    case "itemprop:author", "itemprop:creator":
      return texts.count > 3 ? [] : texts.filter { PlainText.words($0).count <= 6 }
    default: return texts
    }
  }

  private func date(_ nodes: [LinkedNode]) -> String? {
    let linked = nodes.compactMap { ($0.object["datePublished"] ?? $0.object["dateCreated"])?.text }
    return first(MetadataNames.dates, linked: linked, DateText.normalized)
  }

  private func languages(_ nodes: [LinkedNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      guard let language = node.object["inLanguage"] else { return [] }
      return [language.text, language["alternateName"]?.text, language["name"]?.text].compactMap { $0 }
    }
  }

  private func keywords(_ nodes: [LinkedNode]) -> [String] {
    let linked = nodes.lazy.compactMap { $0.object["keywords"]?.texts }.first { !$0.isEmpty } ?? []
    for name in MetadataNames.keywords {
      let texts = (name == MetadataNames.linked ? linked : values[name] ?? []).compactMap(Self.plain)
      let words = texts.flatMap { $0.split { ",;،、".contains($0) } }.map { PlainText.collapsed($0) }
      let kept = Self.unique(words.filter { !$0.isEmpty && $0.utf8.count <= 100 })
      if !kept.isEmpty { return Array(kept.prefix(64)) }
    }
    return []
  }
}
