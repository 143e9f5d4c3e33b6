import Testing
import Winnow

@testable import WinnowHTML

/// What a page's linked data, or the names of its elements, say of its blocks.
@Suite("text that a page states")
struct StatedTextTests {
  /// What each block is stated to be.
  private func statements(_ html: String) throws -> [BlockMarkup.Statement?] {
    let page = try Page(html: Array(html.utf8))
    let stated = StatedBlocks(StatedTexts(page.linkedData, LinkedTypes(page.linkedData)), page.text).blocks
    return stated.isEmpty ? page.text.blocks.map { _ in nil } : stated
  }

  private func data(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

  private static let recipe = """
    {"@context": "https://schema.org", "@graph": [{"@type": ["Recipe"], "name": "Cheesecakes",
    "recipeIngredient": ["120 g butter biscuits, crumbled finely", "40 g butter", "3 eggs", "salt"],
    "recipeInstructions": [{"@type": "HowToStep", "text": "Mix the <b>biscuits</b> &amp; the butter with your hands."}]}]}
    """

  @Test("ingredients and steps, in several blocks and without markup")
  func recipe() throws {
    let list =
      "<ul><li><span>120 g</span> <div>butter biscuits, crumbled finely</div><li>40 g butter<li>Eggs: 3<li>salt</ul>"
    let html = """
      <main><p>Cheesecakes</p>\(list)<p>Mix the biscuits &amp; the butter with your hands.</p><p>Buy a pan</p></main>
      """
    #expect(
      try statements(data(Self.recipe) + html) == [
        nil, .content, .content, .content, .content, .content, .content, nil,
      ])
    // Escaped once more, as some pages do.
    let escaped = Self.recipe.replacing("<b>", with: "&lt;b&gt;").replacing("</b>", with: "&lt;/b&gt;")
    #expect(try statements(data(escaped) + html).last { $0 != nil } == .content)
  }

  @Test("a word of an ingredient in a menu is none")
  func menu() throws {
    #expect(try statements(data(Self.recipe) + "<ul><li>Soup<li>Salt<li>Shop</ul>").allSatisfy { $0 == nil })
  }

  @Test("answers, and questions over them, but not in a list of links to them")
  func answers() throws {
    let json = """
      {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "How long is the new bridge?",
      "acceptedAnswer": {"@type": "Answer", "text": "It is two hundred and twelve metres long."}}]}
      """
    let html = """
      <ul><li><a href="#a">How long is the new bridge?</a><li>Contact</ul>
      <h3>How long is the new bridge?</h3><p>It is two hundred and twelve metres long.</p>
      """
    #expect(try statements(data(json) + html) == [nil, nil, .content, .content])
  }

  @Test("what buyers wrote goes as a comment")
  func reviews() throws {
    let review = "It broke on the second day, and nobody ever answered the letters that I wrote to them."
    let other =
      "I like this lamp a lot, since it is light and I can take it with me to the cabin in the woods."
    let text = """
      The lamp is made of oak and brass, it burns for nine hours, and it stands as well on a table as on the ground.
      """
    func page(_ reviews: String) -> String {
      let json = #"{"@type": "Product", "name": "Lamp", "description": "\#(text)", "review": \#(reviews)}"#
      return data(json) + "<main><h1>Lamp</h1><p>\(text)</p><div><p>\(review)</p><p>\(other)</p></div></main>"
    }
    let both = page(#"[{"@type": "Review", "reviewBody": "\#(review)"}, {"description": "\#(other)"}]"#)
    #expect(try statements(both) == [nil, .content, .review, .review])
    let report = Cleaner().inspect(try Page(html: Array(both.utf8)))
    #expect(report.text.contains("oak and brass") && !report.text.contains("broke"))
    let verdict = try #require(report.blocks.last).verdict
    #expect(verdict.kind == .comment && verdict.reasons.first?.signal == "linked-data")
    var options = Options()
    options.keep = [.comment]
    #expect(Cleaner(options).clean(try Page(html: Array(both.utf8))).contains("broke"))
    // Of a recipe as well.
    let recipe = both.replacing("\"Product\"", with: "\"Recipe\"")
    #expect(try statements(recipe) == [nil, nil, .review, .review])
    // One alone may be what the page is about.
    #expect(try statements(page(#"{"@type": "Review", "reviewBody": "\#(review)"}"#))[2] == nil)
  }

  @Test("other products in a list are not the page's")
  func listed() throws {
    let text = "A lamp of oak and brass that burns for nine hours on a table."
    let json = #"{"@type": "ItemList", "itemListElement": [{"@type": "Product", "description": "\#(text)"}]}"#
    #expect(try statements(data(json) + "<p>\(text)</p>") == [nil])
    let own = #"{"@type": "Product", "description": "\#(text)"}"#
    #expect(try statements(data(own) + "<p>\(text)</p><p>Lamp of oak and brass</p>") == [.content, nil])
  }

  @Test(
    "a list of ingredients by its name",
    arguments: [
      #"<ul class="recipe-ingredients"><li>2 onions<li>salt<li>1 l of milk</ul>"#,
      #"<ul><li itemprop="recipeIngredient">2 onions<li itemprop="recipeIngredient">salt<li itemprop=ingredients>1 l of milk</ul>"#,
      "<div id=Zutaten><p>2 Zwiebeln</p><p>Salz</p><p>1 l Milch</p></div>",
    ])
  func ingredients(_ list: String) throws {
    #expect(try statements("<p>Soup</p>\(list)<p>Shop</p>") == [nil, .content, .content, .content, nil])
  }

  @Test(
    "a menu of ingredients has no amounts, and buttons are none",
    arguments: [
      "<ul class=ingredients><li>Onions<li>Milk<li>Rice</ul>",
      "<ul class=ingredients><li><a>Onions (12)</a><li><a>Milk (7)</a><li><a>Rice (9)</a></ul>",
      "<body class=single-ingredient><p>Home</p><p>Call 555 1234</p><p>Open 9 to 5</p></body>",
      "<div class=ingredients><button>1x</button><button>2x</button><button>3x</button></div>",
      "<ul class=ingredients><li>2 onions<li>1 egg</ul>",
    ])
  func noIngredients(_ list: String) throws {
    #expect(try statements(list).allSatisfy { $0 == nil })
  }

  @Test("a list that stands once more is not stated again, but a line is")
  func copies() throws {
    let list = "<ul class=ingredients><li>2 onions<li>salt<li>1 l of milk</ul>"
    #expect(
      try statements(list + "<p>Print</p>" + list).map { $0 != nil } == [
        true, true, true, false, false, false, false,
      ])
    let parts = list + "<p>Sauce</p>" + list.replacing("salt", with: "flour")
    #expect(try statements(parts).map { $0 != nil } == [true, true, true, false, true, true, true])
  }

  @Test("what a review names stays where it is a heading or a property")
  func named() throws {
    let json = """
      {"@type": "Product", "name": "Lamp", "review": [{"reviewBody": "Solid oak"}, {"reviewBody":
      "The big lamp of oak and brass for the table is what I like."}]}
      """
    let html =
      "<h2>The big lamp of oak and brass for the table</h2><table><tr><td>Material<td>Solid oak</table>"
    #expect(try statements(data(json) + html).allSatisfy { $0 == nil })
  }

  @Test("a type is read once, however often it is named") func types() throws {
    let types = Array(repeating: "\"Recipe\"", count: 20_000).joined(separator: ",")
    let json =
      #"{"@type": [\#(types)], "recipeIngredient": "\#(String(repeating: "1 ", count: 20_000))milk and water here"}"#
    #expect(try statements(data(json) + "<p>Milk and water here</p>") == [.content])
  }

  @Test("data of any shape and length are read")
  func hostile() throws {
    for json in [
      "", "[", "{\"@type\": \"Recipe\", \"recipeIngredient\": {}}",
      "{\"@type\": \"Product\", \"review\": [1, [], {}]}",
    ] {
      #expect(try statements(data(json) + "<p>Soup of onions and milk</p>") == [nil])
    }
    let many = #"{"@type": "Recipe", "recipeIngredient": "\#(String(repeating: "milk ", count: 120_000))"}"#
    #expect(try statements(data(many) + "<p>milk milk milk milk milk</p>") == [.content])
  }
}
