/// What training needs of a document: for the package in `Benchmarks`, and no part of the library's promises.
@_spi(Training)
public struct TrainingSample: Sendable {
  /// The names of the features, in order.
  public static let features = Feature.allCases.map { String(describing: $0) }

  /// What a model has to be trained with to be used with these features.
  public static let fingerprint = String(Features.fingerprint, radix: 16)

  /// The numbers of the lines that are not blank, from 1.
  public let lines: [Int]
  /// Each line's features.
  public let vectors: [[UInt8]]
  /// Each line's words and pairs of words, by their hashes.
  public let grams: [[UInt32]]

  /// Reads a document as cleaning does, with the given weights of words and pairs of words.
  public init(_ bytes: [UInt8], weights: [(gram: UInt32, weight: Int8)]) {
    let document = Document(bytes)
    let draft = Context.draft(of: document)
    let table = Features.table(of: draft, GramSums(draft.document, GramWeights(weights)))
    lines = document.lines.map(\.number)
    vectors = document.lines.indices.map { index in Feature.allCases.map { table[$0, index] } }
    grams = document.lines.map { line in
      var grams: [UInt32] = []
      Grams.visit(line.tokens, document) { grams.append($0) }
      return grams
    }
  }
}

/// A model that was trained but does not ship, to be measured.
@_spi(Training)
public struct TrainedModel: Sendable {
  private let model: Model

  /// Nil if the text is no model, or one of other features than the library computes.
  public init?(_ text: [UInt8]) {
    guard let model = Model(text) else { return nil }
    self.model = model
  }

  /// A verdict on each line of the bytes.
  public func inspect(_ bytes: [UInt8], with cleaner: Cleaner) -> Report {
    cleaner.inspect(bytes, model: model)
  }
}
