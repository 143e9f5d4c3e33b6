/// What Winnow decided about a line, and why.
public struct Verdict: Sendable, Hashable {
  /// Whether the line stays in the output.
  public var isKept: Bool
  /// What the line was recognised as; nil for plain content. A kept line may have a kind:
  /// a headline, or a kind that the options keep.
  public var kind: Kind?
  /// How sure Winnow is that the line is what the verdict says, from 0 to 1 in steps of 0.001:
  /// of `kind`, or of content where `kind` is nil.
  public var confidence: Double
  /// The signals behind the verdict, the most telling first. Empty for a line that none spoke on.
  /// ``Cleaner/explain(_:)`` adds the parts of the learned score behind them, such as `score/wording`.
  public var reasons: [Reason]

  /// Creates a verdict.
  public init(isKept: Bool, kind: Kind?, confidence: Double, reasons: [Reason]) {
    self.isKept = isKept
    self.kind = kind
    self.confidence = confidence
    self.reasons = reasons
  }
}

/// What one signal saw in a line.
public struct Reason: Sendable, Hashable {
  /// The signal's name, such as `phrase` or `captcha`.
  public var signal: String
  /// The kind that the signal speaks for; nil where it speaks for content.
  public var kind: Kind?
  /// How strongly it speaks, from -1 (content) to 1 (noise) in steps of 0.001.
  public var weight: Double
  /// What it counted, for a person, such as `on 187 of 200 pages`; nil for most signals.
  public var detail: String?

  /// Creates a reason.
  public init(signal: String, kind: Kind?, weight: Double, detail: String? = nil) {
    self.signal = signal
    self.kind = kind
    self.weight = weight
    self.detail = detail
  }
}
