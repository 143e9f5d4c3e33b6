import Foundation
import Weights
@_spi(Training) import Winnow

/// Reads documents from standard input, a JSON object with `text` a line, and writes their features.
///
/// `OUT/features.u8` holds a row a line, `OUT/documents.u32` the number of lines of each document,
/// `OUT/numbers.u32` the lines' numbers, `OUT/gramCounts.u8` and
/// `OUT/grams.u32` the hashes of each line's words and pairs of words, `OUT/names.txt` the features' names
/// and `OUT/fingerprint.txt` their fingerprint.
/// WEIGHTS has lines of a hash and its weight.
@main
struct ExportFeatures {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard 2...3 ~= arguments.count else {
      FileHandle.standardError.write(Data("usage: export-features OUT [WEIGHTS] < DOCUMENTS.jsonl\n".utf8))
      exit(64)
    }
    let weights = try arguments.dropFirst(2).first.map(Weights.read) ?? []
    var export = Export()
    while let line = readLine() {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      export.add(TrainingSample(Array(record.text.utf8), weights: weights))
    }
    try export.write(to: URL(fileURLWithPath: arguments[1], isDirectory: true), withGrams: weights.isEmpty)
  }

  private struct Record: Decodable { let text: String }
}

private struct Export {
  private var features = Data()
  private var documents: [UInt32] = []
  private var numbers: [UInt32] = []
  private var gramCounts = Data()
  private var grams: [UInt32] = []

  mutating func add(_ sample: TrainingSample) {
    documents.append(UInt32(sample.lines.count))
    numbers += sample.lines.map { UInt32($0) }
    for vector in sample.vectors { features.append(contentsOf: vector) }
    for line in sample.grams {
      gramCounts.append(UInt8(line.count))
      grams += line
    }
  }

  func write(to directory: URL, withGrams: Bool) throws {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    func write(_ data: Data, _ name: String) throws {
      try data.write(to: directory.appendingPathComponent(name))
    }
    try write(features, "features.u8")
    try write(Data((TrainingSample.features.joined(separator: "\n") + "\n").utf8), "names.txt")
    try write(Data(TrainingSample.fingerprint.utf8), "fingerprint.txt")
    guard withGrams else { return }
    try write(documents.withUnsafeBytes { Data($0) }, "documents.u32")
    try write(numbers.withUnsafeBytes { Data($0) }, "numbers.u32")
    try write(gramCounts, "gramCounts.u8")
    try write(grams.withUnsafeBytes { Data($0) }, "grams.u32")
  }
}
