/// Filler that nobody replaced: `Lorem ipsum dolor sit amet`, and what follows it.
///
/// Catches it beside a text of other words. Leaves it where it is all there is, as on the page of a design, and
/// `Lorem ipsum is older than you think.`
struct PlaceholderSignal: Signal {
  static let name: SignalName = "placeholder"

  /// Words of sentences that are no filler: then the filler is not the text.
  private static let leastText = 40
  /// Of a filler's words so many are known, in tenths.
  private static let leastTenths = 7
  private static let start: (UInt64, UInt64) = {
    let hashes = Token.hashes(of: Array("lorem ipsum".utf8))
    return (hashes[0], hashes[1])
  }()
  /// The words of the passage that printers use, after Cicero, and of what website builders put behind it.
  private static let words = WordSet(
    """
    lorem ipsum dolor sit amet consectetur adipiscing adipisicing elit sed do eiusmod tempor incididunt ut labore et
    dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo
    consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint
    occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum
    suspendisse varius eros elementum tristique cursus mi viverra ornare interdum diam libero vitae erat aenean faucibus
    nibh justo rutrum imperdiet nunc sem risus posuere donec pellentesque habitant morbi senectus netus malesuada fames
    ac turpis egestas vestibulum tortor quam feugiat ultricies eget semper praesent mauris sapien vivamus vel orci
    maecenas phasellus curabitur integer fusce nam quisque sed at a leo lectus massa metus neque nisl odio pharetra
    placerat purus sagittis scelerisque sollicitudin tellus tincidunt ultrices urna vehicula volutpat aliquam blandit
    congue convallis dapibus dictum dui efficitur euismod facilisis felis fermentum fringilla gravida hendrerit iaculis
    lacinia lacus laoreet ligula lobortis luctus magna mattis molestie nullam pretium proin pulvinar suscipit
    """)

  private let lines: [Int]

  init(_ document: Document) {
    let (first, second) = Self.start
    let hasFiller = document.lines.contains { line in
      let tokens = line.tokens
      return tokens.count > 1 && document.tokens[tokens.lowerBound].hash == first
        && document.tokens[tokens.lowerBound + 1].hash == second
    }
    guard hasFiller else {
      lines = []
      return
    }
    let isFiller = document.lines.map { Self.isFiller($0, document) }
    let text = zip(document.lines, isFiller).reduce(0) { sum, line in
      sum + (line.0.isProse && !line.1 ? line.0.shape.words : 0)
    }
    let isSubject = document.lines.indices.contains {
      !isFiller[$0] && Self.names(document.lines[$0], document)
    }
    lines = text < Self.leastText || isSubject ? [] : isFiller.indices.filter { isFiller[$0] }
  }

  func look(at index: Int, in document: Document) -> Finding? {
    lines.contains(index) ? Self.noise(.boilerplate, Weight.certain) : nil
  }

  static func collect(from document: Document, into findings: inout [Findings]) {
    for index in Self(document).lines { findings[index].append(noise(.boilerplate, Weight.certain)) }
  }

  /// Whether a line speaks of the filler: then it is an example. A few words of it are a heading of its own.
  private static func names(_ line: Line, _ document: Document) -> Bool {
    guard line.isProse else { return false }
    let hashes = document.tokens(of: line).map(\.hash)
    return zip(hashes, hashes.dropFirst()).contains { $0 == start.0 && $1 == start.1 }
  }

  private static func isFiller(_ line: Line, _ document: Document) -> Bool {
    let tokens = line.tokens
    guard tokens.count >= 4 else { return false }
    let words = words
    let known = tokens.reduce(0) { $0 + (words.contains(document.tokens[$1].hash) ? 1 : 0) }
    return known * 10 >= tokens.count * leastTenths
  }
}
