/// Takes the scrape noise out of text.
///
/// ```swift
/// let clean = Cleaner().clean(text)
/// ```
///
/// Cleaning removes whole lines and changes none. The same text and options give the same
/// result on every machine, in time linear in the text's length.
public struct Cleaner: Sendable {
  /// What to remove, and how sure to be.
  public var options: Options {
    didSet {
      if options.noisePhrases != oldValue.noisePhrases || options.keptPhrases != oldValue.keptPhrases {
        phrases = PhraseTable(options)
      }
    }
  }

  /// The options' phrases, taken apart once and not for each document.
  package private(set) var phrases: PhraseTable

  /// Whether every line that is recognised as noise goes, but for headlines: no kind is kept, and no phrase keeps a line.
  package var removesAllNoise: Bool {
    phrases.isEmpty && Kind.allCases.allSatisfy { $0 == .title || options.removes($0) }
  }

  /// Creates a cleaner.
  public init(_ options: Options = Options()) {
    self.options = options
    phrases = PhraseTable(options)
  }

  /// The text without its noise.
  public func clean(_ text: String) -> String {
    String(decoding: cleaned(Array(text.utf8)), as: UTF8.self)
  }

  /// The bytes without the lines that are noise. Kept lines keep their bytes, valid UTF-8 or not.
  public func clean(_ bytes: [UInt8]) -> [UInt8] { cleaned(bytes) }

  /// A verdict on each line of the text.
  public func inspect(_ text: String) -> Report { inspect(Array(text.utf8)) }

  /// A verdict on each line of the bytes, which are copied.
  public func inspect(_ bytes: Span<UInt8>) -> Report {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    return inspect(copy)
  }

  /// A verdict on each line of the bytes.
  public func inspect(_ bytes: [UInt8]) -> Report { inspect(bytes, withReasons: true) }

  /// A verdict on each line of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - withReasons: Whether ``Verdict/reasons`` are wanted; without them the same verdicts come faster.
  public func inspect(_ bytes: [UInt8], withReasons: Bool) -> Report {
    inspect(bytes, model: Model.shared, withReasons: withReasons)
  }

  /// The same verdicts, with what weighed most in the learned score among their reasons.
  ///
  /// The breakdown is for people; it takes many times as long as the verdict.
  public func explain(_ bytes: [UInt8]) -> Report { inspect(bytes, model: Model.shared, explains: true) }

  /// The same with the given model; by rules alone where there is none.
  func inspect(_ bytes: [UInt8], model: Model?, withReasons: Bool = true, explains: Bool = false) -> Report {
    let document = Document(bytes)
    let (draft, verdicts) = judge(document, model, withReasons: withReasons, explains: explains)
    return Report(document, verdicts, title: draft.title)
  }

  /// What stays, without a report of what goes.
  private func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    let document = Document(bytes)
    let (_, verdicts) = judge(document, Model.shared, withReasons: false, explains: false)
    return bytes.joined(in: BlankLines(document, isKept: verdicts.map(\.isKept)).keptRanges())
  }

  private func judge(
    _ document: Document, _ model: Model?, withReasons: Bool, explains: Bool
  ) -> (Draft, [Verdict]) {
    var draft = Context.draft(of: document)
    if let model { draft.apply(model, explains: explains) }
    draft.look(on: options.templates)
    return (draft, Policy(options, phrases, givesReasons: withReasons).verdicts(on: draft))
  }
}
