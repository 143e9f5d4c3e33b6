import CFuzzer

/// `fuzz TARGET …`: what libFuzzer does with the other arguments, over one kind of input.
@main
struct Fuzz {
  fileprivate static let target = Promises(rawValue: CommandLine.arguments.dropFirst().first ?? "")

  static func main() {
    guard target != nil else {
      let targets = Promises.allCases.map(\.rawValue).joined(separator: "|")
      return print("usage: fuzz \(targets) [libFuzzer's arguments]")
    }
    // libFuzzer takes the first argument for the program's name.
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    _ = LLVMFuzzerRunDriver(&count, &arguments, testOneInput)
  }
}

/// libFuzzer looks for this name, and is given the function besides.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try Fuzz.target?.check(Array(UnsafeBufferPointer(start: data, count: count)))
  } catch {
    fatalError(error.description)
  }
  return 0
}
