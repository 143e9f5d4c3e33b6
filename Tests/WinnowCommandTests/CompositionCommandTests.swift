import TestSupport
import Testing

/// Neither the order of options nor the number of jobs changes what becomes of composed documents.
@Suite("winnow on composed documents")
struct CompositionCommandTests {
  @Test func orderOfOptionsAndNumberOfJobs() async throws {
    let workspace = try Workspace()
    var files: [String] = []
    for seed in UInt64(0)..<40 {
      let composition = Composition(seed: seed)
      try workspace.write(composition.html(), to: "\(seed).html")
      try workspace.write(composition.text(), to: "\(seed).txt")
      files += ["\(seed).html", "\(seed).txt"]
    }
    let options = [
      ["--format", "json"], ["--keep", "byline,related"], ["--drop", "title"], ["--preset", "precision"],
    ]
    let first = try await Command.run(options.flatMap(\.self) + files + ["--jobs", "1"], in: workspace)
    #expect(first.status == 0 && first.errors == "")
    #expect(first.text.split(separator: "\n").count == files.count)
    var random = SeededGenerator(1)
    for jobs in ["1", "2", "7"] {
      let shuffled = (options + [["--jobs", jobs]]).shuffled(using: &random).flatMap(\.self)
      let again = try await Command.run(shuffled + files, in: workspace)
      #expect(again.output == first.output, "\(shuffled)")
    }
    let kinds = try await Command.run(
      ["--preset", "precision", "--drop", "title", "--keep", "related,byline", "--format", "json"] + files,
      in: workspace)
    #expect(kinds.output == first.output)
  }
}
