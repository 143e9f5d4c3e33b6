import Testing
import Winnow

@testable import WinnowHTML

/// What readers see of a page's author and date, where no mark names them.
@Suite struct DatelineTests {
  private static let prose = """
    <p>The ferry to the island will sail every hour from May, the harbour office said on Monday, and the last one \
    leaves at midnight.</p><p>It is the first time in forty years that the boats run at night, and many on the \
    island have waited for it since the bridge was closed in the winter storms.</p>
    """

  private func metadata(
    _ around: String, before: String = "", head: String = "", lang: String = "en", prose: String = prose
  ) throws -> Metadata {
    let title = "The ferry sails every hour"
    let page = """
      <html lang=\(lang)><head><title>\(title) | Harbour News</title>\(head)</head><body>\(before)
      <h1>\(title)</h1>\(around)\(prose)</body></html>
      """
    return Cleaner().inspect(try Page(html: Array(page.utf8))).metadata
  }

  @Test(
    "links to the author",
    arguments: [
      ("<p>5 May <a rel=author href=/anna>Anna <b>Berg</b></a></p>", "Anna Berg"),
      ("<p><a href=/anna rel='nofollow\tAUTHOR' class=url><span>Anna&nbsp;Berg</span></a></p>", "Anna Berg"),
      (
        "<p><a rel=author href=/anna>Anna Berg</a><br><br><a rel=author href=/anna>View all posts</a></p>",
        "Anna Berg"
      ),
      ("<p>By Anna Berg</p><footer><a rel=author href=/x>Harbour Themes</a></footer>", "Anna Berg"),
      ("<p><a rel=authority href=/x>Port</a> <a rel=author href=/y> </a></p>", nil),
      (
        "<p>The <a rel=author href=/a>Anna Berg</a> and the <a rel=author href=/b>Tom May</a> are boats.</p>",
        nil
      ),
    ])
  func linksToTheAuthor(_ links: String, _ name: String?) throws {
    #expect(try metadata(links).author == name)
  }

  @Test(
    "dates behind the text",
    arguments: [
      ("<p>Posted by Anna Berg on 5 May 2023, 11:51 | 0 comments</p>", "2023-05-05T11:51:00"),
      ("<div>Published on: 5 May 2023</div><h3>Comments</h3>", "2023-05-05"),
      // Those of comments, and of lists of other texts.
      ("<h3>Comments</h3><p>Posted by Anna Berg on 5 May 2023</p>", nil),
      ("<p>Posted by Anna Berg on 5 May 2023</p><p>Posted by Tom May on 6 May 2023</p>", nil),
      ("<p>Related stories</p><p>Posted by Anna Berg on 5 May 2023</p>", nil),
      ("<p>The next boat: 5 May 2023</p>", nil),
    ])
  func datesBehindTheText(_ lines: String, _ date: String?) throws {
    // So much of it that the lines do not stand beside the headline.
    let more = """
      <p>The captain has been on the water since he was a boy, and he says that he would not know what to do on land. His \
      father built the first of the boats with his own hands, in a shed behind the church, and sold it to the mayor.</p>\
      <p>In the first week the tickets cost nothing, and the school children of the island get a year of free rides, as they \
      had to sleep in the town when the storms came. Nobody in the council spoke against it, which is rare enough.</p>
      """
    #expect(try metadata("", prose: Self.prose + more + lines).date == date)
  }

  @Test(
    "dates that microformats mark",
    arguments: [
      ("<abbr class=published title=2024-05-03T10:20:00+02:00>10:20</abbr>", "2024-05-03T10:20:00+02:00"),
      ("<abbr class='dtstamp published' title='May 3, 2024'>three days ago</abbr>", "2024-05-03"),
      (
        "<span><time class='entry-date published' datetime=2024-05-03>three days ago</time></span>",
        "2024-05-03"
      ),
      ("<time class=dt-published datetime=2024-05-03>now</time>", "2024-05-03"),
      // Of the same day, and of several.
      (
        "<abbr class=published title=2024-05-03>May</abbr><abbr class=published title=2024-05-03T10:20>May</abbr>",
        "2024-05-03"
      ),
      ("<abbr class=published title=2024-05-03>a</abbr><abbr class=published title=2024-05-04>b</abbr>", nil),
      ("<abbr class=unpublished title=2024-05-03>a</abbr><abbr title=2024-05-04>b</abbr>", nil),
      ("<abbr class=published>a</abbr><abbr class=published title=' '>b</abbr>", nil),
    ])
  func datesOfMicroformats(_ marks: String, _ date: String?) throws {
    #expect(try metadata("<div>Seen by all</div><p>\(marks)</p>").date == date)
  }

  @Test(arguments: [
    ("<p class=byline>By Anna Berg</p>", "Anna Berg"),
    ("<p>By Anna Berg and Jean Dupont</p>", "Anna Berg and Jean Dupont"),
    ("<p>Posted on May 5, 2023 by Anna Berg in News</p>", "Anna Berg"),
    ("<p>By Anna Berg, Staff Writer</p>", "Anna Berg"),
    ("<p>By J. K. van der Berg | 5 March 2023</p>", "J. K. van der Berg"),
    ("<div>By</div><div>Anna Berg</div>", "Anna Berg"),
    ("<p class=author>Anna Berg ⋅ Founder of boats</p>", "Anna Berg"),
    ("<p>Written by: Tom May</p>", "Tom May"),
    ("<p>Par Anne-Marie O’Neil, journaliste</p>", "Anne-Marie O’Neil"), ("<p>作者：王小明</p>", "王小明"),
    ("<p>By Anna Berg<br>Senior Correspondent</p>", "Anna Berg"),
  ])
  func namesAreRead(_ line: String, _ name: String) throws {
    #expect(try metadata(line).author == name)
    #expect(try metadata("", before: line).author == name)
  }

  @Test(arguments: [
    "<p>By the river stood a mill</p>", "<p>By The Editors</p>",
    "<p>Anna Berg</p><p>Jean Dupont</p><p>Liz Moss</p>",
    "<p>By</p><p>our correspondent</p>", "<p>Photo: Anna Berg/AFP</p>", "<p>By train and ferry from Oslo</p>",
  ])
  func otherLinesAreNoNames(_ line: String) throws {
    #expect(try metadata(line).author == nil)
  }

  @Test(arguments: [
    ("<p class=date>5 March 2023</p>", "2023-03-05"), ("<p>06.12.2022</p>", "2022-12-06"),
    ("<p>Published March 5, 2023 10:20</p>", "2023-03-05T10:20:00"),
    ("<p>par Didier Roy, 21 juin 2018</p>", "2018-06-21"),
    ("<p>Опубликовано 12 марта 2024</p>", "2024-03-12"),
    ("<p>Published on 5 March 2023, updated on 7 March 2023</p>", "2023-03-05"),
    ("<p>2023年3月5日</p>", "2023-03-05"),
  ])
  func datesAreRead(_ line: String, _ date: String) throws {
    let found = try metadata(line)
    #expect(found.date == date)
    #expect(found.modified == nil)
    #expect(try metadata("", before: line).date == date)
  }

  @Test(arguments: [
    "<p>Last updated: 5 March 2023</p>", "<p>Last updated:</p><p>5 March 2023</p>",
    "<p>Mis à jour le 5 mars 2023</p>",
  ])
  func changesAreNoPublication(_ line: String) throws {
    let found = try metadata(line)
    #expect(found.date == nil)
    #expect(found.modified == "2023-03-05")
  }

  @Test(arguments: [
    "<p>Registered: 2023-03-05</p>", "<p>5 March</p>", "<p>2023</p>", "<p>03/04/2023</p>",
    "<p>28.09.1912:44</p>",
  ])
  func otherDatesAreNone(_ line: String) throws { #expect(try metadata(line).date == nil) }

  @Test func marksCountFirst() throws {
    let head = """
      <meta name=author content="Jean Dupont"><meta property=article:published_time content=2024-01-02>
      """
    let found = try metadata("<p>By Anna Berg</p><p>5 March 2023</p>", head: head)
    #expect(found.author == "Jean Dupont")
    #expect(found.date == "2024-01-02")
  }

  @Test(arguments: [
    "<meta name=twitter:creator content=@annab>", "<meta name=author content=@handle>",
    "<meta name=author content=publisher>",
    "<meta name=author content='Harbour News'><meta property=og:site_name content='Harbour News'>",
  ])
  func handlesAndTheSiteGiveWayToAName(_ head: String) throws {
    #expect(try metadata("<p>By Anna Berg</p>", head: head).author == "Anna Berg")
    #expect(try metadata("<p>By Harbour News</p>", head: head).author != "Anna Berg")
  }

  @Test func theSiteSignsWhereNobodyElseDoes() throws {
    let head = "<meta name=author content='Harbour News'><meta property=og:site_name content='Harbour News'>"
    #expect(try metadata("", head: head).author == "Harbour News")
  }

  @Test func otherTextsFarBehindDoNotCount() throws {
    let line = "<p>By Anna Berg, 5 March 2023</p>"
    let prose = String(repeating: Self.prose, count: 3)
    let found = try metadata(line, prose: prose + String(repeating: line, count: 5))
    #expect(found.author == "Anna Berg")
    #expect(found.date == "2023-03-05")
  }

  /// Each text of a list has a date and an author of its own.
  @Test func listsHaveNeither() throws {
    let items = ["5 March 2023", "6 March 2023", "7 March 2023", "8 March 2023"].map {
      "<div class=post><p class=date>\($0)</p><p class=byline>By Anna Berg</p><h2><a href=/x>A boat of \($0)</a></h2></div>"
    }
    let found = try metadata(items.joined())
    #expect(found.date == nil)
    #expect(found.author == nil)
  }

  @Test func theProsesLanguageCountsWhereItIsClear() throws {
    let german = """
      <p>Die Fähre zur Insel fährt ab Mai jede Stunde, wie das Hafenamt am Montag gesagt hat, und die letzte legt um \
      Mitternacht ab, wenn das Wetter es zulässt.</p>
      """
    let whole = String(repeating: german, count: 6)
    #expect(try metadata("", lang: "en-US", prose: whole).language == "de")
    #expect(try metadata("", lang: "de-AT", prose: whole).language == "de-AT")
    // Few words prove nothing, and neither does a language that is not known.
    #expect(try metadata("", lang: "en", prose: german).language == "en")
    #expect(try metadata("", lang: "lb", prose: whole).language == "lb")
  }
}
