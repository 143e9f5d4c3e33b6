/// What a page says about itself: in its head, in its linked data and in marks around its text.
///
/// Nothing is guessed from prose. A value that no mark names is nil, but for what a ``PageReport`` reads beside the
/// headline: who wrote the page, and when.
public struct Metadata: Sendable, Hashable {
  /// The headline, without the site's name around it.
  ///
  /// The heading that `og:title`, `twitter:title`, linked data or `<title>` agree with; or else one of those,
  /// in this order.
  public var title: String?
  /// Who wrote it: one name, or several joined by a comma and a blank.
  ///
  /// From linked data, `<meta name="author">` and its relatives, and links with `rel="author"`; or else from the line
  /// beside the headline. An account (`@annab`) and the site's own name come last.
  public var author: String?
  /// When it was published, in ISO 8601: `2024-05-03`, or with a time `2024-05-03T10:20:00+02:00`.
  ///
  /// A time has no zone if the page names none. From `article:published_time`, linked data, other dates in
  /// the head, `<time>`, marks of microformats (`class="published"`), from an address such as `/2024/05/03/`,
  /// and last from a full date beside the headline, or in a line behind the text that says who published it.
  public var date: String?
  /// When it was changed last, written as ``date`` is.
  ///
  /// From `article:modified_time`, linked data and `og:updated_time`, or `Last updated …` beside the headline.
  public var modified: String?
  /// The language as a BCP 47 tag, in its usual case: `en`, `pt-BR`, `zh-Hans`.
  ///
  /// From `<html lang>`, `og:locale`, `content-language` and linked data. A ``PageReport`` names the language of the
  /// prose where that is plainly another.
  public var language: String?
  /// The name of the site. From `og:site_name`, `application-name` and the publisher in linked data.
  public var siteName: String?
  /// A summary of a sentence or two. From `og:description`, `<meta name="description">` and linked data.
  public var description: String?
  /// The address that the page wants to be known by, complete.
  ///
  /// From `<link rel="canonical">`, `og:url` and linked data.
  public var canonicalURL: String?
  /// What the page is filed under, in its order and without repeats.
  ///
  /// From `<meta name="keywords">`, or else `article:tag` and linked data.
  public var keywords: [String] = []

  /// Creates metadata of a page that says nothing about itself.
  public init() {}
}
