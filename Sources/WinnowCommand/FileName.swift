import SystemPackage

/// File names, which are bytes and need not be text.
///
/// The parser of the command line knows strings alone, and a name in an old encoding would become one that no
/// file has. So every byte that is not UTF-8 is carried through it as a character of its own, from a range that
/// is for private use, and is a byte again in the path.
enum FileName {
  /// What is added to a byte: the carriers stand near the end of the last plane.
  private static let carriers: UInt32 = 0x10FE00

  /// The process's arguments, without its own name.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      return string(carrying: FilePath.bytes(of: argument))
    }
  }

  /// Bytes as a string, with a carrier for each that is not UTF-8, or that belongs to a carrier itself.
  static func string(carrying bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    var input = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var index = 0
    func carry(_ length: Int) {
      for byte in bytes[index..<index + length] {
        if let carrier = Unicode.Scalar(carriers + UInt32(byte)) { result.append(carrier) }
      }
      index += length
    }
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded) where byte(carriedBy: Unicode.UTF8.decode(encoded)) == nil:
        result.append(Unicode.UTF8.decode(encoded))
        index += encoded.count
      case .valid(let encoded):
        carry(encoded.count)
      case .error(let length):
        carry(length)
      case .emptyInput:
        return String(result)
      }
    }
  }

  /// The bytes that an argument stands for.
  static func bytes(_ argument: String) -> [UInt8] {
    argument.unicodeScalars.flatMap { scalar in
      byte(carriedBy: scalar).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

  /// The path that an argument stands for.
  static func path(_ argument: String) -> FilePath { FilePath(bytes: bytes(argument)) }

  /// The argument for people and for JSON: bytes that are not UTF-8 are shown as U+FFFD.
  static func shown(_ argument: String) -> String {
    guard argument.unicodeScalars.contains(where: { byte(carriedBy: $0) != nil }) else { return argument }
    var result = String.UnicodeScalarView()
    for scalar in argument.unicodeScalars {
      result.append(byte(carriedBy: scalar) == nil ? scalar : "\u{FFFD}")
    }
    return String(result)
  }

  private static func byte(carriedBy scalar: Unicode.Scalar) -> UInt8? {
    (0x80...0xFF).contains(scalar.value &- carriers) ? UInt8(scalar.value - carriers) : nil
  }
}

extension FilePath {
  /// The path that these bytes are.
  init(bytes: [UInt8]) {
    let path = (bytes + [0]).withUnsafeBytes { bytes in
      bytes.bindMemory(to: CInterop.PlatformChar.self).baseAddress.map { FilePath(platformString: $0) }
    }
    self = path ?? FilePath()
  }

  /// The path with something at its end, its own bytes untouched.
  func appending(suffix: String) -> FilePath {
    FilePath(bytes: withPlatformString(Self.bytes(of:)) + FileName.bytes(suffix))
  }

  /// The bytes of a C string.
  static func bytes(of name: UnsafePointer<CInterop.PlatformChar>) -> [UInt8] {
    var end = name
    while end.pointee != 0 { end += 1 }
    return UnsafeBufferPointer(start: name, count: end - name).map(UInt8.init(bitPattern:))
  }
}
