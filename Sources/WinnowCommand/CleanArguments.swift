import ArgumentParser

/// The arguments of `winnow` and `winnow clean`.
struct CleanArguments: ParsableArguments {
  @Argument(help: "Files to clean; standard input when there is none, or for '-'.", completion: .file())
  var file: [String] = []

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Input") var list: ListOption
  @OptionGroup(title: "Run") var work: RunOptions
  @OptionGroup(title: "Files of many documents") var records: RecordOptions
  @OptionGroup(title: "What to remove") var policy: PolicyOptions
  @OptionGroup(title: "What to remove") var templates: TemplateOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if let name = file.first(where: { Root.subcommand(named: $0) != nil || $0 == "help" }) {
      throw ValidationError(
        "'\(name)' is a subcommand, and stands before options and files; a file of that name is './\(name)'")
    }
    if list.filesFrom == "-", file.contains("-") {
      throw ValidationError("standard input cannot be both the list for --files-from and a document")
    }
    if input.url != nil, file.count > 1 || list.filesFrom != nil {
      throw ValidationError("--url is the address of one document, and there may be more of them")
    }
    try templates.validate(with: policy)
    try validateRecords()
    if output.inPlace {
      if file.isEmpty, list.filesFrom == nil { throw ValidationError("--in-place needs the files to clean") }
      if file.contains("-") { throw ValidationError("--in-place cannot write to standard input ('-')") }
    }
  }

  func run() throws {
    var batch = try Batch(self, try policy.cleaners(host: templates.host))
    if let conflict = batch.conflict { throw ValidationError(conflict) }
    let isDone = try batch.run()
    if !isDone { throw ExitCode.failure }
  }
}

/// `--files-from`, which `explain` with its one file does not have.
struct ListOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Clean the files that are listed in this one, a path a line or divided by NULs.", valueName: "file"),
    completion: .file())
  var filesFrom: String?
}
