import Testing

@testable import WinnowHTML

@Suite struct AuthorTests {
  @Test(arguments: [
    ("Anna Berg", "Anna Berg"), ("By Anna Berg", "Anna Berg"), ("by: Anna Berg", "Anna Berg"),
    ("BY ANNA BERG", "ANNA BERG"), ("Written by Anna Berg", "Anna Berg"), ("Author: Anna Berg", "Anna Berg"),
    ("Par Jean Dupont", "Jean Dupont"), ("Por Ana López", "Ana López"), ("  Anna \n Berg ", "Anna Berg"),
    ("Anna Berg,", "Anna Berg"), ("Anna Berg |", "Anna Berg"), ("Anna Berg (anna@example.com)", "Anna Berg"),
    ("Anna Berg <anna@example.com>", "Anna Berg"), ("<a href=\"/anna\">Anna Berg</a>", "Anna Berg"),
    ("Anna Berg https://example.com/anna", "Anna Berg"), ("AFP/A.Berg", "AFP/A.Berg"),
    ("p.berg/dpa", "p.berg/dpa"),
    ("Anna Berg (Reuters)", "Anna Berg (Reuters)"),
    ("Byron Gray", "Byron Gray"), ("Ursula von der Leyen", "Ursula von der Leyen"), ("@anna", "@anna"),
    ("Анна Берг", "Анна Берг"), ("山田太郎", "山田太郎"),
  ])
  func namesAreFreed(_ text: String, _ name: String) { #expect(AuthorNames.joined([text]) == name) }

  @Test(arguments: [
    "", "admin", "Admin", "Administrator", "By", "unknown", "N/A", "null", "publisher", "@handle",
    "https://example.com/anna",
    "www.example.com", "facebook.com/anna.berg", "Facebook.com/anna",
    "anna@example.com", "123", "-", "{{author}}", "<b></b>", String(repeating: "Anna ", count: 100),
  ])
  func junkIsNoName(_ text: String) { #expect(AuthorNames.joined([text]) == nil) }

  @Test func severalNamesAreJoinedOnce() {
    #expect(
      AuthorNames.joined(["Anna Berg", "by Jean Dupont", "ANNA BERG", "admin"]) == "Anna Berg, Jean Dupont")
    #expect(AuthorNames.joined([]) == nil)
  }

  @Test(arguments: [
    ("Berg, Anna", "Anna Berg"), ("van der Berg, Anna", "Anna van der Berg"), ("Anna Berg", "Anna Berg"),
    ("Anna Berg, Jean Dupont", "Anna Berg, Jean Dupont"), ("Berg, Anna, PhD", "Berg, Anna, PhD"), (",", ","),
  ])
  func namesOfLibrariesAreTurned(_ text: String, _ name: String) {
    #expect(AuthorNames.inOrder(text) == name)
  }
}

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("en_US", "en-US"), ("en-us", "en-US"), ("zh-hans-cn", "zh-Hans-CN"),
    ("sr_LATN_RS", "sr-Latn-RS"), ("es-419", "es-419"), ("de-DE-1996", "de-DE-1996"), ("fil", "fil"),
    (" pt-br ", "pt-BR"), ("en, fr", "en"), ("en_US.UTF-8", "en-US"), ("de-", "de"), ("en-x-ABC", "en-x-abc"),
  ])
  func tagsAreWrittenAlike(_ text: String, _ tag: String) { #expect(LanguageTag.normalized(text) == tag) }

  @Test(arguments: [
    "", "English", "und", "mul", "zxx", "e", "e1", "{{lang}}", "en-toolongtag", "日本", "-en-é", "12",
  ])
  func othersAreNone(_ text: String) { #expect(LanguageTag.normalized(text) == nil) }
}
