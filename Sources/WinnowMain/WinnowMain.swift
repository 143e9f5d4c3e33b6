import WinnowCommand

/// The program. All else is in a module of its own, which tests and the fuzzer import.
@main
enum WinnowMain {
  static func main() { EntryPoint.main() }
}
