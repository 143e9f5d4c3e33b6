/// What a scan finds in a page: a skeleton for the parser, and beside it what the parser need not see.
///
/// The parser is there to repair what is broken in how elements hold each other. For that it needs to see
/// neither text nor attributes, nor the links and emphases that begin and end within a line of text. So the skeleton has
/// one letter for a run of text, and two for a tag's attributes.
struct PageScan: Sendable {
  /// An attribute that is read.
  struct Value: Sendable {
    let attribute: Attribute
    /// Whether it is its tag's last.
    var isLast: Bool
    /// Its value in the page, as written.
    let start: Int32
    let count: Int32
  }

  /// A part of a run of text.
  struct Piece: Sendable {
    enum Content: UInt8, Sendable {
      /// Characters and references to characters.
      case text
      /// White space alone.
      case space
      /// The start of an inline element, or all of one that is void.
      case start
      case end
    }

    let content: Content
    let tag: Tag
    /// Of text its place in the page, of a start its first attribute or -1.
    let first: Int32
    /// Bytes of text.
    var count: Int32
  }

  /// The limits that a scan reached.
  struct Limits: Sendable {
    var deepElements = 0
    var hasLongNames = false
    var hasManyNames = false
    var longValues = 0
  }

  /// Markup without attributes and text but marks.
  var skeleton: [UInt8] = []
  var values: [Value] = []
  /// The first value of each tag of the skeleton that has some.
  var firstValues: [Int32] = []
  var pieces: [Piece] = []
  /// The pieces of each run of text.
  var runs: [Range<Int32>] = []
  /// The contents of `<script type="application/ld+json">`.
  var linkedData: [[UInt8]] = []
  var limits = Limits()

  /// What stands for a run. The letters go round, so that a parser that loses one loses no more than that.
  static func mark(_ run: Int) -> UInt8 { UInt8(ascii: "a") + UInt8(truncatingIfNeeded: run & 15) }

  /// What stands for a tag's attributes: the name of one, of two letters that go round as well. The parser drops a second `<html>`,
  /// `<head>` or `<body>`; what comes behind 255 of them in a row may get another's attributes.
  static func tagMark(_ tag: Int) -> (UInt8, UInt8) { (mark(tag >> 4), mark(tag)) }
}
