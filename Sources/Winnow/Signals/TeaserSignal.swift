/// The start of a text, cut with an ellipsis, where the text follows in full.
///
/// Catches `The council met on Monday to talk about the […]` if another line goes on with
/// `… to talk about the harbour`. Leaves an ellipsis whose text stands nowhere else.
struct TeaserSignal: Signal {
  static let name = "teaser"

  /// Tokens that must agree; a coincidence of so many is none.
  private static let agreement = 6
  /// Places tried for one teaser, so that hostile repeats cost no more than others.
  private static let attempts = 8
  /// Teasers that may start alike, and lines that one comparison may cross, for the same reason.
  private static let alike = 8
  private static let crossings = 8

  private let cutLines: Set<Int>

  init(_ document: Document) {
    var wanted: [UInt64: [Teaser]] = [:]
    for index in document.lines.indices {
      guard let teaser = Teaser(index, document), wanted[teaser.start, default: []].count < Self.alike else {
        continue
      }
      wanted[teaser.start, default: []].append(teaser)
    }
    cutLines = wanted.isEmpty ? [] : Self.found(wanted, document)
  }

  func look(at index: Int, in document: Document) -> Finding? {
    cutLines.contains(index) ? Self.noise(.duplicate, 930) : nil
  }

  /// One pass over all tokens with a window; where the window starts a teaser, the rest is compared.
  private static func found(_ wanted: [UInt64: [Teaser]], _ document: Document) -> Set<Int> {
    var found: Set<Int> = []
    var attempts: [Int: Int] = [:]
    for index in document.lines.indices where document.lines[index].shape.tokens >= agreement {
      var cursor = TokenCursor(document.lines[index].content, table: .shared)
      var window = Window()
      while let token = cursor.next(in: document.bytes.span) {
        window.append(token.hash)
        guard let start = window.hash, let teasers = wanted[start] else { continue }
        for teaser in teasers where teaser.line != index && !found.contains(teaser.line) {
          guard attempts[teaser.line, default: 0] < Self.attempts else { continue }
          attempts[teaser.line, default: 0] += 1
          if teaser.continues(from: cursor, on: index, document) { found.insert(teaser.line) }
        }
      }
    }
    return found
  }

  /// The last tokens and a hash over them.
  private struct Window {
    private var hashes: [UInt64] = []

    mutating func append(_ hash: UInt64) {
      if hashes.count == TeaserSignal.agreement { hashes.removeFirst() }
      hashes.append(hash)
    }

    var hash: UInt64? {
      hashes.count == TeaserSignal.agreement ? hashes.reduce(Shape.hashSeed, Shape.extend) : nil
    }
  }

  /// A line that ends in an ellipsis.
  private struct Teaser {
    let line: Int
    /// A hash over its first tokens.
    let start: UInt64
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
