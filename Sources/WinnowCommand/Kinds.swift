import ArgumentParser
import Winnow

/// `winnow kinds`: the table of kinds.
struct Kinds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "List the kinds of lines, and whether they are removed.",
    usage: "winnow kinds",
    version: version)

  func run() throws {
    var output = Destination.standardOutput
    try output.write(Array(Self.table.utf8))
    try output.finish()
  }

  /// A row a kind: its name, whether it is removed by default, what it is.
  static var table: String {
    var table = Table(columns: [.left, .left, .left])
    table.append(["kind", "removed", "what it is"])
    for kind in Kind.allCases {
      table.append([kind.rawValue, Kind.removedByDefault.contains(kind) ? "yes" : "no", kind.summary])
    }
    return table.rendered
  }
}
