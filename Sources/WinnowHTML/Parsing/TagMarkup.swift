/// The tags that a skeleton is written with, put together once.
struct TagMarkup: Sendable {
  /// A tag of a few bytes.
  struct Text: Sendable {
    private(set) var bytes = SIMD16<UInt8>()
    private(set) var count = 0

    fileprivate init(_ text: String) {
      precondition(text.utf8.count <= bytes.scalarCount)
      for byte in text.utf8 { append(byte) }
    }

    @inline(__always)
    fileprivate mutating func append(_ byte: UInt8) {
      bytes[count] = byte
      count += 1
    }

    @inline(__always)
    fileprivate func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
      withUnsafeBytes(of: bytes) { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    /// The tag with the name of an attribute before its last byte.
    @inline(__always)
    func with(attribute mark: (UInt8, UInt8)) -> Text {
      var text = self
      text.count -= 1
      text.append(0x20)
      text.append(mark.0)
      text.append(mark.1)
      text.append(UInt8(ascii: ">"))
      return text
    }
  }

  private let starts: [Text]
  private let ends: [Text]

  static let shared = TagMarkup()

  private init() {
    starts = Tag.allCases.map { Text("<\($0)>") }
    ends = Tag.allCases.map { Text("</\($0)>") }
  }

  @inline(__always)
  func start(of tag: Tag) -> Text { starts[Int(tag.rawValue)] }

  @inline(__always)
  func end(of tag: Tag) -> Text { ends[Int(tag.rawValue)] }
}

extension [UInt8] {
  @inline(__always)
  mutating func append(_ text: TagMarkup.Text) { text.withBytes { append(contentsOf: $0) } }
}
