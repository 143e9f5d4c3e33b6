import ArgumentParser
import Winnow

@main
struct WinnowCommand: ParsableCommand {
  mutating func run() throws { print("stub") }
}
