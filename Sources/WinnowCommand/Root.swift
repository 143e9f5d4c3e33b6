import ArgumentParser

/// `winnow` itself: what `winnow clean` does, and the help page that lists everything.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow",
    abstract: "Takes the scrape noise out of web text and web pages.",
    usage: """
      winnow [<options>] [<file> ...]
      winnow <subcommand> ...
      """,
    discussion: """
      Lines that are noise (menus, share buttons, cookie notices, comment forms ...) are left out; all others \
      stay as they are. Of a web page (HTML), the content is printed as text or Markdown. 'winnow kinds' lists what goes, 'winnow explain' says why a line went.

      Of JSON Lines, the text in each record is cleaned, and the rest of the record stays. Of a web archive (WARC, WET), each page or text becomes a record. \
      What is compressed with gzip is unpacked on the way. Files are known by their names or first bytes.

      A subcommand's name comes first. A file of such a name is './explain'.
      """,
    version: version,
    subcommands: [Clean.self, Explain.self, Kinds.self, Learn.self, Diff.self])

  @OptionGroup var arguments: CleanArguments

  func run() throws { try arguments.run() }

  /// The subcommand of this name, those of later versions included.
  static func subcommand(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0._commandName == name }
  }
}
