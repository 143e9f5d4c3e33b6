/// What is held of a page: which lines it has.
struct PageSample: Sendable, Hashable {
  /// A hash of the page's address or, if that is not known, of its text. Pages are drawn by it.
  let id: UInt64
  /// Equal for texts that differ in numbers alone.
  let content: UInt64
  /// The lines' keys, each once, in rising order.
  let lines: [UInt32]

  /// Lines held of a page, those with the least keys.
  static let mostLines = 1024

  init(id: UInt64, content: UInt64, lines: [UInt32]) {
    (self.id, self.content, self.lines) = (id, content, lines)
  }

  /// Nil for a page without a line that has a key.
  init?(lines: [Line], tokens: [Token], url: String?) {
    var keys: [UInt32] = []
    keys.reserveCapacity(lines.count)
    var content = Shape.hashSeed
    for line in lines {
      guard let key = line.templateKey else { continue }
      keys.append(key)
      content = Shape.extend(content, by: line.hashWithoutNumbers(tokens))
    }
    if keys.isEmpty { return nil }
    keys.sort()
    var last: UInt32?
    keys.removeAll { key in
      defer { last = key }
      return key == last
    }
    self.lines = keys.count <= Self.mostLines ? keys : Array(keys.prefix(Self.mostLines))
    self.content = StableHash.mixed(content)
    id = url.map { StableHash.of(SiteTemplates.page(of: $0)) } ?? self.content
  }
}

extension Line {
  /// What the line is known by among a site's lines; nil for one without a letter, which says too little.
  var templateKey: UInt32? { shape.letters > 0 ? UInt32(truncatingIfNeeded: shape.hash >> 32) : nil }

  /// A hash over the words, in which all numbers are one. Lines too long to be stored tell their numbers.
  fileprivate func hashWithoutNumbers(_ document: [Token]) -> UInt64 {
    guard hasAllTokens else { return shape.hash }
    return document[tokens].reduce(Shape.hashSeed) { Shape.extend($0, by: $1.key) }
  }
}

/// Hashes that are the same on every machine and spread over all bits.
enum StableHash {
  /// FNV-1a (Fowler, Noll, Vo), mixed.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { mixed(fnv(bytes)) }

  static func fnv(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(Shape.hashSeed) { ($0 ^ UInt64($1)) &* TokenCursor.prime }
  }

  /// The last step of SplitMix64 (Steele, Lea and Flood, 2014).
  static func mixed(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
