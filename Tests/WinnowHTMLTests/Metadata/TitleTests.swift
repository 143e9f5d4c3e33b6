import Testing

@testable import WinnowHTML

@Suite struct TitleTests {
  private func choice(
    headings: [String] = [], titles: [String] = [], page: String? = nil, sites: [String] = [],
    hosts: [String] = [], lower: [String] = [], logos: Set<String> = []
  ) -> String? {
    TitleChoice(
      sites: SiteNames(names: sites, hosts: hosts), headings: headings, titles: titles,
      pageTitles: [page].compactMap { $0 }, lower: lower, logos: logos
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

  @Test func theSitesHeadingGivesWayToALowerOne() {
    let page = "Ferry sails hourly | Harbour News"
    #expect(
      choice(headings: ["Harbour News"], page: page, lower: ["Ferry sails hourly"]) == "Ferry sails hourly")
    #expect(
      choice(headings: ["Hello, I am Anna"], page: page, lower: ["Ferry sails hourly"])
        == "Ferry sails hourly")
    // A part of the title that no heading shows.
    #expect(choice(headings: ["Harbour News"], page: page, logos: ["Harbour News"]) == "Ferry sails hourly")
    // The page's own heading stands behind the site's in the title.
    #expect(
      choice(
        headings: ["Ferry sails hourly"], page: "Harbour News | Ferry sails hourly", lower: ["Harbour News"])
        == "Ferry sails hourly")
    #expect(
      choice(headings: ["Ferry sails hourly"], page: page, lower: ["Harbour News"]) == "Ferry sails hourly")
    // A logo may hold the page's heading, too.
    #expect(
      choice(headings: ["Ferry sails hourly"], page: page, logos: ["Ferry sails hourly"])
        == "Ferry sails hourly")
  }

  @Test(arguments: [
    "Blog: The ferry sails hourly now", "Dec 18 2025 The ferry sails hourly now",
    "The ferry sails hourly now (harbour.example) 87", "The ferry sails hourly now 02.02.2022 • Press",
  ])
  func whatStandsInTheHeadingBesidesIsLeftOut(_ heading: String) {
    #expect(
      choice(headings: [heading], page: "The ferry sails hourly now | Harbour News")
        == "The ferry sails hourly now")
  }

  @Test(arguments: [
    "The ferry sails hourly now, and at night", "See the ferry sails hourly now",
    "3.1 Ferries - The ferry sails hourly now", "The ferry sails hourly nowadays",
  ])
  func aHeadlineThatSaysMoreStays(_ heading: String) {
    #expect(choice(headings: [heading], page: "The ferry sails hourly now | Harbour News") == heading)
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
