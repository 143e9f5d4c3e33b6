import SystemPackage
import Testing

@testable import WinnowCommand

@Suite("File names are bytes")
struct FileNameTests {
  @Test(
    "any bytes go through a string and come back",
    arguments: [
      [0x63, 0xE9], [0xC3, 0xA9], [0xFF, 0xE2, 0x82, 0xE2, 0x82, 0xAC, 0xF0, 0x9F], [0x80], [],
      Array("a\u{10FEE9}b".utf8),
    ] as [[UInt8]])
  func roundTrip(bytes: [UInt8]) {
    let argument = FileName.string(carrying: bytes)
    #expect(FileName.bytes(argument) == bytes)
    #expect(FileName.path(argument) == FilePath(bytes: bytes))
    let isText = String(validating: bytes, as: UTF8.self) != nil
    #expect(isText || FileName.shown(argument).contains("\u{FFFD}"))
  }

  @Test("a name in an old encoding is found, shown with U+FFFD, and kept by a backup")
  func oldEncoding() async throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "article")
    // Some file systems take UTF-8 alone; there is nothing to find there.
    let command = try await Command.shell(
      """
      name=$(printf 'caf\\351'); cp article "$name" 2> /dev/null || exit 77
      "$WINNOW" --format json --removed log "$name" && "$WINNOW" --in-place --backup .old "$name" || exit
      cmp "$name.old" article && "$WINNOW" "$name" missing"$name"
      """, in: workspace)
    if command.status == 77 { return }
    #expect(command.status == 1)
    #expect(command.errors == "winnow: missingcaf\u{FFFD}: No such file or directory\n")
    #expect(command.text.hasPrefix("{\"source\":\"caf\u{FFFD}\","))
    #expect(try workspace.text("log").hasPrefix("{\"source\":\"caf\u{FFFD}\","))
  }

  @Test("a list of paths, by lines or by NULs")
  func fileList() {
    func names(_ list: String) -> [String] { FileList.sources(in: Array(list.utf8)).map(\.name) }
    #expect(names("a\nb c\n\n-\n") == ["a", "b c", "-"])
    #expect(names("a\nb\0c\0") == ["a\nb", "c"])
    #expect(names("") == [])
    #expect(FileList.sources(in: Array("-".utf8)) != [.standardInput])
    let bytes: [UInt8] = [0x63, 0xE9]
    guard case .file(let path, let name) = FileList.sources(in: bytes).first else {
      Issue.record("no file")
      return
    }
    #expect(path == FilePath(bytes: bytes))
    #expect(name == "c\u{FFFD}")
  }
}
