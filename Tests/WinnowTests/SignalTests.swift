import Testing

@testable import Winnow

/// Each signal on the examples of its doc comment, and on what else must not be mistaken for them.
@Suite struct SignalTests {
  /// What a signal sees in the last line of a document.
  private func look<S: Signal>(_ signal: S.Type, at line: String, after text: String = "") -> Finding? {
    let document = Document(Array((text + line).utf8))
    return S(document).look(at: document.lines.count - 1, in: document)
  }

  private static let prose = """
    The bridge over the narrow sound was opened on a cold morning, and nobody came to see it.

    It had taken nine years, and the town had long since found other ways to cross the water.


    """

  @Test(arguments: [
    "Leave a Reply", "12 commentaires", "* Share on Facebook", "1 comments", "» Related Articles «",
    "Your email address will not be published. Required fields are marked *", "Back to top button",
    "Désolé, votre navigateur ne supporte pas les vidéos.", "LEAVE A REPLY", "Laisser un commentaire",
    "Schreibe einen Kommentar", "Artículos relacionados", "Lascia un commento", "Deixe um comentário",
    "Geef een reactie", "Добавить комментарий", "Dodaj komentarz", "Yorum yapın", "اترك تعليقا", "发表评论",
    "コメントを残す", "Leave a Reply Cancel reply",
  ])
  func phraseCatches(_ line: String) {
    #expect((look(PhraseSignal.self, at: line)?.weight ?? 0) >= Weight.cut, "\(line)")
  }

  @Test(arguments: [
    "She asked him to leave a reply on the table.", "Back to the top of the hill they went, singing",
    "Il a laissé un commentaire sur la nappe avant de partir.",
    "Related articles of clothing lay on the floor.",
    "Most people who read more books, she said, also write more letters.", "The comments of the jury",
    "Share of the market in the third quarter", "He told me to follow us up the stairs.",
    "Bridges of the north",
  ])
  func phraseLeaves(_ line: String) {
    #expect((look(PhraseSignal.self, at: line)?.weight ?? 0) < Weight.cut, "\(line)")
  }

  @Test(arguments: ["2. Edit, edit, edit!", "4. Comment", "3. Back to top", "- Social media marketing"])
  func phraseLeavesListItems(_ line: String) {
    #expect((look(PhraseSignal.self, at: line)?.weight ?? 0) < Weight.cut, "\(line)")
  }

  @Test func phraseLeavesSentencesInsideAText() {
    let sentence = "We use cookies to remember what is in your basket, and so does every shop in this town."
    let inside = Document(Array((Self.prose + sentence + "\n\n" + Self.prose).utf8))
    #expect((PhraseSignal(inside).look(at: 2, in: inside)?.weight ?? 0) < Weight.cut)
    #expect((look(PhraseSignal.self, at: sentence, after: Self.prose)?.weight ?? 0) >= Weight.certain)
  }

  @Test(arguments: [
    "The post A Winter Bridge appeared first on Harbour Weekly.",
    "Der Beitrag Eine Brücke erschien zuerst auf Hafenblatt.",
    "L’article Un pont d’hiver est apparu en premier sur Le Quai.",
    "Associated Press writer Tom Reed in Leeds contributed to this report.",
  ])
  func frameCatches(_ line: String) {
    #expect(look(FrameSignal.self, at: line) != nil, "\(line)")
  }

  @Test(arguments: [
    "The post office appeared first on the left.", "The post was late.",
    "Many people contributed to this report and its annex.",
  ])
  func frameLeaves(_ line: String) {
    #expect(look(FrameSignal.self, at: line) == nil, "\(line)")
  }

  @Test(arguments: [
    "7-2=", "8/2 =", "3 × 1 =", "7 + two =", "+ 4 = twelve", "5 - 2 = ?", "neun + 3 =", "12 − huit =",
    "4 x 2 = *",
  ])
  func captchaCatches(_ line: String) {
    #expect(look(CaptchaSignal.self, at: line)?.kind == .captcha, "\(line)")
  }

  @Test(arguments: ["3 × 1 = 3", "3 = 3", "a + b =", "E = mc²", "2024 - 2025", "x = 3", "=", "12 +"])
  func captchaLeaves(_ line: String) {
    #expect(look(CaptchaSignal.self, at: line) == nil, "\(line)")
  }

  @Test func captchaLeavesWorksheets() {
    #expect(look(CaptchaSignal.self, at: "3 × 2 =", after: "3 × 1 =\n") == nil)
  }

  @Test(arguments: [
    "Спонсор Нью казиноПартнер Джу казино зеркало", "best online casino slots",
    "Финансовый спонсор Альфа казиноВторой партнер Бета кликТретий партнер Гамма казино",
  ])
  func spamCatches(_ line: String) {
    #expect(look(SpamSignal.self, at: line, after: Self.prose)?.kind == .spamLinks, "\(line)")
  }

  @Test(arguments: [
    "The casino closed in 1974 after a fire.", "McDonald, MacArthur and O'Neill met in a LinkedIn group",
    "let newValue = oldValue.withUnsafeBytes { $0.baseAddress }",
  ])
  func spamLeaves(_ line: String) {
    #expect(look(SpamSignal.self, at: line, after: Self.prose) == nil, "\(line)")
  }

  @Test func doubledCatches() {
    let twice = "A bridge over the sound at dawn A bridge over the sound at dawn"
    #expect(
      look(DoubledSignal.self, at: twice, after: "A bridge over the sound at dawn\n")?.kind == .duplicate)
    #expect(look(DoubledSignal.self, at: "The bridge Photo: AFP The bridge Photo: AFP")?.kind == .caption)
  }

  @Test func doubledLeaves() {
    #expect(
      look(DoubledSignal.self, at: "A bridge over the sound at dawn A bridge over the sound at dawn") == nil)
    #expect(look(DoubledSignal.self, at: "Row, row, row, row", after: "Row\n") == nil)
    #expect(look(DoubledSignal.self, at: "what is is what is is", after: "is what\n") == nil)
  }

  @Test(arguments: ["…", "...", " […]", " [...]", " (…)", "… Read more »", " […] Lire la suite"])
  func teaserCatches(_ end: String) {
    let text = "The council met on Monday to talk about the harbour and its cranes.\n"
    let cut = "The council met on Monday to talk about the"
    #expect(look(TeaserSignal.self, at: cut + end, after: text)?.kind == .duplicate)
    // A word may be cut as well.
    #expect(look(TeaserSignal.self, at: cut + " harb" + end, after: text)?.kind == .duplicate)
  }

  @Test func teaserLeaves() {
    let text = "The council met on Monday to talk about the harbour and its cranes.\n"
    for line in [
      // Another last word is another sentence.
      "The council met on Monday to talk about the hills…",
      "The council met on Tuesday to talk about the […]", "And then, after all, there was the silence …",
    ] {
      #expect(look(TeaserSignal.self, at: line, after: text) == nil)
    }
    let cut = "The council met on Monday to talk about the […]\n"
    #expect(look(TeaserSignal.self, at: "The council met on Monday to talk about the […]", after: cut) == nil)
  }

  @Test(arguments: [
    ("Photo: Jane Doe/Reuters", Kind.credit), ("© Getty Images", .credit), ("Crédits : AFP", .credit),
    ("The harbour at dawn | Credits: AFP", .caption), ("The harbour at dawn (Photo: Jane Doe)", .caption),
    ("Der Hafen am Morgen. Foto: Max Muster", .caption), ("AP Photo/Jane Doe", .credit),
    ("Le port à l’aube © Marie Dupont / AFP", .caption), ("Photo by Jane Doe on Unsplash", .credit),
  ])
  func creditCatches(_ line: String, _ kind: Kind) {
    #expect(look(CreditSignal.self, at: line)?.kind == kind, "\(line)")
  }

  @Test(arguments: [
    "He paid the credit back.", "name = \"image-id\"", "send the /data/images/example.png file",
    "- Photography/Videography",
    "The council closed the bridge on Monday. It had counted forty thousand cars a day for years. Photo: Jane Doe",
    "The talks go on, said Reuters.", "Photo: 12 MP", "A photo of the harbour",
    "Credit where credit is due",
    "Picture this: a bridge, and nobody on it, ever, at any time of the day or night.",
    "Reuters",
  ])
  func creditLeaves(_ line: String) {
    #expect(look(CreditSignal.self, at: line) == nil, "\(line)")
  }

  @Test(arguments: [
    "By Jane Doe", "Von Max Muster, Korrespondent", "作者：王小明", "Par Jean Dupont et Marie Martin",
    "Written by Jane Doe on May 5, 2024", "Posted on January 9, 2024 by Tom",
    "Jane Doe | 12 March 2024 | 10:15",
    "Veröffentlicht am 5. Januar 2024 von Petra", "Автор: Анна Берг", "Jane Doe, staff writer",
    "Por Juan de la Cruz", "Posted by Anna Berg on 5 May 2023, 11:51 | 0 comments",
    "Автор: Анна Берг от 12-10-2013, 09:15, посмотрело: 1 482", "김하늘 기자", "한들신문 남궁하늘 선임기자",
  ])
  func bylineCatches(_ line: String) {
    #expect(look(BylineSignal.self, at: line)?.kind == .byline, "\(line)")
  }

  @Test(arguments: [
    "By the river stood a mill", "De la Cruz", "By then he knew", "Von Berlin nach Paris", "Jane Doe",
    "By 1944 the bridge was gone", "Jane Doe, Director of Collections:", "Fewer HR Admin Hours",
    "\"author\": \"Jane Doe\",", "Par exemple",
    "By Anna Berg on 5 May 2023 the boats were sold for 12 crowns each", "박 기자", "김하늘 기자가 왔다",
    "다리가 열리던 날 기자",
  ])
  func bylineLeaves(_ line: String) {
    #expect((look(BylineSignal.self, at: line)?.weight ?? 0) < Weight.cut, "\(line)")
  }

  /// Over the text or behind it a role names who wrote it; inside it somebody is named.
  @Test func koreanNamesAndRolesAreBylinesOutsideOfTheText() {
    let weight = { (text: String) in look(BylineSignal.self, at: "김하늘 기자", after: text)?.weight ?? 0 }
    #expect(weight(Self.prose) == Weight.sure)
    #expect(weight("") < Weight.cut)
  }

  @Test(arguments: [
    "Published yesterday at 10:24", "Publié hier à 10 h 24", "Updated: 24 December 2024, 10:30 GMT",
    "Veröffentlicht am 3. Mai 2024 um 10:24 Uhr", "Опубликовано 3 мая 2024 г.",
  ])
  func timestampCatches(_ line: String) {
    #expect((look(TimestampSignal.self, at: line)?.weight ?? 0) >= Weight.certain, "\(line)")
  }

  @Test(arguments: ["24 December 2024", "2 hours ago", "10:24", "2024-12-24"])
  func bareDatesProveNothing(_ line: String) {
    #expect(look(TimestampSignal.self, at: line).map { $0.weight < Weight.cut } == true, "\(line)")
  }

  @Test(arguments: [
    "12 May 1931 – 3 March 2024", "March 3, 1911", "A: No.", "Mon 9:00 - 17:00",
    "In 1944 the bridge was rebuilt.", "1944",
    "May", "Sunday morning in the park", "12",
  ])
  func timestampLeaves(_ line: String) {
    #expect(look(TimestampSignal.self, at: line) == nil, "\(line)")
  }

  @Test func copyright() {
    #expect(look(CopyrightSignal.self, at: "© 2019–2024 Harbour Press Ltd.")?.kind == .legal)
    #expect(look(PhraseSignal.self, at: "Copyright Harbour Press. All rights reserved.")?.kind == .legal)
    #expect(look(CopyrightSignal.self, at: "Copyright is a right of authors.") == nil)
  }

  @Test func breadcrumb() {
    for line in [
      "Home › News › Harbour", "News > World > Europe", "Startseite » Reisen » Seen", "ホーム＞ニュース＞港",
      "＜＜前へ｜目次｜次へ＞＞",
    ] {
      #expect((look(BreadcrumbSignal.self, at: line)?.weight ?? 0) >= Weight.cut, "\(line)")
    }
    for line in [
      "A – B", "either/or", "x -> y -> z", "He went from here → there.", "« Oui », dit-il", "a < b > c",
      "値は3＞2です",
    ] {
      #expect((look(BreadcrumbSignal.self, at: line)?.weight ?? 0) < Weight.cut, "\(line)")
    }
  }

  @Test func hashtags() {
    #expect(look(HashtagSignal.self, at: "#harbour #storm #news")?.kind == .tags)
    for line in ["We are #1 again.", "# Heading of a text", "#1 #2", "#harbour"] {
      #expect(look(HashtagSignal.self, at: line) == nil, "\(line)")
    }
  }

  @Test func addressesOfPictures() {
    let address = "https://shop.example/thumbnails/red.JPG?width=160"
    let others = "https://shop.example/a.png\n\nhttp://shop.example/b.webp#c\n\n"
    #expect(look(PictureAddressSignal.self, at: address, after: others)?.kind == .mediaFallback)
    #expect(look(PictureAddressSignal.self, at: address, after: Self.prose) == nil)
    for line in ["See \(address)", "\(address) it says", "https://shop.example/jpg", "https://", ".jpg"] {
      #expect(look(PictureAddressSignal.self, at: line, after: others + address + "\n\n") == nil, "\(line)")
    }
  }

  @Test func shortcodes() {
    for line in [
      #"[gallery ids="12,14" columns="3"]"#, "[vc_row][vc_column width=1/2]", "[feed num=9] [/feed]",
      "[player id=”9”]",
    ] {
      #expect(look(ShortcodeSignal.self, at: line, after: Self.prose)?.kind == .mediaFallback, "\(line)")
      for about in ["A plugin reads each shortcode of a page before anybody sees it.", "```\ncode\n```"] {
        #expect(look(ShortcodeSignal.self, at: line, after: Self.prose + about + "\n\n") == nil, "\(line)")
      }
    }
    for line in [
      "[core]", "[music]", "[/quote]", "[1] Jane Doe, 2019", "[gallery ids==1]", "[where n=12]", "[if a=b]",
      "[gallery]: https://a.example", "[", "[ga", "[/ga", "[ga ids", "[ga ids=", #"[gallery ids="1""#,
      "[ ids=1]", "[]",
      #"[caption id="a"]A dog"#, #"[caption id="a"] [caption id="b""#, #"["a"="b"]"#,
    ] {
      #expect(look(ShortcodeSignal.self, at: line, after: Self.prose) == nil, "\(line)")
    }
  }

  @Test func placeholders() {
    let filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
    let text =
      Self.prose
      + "The mayor had promised it before he was elected, and then again before each of the next elections.\n\n"
    #expect(look(PlaceholderSignal.self, at: filler, after: text)?.kind == .boilerplate)
    #expect(look(PlaceholderSignal.self, at: "Ut enim ad minim veniam", after: "\(filler)\n\n\(text)") != nil)
    #expect(look(PlaceholderSignal.self, at: "Ut enim ad minim veniam", after: text) == nil)
    #expect(look(PlaceholderSignal.self, at: filler, after: "\(filler)\n\nThe design of a page\n\n") == nil)
    #expect(look(PlaceholderSignal.self, at: "Lorem ipsum is older than you think.", after: text) == nil)
  }

  @Test func scriptsAndLanguages() {
    let russian = "Новости дня и последние события города"
    #expect(look(ScriptSignal.self, at: russian, after: Self.prose)?.kind == .foreign)
    #expect(look(ScriptSignal.self, at: "Bridges of the north", after: Self.prose) == nil)
    let french = "Le pont est dans la ville et les gens ne sont pas sur les quais"
    #expect(look(LanguageSignal.self, at: french, after: Self.prose)?.kind == .foreign)
    #expect(look(LanguageSignal.self, at: "« \(french) »", after: Self.prose) == nil)
    #expect(look(LanguageSignal.self, at: "The people are not on the quays", after: Self.prose) == nil)
  }

  @Test func proseSpeaksForContent() {
    let line = "She crossed the bridge before dawn, and nobody was awake to ask her why."
    #expect((look(ProseSignal.self, at: line)?.weight ?? 0) < 0)
    #expect(look(ProseSignal.self, at: "Bridges of the north") == nil)
  }

  @Test func bareNumbers() {
    #expect((look(NumberSignal.self, at: "14")?.weight ?? 0) < Weight.cut)
    #expect(look(NumberSignal.self, at: "€ 14") == nil)
    #expect(look(NumberSignal.self, at: "14 votes") == nil)
  }
}
