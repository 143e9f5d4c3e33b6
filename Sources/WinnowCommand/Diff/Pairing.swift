/// Brings the two verdicts on each document together, by its source and in whatever order they come.
///
/// Only what waits for its partner is held: of two runs over the same files, a document or two. Of documents with one name, the first
/// is the first's partner.
struct Pairing {
  enum Result {
    /// Whole documents.
    case pair(old: JudgedDocument, new: JudgedDocument)
    /// The removed lines of a document.
    case removedPair(old: JudgedDocument, new: JudgedDocument)
    case onlyOld(JudgedDocument)
    case onlyNew(JudgedDocument)
  }

  private var old: Side
  private var new: Side

  /// What one run has said and the other has not, yet.
  private struct Side {
    var reader: VerdictReader
    var isAtEnd = false
    private(set) var waiting: [String: [(order: Int, document: JudgedDocument)]] = [:]
    private var order = 0

    init(_ source: Source) throws(Failure) { reader = try VerdictReader(source) }

    mutating func next() throws(Failure) -> JudgedDocument? {
      if isAtEnd { return nil }
      let document = try reader.next()
      isAtEnd = document == nil
      return document
    }

    mutating func hold(_ document: JudgedDocument) {
      order += 1
      waiting[document.source, default: []].append((order, document))
    }

    mutating func take(_ source: String) -> JudgedDocument? {
      guard var documents = waiting.removeValue(forKey: source) else { return nil }
      let first = documents.removeFirst()
      if !documents.isEmpty { waiting[source] = documents }
      return first.document
    }

    var left: [JudgedDocument] {
      waiting.values.flatMap(\.self).sorted { $0.order < $1.order }.map(\.document)
    }
  }

  init(old: Source, new: Source) throws(Failure) {
    self.old = try Side(old)
    self.new = try Side(new)
  }

  var hasFailed: Bool { old.reader.hasFailed || new.reader.hasFailed }

  /// Whether one file holds documents and the other removed lines.
  var isMixed: Bool {
    if let old = old.reader.form, let new = new.reader.form { return old != new }
    return false
  }

  /// Hands over what can be compared, until both files are read; then what has no partner.
  mutating func run(_ compare: (Result) throws(Failure) -> Void) throws(Failure) {
    while !old.isAtEnd || !new.isAtEnd {
      if let document = try old.next() {
        if let partner = new.take(document.source) {
          try compare(pair(document, partner))
        } else {
          old.hold(document)
        }
      }
      if let document = try new.next() {
        if let partner = old.take(document.source) {
          try compare(pair(partner, document))
        } else {
          new.hold(document)
        }
      }
      if isMixed { return }
    }
    for document in old.left { try compare(alone(document, isOld: true)) }
    for document in new.left { try compare(alone(document, isOld: false)) }
  }

  private var holdsRemovedLines: Bool { (old.reader.form ?? new.reader.form) == .removedLines }

  private func pair(_ old: JudgedDocument, _ new: JudgedDocument) -> Result {
    holdsRemovedLines ? .removedPair(old: old, new: new) : .pair(old: old, new: new)
  }

  /// A document of which nothing was removed has no removed lines: it is not missing.
  private func alone(_ document: JudgedDocument, isOld: Bool) -> Result {
    if !holdsRemovedLines { return isOld ? .onlyOld(document) : .onlyNew(document) }
    let nothing = JudgedDocument(source: document.source, lines: [])
    return isOld ? .removedPair(old: document, new: nothing) : .removedPair(old: nothing, new: document)
  }
}
