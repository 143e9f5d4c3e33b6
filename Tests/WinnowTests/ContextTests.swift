import Testing
import Winnow

/// Lines that only their neighbours tell noise from content.
@Suite struct ContextTests {
  private static let prose = """
    The bridge over the narrow sound was opened on a cold morning, and nobody came to see it except two dogs.

    It had taken nine years, and the town had long since found other ways to cross the water and to come home.
    """

  private static let more = """
    The ferry still goes every hour, and its captain says that she has more passengers now than ever before.

    The mayor spoke for a long time about courage, and then the rain began and everybody went back indoors.
    """

  private func removed(_ text: String, _ options: Options = Options()) -> [String] {
    Cleaner(options).inspect(text).lines.filter { !$0.verdict.isKept }.map(\.text)
  }

  @Test func aSectionsNameOverTheHeadlineGoes() {
    #expect(removed("Trends-XY\n\nA bridge that nobody wanted to build\n\n\(Self.prose)") == ["Trends-XY"])
    let french = """
      Le pont sur le détroit a été ouvert un matin de grand froid, et personne n’est venu le voir, sauf deux chiens.
      """
    #expect(removed("Politique\n\nUn pont dont personne ne voulait en ville\n\n\(french)") == ["Politique"])
  }

  @Test func aTitleThatTheTextSpeaksOfStays() {
    #expect(removed("Bridge\n\nThe long story of a crossing without a road\n\n\(Self.prose)") == [])
  }

  @Test func aOneWordTitleOverAPoemStays() {
    let poem =
      "Evening\n\nThe boats come in without a sound\nThe gulls have all gone home\nA lamp is lit upon the pier\nAnd I am here alone"
    #expect(removed(poem) == [])
  }

  @Test func aLabelOverATeaserGoesWithIt() {
    let text = "Amity\nThe bridge over the narrow sound was opened on a cold […]\n\n\(Self.prose)"
    #expect(removed(text).count == 2)
  }

  @Test func anAuthorsBareNameGoes() {
    let text = "A bridge that nobody wanted to build\n\nJean Delaunay\n\n\(Self.prose)"
    #expect(removed(text) == ["Jean Delaunay"])
  }

  /// Lines that go for what they say of the author, and the score has no say in that.
  private func portraits(_ text: String) -> [String] {
    Cleaner().explain(Array(text.utf8)).lines.filter { line in
      line.verdict.reasons.contains { $0.signal == "author-portrait" }
    }
    .map(\.text)
  }

  private static let portrait =
    "Anna Holm is a reporter for the paper and has covered harbours for nine years."

  @Test func whatATextSaysOfItsAuthorGoes() {
    let title = "A bridge that nobody wanted to build"
    let last =
      "Nobody has counted the dogs since that day, and the two that came first are old and sleep all day."
    let text = "\(title)\n\nBy Anna Holm\n\n\(Self.prose)\n\n\(Self.more)\n\n\(last)\n\n"
    #expect(removed(text + Self.portrait) == ["By Anna Holm", Self.portrait])
    for portrait in [
      Self.portrait, "Anna Holm, MD, is a doctor and has covered harbours and their people for nine years.",
      Self.portrait
        + "\n\nAnna Holm lives beside the harbour with a dog that nobody else has ever seen there.",
    ] {
      #expect(portraits(text + portrait) == portrait.split(separator: "\n\n").map(String.init))
    }
  }

  @Test func whatIsNoPortraitStays() {
    let title = "A bridge that nobody wanted to build"
    let article = "\(Self.prose)\n\n\(Self.more)"
    let text = { (title: String, author: String, first: String, second: String) -> String in
      "\(title)\n\nBy \(author)\n\n\(first)\n\n\(second)"
    }
    for other in [
      "Jean Delaunay is a baker who crossed the sound every morning for nine years with his bread.",
      "Anna Holm: Thank you for coming today, and tell us what made you write about the bridge and its ferries.",
      "Anna Holm’s novel tells of two sisters who crossed the sound in the year in which the bridge was opened.",
      "Anna Holm, I agree with you, and the same happened to my boat last year in the harbour of the town.",
    ] {
      #expect(portraits(text(title, "Anna Holm", article, other)) == [], "\(other)")
    }
    // A headline that names the author, a name of two authors, and a text that begins with its author.
    #expect(portraits(text("Anna and the bridge nobody wanted", "Anna Holm", article, Self.portrait)) == [])
    #expect(portraits(text(title, "Anna, Holm Press", article, Self.portrait)) == [])
    #expect(portraits(text(title, "Anna Holm", Self.portrait, article)) == [])
  }

  @Test func aTextThatBeginsManyParagraphsWithItsAuthorIsAboutThem() {
    let lines = [
      "was born beside the harbour and never left it", "went to sea at nine", "built the first boat",
    ]
    .map { "Anna Holm \($0), as everybody in the town will tell you who is old enough to know." }
    let text = "A life beside the narrow sound\n\nBy Anna Holm\n\n\(Self.prose)\n\n\(Self.more)\n\n"
    #expect(portraits(text + lines.joined(separator: "\n\n")) == [])
  }

  @Test func aNameThatTheTextSpeaksOfStays() {
    let text = """
      The woman who measured the tides by hand

      Anna Lindqvist

      Lindqvist was born beside the harbour, and she measured the tides every morning of her long life.
      """
    #expect(removed(text) == [])
  }

  @Test func datesInADiaryStay() {
    let day = "We walked along the shore until the rain came, and then we walked back again."
    #expect(
      removed(
        "Our journal of a summer by the sea\n\n3 May 1921\n\n\(day)\n\n4 May 1921\n\n\(day)x.\n\n5 May 1921\n\n\(day)y."
      ) == [])
  }

  @Test func aDateUnderTheHeadlineGoes() {
    #expect(
      removed("A bridge that nobody wanted to build\n\n24 December 2024\n\n\(Self.prose)") == [
        "24 December 2024"
      ])
  }

  @Test func relatedTitlesGoWithTheirHeading() {
    let text = "\(Self.prose)\n\nRelated Articles\nThe ferry that came too late\nA harbour without a name\n"
    #expect(
      removed(text) == ["Related Articles", "The ferry that came too late", "A harbour without a name"])
  }

  @Test func aHeadingUnderARelatedListStays() {
    let text =
      "\(Self.prose)\n\nRead also\nThe ferry that came too late\n\nThe second winter\n\n\(Self.prose)"
    #expect(removed(text).contains("The second winter") == false)
    #expect(removed(text).contains("The ferry that came too late"))
  }

  @Test func aHeadingUnderAnInlineLinkStays() {
    let more = "The rails were mended by the smith of the village, who asked for no money but for a dance."
    let text = "\(Self.prose)\nRead more: How thick should a bridge be?\nMend the rails\n\(more)"
    #expect(removed(text) == ["Read more: How thick should a bridge be?"])
    #expect(removed("\(Self.prose)\nRead also\nMend the rails\n\(more)") == ["Read also"])
  }

  @Test func weakSignsNeedCompany() {
    #expect(removed("\(Self.prose)\n\nHome\n\n\(Self.more)") == [])
    #expect(
      removed("Skip to content\nHome\nMenu\n\nA bridge that nobody wanted\n\n\(Self.prose)") == [
        "Skip to content", "Home", "Menu",
      ])
  }

  @Test func aFormEndsTheArticle() {
    #expect(removed("\(Self.prose)\n\nLeave a Reply\nName *\nSite\n") == ["Leave a Reply", "Name *", "Site"])
  }

  @Test func commentsUnderAnArticleGo() {
    let text =
      "\(Self.prose)\n\n2 Comments\nAnna says:\nMay 3, 2024 at 10:24\nI remember the day, and it was colder than you say it was.\nReply\nLeave a Reply\n"
    #expect(removed(text).count == 6)
  }

  @Test func aRepeatOfTheLineBeforeGoes() {
    let caption = "The mayor, left, and the builder of the bridge on the opening day."
    #expect(removed("\(Self.prose)\n\n  \(caption)\n\(caption)\n\n\(Self.more)").count == 1)
    #expect(removed("\(Self.prose)\n\n\(caption)\n\n\(caption.uppercased())\n\n\(Self.more)").count == 1)
  }

  @Test func repeatsFarApartStay() {
    let refrain = "And the river goes down to the sea, to the sea, and the river goes down."
    #expect(removed("\(refrain)\n\n\(Self.prose)\n\n\(refrain)\n") == [])
  }

  @Test func aCaptionWithCreditGoesWithItsCopies() {
    let text =
      "\(Self.prose)\n\nThe harbour at dawn in May\n\n\(Self.prose)x.\n\nThe harbour at dawn in May | Photo: Anna Berg\n"
    #expect(removed(text).count == 2)
  }

  @Test func aListOfNamesUnderTheHeadlineStays() {
    let names = "Anna Berg\n\nThomas Reed\n\nMaria Klein\n\nPeter Lang"
    #expect(removed("The winners of the rowing prize this year\n\n\(names)\n\n\(Self.prose)") == [])
  }

  @Test func repeatedCellsAndVerseStay() {
    #expect(removed("\(Self.prose)\n\nCoffee\n2,50\n2,50\nTea\n2,50\n2,50\nYes\nYes\n") == [])
    #expect(removed("Row, row, row your boat\nRow, row, row your boat\nGently down the stream\n") == [])
  }

  @Test func aDocumentOfNoiseIsEmptied() {
    #expect(
      Cleaner().clean("Skip to content\nMenu\nHome\nSearch\nLeave a Reply\nAll rights reserved.\n") == "")
  }
}
