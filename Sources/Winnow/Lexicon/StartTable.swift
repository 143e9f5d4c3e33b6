/// The words that start something in the lexicon.
///
/// Every token of a text is looked up here, and half of them are not there, which no processor
/// predicts: so the answer is chosen and not branched to. A bucket has a byte for each of its words, compared
/// all at once, so that what tells most of the absent words fits a near cache; the entries, with the whole key, are read
/// for words that are there.
struct StartTable: Sendable {
  struct Entry: Sendable {
    fileprivate let key: UInt64
    let node: UInt32
    let reach: Lexicon.Reach

    fileprivate static let none = Entry(0, Lexicon.none, [])

    init(_ key: UInt64, _ node: UInt32, _ reach: Lexicon.Reach) {
      self.key = key
      self.node = node
      self.reach = reach
    }
  }

  private struct Bucket {
    /// A byte for each word, by its key; 0 where there is none.
    var tags: UInt64 = 0
    /// The first word's entry; the others stand behind it.
    var first = 0
  }

  private let buckets: [Bucket]
  /// The first is none; then come those of each bucket.
  private let entries: [Entry]

  private static let each: UInt64 = 0x0101_0101_0101_0101

  /// What each first word leads to.
  init(_ tree: LexiconTree) {
    let sayings = tree.sayings.map(Lexicon.Reach.init)
    var reach = tree.nodes.map { sayings[Int($0)] }
    // A node stands behind the one that leads to it.
    for index in tree.edges.indices.reversed() {
      let from = Int(tree.edges[index].from)
      reach[from].formUnion(reach[index + 2].beyond)
    }
    self.init(
      zip(tree.edges, UInt32(2)...).compactMap { edge, to in
        edge.from == Lexicon.root ? Entry(edge.key, to, reach[Int(to)]) : nil
      })
  }

  init(_ words: [Entry]) {
    let words = words.filter { $0.key != 0 }
    var count = 1
    // At most three words a bucket: then one of 84 is full, and one of 260 passes words on.
    while count * 3 < words.count { count *= 2 }
    var buckets = Array(repeating: Bucket(), count: count)
    let places = words.map { word in
      let hash = Self.hash(word.key)
      var bucket = Self.bucket(hash) & (count - 1)
      // A full bucket passes words on to the next one.
      while Self.isFull(buckets[bucket].tags) { bucket = (bucket + 1) & (count - 1) }
      let slot = Self.words(of: buckets[bucket].tags)
      buckets[bucket].tags |= Self.tag(hash) << UInt64(slot * 8)
      return (bucket: bucket, slot: slot)
    }
    var entries = Array(repeating: Entry.none, count: words.count + 1)
    var first = 1
    for bucket in buckets.indices {
      buckets[bucket].first = first
      first += Self.words(of: buckets[bucket].tags)
    }
    for (word, place) in zip(words, places) { entries[buckets[place.bucket].first + place.slot] = word }
    (self.buckets, self.entries) = (buckets, entries)
  }

  /// The entry of a key; one of ``Lexicon/none`` for a key that has none.
  @inline(__always)
  func entry(of key: UInt64) -> Entry {
    let hash = Self.hash(key)
    let bucket = buckets[Self.bucket(hash) & (buckets.count &- 1)]
    // A byte is zero where the tags are equal, and the lowest of these has its upper bit set: the usual search.
    let difference = bucket.tags ^ (Self.each &* Self.tag(hash))
    let equal = (difference &- Self.each) & ~difference & (Self.each &* 0x80)
    let isThere = (equal | (0 &- equal)) >> 63
    let place = bucket.first &+ equal.trailingZeroBitCount >> 3
    let entry = entries[place & (0 &- Int(truncatingIfNeeded: isThere))]
    // Another word of the tag, or none where words were passed on. One condition, as most of its parts
    // are tossed coins and all of it is nearly always false.
    let other = entry.key ^ key
    let isOther = (other | (0 &- other)) >> 63
    if isOther & (isThere | (Self.isFull(bucket.tags) ? 1 : 0)) != 0 { return passed(key) }
    return entry
  }

  private func passed(_ key: UInt64) -> Entry {
    var place = Self.bucket(Self.hash(key)) & (buckets.count - 1)
    for _ in buckets.indices {
      let bucket = buckets[place]
      let entries = entries[bucket.first..<bucket.first + Self.words(of: bucket.tags)]
      if let entry = entries.first(where: { $0.key == key }) { return entry }
      guard Self.isFull(bucket.tags) else { break }
      place = (place + 1) & (buckets.count - 1)
    }
    return .none
  }

  /// How many words a bucket has.
  @inline(__always)
  private static func words(of tags: UInt64) -> Int { (64 - tags.leadingZeroBitCount + 7) / 8 }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) }

  /// From 1 to 255: 0 is no word's.
  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt64 { max(hash >> 56, 1) }

  @inline(__always)
  private static func isFull(_ tags: UInt64) -> Bool { (tags &- each) & ~tags & (each &* 0x80) == 0 }
}
