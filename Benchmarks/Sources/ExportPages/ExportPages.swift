import Foundation
import Weights
@_spi(Training) import WinnowHTML

/// Reads pages whose paths stand on standard input, one a line, and writes their blocks' features.
///
/// `OUT/features.u8` holds a row a block, `OUT/documents.u32` the number of blocks of each page, `OUT/texts.jsonl`
/// each page's texts, `OUT/gramCounts.u8` and `OUT/grams.u32` the hashes of each block's words and pairs
/// of words, `OUT/markupCounts.u32` and `OUT/markup.u32` those of its classes' words, `OUT/names.txt` the features' names.
/// WEIGHTS and MARKUP have lines of a hash and its weight. With a MODEL that has the first pass,
/// `OUT/second.u8` holds the features of the second one, and nothing else is written.
@main
struct ExportPages {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard 2...4 ~= arguments.count else {
      FileHandle.standardError.write(Data("usage: export-pages OUT [WEIGHTS MARKUP | MODEL] < PATHS\n".utf8))
      exit(64)
    }
    let folder = URL(fileURLWithPath: arguments[1], isDirectory: true)
    if arguments.count == 3 { return try exportSecond(arguments[2], to: folder) }
    let tables = try arguments.dropFirst(2).map(Weights.read)
    var export = PageExport(weights: tables.first ?? [], markup: tables.last ?? [], isFirst: tables.isEmpty)
    while let path = readLine() {
      try export.add(Page(html: [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))))
    }
    try export.write(to: folder)
  }

  private static func exportSecond(_ path: String, to folder: URL) throws {
    guard let model = TrainedPageModel([UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))) else {
      FileHandle.standardError.write(Data("\(path): no model of these features\n".utf8))
      exit(1)
    }
    var rows = Data()
    while let path = readLine() {
      let page = try Page(html: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
      for row in PageSample(page).secondVectors(model) { rows.append(contentsOf: row) }
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try rows.write(to: folder.appendingPathComponent("second.u8"))
  }
}

private struct PageExport {
  let weights: [(gram: UInt32, weight: Int8)]
  let markup: [(gram: UInt32, weight: Int8)]
  let isFirst: Bool
  private var features = Data()
  private var documents: [UInt32] = []
  private var texts = Data()
  private var gramCounts = Data()
  private var grams: [UInt32] = []
  private var markupCounts: [UInt32] = []
  private var markupGrams: [UInt32] = []

  init(weights: [(gram: UInt32, weight: Int8)], markup: [(gram: UInt32, weight: Int8)], isFirst: Bool) {
    self.weights = weights
    self.markup = markup
    self.isFirst = isFirst
  }

  mutating func add(_ page: Page) throws {
    let sample = PageSample(page)
    for vector in sample.vectors(weights: weights, markup: markup) { features.append(contentsOf: vector) }
    guard isFirst else { return }
    documents.append(UInt32(sample.texts.count))
    texts.append(try JSONEncoder().encode(sample.texts) + Data("\n".utf8))
    for block in sample.grams {
      gramCounts.append(UInt8(block.count))
      grams += block
    }
    for block in sample.markup {
      markupCounts.append(UInt32(block.count))
      markupGrams += block
    }
  }

  func write(to directory: URL) throws {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    func write(_ data: Data, _ name: String) throws {
      try data.write(to: directory.appendingPathComponent(name))
    }
    try write(features, "features.u8")
    try write(Data((PageSample.features.joined(separator: "\n") + "\n").utf8), "names.txt")
    try write(Data((PageSample.secondFeatures.joined(separator: "\n") + "\n").utf8), "second.txt")
    try write(Data(PageSample.fingerprint.utf8), "fingerprint.txt")
    guard isFirst else { return }
    try write(documents.withUnsafeBytes { Data($0) }, "documents.u32")
    try write(texts, "texts.jsonl")
    try write(gramCounts, "gramCounts.u8")
    try write(grams.withUnsafeBytes { Data($0) }, "grams.u32")
    try write(markupCounts.withUnsafeBytes { Data($0) }, "markupCounts.u32")
    try write(markupGrams.withUnsafeBytes { Data($0) }, "markup.u32")
  }
}
