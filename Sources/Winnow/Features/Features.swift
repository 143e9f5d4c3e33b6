/// Fills the table of features: once, by the same code, for training and for cleaning.
enum Features {
  static func table(of draft: Draft, _ weights: GramWeights) -> FeatureTable {
    let document = draft.document
    var table = FeatureTable(lines: document.lines.count)
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
