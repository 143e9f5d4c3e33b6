/// The pages that are held of a site: of those with different ids the ones with the least.
///
/// What is in it depends on which pages were put in, and not on their order.
struct SiteSample: Sendable, Hashable {
  /// In rising order of their ids.
  private(set) var pages: [PageSample] = []

  init() {}

  /// Nil if the pages are not in rising order.
  init?(pages: [PageSample]) {
    guard zip(pages, pages.dropFirst()).allSatisfy({ $0.id < $1.id }) else { return nil }
    self.pages = pages
  }

  /// Puts a page in; of one that was seen with several texts, the text with the least hash counts.
  ///
  /// - Returns: How many pages more there are.
  mutating func insert(_ page: PageSample, limit: Int) -> Int {
    let place = place(of: page.id)
    if place < pages.count, pages[place].id == page.id {
      if page.content < pages[place].content { pages[place] = page }
      return 0
    }
    if place == limit { return 0 }
    pages.insert(page, at: place)
    guard pages.count > limit else { return 1 }
    pages.removeLast()
    return 0
  }

  /// The same for all pages of another sample.
  mutating func merge(_ other: SiteSample, limit: Int) -> Int {
    other.pages.reduce(0) { $0 + insert($1, limit: limit) }
  }

  mutating func cut(to limit: Int) {
    if pages.count > limit { pages.removeLast(pages.count - limit) }
  }

  /// Where a page of this id stands or would stand.
  private func place(of id: UInt64) -> Int {
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
