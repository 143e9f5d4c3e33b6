/// What a line is, beyond plain content.
///
/// The raw value is the name used on the command line and in JSON.
public enum Kind: String, CaseIterable, Sendable, Hashable, Codable {
  /// Menus, breadcrumbs, section labels over a title, pagination, show more, back to top, skip links.
  case navigation
  /// The author's line, and what a text says of its own author.
  case byline
  /// A publication or update time, or a reading time, standing alone.
  case timestamp
  /// A picture's caption that repeats or carries a credit, or its alternative text.
  case caption
  /// A photo credit standing alone.
  case credit
  /// What a browser shows when it cannot play a video or run a script, and what a plugin was to replace.
  case mediaFallback = "media-fallback"
  /// Social buttons, print, e-mail, copy link, follow us.
  case share
  /// Related, recommended and most read stories, with the titles under them.
  case related
  /// Leave a reply, required fields, comment counts.
  case commentForm = "comment-form"
  /// A reader's comment under an article.
  case comment
  /// A question that is to keep robots out, such as `3 × 1 =`.
  case captcha
  /// Newsletters, apps, donations, paywalls, log in, register.
  case subscribe
  /// Consent and privacy notices.
  case cookie
  /// Labels of advertisements.
  case advertisement
  /// Link farms: casinos, loans, pills, often in another script and glued together.
  case spamLinks = "spam-links"
  /// Copyright, all rights reserved, terms, imprint.
  case legal
  /// Lists of tags and categories.
  case tags
  /// A repeat of the kept line before it or of a passage further up, or a cut teaser whose text follows in full.
  case duplicate
  /// A line in another language or script than the document, with no place in it.
  case foreign
  /// A line that stands on many pages of a site.
  case template
  /// Noise for reasons of shape and place alone.
  case boilerplate
  /// The headline. It is recognised and kept, unless ``Options/drop`` names it.
  case title
}

extension Kind {
  /// The kinds that are removed unless the options say otherwise: all but ``title``.
  public static let removedByDefault: Set<Kind> = Set(allCases.filter(\.isRemovedByDefault))

  /// The same, without a look into a set, which hashes the kind's name.
  var isRemovedByDefault: Bool { self != .title }

  /// One line for people, as `winnow kinds` prints it.
  public var summary: String {
    switch self {
    case .navigation: "menus, breadcrumbs, section labels, pagination, show more, back to top"
    case .byline: "author lines, and what a text says of its author"
    case .timestamp: "publication, update and reading times standing alone"
    case .caption: "picture captions that repeat or carry a credit, alternative texts"
    case .credit: "photo credits"
    case .mediaFallback: "browser cannot play video, enable JavaScript, loading, shortcodes"
    case .share: "social buttons, print, e-mail, copy link, follow us"
    case .related: "related, recommended, most read, previous and next article"
    case .commentForm: "leave a reply, required fields, comment counts"
    case .comment: "readers' comments under an article"
    case .captcha: "questions that keep robots out"
    case .subscribe: "newsletter, app, donation, paywall, log in, register"
    case .cookie: "consent and privacy notices"
    case .advertisement: "labels of advertisements"
    case .spamLinks: "link farms (casinos, loans, pills)"
    case .legal: "copyright, all rights reserved, terms, imprint"
    case .tags: "tag and category lists"
    case .duplicate: "repeats of the line before and of passages; cut teasers whose text follows in full"
    case .foreign: "another language or script than the document's, with no place in it"
    case .template: "the same on many pages of a site"
    case .boilerplate: "noise by shape and place alone"
    case .title: "the headline; kept unless dropped"
    }
  }
}
