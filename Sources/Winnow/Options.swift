/// What to remove, and how sure to be.
public struct Options: Sendable, Hashable {
  /// Which error costs more: noise that stays, or content that goes.
  public enum Preset: String, CaseIterable, Sendable, Hashable, Codable {
    /// Remove more: what is left is almost certainly content.
    case precision
    /// Weigh both errors the same.
    case balanced
    /// Remove less: almost all content is left, with some noise.
    case recall
  }

  /// How sure a line's score must be before the line goes. The default is ``Preset/balanced``.
  public var preset: Preset
  /// Kinds that are recognised but never removed.
  public var keep: Set<Kind>
  /// Kinds that are removed besides those of ``Kind/removedByDefault``: in practice ``Kind/title``.
  public var drop: Set<Kind>
  /// If set, only these kinds (and those of ``drop``) are removed.
  public var only: Set<Kind>?
  /// What stands on the pages of the site that the documents are from, if that was learned: see ``SiteTemplates/site(_:)``.
  public var templates: SiteTemplates.Site?
  /// Phrases that make a line noise of a kind, whatever the rules and the score say of it.
  ///
  /// A line goes if its words are a phrase's words, or those of several phrases one after another. Case, accents and
  /// punctuation do not matter, numbers beside a phrase need not be written, and in a phrase
  /// - `#` stands for a number, as does any number;
  /// - `…` at the end lets up to twelve more words follow, `: …` up to twenty behind a colon, a dash or a bar, and
  ///   `……` any text.
  ///
  /// A line of a kind that stays (see ``removes(_:)``) stays. A phrase without a word is never found.
  public var noisePhrases: [Kind: [String]]
  /// Phrases that keep the lines that they stand in, whatever the rules, the score and ``noisePhrases`` say.
  ///
  /// The phrase's words stand in the line one after another, at its start or anywhere. They are compared as in
  /// ``noisePhrases``; more may follow with and without `…`.
  public var keptPhrases: [String]

  /// Creates options; the defaults are those of the command.
  public init(
    preset: Preset = .balanced, keep: Set<Kind> = [], drop: Set<Kind> = [], only: Set<Kind>? = nil,
    templates: SiteTemplates.Site? = nil,
    noisePhrases: [Kind: [String]] = [:], keptPhrases: [String] = []
  ) {
    self.preset = preset
    self.keep = keep
    self.drop = drop
    self.only = only
    self.templates = templates
    self.noisePhrases = noisePhrases
    self.keptPhrases = keptPhrases
  }

  /// Whether a line of this kind goes. ``keep`` wins over ``drop``, and both win over ``only``.
  public func removes(_ kind: Kind) -> Bool {
    if keep.contains(kind) { return false }
    return drop.contains(kind) || (only?.contains(kind) ?? kind.isRemovedByDefault)
  }
}
