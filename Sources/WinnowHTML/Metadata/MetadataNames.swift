/// The names under which pages give their metadata, the ones to trust most first.
///
/// All are in small letters. Those of `<meta>` stand as they are, those of microdata as `itemprop:NAME`;
/// `dc.` stands for Dublin Core in all its spellings.
enum MetadataNames {
  /// Titles that are shown alone.
  static let titles = [
    "og:title", "twitter:title", linked, "citation_title", "parsely-title", "sailthru.title",
    "itemprop:headline", "dc.title",
  ]

  static let authors = [
    linked, "author", "article:author", "og:article:author", "citation_author", "citation_authors",
    "dc.creator",
    "dc.author", "parsely-author", "sailthru.author", "byl", "creator", "itemprop:author", "itemprop:creator",
    "rel:author", "twitter:author", "twitter:creator",
  ]

  static let dates = [
    "article:published_time", "og:article:published_time", "og:published_time", "og:publication_time",
    "article:published", linked,
    "itemprop:datepublished", "datepublished", "citation_publication_date", "citation_online_date",
    "citation_date",
    "dc.date.issued", "dc.issued", "dc.date.created", "dc.created", "dc.date", "date", "pubdate",
    "publishdate",
    "publish-date", "publish_date", "published", "publication_date", "published_time", "article.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:publishtime", "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "rnews:datepublished", "displaydate", "originalpublicationdate", "itemprop:datecreated", "time:published",
    "time:article",
  ]

  static let modifications = [
    "article:modified_time", "og:article:modified_time", "og:modified_time", linked, "itemprop:datemodified",
    "datemodified", "og:updated_time", "dc.date.modified", "dc.modified", "article:modified", "bt:moddate",
    "modified", "lastmod", "last-modified", "revised", "time:modified",
  ]

  static let languages = [
    "html:lang", "og:locale", "content-language", "dc.language", "language", "itemprop:inlanguage", linked,
  ]

  static let siteNames = ["og:site_name", "application-name", linked, "dc.publisher", "publisher"]

  static let descriptions = [
    "og:description", "description", "twitter:description", linked, "dc.description", "itemprop:description",
  ]

  static let addresses = ["link:canonical", "og:url", linked]

  static let keywords = ["keywords", "news_keywords", "article:tag", "og:article:tag", linked, "dc.subject"]

  /// Stands for linked data in the order of a list.
  static let linked = "linked"

  /// All names of which values are kept.
  static let all = Set(
    [
      titles, authors, dates, modifications, languages, siteNames, descriptions, addresses, keywords,
      ["title", "html:title", "twitter:site"],
    ].joined())

  /// A name of `<meta>` as the lists have it.
  static func normalized(_ name: some StringProtocol) -> String {
    let name = PlainText.collapsed(name).lowercased()
    for prefix in ["dcterms.", "dcterms:", "dc:"] where name.hasPrefix(prefix) {
      return "dc." + name.dropFirst(prefix.count)
    }
    return name
  }

  /// Whether a label such as `Written by`, which `twitter:label1` gives, names the author.
  static func isAuthorLabel(_ label: String) -> Bool { authorLabels.contains(PlainText.key(label)) }

  private static let authorLabels: Set<String> = [
    "author", "autor", "auteur", "autore", "by", "door", "ecritpar", "escritopor", "geschrevendoor",
    "geschriebenvon", "redigepar", "scrittoda", "verfasstvon", "writtenby",
  ]
}
