/// The learned weights of each line's words and pairs of words, added up once for all that ask for them.
package struct GramSums: Sendable {
  struct Line: Sendable {
    var sum = 0
    /// The n-grams that have a weight.
    var known = 0
    var least = 0
    var most = 0

    /// So far that one line does not outweigh all those around it.
    var limited: Int { max(-300, min(sum, 300)) }
  }

  let lines: [Line]

  init(_ document: Document, _ weights: GramWeights) {
    // A line's n-grams that may be known, and room for one that is not.
    var grams = [UInt32](repeating: 0, count: 2 * Grams.longest + 2)
    lines = document.lines.map { line in
      var end = 0
      Grams.visit(line.tokens, document) { gram in
        grams[end] = gram
        end &+= weights.mayHold(gram) ? 1 : 0
      }
      var result = Line()
      for place in 0..<end {
        let weight = weights.weight(of: grams[place])
        result.sum &+= weight
        result.known &+= weight != 0 ? 1 : 0
        result.least = min(result.least, weight)
        result.most = max(result.most, weight)
      }
      return result
    }
  }

  /// For each line the sum of its weights, from -300 to 300.
  package var limited: [Int] { lines.map(\.limited) }
}
