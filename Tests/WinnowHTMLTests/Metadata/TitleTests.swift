import Testing

@testable import WinnowHTML

@Suite struct TitleTests {
  private func choice(
    headings: [String] = [], titles: [String] = [], page: String? = nil, sites: [String] = [],
    hosts: [String] = []
  ) -> String? {
    TitleChoice(
      sites: SiteNames(names: sites, hosts: hosts), headings: headings, titles: titles,
      pageTitles: [page].compactMap { $0 }
    ).choose()
  }

  @Test(arguments: [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", "| ", " ｜ "])
  func siteNamesAreCutAtMarks(_ mark: String) {
    #expect(choice(page: "A bridge opens\(mark)Harbour Press", sites: ["Harbour Press"]) == "A bridge opens")
    #expect(choice(page: "Harbour Press\(mark)A bridge opens", sites: ["Harbour Press"]) == "A bridge opens")
    #expect(
      choice(titles: ["A bridge opens\(mark)Harbour Press"], sites: ["Harbour Press"]) == "A bridge opens")
  }

  @Test(arguments: ["Bridge-building", "Bridge:: opens", "Tea-time", "1:2", "A-B", "Rock&Roll"])
  func textWithoutMarksStays(_ title: String) {
    #expect(choice(page: title) == title)
  }

  @Test(
    arguments: [
      ("BBC", ["BBC News"], []), ("The Harbour Press", ["Harbour Press"], []),
      ("harbourpress.org", [], ["harbourpress.org"]),
      ("New York Times", [], ["www.nytimes.com"]), ("The New York Times", [], ["nytimes.com"]),
      ("Mine Safety and Health Administration", [], ["www.msha.gov"]),
      ("Harbour Press", [], ["harbourpress.co.uk"]),
      ("Küstenblatt", ["KUSTENBLATT"], []),
    ] as [(String, [String], [String])])
  func siteNamesAreRecognised(_ part: String, _ names: [String], _ hosts: [String]) {
    #expect(
      choice(titles: ["A bridge - \(part)"], sites: names, hosts: hosts) == "A bridge")
  }

  @Test func otherPartsStayInTitlesThatStandAlone() {
    #expect(
      choice(titles: ["A bridge - what it costs"], sites: ["Harbour Press"], hosts: ["hp.org"])
        == "A bridge - what it costs")
    #expect(choice(titles: ["Bridges - Part 2"]) == "Bridges - Part 2")
  }

  @Test func theShorterEndGoesIfTheSiteIsUnknown() {
    #expect(choice(page: "A bridge that nobody wanted - Harbour Press") == "A bridge that nobody wanted")
    #expect(choice(page: "Press - A bridge that nobody wanted") == "A bridge that nobody wanted")
    #expect(choice(titles: ["A bridge that nobody wanted | Harbour"]) == "A bridge that nobody wanted")
    #expect(
      choice(page: "Harbour - All about old bridges - The bridge at night")
        == "All about old bridges - The bridge at night")
    // Both ends may be the title.
    #expect(choice(page: "Bridge - Harbour") == "Bridge - Harbour")
  }

  @Test func onlyTheSiteNameIsCutIfItIsKnown() {
    #expect(
      choice(page: "A bridge that nobody wanted - Opinion - Harbour Press", sites: ["Harbour Press"])
        == "A bridge that nobody wanted - Opinion")
  }

  @Test func aHeadingThatAgreesIsTheTitle() {
    #expect(
      choice(
        headings: ["Harbour Press", "A bridge opens"], titles: ["A Bridge Opens - Opinion - Harbour Press"],
        sites: ["Harbour Press"]) == "A bridge opens")
    // Marks and parts in a row agree as well.
    #expect(
      choice(headings: ["A bridge – and its price"], page: "A bridge — and its price | News")
        == "A bridge – and its price")
    #expect(choice(headings: ["News", "A bridge opens"], page: "A bridge opens | News") == "A bridge opens")
  }

  @Test func aHeadingInOtherWordsIsTheTitle() {
    #expect(
      choice(headings: ["The 9 best kettles of 2024"], titles: ["Best kettles of 2024, tested"])
        == "The 9 best kettles of 2024")
    #expect(choice(headings: ["Latest stories"], titles: ["Best kettles of 2024"]) == "Best kettles of 2024")
  }

  @Test func titlesCountInOrder() {
    #expect(choice(headings: ["Three"], titles: ["One", "Two"], page: "Four") == "One")
    #expect(choice(headings: ["Three"], page: "Four") == "Three")
    #expect(choice(page: "Four") == "Four")
    #expect(choice() == nil)
  }

  @Test func whatNamesOnlyTheSiteComesLast() {
    #expect(choice(titles: ["Harbour Press"], page: "A bridge", sites: ["Harbour Press"]) == "A bridge")
    #expect(choice(headings: ["Home"], page: "Harbour Press", sites: ["Harbour Press"]) == "Harbour Press")
    #expect(choice(titles: ["Harbour Press"], sites: ["Harbour Press"]) == "Harbour Press")
    #expect(choice(headings: ["Home"]) == "Home")
  }

  @Test func manyPartsAndWordsAreReadInTime() {
    let long = Array(repeating: "a", count: 4000).joined(separator: " | ")
    #expect(choice(headings: [long], titles: [long], page: long, sites: [long], hosts: [long]) != nil)
  }
}
