import Foundation
import SystemPackage
import Testing

@testable import WinnowCommand

@Suite("A file is replaced as a whole or not at all")
struct ReplacementTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("old", to: "file")
  }

  private var path: FilePath { FilePath(workspace.path("file")) }

  @Test("nothing changes before the commit")
  func commit() throws {
    var replacement = try Replacement.of(path)
    try replacement.descriptor.writeAll("new".utf8)
    #expect(try workspace.text("file") == "old")
    try replacement.commit()
    #expect(try workspace.text("file") == "new")
    #expect(try workspace.names == ["file"])
  }

  @Test("one that is never committed leaves no trace")
  func abandoned() throws {
    do {
      let replacement = try Replacement.of(path)
      try replacement.descriptor.writeAll("new".utf8)
      #expect(try workspace.names.count == 2)
    }
    #expect(try workspace.text("file") == "old")
    #expect(try workspace.names == ["file"])
  }

  @Test("a new file has the mode of any new file")
  func newFile() throws {
    var replacement = try Replacement.of(FilePath(workspace.path("new")))
    try replacement.descriptor.writeAll("new".utf8)
    try replacement.commit()
    try Data().write(to: workspace.url("other"))
    let mode: Int? = try workspace.attribute(.posixPermissions, of: "new")
    #expect(try workspace.attribute(.posixPermissions, of: "other") == mode)
  }

  @Test("a link that leads nowhere, and a directory, are not replaced")
  func noFile() throws {
    try FileManager.default.createSymbolicLink(atPath: workspace.path("link"), withDestinationPath: "nowhere")
    #expect(throws: Errno.noSuchFileOrDirectory) { _ = try Replacement.of(FilePath(workspace.path("link"))) }
    #expect(throws: Errno.notSupported) { _ = try Replacement.of(FilePath(workspace.path(""))) }
    #expect(try workspace.names == ["file", "link"])
  }

  @Test("a copy, for file systems without hard links")
  func copy() throws {
    try workspace.write("an older copy", to: "copy")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: workspace.path("file"))
    try copyFile(path, to: FilePath(workspace.path("copy")))
    #expect(try workspace.text("copy") == "old")
    #expect(try workspace.attribute(.posixPermissions, of: "copy") == 0o640)
    #expect(try workspace.names == ["copy", "file"])
  }
}
