/// What stands on the pages of sites: lines that come back on many of them are template, whatever they say.
///
/// ```swift
/// var templates = SiteTemplates()
/// for page in crawl { templates.learn(page.text, host: "example.org", url: page.url) }
///
/// var options = Options()
/// options.templates = templates.site("example.org")
/// let clean = Cleaner(options).clean(text)
/// ```
///
/// It is a sample of each site's pages, and holds of each page a number for every line: 32 bits of a hash over its words.
/// What the words' case, accents and punctuation are makes no difference; what the digits of numbers are does. Lines without a
/// letter are left out.
///
/// A page counts once, however often it was learned: pages of the same address are one, and so are pages of
/// a site whose texts differ in numbers alone. So ``merge(_:)`` can be done in any order, in any groups and more than once: values
/// learned from parts of a crawl become, merged, the one learned from the whole.
///
/// ## What is dropped
///
/// Memory is bounded by the number of ``pages`` in the sample, each of which takes 4 bytes a line and some 80 besides.
///
/// - Of a page the 1,024 different lines with the least hashes are held.
/// - Of a site 256 pages are held, those with the least hashes of their addresses or, without these, of their texts.
/// - When there are more than ``pageLimit`` pages in all, the number held of a site is halved, to 16 at the least: large sites
///   lose pages first. See ``pagesPerSite``.
/// - When that does not suffice, every second site is forgotten, by the hashes of their hosts, as often as it takes. See
///   ``forgottenShare``.
public struct SiteTemplates: Sendable, Hashable {
  /// The most pages that are held.
  public private(set) var pageLimit: Int
  /// The most pages that are held of a site: a power of two.
  public private(set) var pagesPerSite = mostPagesPerSite
  /// A host is known only if its hash begins with so many zeros.
  private(set) var zeros = 0
  private(set) var samples: [String: SiteSample] = [:]
  /// How many pages are held.
  public private(set) var pages = 0

  /// What ``pageLimit`` is unless it is said: with pages of a hundred lines, some 50 MB.
  public static let standardPageLimit = 100_000
  static let mostPagesPerSite = 256
  static let fewestPagesPerSite = 16

  /// Creates a value that knows no site.
  public init(pageLimit: Int = standardPageLimit) {
    self.pageLimit = max(pageLimit, Self.fewestPagesPerSite)
  }

  /// The hosts that pages are held of, in the order of their bytes.
  public var hosts: [String] { samples.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The share of sites that had to be forgotten: 0 for none, 0.5 for every second one.
  public var forgottenShare: Double { 1 - 1 / Double(1 << zeros) }

  // MARK: - Learning

  /// Learns a text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text of a page, as it will be given to the cleaner.
  ///   - host: The site's host, or an address on it. Nothing is learned if it is neither.
  ///   - url: Where the page was found, if that is known: it counts once, even if its text changes.
  public mutating func learn(_ bytes: [UInt8], host: String, url: String? = nil) {
    learn(LineReader(bytes.span, lexicon: .shared), host: host, url: url)
  }

  /// Learns a text, as its bytes are learned.
  public mutating func learn(_ text: String, host: String, url: String? = nil) {
    learn(Array(text.utf8), host: host, url: url)
  }

  /// Learns a text that was read already.
  package mutating func learn(_ reading: TextReading, host: String, url: String?) {
    learn(PageSample(lines: reading.document.lines, tokens: reading.document.tokens, url: url), host)
  }

  private mutating func learn(_ reader: LineReader, host: String, url: String?) {
    learn(PageSample(lines: reader.lines, tokens: reader.tokens, url: url), host)
  }

  private mutating func learn(_ page: PageSample?, _ host: String) {
    guard let page, let host = Self.host(of: host), isKnown(host) else { return }
    pages += samples[host, default: SiteSample()].insert(page, limit: pagesPerSite)
    reduce()
  }

  /// Adds all that the other value learned.
  ///
  /// Of two values with other bounds the smaller ones hold.
  public mutating func merge(_ other: SiteTemplates) {
    pageLimit = min(pageLimit, other.pageLimit)
    tighten(pagesPerSite: min(pagesPerSite, other.pagesPerSite), zeros: max(zeros, other.zeros))
    for (host, sample) in other.samples where isKnown(host) {
      pages += samples[host, default: SiteSample()].merge(sample, limit: pagesPerSite)
    }
    reduce()
  }

  // MARK: - The bound

  /// Drops what is over the bound.
  ///
  /// How much is dropped depends on nothing but the pages that were learned: with fewer of them it would be no more. That
  /// is why merging can be done in any order.
  private mutating func reduce() {
    while pages > pageLimit {
      if pagesPerSite > Self.fewestPagesPerSite {
        tighten(pagesPerSite: pagesPerSite / 2, zeros: zeros)
      } else {
        tighten(pagesPerSite: pagesPerSite, zeros: zeros + 1)
      }
    }
  }

  private mutating func tighten(pagesPerSite: Int, zeros: Int) {
    guard pagesPerSite != self.pagesPerSite || zeros != self.zeros else { return }
    (self.pagesPerSite, self.zeros) = (pagesPerSite, zeros)
    samples = samples.filter { isKnown($0.key) }
    pages = 0
    for host in samples.keys {
      samples[host]?.cut(to: pagesPerSite)
      pages += samples[host]?.pages.count ?? 0
    }
  }

  private func isKnown(_ host: String) -> Bool {
    zeros == 0 || StableHash.of(host.utf8).leadingZeroBitCount >= zeros
  }
}

extension SiteTemplates {
  /// A value that was read from a file.
  init?(
    pageLimit: Int, pagesPerSite: Int, zeros: Int, samples: [String: SiteSample]
  ) {
    self.init(pageLimit: pageLimit)
    (self.pagesPerSite, self.zeros, self.samples) = (pagesPerSite, zeros, samples)
    pages = samples.values.reduce(0) { $0 + $1.pages.count }
    let isWhole = samples.allSatisfy { host, sample in
      isKnown(host) && Self.host(of: host) == host && 1...pagesPerSite ~= sample.pages.count
    }
    guard isWhole, self.pageLimit == pageLimit, pages <= pageLimit else { return nil }
  }
}
