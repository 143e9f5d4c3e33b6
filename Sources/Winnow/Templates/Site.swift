extension SiteTemplates {
  /// The lines of one site: how many of its pages have them.
  public struct Site: Sendable, Hashable {
    /// How many pages are counted: those of the sample, of equal texts one.
    public let pages: Int
    /// A line is template only if it stands on so many pages.
    public var leastPages = 5
    /// A line is template only if it stands on this share of the pages.
    public var leastShare = 0.1
    /// Lines that stand on more than one page.
    private let counts: [UInt32: UInt32]

    init(_ sample: SiteSample) {
      var contents: Set<UInt64> = []
      var counts: [UInt32: UInt32] = [:]
      for page in sample.pages where contents.insert(page.content).inserted {
        for line in page.lines { counts[line, default: 0] += 1 }
      }
      pages = contents.count
      self.counts = counts.filter { $0.value > 1 }
    }

    /// On how many pages the line stands, where it was seen often enough to be template.
    func sighting(of line: Line) -> TemplateSighting? {
      guard let key = line.templateKey, let count = counts[key], Int(count) >= max(leastPages, 2) else {
        return nil
      }
      let sighting = TemplateSighting(pages: Int(count), of: pages)
      return Double(count) >= Double(pages) * leastShare ? sighting : nil
    }

    /// Whether the line stands on ``leastPages`` and on ``leastShare`` of the site's pages.
    ///
    /// The cleaner looks at more than that: how much a line reads like content, and whether it is a paragraph.
    public func isTemplate(_ line: some StringProtocol) -> Bool {
      let lines = LineReader(Array(line.utf8).span, lexicon: .shared).lines
      return lines.count == 1 && sighting(of: lines[0]) != nil
    }

    /// How many of the lines are template.
    public var templateLines: Int {
      counts.values.count { Int($0) >= leastPages && Double($0) >= Double(pages) * leastShare }
    }
  }

  /// The lines of a site, for ``Options/templates``; nil if nothing was learned of it.
  ///
  /// Their counts are made anew each time: keep it while pages of the site are cleaned.
  ///
  /// - Parameter host: The site's host, or an address on it.
  public func site(_ host: String) -> Site? {
    Self.host(of: host).flatMap { samples[$0] }.map(Site.init)
  }
}

/// On how many pages of a site a line stands.
struct TemplateSighting: Sendable, Hashable {
  let pages: Int
  let of: Int
}
