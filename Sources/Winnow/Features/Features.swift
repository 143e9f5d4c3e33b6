/// Fills the table of features: once, by the same code, for training and for cleaning.
enum Features {
  ///
  /// - Parameters:
  ///   - others: Columns that the table has besides, as they lie in it.
  ///   - last: How many more it has, to be filled by who asks for them.
  static func table(
    of draft: Draft, _ weights: GramWeights, others: [UInt8] = [], last: Int = 0
  ) -> FeatureTable {
    let document = draft.document
    var table = FeatureTable(lines: document.lines.count, others: others, last: last)
    table.fill { table in
      LineFeatures(document).fill(table, draft)
      WordFeatures(document).fill(table, title: draft.title)
      CopyFeatures(document).fill(table)
      GramFeatures(document, weights).fill(table)
      PlaceFeatures(document).fill(table, draft)
      WindowFeatures(document).fill(table, draft)
    }
    return table
  }
}
