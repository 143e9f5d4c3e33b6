@_spi(Training) import Winnow

/// What training needs of a page: for the package in `Benchmarks`, and no part of the library's promises.
@_spi(Training)
public struct PageSample: Sendable {
  /// The names of the features, in order.
  public static let features = TextReading.features + PageColumns.names

  /// The names of those of the second pass.
  public static let secondFeatures = SecondColumns.names

  /// What a model has to be trained with to be used with these features.
  public static let fingerprint = String(PageModel.fingerprint, radix: 16)

  fileprivate let page: Page

  /// The frame of the page is learned from as well.
  public init(_ page: Page) { self.page = page.unframed }

  /// The blocks' texts.
  public var texts: [String] {
    page.text.reading.lines.map { String(decoding: page.text.bytes[$0.content], as: UTF8.self) }
  }

  /// The content of the page's `<title>`.
  public var title: String { String(decoding: page.text.tree.title, as: UTF8.self) }

  /// Whether each block is hidden.
  public var hidden: [Bool] {
    page.text.blocks.map { page.text.tree.elements[Int($0.element)].isHidden }
  }

  /// Each block's features with the given weights of words, and of words of classes.
  public func vectors(
    weights: [(gram: UInt32, weight: Int8)], markup: [(gram: UInt32, weight: Int8)]
  ) -> [[UInt8]] {
    let sums = page.text.reading.sums(of: GramWeights(weights))
    let columns = page.columns(sums, markup: GramWeights(markup))
    let rows = page.text.reading.vectors(sums)
    return rows.enumerated().map { index, row in row + columns.row(index) }
  }

  /// Each block's words and pairs of words, by their hashes.
  public var grams: [[UInt32]] {
    page.text.blocks.indices.map { page.text.reading.grams(of: $0) }
  }

  /// The words of each block's classes, by their hashes.
  public var markup: [[UInt32]] {
    let facts = PageFacts(page.text)
    return page.text.blocks.indices.map { index in
      MarkupGrams.all(of: page.text.blocks[index], facts.blocks[index].ancestors, in: page.text.tree)
    }
  }
}

extension PageSample {
  /// Each block's features of the second pass, by a model that has the first one.
  public func secondVectors(_ model: TrainedPageModel) -> [[UInt8]] {
    let chances = page.text.reading.firstChances(model.model, page.markup(for: model.model))
    let columns = SecondColumns(PageFacts(page.text), chances).bytes
    return chances.indices.map { index in
      SecondFeature.allCases.map { columns[$0.rawValue * chances.count + index] }
    }
  }
}

/// A model that was trained but does not ship, to be measured.
@_spi(Training)
public struct TrainedPageModel: Sendable {
  fileprivate let model: Model

  /// Nil if the text is no model, or one of other features than the library computes.
  public init?(_ text: [UInt8]) {
    guard let model = PageModel.read(text) else { return nil }
    self.model = model
  }

  /// A verdict on each block of the page.
  public func inspect(_ page: Page, with cleaner: Cleaner) -> PageReport {
    cleaner.inspect(page, model, withReasons: false, explains: false)
  }
}

extension Page {
  func columns(_ sums: GramSums, markup: GramWeights) -> PageColumns {
    PageFeatures(PageFacts(text), head: head, types: LinkedTypes(linkedData)).columns(sums, markup: markup)
  }
}
