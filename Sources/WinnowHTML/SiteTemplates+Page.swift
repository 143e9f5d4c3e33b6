import Winnow

extension SiteTemplates {
  /// Learns a page, each block a line.
  ///
  /// - Parameters:
  ///   - page: The page, as it will be given to the cleaner.
  ///   - host: The site's host, or an address on it; nil for that of ``Page/url``. Nothing is learned of a page
  ///     whose host is not known.
  public mutating func learn(_ page: Page, host: String? = nil) {
    guard let host = host ?? page.url else { return }
    learn(page.text.reading, host: host, url: page.url)
  }
}
