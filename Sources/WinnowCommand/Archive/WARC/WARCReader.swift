/// Reads the records of a web archive that can hold documents, and passes over the others.
///
/// Versions 0.17 to 1.1 of WARC, and what programs wrote that do not keep to them: lines that end with LF alone,
/// more or fewer empty lines between records, addresses in brackets.
///
///     while true {
///       do throws(Failure) {
///         guard let record = try reader.next() else { break }
///         …
///       } catch {
///         report(error)
///       }
///     }
///
/// An error is one damaged place; the next call goes on behind it, with the next record that can be found. The memory it
/// takes is that of the record, and no record is longer than the limit.
struct WARCReader {
  /// What every record begins with.
  static let landmark = Array("WARC/".utf8)
  /// The longest block that is read.
  static let limit = 256 << 20
  /// The longest header.
  private static let headerLimit = 1 << 20
  /// Blocks that are not wanted are held up to this length, so that a length that is wrong costs no other record.
  private static let heldLimit = 1 << 20

  private var input: BufferedInput
  private let subject: String
  private let isUnpacked: Bool
  private let limit: Int
  /// Whether damage was reported and no record was found since.
  private var isLost = false
  /// An error that came up behind a record that is whole.
  private var failure: Failure?
  private var hasFoundRecord = false

  /// Records that were passed over.
  private(set) var passed = PassedRecords()

  /// - Parameters:
  ///   - subject: The file's name in messages.
  ///   - isUnpacked: Whether the stream is an unpacked file, so that places in it are none in the file.
  init(_ stream: any ByteStream, subject: String, isUnpacked: Bool = false, limit: Int = limit) {
    input = BufferedInput(stream)
    self.subject = subject
    self.isUnpacked = isUnpacked
    self.limit = limit
  }

  /// The next record that can hold a document; nil at the end.
  mutating func next() throws(Failure) -> WARCRecord? {
    if let failure {
      self.failure = nil
      throw failure
    }
    do throws(Failure) {
      while try findRecord() {
        if let record = try readRecord() { return record }
      }
      return nil
    } catch {
      isLost = true
      throw error
    }
  }

  // MARK: - Between records

  /// Goes to where the next record begins; false if there is none.
  private mutating func findRecord() throws(Failure) -> Bool {
    if !isLost {
      try input.skipLineEnds()
      if try isAtRecord() { return true }
      if try input.peek(1).isEmpty { return false }
    }
    let start = place
    let isARC = try input.peek(11).elementsEqual("filedesc://".utf8)
    while try !isAtRecord() {
      if try !input.skipLine() { break }
    }
    if isLost { return try !input.peek(1).isEmpty }
    isLost = true
    if hasFoundRecord {
      throw error(
        "what stands between byte \(start.offset) and \(place) belongs to no record, and is left out")
    }
    let remedy = isARC ? "; it is an ARC file, of which 'warcio recompress FILE NEW' makes a WARC file" : ""
    throw error("does not begin with a WARC record\(remedy)")
  }

  private mutating func isAtRecord() throws(Failure) -> Bool {
    WARCVersion.begins(try input.peek(WARCVersion.length))
  }

  private var place: WARCRecord.Place { .init(offset: input.offset, isUnpacked: isUnpacked) }

  private func error(_ problem: String) -> Failure { Failure(subject, problem) }

  // MARK: - A record

  /// Reads the record that begins here; nil if it is not wanted.
  private mutating func readRecord() throws(Failure) -> WARCRecord? {
    let place = place
    guard let fields = try readHeader() else {
      // Behind damage, something that begins as a record does need not be one.
      if isLost { return nil }
      if try input.peek(1).isEmpty {
        throw error("the file ends within the header of the record at \(place). Fetch the file again")
      }
      throw error("the header of the record at \(place) has no end; the record is left out")
    }
    let kind = fields["warc-type"].map { WARCRecord.Kind(rawValue: $0.lowercased()) ?? .other }
    let length = fields["content-length"].flatMap(Self.length)
    guard let kind, let length else {
      if isLost { return nil }
      let name = kind == nil ? "WARC-Type" : "Content-Length"
      let state = fields[name.lowercased()].map { "says '\($0)' for its \(name)" } ?? "has no \(name)"
      throw error("the \(WARCRecord.subject(place, fields)) \(state), and is left out")
    }
    isLost = false
    hasFoundRecord = true
    let isWanted = kind.holdsDocuments
    if length > (isWanted ? limit : Self.heldLimit) {
      try skipBlock(length, of: WARCRecord.subject(place, fields))
      if isWanted {
        throw tooLong(length, WARCRecord.subject(place, fields))
      }
    } else {
      let block = try readBlock(length, of: WARCRecord.subject(place, fields))
      if isWanted { return WARCRecord(kind: kind, fields: fields, place: place, block: block) }
    }
    passed.add(kind: kind)
    return nil
  }

  /// The fields, with what follows them next; nil if the header does not end where it should.
  private mutating func readHeader() throws(Failure) -> HeaderFields? {
    var end = 0
    var version = 0
    while let newline = try input.distanceToLineEnd(from: end, upTo: Self.headerLimit) {
      let line = try input.peek(newline + 1).dropFirst(end)
      let isEmpty = line.count == 1 || line.count == 2 && line.first == 0x0D
      if version == 0 {
        version = newline + 1
      } else if WARCVersion.begins(line) {
        // The next record: no name of a field has a slash.
        _ = try input.skip(end)
        return nil
      }
      end = newline + 1
      if isEmpty { return HeaderFields.read(try input.take(end), from: version).fields }
    }
    let left = try input.peek(Self.headerLimit).count
    _ = try input.skip(left < Self.headerLimit ? left : max(end, 1))
    return nil
  }

  private static func length(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private mutating func readBlock(_ length: Int, of record: String) throws(Failure) -> [UInt8] {
    var block = try input.take(length)
    let count = block.count
    if count == length, isBlockEnd() { return block }
    // The length leads into the middle of something. If that is a later record, all from there is read again.
    block += try input.peek(WARCVersion.length)
    if let next = WARCVersion.firstIndex(in: block), next < count, input.putBack(block[next..<count]) {
      throw error("the \(record) is shorter than its Content-Length of \(length), and is left out")
    }
    if count < length { throw cut(count, length, record) }
    throw error("the \(record) does not end where its Content-Length of \(length) says, and is left out")
  }

  private mutating func skipBlock(_ length: Int, of record: String) throws(Failure) {
    let count = try input.skip(length)
    if count < length { throw cut(count, length, record) }
  }

  /// Whether a block may end here: before a line end, the next record, or nothing.
  private mutating func isBlockEnd() -> Bool {
    do throws(Failure) {
      let next = try input.peek(WARCVersion.length)
      return next.isEmpty || next.first == 0x0A || next.first == 0x0D || WARCVersion.begins(next)
    } catch {
      // That is behind the block, which is whole.
      failure = error
      isLost = true
      return true
    }
  }

  private func cut(_ count: Int, _ length: Int, _ record: String) -> Failure {
    error(
      "the file ends within the \(record), of which \(count) of \(length) bytes are there; the record is left out. Fetch the file again"
    )
  }

  private func tooLong(_ length: Int, _ record: String) -> Failure {
    error("the \(record) has \(length) bytes, more than the \(limit) that are read at most, and is left out")
  }
}
