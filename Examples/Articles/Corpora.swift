import Winnow

/// What the article "Corpora at scale" shows.
enum Corpora {
  static func clean(_ documents: [[UInt8]]) async -> [[UInt8]] {
    let cleaner = Cleaner()
    return await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, cleaner.clean(document)) }
      }
      var results = documents
      for await (index, clean) in group { results[index] = clean }
      return results
    }
  }

  static func share(of documents: [[UInt8]]) -> Double {
    var (kept, all) = (0, 0)
    for document in documents {
      kept += Cleaner().clean(document).count
      all += document.count
    }
    return Double(kept) / Double(max(all, 1))
  }
}
