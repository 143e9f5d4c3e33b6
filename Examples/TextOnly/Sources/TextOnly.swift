import Winnow

/// Cleans what comes in on standard input.
@main
enum TextOnly {
  static func main() {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    print(Cleaner().clean(text), terminator: "")
  }
}
