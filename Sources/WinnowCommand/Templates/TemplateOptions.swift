import ArgumentParser
import Winnow

/// The options that say which site's templates count. `clean` and `explain` share them.
struct TemplateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Remove what 'winnow learn' found on many pages of a document's site, too. The site is that of --url or of the record's address.",
      valueName: "file"), completion: .file())
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The site of documents that have no address, such as example.org, for --templates and --config.",
      valueName: "name"),
    transform: { try HostName(parsing: $0) })
  var host: HostName?

  func validate() throws {
    if let templates, templates == "-" {
      throw ValidationError("--templates takes a file, not standard input")
    }
  }

  func validate(with policy: PolicyOptions) throws {
    if host != nil, templates == nil, policy.configurationFile == nil {
      throw ValidationError("--host goes with --templates or --config")
    }
  }

  /// What was learned; nil if it is not to count.
  func shelf() throws(Failure) -> TemplateShelf? {
    guard let templates else { return nil }
    return TemplateShelf(try TemplateShelf.read(Source(argument: templates)), host: host?.name)
  }
}

/// A site's host as a user names it.
struct HostName: Sendable, Hashable {
  let name: String

  init(parsing text: String) throws {
    guard let name = SiteTemplates.host(of: text) else {
      throw ValidationError("--host takes the name of a site, such as example.org")
    }
    self.name = name
  }
}
