/// Something that tells noise from content on a line.
///
/// A signal is made for a document, so that it can look at all of it once; then it is shown each
/// line. To add one, write its file and name it in ``Signals/all``.
protocol Signal: Sendable {
  /// The name in explanations.
  static var name: SignalName { get }

  init(_ document: Document)

  /// What the signal sees in the line; nil if it has nothing to say.
  func look(at index: Int, in document: Document) -> Finding?

  /// Adds what the signal sees in each line. A requirement, so that each signal has a loop of its own
  /// compiled: a call through the protocol for each line costs more than most looks.
  static func collect(from document: Document, into findings: inout [Findings])
}

extension Signal {
  static func collect(from document: Document, into findings: inout [Findings]) {
    let signal = Self(document)
    for index in document.lines.indices {
      if let finding = signal.look(at: index, in: document) { findings[index].append(finding) }
    }
  }
}

/// The scale of findings and scores, in thousandths. Where a weight is not one of these, it says how
/// sure the author of the rule was in between; a learned score will know better.
enum Weight {
  /// Less says nothing, even beside other noise.
  static let hint = 250
  /// From here on a line is noise to its neighbours, and goes with the preset `balanced`.
  static let cut = 500
  /// A sign that needs its neighbours, and has them.
  static let likely = 650
  /// From here on a line goes with the preset `recall` as well.
  static let sure = 800
  /// From here on a finding decides alone, even against prose.
  static let certain = 900
}

extension Signal {
  static func noise(_ kind: Kind, _ weight: Int) -> Finding {
    Finding(signal: name, kind: kind, weight: weight)
  }

  static func content(_ weight: Int) -> Finding {
    Finding(signal: name, kind: nil, weight: -weight)
  }
}

enum Signals {
  /// Every signal. The order decides between equals: the first names the kind.
  static let all: [any Signal.Type] = [
    CaptchaSignal.self,
    SpamSignal.self,
    DoubledSignal.self,
    TeaserSignal.self,
    CreditSignal.self,
    PhraseSignal.self,
    FrameSignal.self,
    BylineSignal.self,
    TimestampSignal.self,
    CopyrightSignal.self,
    BreadcrumbSignal.self,
    PlaceholderSignal.self,
    HashtagSignal.self,
    PictureAddressSignal.self,
    ShortcodeSignal.self,
    NumberSignal.self,
    ScriptSignal.self,
    LanguageSignal.self,
    ProseSignal.self,
  ]

  /// Every line's findings.
  static func findings(in document: Document) -> [Findings] {
    var findings = Array(repeating: Findings(), count: document.lines.count)
    for signal in all { signal.collect(from: document, into: &findings) }
    return findings
  }
}
