import Winnow

/// The ingredients of a recipe, by what the elements around them are called: `<ul class="recipe-ingredients">`, or
/// `<li itemprop="recipeIngredient">` (schema.org). To the score they look like a menu: many short lines in a list.
///
/// A list of ingredients has amounts in it, and is not made of links as the menu of a site that sorts its recipes by
/// ingredient.
struct IngredientLists {
  /// The blocks in such lists, in order.
  let blocks: [Int]

  private static let fewest = 3
  private static let most = 60
  /// One block in so many has a number.
  private static let perAmount = 3
  /// How far out the list of an item is that is called so itself.
  private static let reach = 2

  init(_ page: PageText) {
    let elements = page.tree.elements
    let isNamed = Self.named(page.tree)
    guard isNamed.contains(true) else {
      blocks = []
      return
    }
    // The innermost element around each that is called so.
    var innermost = [Int32](repeating: -1, count: elements.count)
    var counts = [Int](repeating: 0, count: elements.count)
    for (index, element) in elements.enumerated() where element.parent >= 0 {
      innermost[index] = isNamed[index] ? Int32(index) : innermost[Int(element.parent)]
    }
    for block in page.blocks { counts[Int(block.element)] += 1 }
    for (index, element) in elements.enumerated().reversed() where element.parent >= 0 {
      counts[Int(element.parent)] += counts[index]
    }
    var lists: [Int32: [Int]] = [:]
    for (index, block) in page.blocks.enumerated() where !Self.isControl(elements[Int(block.element)].tag) {
      var list = innermost[Int(block.element)]
      if list < 0 { continue }
      for _ in 0..<Self.reach where counts[Int(list)] < Self.fewest {
        list = max(0, elements[Int(list)].parent)
      }
      lists[list, default: []].append(index)
    }
    let meant = lists.values.filter { list in
      let amounts = list.reduce(0) { $0 + (page.reading.lines[$1].numbers > 0 ? 1 : 0) }
      let links = list.reduce(0) { $0 + Int(page.blocks[$1].linkBytes) }
      let bytes = list.reduce(0) { $0 + page.blocks[$1].text.count }
      return Self.fewest...Self.most ~= list.count && amounts * Self.perAmount >= list.count
        && links * 2 <= bytes
    }
    blocks = meant.flatMap { $0 }.sorted()
  }

  private static func isControl(_ tag: Tag) -> Bool { tag == .button || tag == .label || tag == .legend }

  /// For each element whether it is called so; none where none is.
  private static func named(_ tree: BlockTree) -> [Bool] {
    let (names, filter) = (names, filter)
    let isName = { (word: UInt32) in filter >> UInt64(word & 63) & 1 != 0 && names.contains(UInt64(word)) }
    guard tree.words.contains(where: isName) else { return [] }
    return tree.elements.map { element in
      !isPage(element.tag)
        && tree.words[Int(element.words.lowerBound)..<Int(element.words.upperBound)].contains(where: isName)
    }
  }

  /// A page of a theme about ingredients may be called so as a whole.
  private static func isPage(_ tag: Tag) -> Bool { tag == .body || tag == .main || tag == .article }

  private static let names = WordSet(
    [
      "ingredient", "ingredients", "ingredientlist", "ingredienser", "ingredientes", "ingredienti", "zutaten",
      "zutatenliste",
    ].map { UInt64(ClassWords.hash($0.utf8)) })

  /// A bit for some bits of each name: a page has a thousand words, and hardly ever one of these.
  private static let filter = names.words.reduce(UInt64(0)) { $0 | 1 << ($1 & 63) }
}
