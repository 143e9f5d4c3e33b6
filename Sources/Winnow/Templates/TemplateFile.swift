/// Why bytes are no ``SiteTemplates``.
public enum TemplateFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// They do not begin as such files do.
  case foreign
  /// They were written by a version of Winnow that this one does not know.
  case version(Int)
  /// They were written by a version of Winnow to which other lines are equal.
  case otherLines
  /// They end too early.
  case truncated
  /// They are not as they were written.
  case damaged

  /// One line for a person.
  public var description: String {
    switch self {
    case .foreign: "is no file of templates; 'winnow learn' writes one"
    case .version(let version):
      "is of version \(version), and this winnow reads version \(TemplateFile.version); learn it anew"
    case .otherLines: "was learned by a winnow that compares lines in another way; learn it anew"
    case .truncated: "is cut short; copy or learn it anew"
    case .damaged: "is damaged; copy or learn it anew"
    }
  }
}

/// The form in which ``SiteTemplates`` are saved.
///
/// | bytes | what |
/// |---|---|
/// | 8 | `WINNOW`, a byte over 127, LF: what is changed as text is shows |
/// | 1 | the version |
/// | 8 | which lines are equal: ``fingerprint`` |
/// | 8 | how many bytes of contents follow |
/// | … | the contents |
/// | 8 | a checksum of all before: FNV-1a |
///
/// The contents are numbers, seven bits a byte, and hashes of eight bytes; all of more than a byte have the least byte first. First
/// come the bounds and the number of hosts; then for each host its name, its pages' hashes, and its lines in rising
/// order: each line's way from the one before, and the pages that have it.
enum TemplateFile {
  static let start: [UInt8] = Array("WINNOW".utf8) + [0xF7, 0x0A]
  static let version = 1
  static let headerLength = 25
  static let checksumLength = 8

  /// A number that changes when other lines have equal keys.
  static let fingerprint: UInt64 = {
    let text = "Über uns | 12 Kommentare — © 2024 Новости ニュース ٣"
    let reader = LineReader(Array(text.utf8).span, lexicon: .shared)
    return reader.tokens.reduce(reader.lines.first?.shape.hash ?? 0) { Shape.extend($0, by: $1.hash) }
  }()
}

extension SiteTemplates {
  /// Reads what ``bytes`` were saved.
  public init(bytes: [UInt8]) throws(TemplateFileError) {
    guard bytes.starts(with: TemplateFile.start) else {
      // Nothing, and a first part of the first bytes, may be the start of such a file.
      throw TemplateFile.start.starts(with: bytes) ? .truncated : .foreign
    }
    var reader = ByteReader(bytes[TemplateFile.start.count...])
    guard let version = reader.byte() else { throw .truncated }
    guard version == TemplateFile.version else { throw .version(Int(version)) }
    guard let fingerprint = reader.hash(), let count = reader.hash() else { throw .truncated }
    let end = UInt64(TemplateFile.headerLength + TemplateFile.checksumLength).addingReportingOverflow(count)
    if !end.overflow, end.partialValue > bytes.count { throw .truncated }
    guard end.partialValue == bytes.count else { throw .damaged }
    let sum = bytes.count - TemplateFile.checksumLength
    var checksum = ByteReader(bytes[sum...])
    guard checksum.hash() == StableHash.fnv(bytes[..<sum]) else { throw .damaged }
    guard fingerprint == TemplateFile.fingerprint else { throw .otherLines }
    var contents = ByteReader(bytes[TemplateFile.headerLength..<sum])
    guard let value = contents.templates(), contents.isAtEnd else { throw .damaged }
    self = value
  }

  /// The value as a file: the same bytes for equal values.
  public var bytes: [UInt8] {
    var contents = ByteWriter()
    contents.write(self)
    var file = ByteWriter(bytes: TemplateFile.start + [UInt8(TemplateFile.version)])
    file.hash(TemplateFile.fingerprint)
    file.hash(UInt64(contents.bytes.count))
    file.bytes += contents.bytes
    file.hash(StableHash.fnv(file.bytes))
    return file.bytes
  }
}

// MARK: - Writing

private struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func number(_ number: Int) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func hash(_ hash: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: hash >> shift))
    }
  }

  mutating func write(_ templates: SiteTemplates) {
    number(templates.pageLimit)
    number(templates.pagesPerSite)
    number(templates.zeros)
    let hosts = templates.hosts
    number(hosts.count)
    for host in hosts {
      guard let sample = templates.samples[host] else { continue }
      number(host.utf8.count)
      bytes += host.utf8
      write(sample)
    }
  }

  private mutating func write(_ sample: SiteSample) {
    number(sample.pages.count)
    for page in sample.pages {
      hash(page.id)
      hash(page.content)
    }
    var entries = sample.pages.indices.flatMap { page in
      sample.pages[page].lines.map { (line: $0, page: page) }
    }
    entries.sort { ($0.line, $0.page) < ($1.line, $1.page) }
    var distinct = 0
    for index in entries.indices where index == 0 || entries[index].line != entries[index - 1].line {
      distinct += 1
    }
    number(distinct)
    var last: UInt32 = 0
    var start = 0
    while start < entries.count {
      let line = entries[start].line
      let end = entries[start...].firstIndex { $0.line != line } ?? entries.count
      number(Int(line - last))
      number(end - start)
      var page = 0
      for entry in entries[start..<end] {
        number(entry.page - page)
        page = entry.page
      }
      (last, start) = (line, end)
    }
  }
}

// MARK: - Reading

/// Reads what a ``ByteWriter`` wrote; nil where something else stands.
private struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func hash() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A number below 2^42, written in as few bytes as can be.
  mutating func number(in range: ClosedRange<Int>) -> Int? {
    var number = 0
    for shift in stride(from: 0, to: 42, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      number |= Int(byte & 0x7F) << shift
      if byte <= 0x7F { return range.contains(number) && (byte > 0 || shift == 0) ? number : nil }
    }
    return nil
  }

  mutating func templates() -> SiteTemplates? {
    let most = SiteTemplates.mostPagesPerSite
    guard let pageLimit = number(in: SiteTemplates.fewestPagesPerSite...(1 << 41)),
      let pagesPerSite = number(in: SiteTemplates.fewestPagesPerSite...most),
      pagesPerSite.nonzeroBitCount == 1, let zeros = number(in: 0...62),
      let count = number(in: 0...(1 << 41))
    else { return nil }
    var samples: [String: SiteSample] = [:]
    var last: [UInt8] = []
    for _ in 0..<count {
      guard let length = number(in: 1...(1 << 20)), length <= rest.count else { return nil }
      let name = Array(rest.prefix(length))
      rest = rest.dropFirst(length)
      let host = String(decoding: name, as: UTF8.self)
      guard last.lexicographicallyPrecedes(name), Array(host.utf8) == name, let sample = sample(most) else {
        return nil
      }
      samples[host] = sample
      last = name
    }
    return SiteTemplates(pageLimit: pageLimit, pagesPerSite: pagesPerSite, zeros: zeros, samples: samples)
  }

  private mutating func sample(_ mostPages: Int) -> SiteSample? {
    guard let count = number(in: 1...mostPages) else { return nil }
    var hashes: [(id: UInt64, content: UInt64)] = []
    for _ in 0..<count {
      guard let id = hash(), let content = hash() else { return nil }
      hashes.append((id, content))
    }
    guard let lines = lines(of: count), !lines.contains(where: \.isEmpty) else { return nil }
    return SiteSample(
      pages: zip(hashes, lines).map { PageSample(id: $0.id, content: $0.content, lines: $1) })
  }

  private mutating func lines(of pages: Int) -> [[UInt32]]? {
    var lines = Array(repeating: [UInt32](), count: pages)
    guard let distinct = number(in: 1...(pages * PageSample.mostLines)) else { return nil }
    var line = 0
    for index in 0..<distinct {
      guard let step = number(in: (index == 0 ? 0 : 1)...Int(UInt32.max)), let count = number(in: 1...pages)
      else {
        return nil
      }
      line += step
      guard let key = UInt32(exactly: line) else { return nil }
      var page = 0
      for place in 0..<count {
        guard let step = number(in: (place == 0 ? 0 : 1)...pages) else { return nil }
        page += step
        guard page < pages, lines[page].count < PageSample.mostLines else { return nil }
        lines[page].append(key)
      }
    }
    return lines
  }
}
