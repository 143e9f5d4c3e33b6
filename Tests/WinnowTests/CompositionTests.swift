import TestSupport
import Testing
import Winnow

/// What holds over texts that are made of what scraped texts are made of, in ten scripts.
@Suite("composed texts")
struct CompositionTests {
  private static let seeds = UInt64(0)..<100

  private func lines(_ text: String, _ options: Options = Options()) -> [Report.Line] {
    Cleaner(options).inspect(text).lines
  }

  /// What an added menu, notice or form changes of an article's own lines.
  private func changes(isArticle: Bool, _ part: Composition.Part) -> (texts: Int, paragraphs: Int) {
    var (texts, paragraphs) = (0, 0)
    for seed in Self.seeds {
      let composition = Composition(seed: seed, isArticle: isArticle)
      let before = lines(composition.text())
      let after = lines(composition.text(adding: part))
      let rest = part == .form ? after.prefix(before.count) : after.suffix(before.count)
      #expect(zip(rest, before).allSatisfy { $0.text == $1.text })
      let article = composition.article
      let changed = zip(before, rest).filter { $0.verdict.isKept != $1.verdict.isKept }.map(\.0.text)
        .filter(article.contains)
      if !changed.isEmpty { texts += 1 }
      paragraphs += changed.count { line in
        composition.wording.sentences.count { line.contains($0) } >= 2
      }
    }
    return (texts, paragraphs)
  }

  /// Paragraphs of two sentences or more stay as they were. Headings and sentences that stand alone do not always: the score
  /// knows the whole document, each has its own cut, and where there are ten lines, five more tell on both: in up to 14 of
  /// 100 articles.
  @Test(arguments: Composition.Part.allCases)
  func additionToAnArticle(_ part: Composition.Part) {
    let changes = changes(isArticle: true, part)
    #expect(changes.paragraphs == 0)
    #expect(changes.texts <= 14)
  }

  /// With captions, cells and items, which without their markup are short lines, in up to 21 of 100.
  @Test(arguments: Composition.Part.allCases)
  func additionToAText(_ part: Composition.Part) {
    let changes = changes(isArticle: false, part)
    #expect(changes.paragraphs <= 2)
    #expect(changes.texts <= 21)
  }

  @Test func promises() {
    for seed in Self.seeds {
      let text = Composition(seed: seed).text()
      let report = Cleaner().inspect(text)
      let cleaned = Cleaner().clean(text)
      #expect(cleaned == Cleaner().clean(text))
      // Lines of the input, in its order; each line is either kept or removed.
      let all = text.split(separator: "\n")
      #expect(report.lines.map(\.text) == all.map(String.init))
      let kept = report.lines.filter(\.verdict.isKept).map(\.text)
      #expect(cleaned.split(separator: "\n").map(String.init) == kept)
      #expect(report.lines.allSatisfy { $0.verdict.isKept || $0.verdict.kind != nil })
    }
  }

  @Test func droppingMoreKindsKeepsNoMoreLines() {
    for seed in Self.seeds {
      let text = Composition(seed: seed).text()
      var random = SeededGenerator(seed)
      let kinds = Kind.allCases.shuffled(using: &random)
      var last = Int.max
      for count in [1, 3, 8, kinds.count] {
        let kept = lines(text, Options(only: Set(kinds.prefix(count)))).count { $0.verdict.isKept }
        #expect(kept <= last)
        last = kept
      }
    }
  }
}
