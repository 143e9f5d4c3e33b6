/// Fills the table of features: once, by the same code, for training and for cleaning.
enum Features {
  /// - Parameter grams: What the weights of the lines' words add up to.
  static func table(of draft: Draft, _ grams: GramSums) -> FeatureTable {
    table(of: draft, grams, in: FeatureTable.bytes(lines: draft.document.lines.count, others: 0))
  }

  /// - Parameters:
  ///   - grams: What the weights of the lines' words add up to.
  ///   - bytes: Those of a table that has other columns besides. They are not copied where nobody else holds them.
  static func table(of draft: Draft, _ grams: GramSums, in bytes: consuming [UInt8]) -> FeatureTable {
    let document = draft.document
    var table = FeatureTable(lines: document.lines.count, bytes)
    table.fill { table in
      LineFeatures(document).fill(table, draft)
      WordFeatures(document).fill(table, title: draft.title)
      CopyFeatures(document).fill(table)
      GramFeatures(grams).fill(table)
      PlaceFeatures(document).fill(table, draft)
      WindowFeatures(document).fill(table, draft)
    }
    return table
  }
}
