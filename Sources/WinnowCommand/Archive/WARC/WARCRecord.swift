/// A record of a web archive (WARC, ISO 28500).
struct WARCRecord: Sendable, Hashable {
  enum Kind: String, Sendable, Hashable {
    case warcinfo, response, resource, request, metadata, revisit, conversion, continuation
    /// A kind that the standard does not know.
    case other

    /// Whether a record of this kind can hold a document.
    var holdsDocuments: Bool { self == .response || self == .resource || self == .conversion }
  }

  /// Where a record stands, for a person.
  struct Place: Sendable, Hashable, CustomStringConvertible {
    let offset: Int
    /// Whether the archive is compressed, and the place is not one in its file.
    let isUnpacked: Bool

    var description: String { isUnpacked ? "byte \(offset) of the unpacked archive" : "byte \(offset)" }
  }

  let kind: Kind
  let fields: HeaderFields
  let place: Place
  /// What follows the fields.
  let block: [UInt8]

  /// What was archived. Some programs write the address as the standard's grammar once had it: in brackets.
  var url: String? { Self.url(in: fields) }

  static func url(in fields: HeaderFields) -> String? {
    guard let value = fields["warc-target-uri"], !value.isEmpty else { return nil }
    return value.hasPrefix("<") && value.hasSuffix(">") ? String(value.dropFirst().dropLast()) : value
  }

  /// The record in messages.
  var subject: String { Self.subject(place, fields) }

  static func subject(_ place: Place, _ fields: HeaderFields) -> String {
    guard let url = url(in: fields) else { return "record at \(place)" }
    return "record at \(place) (\(url.count > 200 ? url.prefix(199) + "…" : url[...]))"
  }
}
