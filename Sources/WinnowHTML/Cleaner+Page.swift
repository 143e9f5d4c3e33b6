import Winnow

extension Cleaner {
  /// The page's content as plain text: see ``PageReport/text``.
  public func clean(_ page: Page) -> String { inspect(page, withReasons: false).text }

  /// A verdict on each block of the page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - withReasons: Whether `Verdict/reasons` are wanted; without them the same verdicts come faster.
  public func inspect(_ page: Page, withReasons: Bool = true) -> PageReport {
    inspect(page, PageModel.shared, withReasons: withReasons, explains: false)
  }

  /// The same verdicts, with what weighed most in the learned score among their reasons.
  ///
  /// The breakdown is for people; it takes many times as long as the verdict.
  public func explain(_ page: Page) -> PageReport {
    inspect(page, PageModel.shared, withReasons: true, explains: true)
  }

  func inspect(_ page: Page, _ model: Model?, withReasons: Bool, explains: Bool) -> PageReport {
    guard let model else {
      let (verdicts, title) = page.text.reading.judge(by: self, withReasons: withReasons)
      return PageReport(page, verdicts, title: title, by: self, withReasons: withReasons)
    }
    let (verdicts, title) = page.text.reading.judge(
      model, page.markup(for: model), by: self, withReasons: withReasons, explains: explains)
    return PageReport(page, verdicts, title: title, by: self, withReasons: withReasons)
  }
}

extension Page {
  func markup(for model: Model) -> TextReading.Markup {
    let facts = PageFacts(text)
    let types = LinkedTypes(linkedData)
    let stated = StatedBlocks(StatedTexts(linkedData, types), text)
    let grams = text.reading.sums(of: model.weights)
    let columns = PageFeatures(facts, head: head, types: types).columns(grams, markup: model.markup)
    return TextReading.Markup(
      table: columns.bytes,
      grams: grams,
      blocks: facts.markup(KindHints(text).kinds, stated),
      second: { SecondColumns(facts, $0).bytes })
  }
}
