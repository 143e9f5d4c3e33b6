import TestSupport
import Testing

@testable import Winnow

@Suite struct LineTests {
  private func read(_ text: String) -> Document { Document(Array(text.utf8)) }

  @Test func lineEndsBelongToTheirLines() {
    let document = read("a\r\nb\n\n c \r\n\r\nd")
    #expect(document.lines.map(\.number) == [1, 2, 4, 6])
    #expect(document.lines.map(\.range) == [0..<3, 3..<5, 6..<11, 13..<14])
    #expect(document.lines.map(\.content) == [0..<1, 3..<4, 7..<8, 13..<14])
  }

  @Test(arguments: ["\r", "a\u{2028}b", "a\u{0B}b", "a\u{85}b"])
  func nothingButLineFeedEndsALine(_ text: String) {
    #expect(read(text).lines.count <= 1)
  }

  @Test func whiteSpaceOfEveryKindIsBlank() {
    #expect(read(" \t\u{00A0}\u{3000}\u{2003}\u{202F}\u{85}\n").lines.isEmpty)
    #expect(read("\u{200B}\n").lines.count == 1)
    #expect(read("\u{FEFF}a\n").lines.count == 1)
  }

  @Test func wordsAreEqualAcrossCaseAndAccents() {
    let pairs = [
      ("CRÉDITS", "credits"), ("Łódź", "lodz"), ("İSTANBUL", "istanbul"), ("Ёлка", "елка"), ("ΟΔΟΣ", "οδος"),
      ("cafe\u{0301}", "Café"), ("ＡＢＣ", "abc"), ("مُحَمَّد", "محمد"),
    ]
    for (left, right) in pairs {
      #expect(read(left).tokens.map(\.hash) == read(right).tokens.map(\.hash), "\(left) and \(right)")
    }
    #expect(read("bridge").tokens[0].hash != read("bridges").tokens[0].hash)
  }

  /// Of a long line only the first words are held, but all words of link farms are counted.
  @Test func wordsOfLinkFarmsAreCountedBeyondThoseThatAreHeld() {
    for before in [0, 1, 62, 64, 70] {
      let words = Array(repeating: "bridge", count: before) + Array(repeating: "casino", count: 3)
      let document = read(words.joined(separator: " "))
      #expect(document.lines[0].shape.spamWords == 3)
      #expect(document.tokens.count == min(before + 3, Line.storedTokens))
    }
  }

  @Test func numbersAreOneTokenOfOneKey() {
    for number in ["12", "1,204", "10:24", "24.12.2024", "1 204", "٣٤"] {
      let tokens = read(number).tokens
      #expect(tokens.map(\.key) == [Token.numberKey], "\(number)")
    }
    #expect(read("12").tokens[0].hash != read("13").tokens[0].hash)
    #expect(read("10:24").tokens[0].flags.contains(.time))
    #expect(read("24.12.2024").tokens[0].flags.contains(.date))
    #expect(read("2024").tokens[0].flags.contains(.year))
    #expect(read("10 h 24").tokens.count == 3)
  }

  @Test func lettersWithoutSpacesAreTokens() {
    #expect(read("发表评论").tokens.count == 4)
    #expect(read("コメント").tokens.count == 4)
    #expect(read("댓글 쓰기").tokens.count == 2)
  }

  @Test func gluedWordsAreSeen() {
    #expect(read("казиноСпонсор раздела").lines[0].shape.glued == 1)
    #expect(read("McDonald").lines[0].shape.glued == 1)
    #expect(read("Casino Sponsor").lines[0].shape.glued == 0)
  }

  @Test func invalidBytesAreReadOneByOne() {
    let rubbish: [[UInt8]] = [
      [0xFF], [0xC3], [0xE2, 0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80],
    ]
    for bytes in rubbish {
      var position = 0
      while position < bytes.count {
        let scalar = UTF8Scalar(at: position, before: bytes.count, in: bytes.span)
        #expect(scalar.value == UTF8Scalar.invalid)
        #expect(scalar.length == 1)
        position += scalar.length
      }
    }
  }

  @Test func everyCharacterIsReadAsTheStandardLibraryReadsIt() {
    for value in stride(from: UInt32(0), to: 0x11_0000, by: 7) {
      guard let expected = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(expected)).utf8)
      let scalar = UTF8Scalar(at: 0, before: bytes.count, in: bytes.span)
      #expect(scalar.value == value && scalar.length == bytes.count)
    }
  }

  @Test func classesAgreeWithTheStandardLibrary() {
    for value in UInt32(0)..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kind = CharacterTable.shared.characterClass(of: value)
      let isSpace = scalar.properties.isWhitespace
      #expect((kind == .space) == isSpace, "U+\(String(value, radix: 16))")
      if scalar.properties.generalCategory == .decimalNumber, value < 0x1_0000 { #expect(kind == .digit) }
    }
  }
}

@Suite struct HashTableTests {
  @Test func holdsWhatADictionaryHolds() {
    var random = SeededGenerator(1)
    var table = HashTable()
    var dictionary: [UInt64: UInt32] = [:]
    for _ in 0..<20_000 {
      let key = random.next() | 1
      let value = UInt32.random(in: 1...99, using: &random)
      table[key] = value
      dictionary[key] = value
    }
    for (key, value) in dictionary { #expect(table[key] == value) }
    #expect(table[2] == 0)
  }
}
