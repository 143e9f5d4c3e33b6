import Testing

@testable import WinnowHTML

@Suite("references to characters")
struct CharacterReferenceTests {
  private func decoded(_ text: String, isText: Bool = true) -> String {
    Array(text.utf8).withUnsafeBufferPointer {
      String(decoding: CharacterReferences.decoded($0, isText: isText), as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("a &amp; b&lt;c&gt;&quot;d&quot;", "a & b<c>\"d\""), ("&eacute;&Eacute;&alpha;&thetasym;", "éÉαϑ"),
      ("&rsquo;&euro;&hellip;", "’€…"), ("&#65;&#x42;&#X43;&#68", "ABCD"), ("&#128512;&#x1F600;", "😀😀"),
      ("&unknown; &; & &&amp;", "&unknown; &; & &&"), ("&amp;amp;", "&amp;"), ("&", "&"), ("&#", "&#"),
      ("&#x;&#;", "&#x;&#;"), ("&#0;&#55296;&#xFFFE;&#99999999999999;x", "x"),
      ("&#xD7FF;&#xE000;", "\u{D7FF}\u{E000}"),
      ("&averyveryverylongname;", "&averyveryverylongname;"),
      ("&ccaron;&lstrok;&eogon;&mldr;&percnt;&colon;&check;", "čłę…%:✓"),
      ("&CounterClockwiseContourIntegral;&NotEqualTilde;&NotSquareSuperset;&Afr;", "∳≂̸⊐̸𝔄"),
      ("&Ccaron;&CCARON;&xCounterClockwiseContourIntegral;", "Č&CCARON;&xCounterClockwiseContourIntegral;"),
    ])
  func references(text: String, characters: String) {
    #expect(decoded(text) == characters)
    #expect(decoded(text, isText: false) == characters)
  }

  @Test func someNeedNoSemicolonInText() {
    #expect(decoded("&copy 2024 &ampx &notit; &eacute") == "© 2024 &x &notit; é")
    #expect(decoded("/?a=1&copy=2&amp=3&lt", isText: false) == "/?a=1&copy=2&amp=3&lt")
  }
}
