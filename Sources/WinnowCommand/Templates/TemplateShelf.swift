import Winnow

/// The templates of a run's sites, each counted when a page of its site comes first.
final class TemplateShelf: Sendable {
  private let templates: SiteTemplates
  /// The site of documents that have no address.
  private let host: String?
  private let sites = Monitor<[String: SiteTemplates.Site?]>([:])

  init(_ templates: SiteTemplates, host: String?) {
    self.templates = templates
    self.host = host
  }

  /// Reads a file that `winnow learn` wrote.
  static func read(_ source: Source) throws(Failure) -> SiteTemplates {
    let contents = try source.contents()
    if let damage = contents.damage { throw damage }
    do throws(TemplateFileError) {
      return try SiteTemplates(bytes: contents.bytes)
    } catch {
      throw Failure(source.subject, error.description)
    }
  }

  /// Where a document of this address belongs; nil if nobody knows.
  func host(ofPageAt url: String?) -> String? { url.flatMap(SiteTemplates.host(of:)) ?? host }

  /// What stands on a site's pages; nil if nothing was learned of it.
  func site(_ host: String) -> SiteTemplates.Site? {
    // The lock is held while a site is counted: others would wait for it, or count it as well.
    sites.update { sites in
      if let known = sites[host] { return known }
      let site = templates.site(host)
      sites[host] = .some(site)
      return site
    }
  }
}

extension Cleaner {
  /// The cleaner for a document of this address.
  func with(_ shelf: TemplateShelf?, url: String?) -> Cleaner {
    guard let shelf, let host = shelf.host(ofPageAt: url) else { return self }
    var cleaner = self
    cleaner.options.templates = shelf.site(host)
    return cleaner
  }
}
