#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
  #if canImport(iconv)
    import iconv
  #endif
#endif

/// The wall around the C library's converter: an open one, from one charset to UTF-8.
struct Iconv: ~Copyable {
  private let converter: iconv_t

  /// Nil if the C library does not know the charset.
  init?(from charset: String) {
    // An empty name is the locale's charset, and what follows a slash are instructions ("//IGNORE").
    let isName = charset.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_.:+()".utf8.contains(byte)
      }
    }
    guard isName, !charset.isEmpty, let converter = iconv_open("UTF-8", charset) else { return nil }
    guard Int(bitPattern: converter) != -1 else { return nil }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// Converts a whole document. Each byte that fits nowhere becomes a U+FFFD.
  mutating func convert(_ bytes: ArraySlice<UInt8>) -> Charset.Decoded {
    var result = Charset.Decoded(bytes: [])
    result.bytes.reserveCapacity(bytes.count + bytes.count / 2)
    iconv(converter, nil, nil, nil, nil)
    bytes.withUnsafeBytes { bytes in
      var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
      var left = bytes.count
      while left > 0 {
        switch step(&input, &left, into: &result.bytes) {
        case 0, E2BIG: continue
        case EILSEQ:
          result.append(nil)
          input = input?.advanced(by: 1)
          left -= 1
        default:
          // The document ends inside a character.
          result.append(nil)
          left = 0
        }
      }
    }
    // What the converter still holds back, waiting for a mark to combine with.
    var (none, left): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    _ = step(&none, &left, into: &result.bytes)
    return result
  }

  /// Converts until the input or a block of output is used up, and answers with the error's number or 0.
  private func step(
    _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into result: inout [UInt8]
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) { block in
      var output = block.baseAddress
      var room = block.count
      let status =
        input == nil
        ? iconv(converter, nil, nil, &output, &room) : iconv(converter, &input, &left, &output, &room)
      let error = errno
      result.append(
        contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(block)[..<(block.count - room)]))
      return status == -1 ? error : 0
    }
  }
}
