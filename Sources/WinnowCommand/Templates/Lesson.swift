import Winnow

/// One run of `learn`.
struct Lesson {
  private let arguments: Learn
  private(set) var templates: SiteTemplates
  private var hasFailed = false

  init(_ arguments: Learn) {
    self.arguments = arguments
    templates = SiteTemplates(pageLimit: arguments.pages?.count ?? SiteTemplates.standardPageLimit)
  }

  /// Puts files of templates together. Without one of them the result would be another: then there is none.
  mutating func merge() throws(Failure) -> Bool {
    for (index, source) in try sources().enumerated() {
      let part = try TemplateShelf.read(source)
      // The bound is that of the files, unless it was said.
      if index == 0, arguments.pages == nil { templates = SiteTemplates(pageLimit: part.pageLimit) }
      templates.merge(part)
    }
    return true
  }

  /// Learns from all documents; false if one of them could not be read.
  mutating func learn() throws -> Bool {
    let reader = Reader(
      try sources(), container: arguments.records.container, input: arguments.input,
      output: try OutputOptions.parse([]))
    let learning = Learning(
      input: arguments.input,
      recordFormat: JSONRecordFormat(
        field: arguments.records.field ?? (arguments.input.html ? "html" : "text"), urlField: "url"),
      host: arguments.host?.name, pageLimit: templates.pageLimit)
    let pipeline = try Pipeline.start(reader, arguments.jobs ?? .all) { learning.outcome(of: $0) }
    defer { pipeline.cancel() }
    while case .result(let outcome) = pipeline.next() { take(outcome) }
    return !hasFailed
  }

  private mutating func take(_ outcome: Outcome) {
    for message in outcome.messages {
      switch message {
      case .note(let text): StandardStreams.note(text)
      case .failure(let failure):
        failure.report()
        hasFailed = true
      }
    }
    if let learned = outcome.learned { templates.merge(learned) }
  }

  /// Says what the bound dropped and, if somebody wants to know, what was learned.
  func tell() {
    if templates.forgottenShare > 0 {
      let kept = Int((1 / (1 - templates.forgottenShare)).rounded())
      StandardStreams.note(
        "there are too many pages: one of \(kept) sites is held, and \(templates.pagesPerSite) pages of each (--pages allows more)"
      )
    } else if templates.pagesPerSite < SiteTemplates().pagesPerSite {
      StandardStreams.note(
        "there are too many pages: of a site \(templates.pagesPerSite) are held (--pages allows more)")
    }
    guard arguments.stats else { return }
    var table = Table(columns: [.left, .right, .right])
    table.append(["site", "pages", "template lines"])
    for host in templates.hosts {
      guard let site = templates.site(host) else { continue }
      table.append([Printable.text(host), String(site.pages), String(site.templateLines)])
    }
    StandardStreams.write(table.rendered)
  }

  private func sources() throws(Failure) -> [Source] {
    let named = arguments.file.map(Source.init(argument:))
    guard let list = arguments.list.filesFrom else { return named.isEmpty ? [.standardInput] : named }
    return named + FileList.sources(in: try Source(argument: list).read())
  }
}
