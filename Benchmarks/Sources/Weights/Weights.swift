import Foundation

/// Weights of n-grams, as the trainer writes them: lines of a hash and its weight.
public enum Weights {
  /// Reads a file; lines of another form are left out.
  public static func read(_ path: String) throws -> [(gram: UInt32, weight: Int8)] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 2, let gram = UInt32(fields[0]), let weight = Int8(fields[1]) else { return nil }
      return (gram, weight)
    }
  }
}
