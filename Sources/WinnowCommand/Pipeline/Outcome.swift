import Winnow

/// What became of an item: all that is to be written, in bytes.
struct Outcome: Sendable {
  /// A line on standard error.
  enum Message: Sendable {
    case note(String)
    case failure(Failure)
  }

  let source: Source
  var messages: [Message] = []
  /// Whether the document could not be read.
  var isUnread = false
  /// For the list of removed lines.
  var removed: [UInt8] = []
  /// For the output, or for the document's own file; nil if nothing is to be written.
  var content: [UInt8]?
  var statistics = Statistics()
  /// What was learned, where the run is to learn.
  var learned: SiteTemplates?
  /// How many documents this was, those included that could not be read.
  var documents = 1
  /// Whether they are records of a file, so that their number says little of how many there are.
  var isPart = false
  /// How many bytes of the input.
  var consumed = 0

  var size: Int { removed.count + (content?.count ?? 0) + (learned?.pages ?? 0) * Self.learnedPageSize }

  /// What a page that was learned takes in memory, as most do.
  private static let learnedPageSize = 512
}
