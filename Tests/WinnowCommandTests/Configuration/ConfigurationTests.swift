import Foundation
import Testing

@testable import WinnowCommand

@Suite("winnow --config")
struct ConfigurationTests {
  let workspace: Workspace

  private static let notice = "Every morning the harbour sends the town a paper of its own."
  private static let text =
    Sample.prose + "\n" + notice + "\n\n" + Sample.prose.replacing("river", with: "sea")

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.text, to: "text")
  }

  private func hasNotice(
    _ arguments: [String] = [], configuration: String, environment: [String: String] = [:]
  ) async throws -> Bool {
    try workspace.write(configuration, to: "noise.json")
    let command = try await Command.run(arguments + ["text"], environment: environment, in: workspace)
    #expect(command.status == 0 && command.errors.isEmpty, "\(command.errors)")
    return command.text.contains(Self.notice)
  }

  private static let noise = """
    {"noise": [{"phrase": "every morning the harbour …", "kind": "subscribe"}]}
    """

  @Test("the file that --config or the environment names counts, and --config wins")
  func file() async throws {
    let option = ["--config", "noise.json"]
    let variable = ["WINNOW_CONFIG": "noise.json"]
    #expect(try await hasNotice(configuration: Self.noise))
    #expect(try await !hasNotice(option, configuration: Self.noise))
    #expect(try await !hasNotice(configuration: Self.noise, environment: variable))
    #expect(try await hasNotice(configuration: Self.noise, environment: ["WINNOW_CONFIG": ""]))
    try workspace.write("{}", to: "other.json")
    #expect(
      try await hasNotice(["--config", "other.json"], configuration: Self.noise, environment: variable))
  }

  @Test("options on the command line win over the file")
  func precedence() async throws {
    let option = ["--config", "noise.json"]
    #expect(try await hasNotice(option + ["--keep", "subscribe"], configuration: Self.noise))
    #expect(try await hasNotice(option + ["--only", "legal"], configuration: Self.noise))
    let kept = String(Self.noise.dropLast()) + ", \"keep\": [\"subscribe\"]}"
    #expect(try await hasNotice(option, configuration: kept))
    #expect(try await !hasNotice(option + ["--drop", "subscribe"], configuration: kept))
    #expect(try await !hasNotice(option + ["--only", "subscribe"], configuration: kept))
  }

  @Test("explain shows the phrase's word, and removed lines carry it")
  func reasons() async throws {
    try workspace.write(Self.noise, to: "noise.json")
    let explained = try await Command.run(["explain", "--config", "noise.json", "text"], in: workspace)
    #expect(explained.text.contains("user-phrase +1.000 subscribe"))
    let report = try await Command.run(
      ["explain", "--format", "html", "--config", "noise.json", "text"], in: workspace)
    #expect(report.text.contains("1 phrase of a configuration"))
    let removed = try await Command.run(
      ["--removed", "gone", "--config", "noise.json", "text"], in: workspace)
    #expect(removed.status == 0)
    #expect(
      try workspace.text("gone").contains(#"{"signal":"user-phrase","kind":"subscribe","weight":1.0}"#))
  }

  // MARK: - Hosts

  private static let hosts = """
    {
      "hosts": {
        "Example.org": {"noise": ["Every morning the harbour …"]},
        "news.example.org": {"never": ["the harbour sends"]}
      }
    }
    """

  @Test(
    "a host's part holds for it and its subdomains",
    arguments: [
      ("https://example.org/a", true), ("http://user@WWW.EXAMPLE.ORG:8080?b", true),
      ("https://example.org./", true), ("https://news.example.org/", false),
      ("https://old.news.example.org/", false), ("https://notexample.org/", false),
      ("https://example.org.evil.example/", false), ("https://evil.example/https://example.org/", false),
    ])
  func address(_ url: String, _ isRemoved: Bool) async throws {
    let hasNotice = try await hasNotice(
      ["--config", "noise.json", "--url", url], configuration: Self.hosts)
    #expect(hasNotice != isRemoved)
    let byHost = try await self.hasNotice(
      ["--text", "--config", "noise.json", "--host", url], configuration: Self.hosts)
    #expect(byHost != isRemoved)
  }

  @Test("records of JSON Lines and web archives have hosts of their own")
  func records() async throws {
    try workspace.write(Self.hosts, to: "noise.json")
    let urls = ["https://example.org/a", "https://other.example/a", "https://news.example.org/a"]
    var lines = urls.flatMap { url in
      var json = JSONWriter()
      json.object { json in
        json.name("url")
        json.value(url)
        json.name("text")
        json.value(Self.text)
      }
      json.endLine()
      return json.bytes
    }
    lines += Array(#"{"text": "\#(Self.notice)"}"#.utf8)
    try workspace.write(lines, to: "crawl.jsonl")
    let command = try await Command.run(["--config", "noise.json", "crawl.jsonl"], in: workspace)
    #expect(command.status == 0)
    #expect(
      command.text.split(separator: "\n").map { $0.contains(Self.notice) } == [false, true, true, true])
    let records = urls.map { url in
      "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: \(url)\r\nContent-Type: text/plain\r\n"
        + "Content-Length: \(Self.text.utf8.count)\r\n\r\n\(Self.text)\r\n\r\n"
    }
    try workspace.write(records.joined(), to: "crawl.wet")
    let archive = try await Command.run(["--config", "noise.json", "crawl.wet"], in: workspace)
    #expect(archive.status == 0)
    #expect(archive.text.split(separator: "\n").map { $0.contains(Self.notice) } == [false, true, true])
  }

  // MARK: - Errors

  @Test(
    "a bad file is one line that names file, line and key, and says what to do",
    arguments: [
      ("", "1: is empty; a configuration that says nothing is {}"),
      ("[]", "1: a configuration is an object in JSON"),
      ("{\n\"keep\": [\"byline\",]}", "2: 'keep': ']' instead of a value at column 19 (leave out the comma"),
      ("{\n // why\n}", "2: '/' instead of a name in quotation marks at column 2 (JSON has no comments"),
      (
        "{\"noise\": [\"a\"\n\"b\"]}",
        "2: 'noise': '\"' instead of ',' or ']' at column 1 (a comma is missing"
      ),
      (
        "{\"never\": [\n\"a\\d\"]}", "2: 'never': an unknown escape at column 3 (a backslash is written \\\\)"
      ),
      ("{\"never\": [\"a\n\"]}", "1: 'never': the string before the end of the line has no '\"'"),
      (
        "{\"never\": [],\n\"hosts\": {\"a.org\": {\"keep\": [",
        "2: 'keep' in 'hosts', 'a.org': the file ends inside"
      ),
      (
        "{\n\n\"kep\": []}", "3: 'kep': is no key; the keys are preset, keep, drop, only, noise, never, hosts"
      ),
      ("{\"preset\":\n\"most\"}", "2: 'preset': the presets are precision, balanced, recall"),
      (
        "{\"keep\": [\"byline\",\n\"adverts\"]}",
        "2: 'keep': there is no kind 'adverts'; the kinds are navigation"
      ),
      ("{\"drop\": \"title\"}", "1: 'drop': is a string, and takes an array: [\"byline\""),
      ("{\"only\": [1]}", "1: 'only': holds a number, and takes strings"),
      (
        "{\"keep\": [\"tags\"],\n\"drop\": [\"tags\"]}",
        "2: 'drop': names 'tags', as does 'keep'; name it in one"
      ),
      ("{\"keep\": [],\n\"keep\": []}", "2: 'keep': stands there twice; leave one"),
      ("{\"noise\": [\n{\"kind\": \"share\"}]}", "2: 'noise': has an object without 'phrase'"),
      ("{\"noise\": [{\"phrase\": \"a\",\n\"knd\": 1}]}", "2: 'knd' in 'noise': is no key of a phrase"),
      (
        "{\"noise\": [{\"phrase\": \"a\", \"kind\":\n\"title\"}]}",
        "2: 'kind' in 'noise': 'title' names headlines, which stay; name another kind"
      ),
      ("{\"noise\": [true]}", "1: 'noise': is true or false, and takes phrases"),
      ("{\"never\": [\"…\"]}", "1: 'never': the phrase '…' has no word"),
      ("{\"noise\": [\"read on...\"]}", "1: 'noise': the phrase ends in '...'; write … (U+2026)"),
      ("{\"hosts\": []}", "1: 'hosts': is an array, and takes an object"),
      (
        "{\"hosts\": {\n\"https://a.org\": {}}}",
        "2: 'https://a.org' in 'hosts': is no name of a host; write it as"
      ),
      ("{\"hosts\": {\"a.org\": {},\n\"A.ORG\": {}}}", "2: 'A.ORG' in 'hosts': stands there twice"),
      ("{\"hosts\": {\"a.org\":\n3}}", "2: 'a.org' in 'hosts': is a number, and takes an object"),
      (
        "{\"hosts\": {\"a.org\": {\n\"hosts\": {}}}}",
        "2: 'hosts' in 'hosts', 'a.org': stands at the top alone"
      ),
      (
        "{\"hosts\": {\"a.org\": {\n\"noise\": [\"!\"]}}}",
        "2: 'noise' in 'hosts', 'a.org': the phrase '!' has no word"
      ),
    ])
  func badFile(_ configuration: String, _ problem: String) async throws {
    try workspace.write(configuration, to: "bad.json")
    let command = try await Command.run(["--config", "bad.json", "text"], in: workspace)
    #expect(command.status == 1)
    #expect(command.output.isEmpty)
    #expect(command.errors.hasPrefix("winnow: bad.json:" + problem), "\(command.errors)")
    #expect(command.errors.count { $0 == "\n" } == 1 && command.errors.hasSuffix("\n"))
  }

  @Test("a file that is not UTF-8")
  func encoding() async throws {
    try workspace.write(Array("{\"never\":\n[\"caf".utf8) + [0xE9] + Array("\"]}".utf8), to: "bad.json")
    let command = try await Command.run(["explain", "--config", "bad.json", "text"], in: workspace)
    #expect(command.status == 1)
    #expect(command.errors == "winnow: bad.json:2: 'never': is not UTF-8; save the file in UTF-8\n")
    // A byte order mark is none of its concern.
    let marked = "\u{FEFF}" + Self.noise
    #expect(try await !hasNotice(["--config", "noise.json"], configuration: marked))
  }

  @Test("a file that cannot be read, and one that would be written over")
  func unreadable() async throws {
    let missing = try await Command.run(["--config", "none", "text"], in: workspace)
    #expect(missing.status == 1)
    #expect(
      missing.errors
        == "winnow: none: the configuration that --config names cannot be read: No such file or directory\n")
    let variable = try await Command.run(["text"], environment: ["WINNOW_CONFIG": "."], in: workspace)
    #expect(variable.status == 1)
    #expect(
      variable.errors
        == "winnow: .: the configuration that the environment variable WINNOW_CONFIG names cannot be read: is a directory\n"
    )
    let standard = try await Command.run(["--config", "-", "text"], in: workspace)
    #expect(standard.status == 64)
    try workspace.write("{}", to: "noise.json")
    let conflict = try await Command.run(
      ["--config", "noise.json", "--removed", "noise.json", "text"], in: workspace)
    #expect(conflict.status == 64)
    #expect(conflict.errors.contains("--removed would overwrite 'noise.json', the configuration"))
    #expect(try workspace.text("noise.json") == "{}")
  }
}
