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

  /// Creates options; the defaults are those of the command.
  public init(
    preset: Preset = .balanced, keep: Set<Kind> = [], drop: Set<Kind> = [], only: Set<Kind>? = nil,
    templates: SiteTemplates.Site? = nil
  ) {
    self.preset = preset
    self.keep = keep
    self.drop = drop
    self.only = only
    self.templates = templates
  }

  /// Whether a line of this kind goes. ``keep`` wins over ``drop``, and both win over ``only``.
  public func removes(_ kind: Kind) -> Bool {
    if keep.contains(kind) { return false }
    return drop.contains(kind) || (only?.contains(kind) ?? kind.isRemovedByDefault)
  }
}
