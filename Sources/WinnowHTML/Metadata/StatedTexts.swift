import Winnow

/// What a page's linked data (JSON-LD, in the words of schema.org) says word for word of what the page shows: a recipe's
/// ingredients and steps, questions with their answers, a product's description, and what buyers and cooks wrote of it.
///
/// Who writes such data for search engines says what the page is about. The ingredients of a recipe look like a menu, and
/// a buyer's review like an article; there it stands what they are.
struct StatedTexts: Sendable {
  /// A text's words, without numbers.
  typealias Words = [UInt64]

  /// What is content.
  private(set) var content: [Words] = []
  /// Questions, which are content where their answers stand behind them; elsewhere they are a menu.
  private(set) var questions: [Words] = []
  /// Descriptions of the page's product, whose first words are often its name.
  private(set) var descriptions: [Words] = []
  /// What each reader of the page wrote about its product or recipe.
  private(set) var reviews: [Words] = []
  private var words = 0

  /// Behind so many words nothing more is read; nobody states that much.
  private static let mostWords = 100_000

  var isEmpty: Bool { words == 0 }

  /// - Parameter types: Those of the data; most data state nothing, and need not be read.
  init(_ linkedData: [[UInt8]], _ types: LinkedTypes) {
    if types.isDisjoint(with: [.recipe, .howTo, .forum, .questions, .product]) { return }
    for data in linkedData {
      for value in JSONReader.values(in: data) { visit(value, isListed: false) }
    }
    // Several products are a list, though the data do not say so.
    if Set(descriptions).count > 1 { descriptions = [] }
  }

  /// - Parameter isListed: Whether the value is one of many that the page lists, or like the page's own.
  private mutating func visit(_ value: JSONValue, isListed: Bool) {
    switch value {
    case .literal, .string: return
    case .array(let elements):
      for element in elements { visit(element, isListed: isListed) }
    case .object(let members):
      // Each type once, however often the data name it.
      for type in Set(LinkedNode.types(of: value)) { read(value, as: type, isListed: isListed) }
      for member in members { visit(member.value, isListed: isListed || Self.lists.contains(member.name)) }
    }
  }

  private static let lists: Set<String> = ["itemListElement", "isRelatedTo", "isSimilarTo", "offers"]

  private mutating func read(_ object: JSONValue, as type: String, isListed: Bool) {
    switch type {
    case "Recipe":
      for name in ["recipeIngredient", "ingredients", "recipeInstructions"] {
        for text in object[name]?.strings ?? [] { add(text, to: \.content) }
      }
      if !isListed { readReviews(of: object) }
    case "HowToStep", "HowToDirection", "HowToTip", "HowToSection", "Answer":
      for text in [object["name"], object["text"]] { add(text?.text, to: \.content) }
    case "Question":
      // Of one that a reader asked the name is the page's headline.
      if object["author"] == nil { add(object["name"]?.text, to: \.questions) }
    case "Product", "ProductGroup":
      if isListed { return }
      add(object["description"]?.text, to: \.descriptions)
      readReviews(of: object)
    default: return
    }
  }

  private mutating func readReviews(of object: JSONValue) {
    let reviews = (object["review"] ?? object["reviews"])?.elements ?? []
    // One alone may be the page itself.
    if reviews.count < 2 { return }
    for review in reviews { add((review["reviewBody"] ?? review["description"])?.text, to: \.reviews) }
  }

  private mutating func add(_ text: String?, to texts: WritableKeyPath<Self, [Words]>) {
    guard let text, words < Self.mostWords else { return }
    let hashes = TextReading.wordsAlone(of: Self.plain(Array(text.utf8)))
    words += max(hashes.count, 1)
    if hashes.isEmpty { return }
    self[keyPath: texts].append(hashes)
  }

  /// The text without tags and references: many data hold HTML, and some of it escaped once more.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    let text = decoded(text)
    guard text.contains(UInt8(ascii: "<")) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isTag = false
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "<"), place + 1 < text.count,
        text[place + 1].isLetter || text[place + 1] == UInt8(ascii: "/")
      {
        isTag = true
      }
      result.append(isTag ? UInt8(ascii: " ") : byte)
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return decoded(result)
  }

  private static func decoded(_ text: [UInt8]) -> [UInt8] {
    text.contains(UInt8(ascii: "&")) ? Entities.decoded(text) : text
  }
}

extension JSONValue {
  /// The texts of a list of texts, or the only one; what is an object has its own.
  fileprivate var strings: [String] {
    elements.compactMap { element in
      if case .string(let text) = element { return text }
      return nil
    }
  }
}
