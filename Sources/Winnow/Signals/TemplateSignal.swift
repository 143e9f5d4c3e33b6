/// Lines that stand on many pages of the site: `Follow the Harbour Herald on all channels`, on each of 200 pages.
///
/// It is not among ``Signals/all``: what a site's other pages hold is not known when the learned score is trained, so it
/// is asked last, about lines that would stay. It leaves `References` over the list of a few pages that read like content
/// there, a paragraph that some pages quote, and the headline that others link to.
struct TemplateSignal: Sendable {
  static let name: SignalName = "template"

  private let site: SiteTemplates.Site

  init(_ site: SiteTemplates.Site) { self.site = site }

  func look(at index: Int, in document: Document) -> TemplateSighting? {
    site.sighting(of: document.lines[index])
  }
}

extension Draft {
  /// Looks for the lines on the site's other pages. To be done after the score is known.
  mutating func look(on site: SiteTemplates.Site?) {
    guard let site else { return }
    let signal = TemplateSignal(site)
    sightings = document.lines.indices.map { signal.look(at: $0, in: document) }
    // The site's name over each page is no headline.
    if let title, let sighting = sightings[title], sighting.isNoHeadline { self.title = nil }
  }

  /// What was seen of a line, as a finding.
  func templateFinding(_ index: Int) -> Finding? {
    guard !sightings.isEmpty, let sighting = sightings[index] else { return nil }
    let weight = sighting.weight(isWritten: document.lines[index].isProse)
    return Finding(signal: TemplateSignal.name, kind: .template, weight: weight)
  }
}

extension TemplateSighting {
  /// How many times as likely noise the line is as it was before, in thousandths.
  ///
  /// Both tell: on how many pages the line stands, and on what share of them. On a few pages headings of content come back as well,
  /// and half the product of both did best on the corpora; from ten pages on their number counts twice. Who writes a paragraph
  /// does it once, and other pages may show it all the same: for these only the share over one half counts, and that once.
  func odds(isWritten: Bool) -> Int {
    isWritten
      ? pages * max(0, 2 * pages - of) * 500 / of : pages * pages * 50 * max(pages, 10) / of
  }

  /// Whether a line taken for the headline is on nearly all pages, as no headline is.
  var isNoHeadline: Bool { pages >= 10 && pages * 10 >= of * 9 }

  /// How strongly it speaks for noise, in thousandths: what even chances become, from their middle on.
  func weight(isWritten: Bool) -> Int { 1000 - 2 * chance(from: 500, isWritten: isWritten) }

  /// The chance of being content, in thousandths, of a line that had another one before.
  func chance(from before: Int, isWritten: Bool) -> Int {
    let odds = max(odds(isWritten: isWritten), 1000)
    let before = min(before, Self.mostChance)
    return before * 1000 / (before + (1000 - before) * odds / 1000)
  }

  /// No line reads so much like content that it is not template on hundreds of pages.
  private static let mostChance = 990

  /// For explanations.
  var detail: String { "on \(pages) of \(of) pages" }
}
