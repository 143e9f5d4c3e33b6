import Winnow

/// The model for pages: that for text with more features, and weights for the words of classes.
enum PageModel {
  /// Nil if the text is no model, or one of other features than the library computes.
  static func read(_ text: [UInt8]) -> Model? {
    Model(text, others: PageColumns.names, second: SecondColumns.names)
  }

  /// A number that changes when the features of pages do, as far as one page tells.
  static var fingerprint: UInt64 {
    var result = TextReading.fingerprint
    guard let page = try? Page(html: Array(fingerprintPage.utf8)).unframed else { return result }
    // A weight for each n-gram and each class of the page, so that those columns count as well.
    let facts = PageFacts(page.text)
    var grams: [(gram: UInt32, weight: Int8)] = []
    var markup: [(gram: UInt32, weight: Int8)] = []
    for index in page.text.blocks.indices {
      grams += page.text.reading.grams(of: index).map { ($0, Int8(truncatingIfNeeded: $0 | 1)) }
      let words = MarkupGrams.all(
        of: page.text.blocks[index], facts.blocks[index].ancestors, in: page.text.tree)
      markup += words.map { ($0, Int8(truncatingIfNeeded: $0 | 1)) }
    }
    let sums = page.text.reading.sums(of: GramWeights(grams))
    let columns = page.columns(sums, markup: GramWeights(markup))
    let chances = page.text.blocks.indices.map { ($0 * 389 + 71) % 1001 }
    for byte in columns.values + SecondColumns(facts, chances).bytes {
      result = (result ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return result
  }

  /// A bit of everything that features look at.
  private static let fingerprintPage = """
    <!DOCTYPE html><html lang=en><head><title>The bridge that nobody wanted - The Sound Herald</title>
    <meta property="og:type" content="article"><meta name=description content="Nine years for a bridge.">
    <script type="application/ld+json">{"@type": "NewsArticle"}</script></head><body class="single-post">
    <nav class=main-menu><ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href=#top>Top</a></ul></nav>
    <main id=content><article class="post entry-content"><h1>The bridge that nobody wanted</h1>
    <p class=byline>By <span class=author>Anna Berg</span></p>
    <p>The bridge over the narrow sound was <b>opened</b> on a cold morning, and nobody came to see it.</p>
    <p>It had taken nine years; the town had long since found <a href="/ferry">other ways</a> to cross the water.</p>
    <figure><img src=b.jpg><figcaption>The bridge<br>in May</figcaption></figure>
    <h2>The numbers</h2><table><tr><th>Length<td>212 m<tr><th>Width<td>8 m</table>
    <blockquote><p>It is a bridge, said the mayor, and that is what it is, and will be for a long time.</blockquote>
    <pre><code>let length = 212</code></pre><dl><dt>Sound<dd>A narrow water between two shores.</dl></article>
    <section class=comments><h2>Related Articles</h2><div class="card teaser"><a href=x>The ferry</a></div>
    <form><label>E-mail</label><button>Subscribe</button></form></section></main>
    <aside class="sidebar widget" style="display: none"><p>Most read</p></aside>
    <footer><p>© 2024 The Sound Herald. All rights reserved.</p></footer></body></html>
    """
}
