/// The start of a text, cut with an ellipsis, where the text follows in full.
///
/// Catches `The council met on Monday to talk about the […]` if another line goes on with
/// `… to talk about the harbour`. Leaves an ellipsis whose text stands nowhere else.
struct TeaserSignal: Signal {
  static let name: SignalName = "teaser"

  /// Tokens that must agree; a coincidence of so many is none.
  private static let agreement = 6
  /// Places tried for one teaser, so that hostile repeats cost no more than others.
  private static let attempts = 8
  /// Teasers that may start alike, and lines that one comparison may cross, for the same reason.
  private static let alike = 8
  private static let crossings = 8

  private let cutLines: Set<Int>

  init(_ document: Document) {
    var wanted = Wanted()
    for index in document.lines.indices where document.lines[index].shape.hasEllipsis {
      if let teaser = Teaser(index, document) { wanted.add(teaser) }
    }
    cutLines = wanted.isEmpty ? [] : Self.found(wanted, document)
  }

  func look(at index: Int, in document: Document) -> Finding? {
    guard !cutLines.isEmpty else { return nil }
    return cutLines.contains(index) ? Self.noise(.duplicate, 930) : nil
  }

  /// One pass over all tokens; where those from one on start a teaser, the rest is compared.
  private static func found(_ wanted: Wanted, _ document: Document) -> Set<Int> {
    var search = Search(wanted)
    for index in document.lines.indices {
      let line = document.lines[index]
      guard line.shape.tokens >= agreement else { continue }
      if line.hasAllTokens {
        for first in line.tokens.lowerBound...line.tokens.upperBound - agreement
        where wanted.mayStart(document.tokens[first].hash, document.tokens[first + 1].hash) {
          let window = first..<first + agreement
          let start = window.reduce(Shape.hashSeed) { Shape.extend($0, by: document.tokens[$1].hash) }
          search.look(for: start, on: index, behind: window.upperBound - line.tokens.lowerBound, document)
        }
      } else {
        search.readLine(index, document)
      }
    }
    return search.found
  }

  /// The teasers by the hash over their first tokens.
  private struct Wanted {
    private(set) var teasers: [UInt64: [Teaser]] = [:]
    /// A bit for the first token of each, and one for the first two, so that most places are passed without a look there.
    private var firsts: UInt64 = 0
    private var filter: [UInt64] = []

    private static let words = 16

    var isEmpty: Bool { teasers.isEmpty }

    mutating func add(_ teaser: Teaser) {
      guard teasers[teaser.start, default: []].count < TeaserSignal.alike else { return }
      teasers[teaser.start, default: []].append(teaser)
      if filter.isEmpty { filter = Array(repeating: 0, count: Self.words) }
      let (word, bit) = Self.place(teaser.first, teaser.second)
      filter[word] |= bit
      firsts |= 1 << (teaser.first & 63)
    }

    @inline(__always)
    func mayStart(_ first: UInt64, _ second: UInt64) -> Bool {
      guard firsts >> (first & 63) & 1 != 0 else { return false }
      let (word, bit) = Self.place(first, second)
      return filter[word] & bit != 0
    }

    @inline(__always)
    private static func place(_ first: UInt64, _ second: UInt64) -> (word: Int, bit: UInt64) {
      let mixed = Shape.extend(first, by: second)
      return (Int(truncatingIfNeeded: mixed >> 6) & (words - 1), 1 << (mixed & 63))
    }
  }

  /// The comparisons so far.
  private struct Search {
    let wanted: Wanted
    private(set) var found: Set<Int> = []
    private var attempts: [Int: Int] = [:]

    init(_ wanted: Wanted) { self.wanted = wanted }

    /// Looks for teasers that start with the tokens of this hash, which end with the line's first `count`.
    mutating func look(for start: UInt64, on index: Int, behind count: Int, _ document: Document) {
      guard let teasers = wanted.teasers[start] else { return }
      var cursor: TokenCursor?
      for teaser in teasers where teaser.line != index && !found.contains(teaser.line) {
        guard attempts[teaser.line, default: 0] < TeaserSignal.attempts else { continue }
        attempts[teaser.line, default: 0] += 1
        let behind = cursor ?? Self.cursor(behind: count, on: index, document)
        cursor = behind
        if teaser.continues(from: behind, on: index, document) { found.insert(teaser.line) }
      }
    }

    private static func cursor(behind count: Int, on index: Int, _ document: Document) -> TokenCursor {
      var cursor = TokenCursor(document.lines[index].content, table: .shared)
      for _ in 0..<count { _ = cursor.next(in: document.bytes.span) }
      return cursor
    }

    /// The same for a line of more tokens than are stored.
    mutating func readLine(_ index: Int, _ document: Document) {
      let line = document.lines[index]
      var hashes = document.tokens(of: line).map(\.hash)
      // Reads on from the last token that is stored, which the cursor reads again.
      let last = document.tokens[line.tokens.upperBound - 1]
      let start = line.content.lowerBound + Int(last.offset)
      var cursor = TokenCursor(start..<line.content.upperBound, table: .shared)
      _ = cursor.next(in: document.bytes.span)
      while let token = cursor.next(in: document.bytes.span) { hashes.append(token.hash) }
      for first in 0...hashes.count - TeaserSignal.agreement
      where wanted.mayStart(hashes[first], hashes[first + 1]) {
        let end = first + TeaserSignal.agreement
        look(for: hashes[first..<end].reduce(Shape.hashSeed, Shape.extend), on: index, behind: end, document)
      }
    }
  }

  /// A line that ends in an ellipsis.
  private struct Teaser {
    let line: Int
    /// A hash over its first tokens.
    let start: UInt64
    /// The first two of them.
    let first: UInt64
    let second: UInt64
    /// The tokens after those, without the last.
    let rest: [UInt64]
    /// The letters of the last word, which may be cut itself.
    let last: [UInt32]

    init?(_ index: Int, _ document: Document) {
      let line = document.lines[index]
      guard line.shape.tokens > TeaserSignal.agreement, line.shape.tokens <= 400,
        let cut = Self.ellipsis(in: line.content, document.bytes.span)
      else { return nil }
      var cursor = TokenCursor(line.content.lowerBound..<cut, table: .shared)
      var hashes: [UInt64] = []
      var offset: UInt32 = 0
      while let token = cursor.next(in: document.bytes.span) {
        hashes.append(token.hash)
        offset = token.offset
      }
      guard hashes.count > TeaserSignal.agreement else { return nil }
      self.line = index
      start = hashes[..<TeaserSignal.agreement].reduce(Shape.hashSeed, Shape.extend)
      (first, second) = (hashes[0], hashes[1])
      rest = Array(hashes[TeaserSignal.agreement..<(hashes.count - 1)])
      last = document.foldedWord(at: line.content.lowerBound + Int(offset), before: cut).letters
    }

    /// Bytes that may follow the ellipsis. That the text follows in full is what makes it a teaser.
    private static let longestTail = 160

    /// Where the last ellipsis starts, if little follows it: a bracket, `Read more »`, a feed's last words.
    private static func ellipsis(in content: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
      var end = content.upperBound
      let limit = max(content.lowerBound + 3, end - longestTail)
      while end >= limit {
        let (a, b, c) = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
        if (a, b, c) == (0x2E, 0x2E, 0x2E) || (a, b, c) == (0xE2, 0x80, 0xA6) { return end - 3 }
        end -= 1
      }
      return nil
    }

    /// Whether the text behind the cursor goes on as the teaser does, and further.
    func continues(from cursor: TokenCursor, on index: Int, _ document: Document) -> Bool {
      var cursor = cursor
      var index = index
      var matched = 0
      var crossed = 0
      while true {
        guard let token = cursor.next(in: document.bytes.span) else {
          // An excerpt may run over the end of a paragraph.
          index += 1
          crossed += 1
          guard index < document.lines.count, index != line, crossed <= TeaserSignal.crossings else {
            return false
          }
          cursor = TokenCursor(document.lines[index].content, table: .shared)
          continue
        }
        if matched < rest.count {
          if token.hash != rest[matched] { return false }
          matched += 1
          continue
        }
        // The last word is the start of a longer one, or another word follows it.
        let content = document.lines[index].content
        let start = content.lowerBound + Int(token.offset)
        let word = document.foldedWord(at: start, before: content.upperBound).letters
        guard word.starts(with: last) else { return false }
        return word.count > last.count || cursor.next(in: document.bytes.span) != nil
      }
    }
  }
}
