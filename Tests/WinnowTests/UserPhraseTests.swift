import Testing

@testable import Winnow

/// The user's own phrases: ``Options/noisePhrases`` and ``Options/keptPhrases``.
@Suite struct UserPhraseTests {
  private static let prose = """
    The bridge over the narrow sound was opened on a cold morning, and nobody came to see it.

    It had taken nine years, and the town had long since found other ways to cross the water.

    """

  /// The verdict on a line that stands among prose.
  private func verdict(on line: String, _ options: Options) -> Verdict? {
    Cleaner(options).inspect(Self.prose + "\n" + line + "\n\n" + Self.prose).lines
      .first { $0.text == line }?.verdict
  }

  private func isRemoved(_ line: String, by phrase: String) -> Bool {
    verdict(on: line, Options(noisePhrases: [.subscribe: [phrase]]))?.isKept == false
  }

  private static let sentence =
    "The harbour office has a new clock, and all of the town has come to look at it today."

  @Test func aNoisePhraseRemovesProseAndSaysSo() throws {
    #expect(verdict(on: Self.sentence, Options())?.isKept == true)
    let verdict = try #require(
      self.verdict(on: Self.sentence, Options(noisePhrases: [.subscribe: [Self.sentence]])))
    #expect(!verdict.isKept)
    #expect(verdict.kind == .subscribe)
    #expect(verdict.confidence == 1)
    #expect(verdict.reasons.first == Reason(signal: "user-phrase", kind: .subscribe, weight: 1))
  }

  @Test(
    "a phrase covers the whole line, as far as it says",
    arguments: [
      ("Harbour clock", "harbour CLOCK!", true),
      ("Harbour clock", "Härbour clöck", true),
      ("Harbour clock", "Harbour clock (12)", true),
      ("Harbour clock", "The harbour clock", false),
      ("Harbour clock", "Harbour clock tower", false),
      ("Harbour clock", "Harbour clock | Harbour clock", true),
      ("Harbour clock …", "Harbour clock", true),
      ("Harbour clock …", "Harbour clock of the old town", true),
      ("Harbour clock …", "Harbour clock a b c d e f g h i j k l", true),
      ("Harbour clock …", "Harbour clock a b c d e f g h i j k l m", false),
      ("Harbour clock ……", "Harbour clock a b c d e f g h i j k l m", true),
      ("Harbour clock: …", "Harbour clock: it stands still", true),
      ("Harbour clock: …", "Harbour clock it stands still", false),
      ("Clock # of #", "Clock 3 of 1,204", true),
      ("Clock # of #", "Clock three of four", false),
      ("港の時計", "港の時計", true),
      ("港の時計", "港の時計です", false),
      ("…", "Harbour clock", false),
      ("12", "12", false),
    ])
  func cover(_ phrase: String, _ line: String, _ isExpected: Bool) {
    #expect(isRemoved(line, by: phrase) == isExpected)
  }

  @Test func aPhraseIsReadToTheEndOfALongLine() {
    let words = (0..<100).map { "word\(Unicode.Scalar(UInt8(97 + $0 % 26)))" }
    let line = words.joined(separator: " ") + " harbour clock."
    #expect(isRemoved(line, by: words.joined(separator: " ") + " harbour clock"))
    #expect(!isRemoved(line, by: words.joined(separator: " ") + " harbour bell"))
    let kept = Options(noisePhrases: [.tags: ["worda ……"]], keptPhrases: ["harbour clock"])
    #expect(verdict(on: line, kept)?.isKept == true)
  }

  @Test func aKindThatStaysStays() throws {
    var options = Options(noisePhrases: [.subscribe: ["Harbour clock"]])
    options.keep = [.subscribe]
    #expect(verdict(on: "Harbour clock", options)?.isKept == true)
    #expect(verdict(on: "Harbour clock", options)?.kind == .subscribe)
    options.keep = []
    options.only = [.legal]
    #expect(verdict(on: "Harbour clock", options)?.isKept == true)
  }

  @Test func aKeptPhraseKeepsWhatTheRulesAreSureOf() throws {
    let line = "Your email address will not be published. Required fields are marked"
    #expect(verdict(on: line, Options())?.isKept == false)
    let verdict = try #require(self.verdict(on: line, Options(keptPhrases: ["not be PUBLISHED …"])))
    #expect(verdict.isKept)
    #expect(verdict.kind == .commentForm)
    #expect(verdict.reasons.first == Reason(signal: "user-phrase", kind: nil, weight: -1))
  }

  @Test func aKeptPhraseWinsOverNoiseAndRepeats() {
    let options = Options(noisePhrases: [.tags: ["Harbour clock ……"]], keptPhrases: ["clock"])
    #expect(verdict(on: "Harbour clock tower", options)?.isKept == true)
    #expect(verdict(on: "Harbour tower", options)?.kind != .tags)
    let twice = Self.prose + Self.sentence + "\n\n" + Self.sentence + "\n\n" + Self.prose
    let count = { (options: Options) in
      Cleaner(options).inspect(twice).lines.count { $0.text == Self.sentence && $0.verdict.isKept }
    }
    #expect(count(Options()) == 1)
    #expect(count(Options(keptPhrases: ["harbour office"])) == 2)
  }

  @Test func changedOptionsCount() {
    var cleaner = Cleaner()
    cleaner.options.noisePhrases[.tags] = ["Harbour clock"]
    #expect(!cleaner.clean(Self.prose + "\nHarbour clock\n\n" + Self.prose).contains("Harbour clock"))
    cleaner.options = Options()
    #expect(cleaner.phrases.isEmpty)
  }

  /// Phrases that no line has change nothing, and those of some lines change those alone, unless they repeat.
  @Test func otherLinesAreJudgedAsBefore() {
    let absent = Options(noisePhrases: [.tags: ["zyxwv utsrq …"]], keptPhrases: ["zyxwv utsrq"])
    for document in PromiseTests.documents.prefix(100) {
      let before = Cleaner().inspect(document)
      #expect(Cleaner(absent).inspect(document).lines.map(\.verdict) == before.lines.map(\.verdict))
      guard let line = before.lines.first(where: { Self.isPhrase($0.text) }) else { continue }
      let kept = Cleaner(Options(keptPhrases: [line.text])).inspect(document)
      #expect(kept.lines.first { $0.number == line.number }?.verdict.isKept == true)
      let changed = zip(before.lines, kept.lines).filter {
        $0.verdict.isKept != $1.verdict.isKept && $1.verdict.reasons.first?.signal != "user-phrase"
      }
      #expect(changed.allSatisfy { $0.verdict.kind == .duplicate || $1.verdict.kind == .duplicate })
    }
  }

  /// Whether a line's text, as a phrase, means itself: no bytes are lost, and no `#` is a number.
  private static func isPhrase(_ text: String) -> Bool {
    PhraseTable.hasWord(text) && !text.contains { $0 == "\u{FFFD}" || $0 == "#" }
  }

  @Test func theOrderOfADictionaryDoesNotCount() {
    let kinds: [Kind] = [.tags, .share, .legal, .navigation]
    for shift in kinds.indices {
      var options = Options()
      for index in kinds.indices {
        options.noisePhrases[kinds[(index + shift) % kinds.count]] = ["Harbour clock"]
      }
      #expect(verdict(on: "Harbour clock", options)?.kind == .navigation)
    }
  }
}
