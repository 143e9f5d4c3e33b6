import Foundation
import TestSupport
import Testing

@testable import WinnowCommand
@testable import WinnowHTML

@Suite("winnow reads other encodings")
struct EncodingTests {
  let workspace: Workspace
  static let sentence = "Der Bürgermeister dankte den Helfern für “fünf lange Nächte” – und fürs Übrige 😀.\n"

  init() throws { workspace = try Workspace() }

  @Test(
    "a byte order mark says it",
    arguments: [
      ([0xFF, 0xFE], String.Encoding.utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
      ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ] as [([UInt8], String.Encoding)])
  func byteOrderMark(mark: [UInt8], encoding: String.Encoding) async throws {
    let bytes = mark + Array(try #require(Self.sentence.data(using: encoding)))
    for arguments in [[], ["--charset", "windows-1252"]] {
      let command = try await Command.run(arguments, input: bytes, in: workspace)
      #expect(command.status == 0)
      #expect(command.text == Self.sentence)
      #expect(command.errors == "")
    }
  }

  @Test(
    "--charset says it",
    arguments: [
      ("windows-1252", String.Encoding.windowsCP1252), ("latin1", .windowsCP1252),
      ("ISO-8859-1", .windowsCP1252),
      ("utf-16le", .utf16LittleEndian), ("utf-16", .utf16LittleEndian), ("utf-16be", .utf16BigEndian),
      ("UTF-8", .utf8), ("iso-8859-15", .isoLatin1),
    ])
  func charset(name: String, encoding: String.Encoding) async throws {
    // What all these encodings have.
    let text = "Der Bürgermeister dankte den Helfern für fünf lange Nächte und fürs Übrige.\n"
    let bytes = Array(try #require(text.data(using: encoding)))
    let command = try await Command.run(["--charset", name], input: bytes, in: workspace)
    #expect(command.status == 0)
    #expect(command.text == text)
    #expect(command.errors == "")
  }

  @Test("what the charset does not know is replaced, and said")
  func loss() async throws {
    let command = try await Command.run(
      ["--charset", "euc-jp"],
      input: Array("A long English sentence with a stray byte ".utf8) + [0xFF] + Array(" in it.\n".utf8),
      in: workspace)
    #expect(command.status == 0)
    #expect(command.text == "A long English sentence with a stray byte \u{FFFD} in it.\n")
    #expect(command.errors == "winnow: standard input: 1 place is not valid euc-jp, and read as U+FFFD\n")
  }

  // MARK: - The decoders

  private static func decoded(_ bytes: [UInt8], _ name: String) throws -> Charset.Decoded {
    let charset: Charset = try #require(Charset(named: name))
    return Charset.decode(bytes, declared: charset)
  }

  @Test("every byte of windows-1252 is a character, the web's five gaps included")
  func windows1252() throws {
    let decoded = try Self.decoded(Array(0...255), "ascii")
    #expect(decoded.replacements == 0)
    let scalars = Array(String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars)
    #expect(scalars.count == 256)
    #expect(scalars[0x80] == "\u{20AC}" && scalars[0x81] == "\u{81}" && scalars[0x9F] == "\u{178}")
    #expect((0..<0x80).allSatisfy { scalars[$0].value == UInt32($0) })
    #expect((0xA0...0xFF).allSatisfy { scalars[$0].value == UInt32($0) })
  }

  @Test(
    "broken UTF-16 and UTF-32",
    arguments: [
      ("utf-16le", [0x61], "\u{FFFD}", 1),
      ("utf-16le", [0x61, 0, 0x00, 0xD8], "a\u{FFFD}", 1),
      ("utf-16le", [0x00, 0xDC, 0x61, 0], "\u{FFFD}a", 1),
      ("utf-16be", [0xD8, 0x00, 0xD8, 0x3D, 0xDE, 0x00], "\u{FFFD}😀", 1),
      ("utf-16be", [0, 0x61, 0, 0x62, 0], "ab\u{FFFD}", 1),
      ("utf-32le", [0, 0, 0x11, 0, 0x61, 0, 0, 0], "\u{FFFD}a", 1),
      ("utf-32be", [0, 0, 0, 0x61, 0, 0], "a\u{FFFD}", 1),
      ("utf-8", [0x61, 0xFF, 0xE2, 0x82, 0x62], "a\u{FFFD}\u{FFFD}b", 2),
      ("utf-8", [0xEF, 0xBF, 0xBD, 0xFF], "\u{FFFD}\u{FFFD}", 1),
      ("shift_jis", [0x82, 0xA0, 0x82], "あ\u{FFFD}", 1),
      ("gb2312", [0x81, 0x30, 0x81, 0x30, 0xFF], "\u{80}\u{FFFD}", 1),
    ] as [(String, [UInt8], String, Int)])
  func broken(name: String, bytes: [UInt8], text: String, replacements: Int) throws {
    let decoded = try Self.decoded(bytes, name)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.replacements == replacements)
  }

  @Test(
    "no encoding trips over random bytes",
    arguments: [
      "utf-8", "utf-16", "utf-16be", "utf-32le", "utf-32be", "windows-1252", "gbk", "big5", "shift_jis",
      "euc-kr",
      "euc-jp", "iso-2022-jp", "koi8-r", "windows-1258", "utf-7",
    ])
  func randomBytes(name: String) throws {
    var numbers = SeededGenerator(7)
    for count in [0, 1, 2, 3, 50, 30_000] {
      let decoded = try Self.decoded([0x20] + numbers.bytes(count), name)
      let text = String(decoding: decoded.bytes, as: UTF8.self)
      #expect(text.utf8.elementsEqual(decoded.bytes), "the result is UTF-8")
    }
  }

  @Test("a long document goes through the C library's converter in several steps")
  func longDocument() throws {
    let bytes = [UInt8](repeating: 0xC1, count: 100_000)
    let decoded = try Self.decoded(bytes, "koi8-r")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == String(repeating: "а", count: 100_000))
  }
}
