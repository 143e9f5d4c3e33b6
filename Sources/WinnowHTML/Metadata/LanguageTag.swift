/// Language tags (BCP 47) as they should have been written.
enum LanguageTag {
  /// The tag in its usual case and with hyphens: `en_us` becomes `en-US`. Nil if it is none.
  ///
  /// Of several tags (`en, fr`) the first counts; what follows a locale's language (`en_US.UTF-8`) goes.
  static func normalized(_ text: String) -> String? {
    let first = PlainText.collapsed(text).utf8.prefix { !" ,;.@".utf8.contains($0) }
    let subtags = first.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.map {
      String(Substring($0))
    }
    guard let language = subtags.first?.lowercased(), isLanguage(language), subtags.allSatisfy(isSubtag)
    else { return nil }
    return ([language] + cased(subtags.dropFirst())).joined(separator: "-")
  }

  /// Two or three letters, and not one of the tags that name no language.
  private static func isLanguage(_ tag: String) -> Bool {
    (2...3).contains(tag.utf8.count) && tag.utf8.allSatisfy(isLetter)
      && !["und", "mul", "mis", "zxx"].contains(tag)
  }

  private static func isSubtag(_ tag: String) -> Bool {
    (1...8).contains(tag.utf8.count)
      && tag.utf8.allSatisfy { isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// Scripts have one capital, regions are capitals, all else is small, and so is all behind a single letter.
  private static func cased(_ subtags: ArraySlice<String>) -> [String] {
    var isExtension = false
    return subtags.map { tag in
      let small = tag.lowercased()
      if tag.utf8.count == 1 { isExtension = true }
      guard !isExtension, tag.utf8.allSatisfy(isLetter) else { return small }
      switch tag.utf8.count {
      case 2: return small.uppercased()
      case 4: return small.prefix(1).uppercased() + small.dropFirst()
      default: return small
      }
    }
  }
}
