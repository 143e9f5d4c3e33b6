/// What the attributes of elements say of them and of the text inside.
extension BlockBuilder {
  /// What an element's attributes say of it.
  struct Said {
    var isHidden = false
    /// The same without what is shown and only not read aloud, or found by a search.
    var isNotShown = false
    /// A sign beside a heading that links to it, or to where it is edited.
    var isAnchor = false
    /// Text for those who hear the page, or the name of a picture in a font of pictures.
    var isUnseen = false
    /// A line of code.
    var isLine = false
    var isFragment = false
    var isAuthor = false
    var target: Range<Int32>?
    /// A list's first number, or an item's own.
    var number: Int32?
    var columns: UInt8 = 1
    var rows: UInt8 = 1
  }

  /// Reads an element's attributes; a block-level one is added to the elements.
  mutating func read(
    _ attributes: TagAttributes, _ tag: Tag, _ name: UnsafeBufferPointer<UInt8>, isBlock: Bool
  ) -> Said {
    var said = Said()
    var groups: ClassGroups = []
    var signature = UInt32(tag.rawValue) &* 0x9E37_79B1
    let first = isBlock ? tree.words.count : tree.inlineWords.count
    if tag == .unknown, isBlock { tree.words.append(ClassWords.hash(name)) }
    attributes.forEach { attribute, value, isLasting in
      switch attribute {
      case .class, .id, .role, .itemprop, .testID:
        let reading = classes.read(value, isLasting: isLasting)
        groups.formUnion(reading.groups)
        said.isAnchor = said.isAnchor || reading.isAnchor
        said.isUnseen = said.isUnseen || reading.isUnseen
        said.isLine = said.isLine || reading.isLine
        if isBlock {
          classes.append(reading, to: &tree.words)
        } else {
          classes.append(reading, to: &tree.inlineWords)
        }
        if attribute == .class {
          signature ^= reading.hash
          if tag == .pre || tag == .code, isPreformatted || tag == .pre { readLanguage(value) }
        }
      case .hidden:
        said.isHidden = true
        said.isNotShown = said.isNotShown || !value.elementsEqual("until-found".utf8)
      case .ariaHidden: said.isHidden = said.isHidden || value.elementsEqual("true".utf8)
      case .style where Self.hides(value): (said.isHidden, said.isNotShown) = (true, true)
      case .href where tag == .a:
        said.isFragment = value.first == UInt8(ascii: "#")
        let start = Int32(truncatingIfNeeded: tree.targets.count)
        tree.targets.append(contentsOf: value)
        said.target = start..<Int32(truncatingIfNeeded: tree.targets.count)
      case .rel where tag == .a:
        said.isAuthor = value.hasWord("author")
      case .start, .value: said.number = Self.number(value)
      case .colspan: said.columns = Self.span(value)
      case .rowspan: said.rows = Self.span(value)
      default: break
      }
    }
    guard isBlock else {
      block.inlineGroups.formUnion(groups)
      return said
    }
    let parent = element
    let around = tree.elements[Int(parent)]
    let region = around.region.entered(tag)
    tree.elements.append(
      Element(
        tag: tag, parent: parent, depth: around.depth + 1, isHidden: around.isHidden || said.isHidden,
        isHiddenText: around.isHiddenText || said.isNotShown && tag.isHiddenForGood,
        region: region, isBeside: region == .open && (around.isBeside || LinkLists.isBeside(tag, groups)),
        groups: groups, signature: signature,
        words: Int32(first)..<Int32(tree.words.count)))
    if tag == .td || tag == .th {
      tree.elements[tree.elements.count - 1].columns = said.columns
      tree.elements[tree.elements.count - 1].rows = said.rows
    }
    if tag == .ol, let first = said.number { tree.elements[tree.elements.count - 1].items = first - 1 }
    if tag == .li { startItem(said.number) }
    return said
  }

  /// A number that Markdown can write before an item.
  private static func number(_ value: UnsafeBufferPointer<UInt8>) -> Int32? {
    Int32(String(decoding: value, as: UTF8.self)).flatMap { 0..<1_000_000 ~= $0 ? $0 : nil }
  }

  /// Cells that cover more than this are layout, or a slip.
  private static let widest: Int32 = 20

  private static func span(_ value: UnsafeBufferPointer<UInt8>) -> UInt8 {
    UInt8(min(max(number(value) ?? 1, 1), widest))
  }

  /// Whether a style says that the element is not shown.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    style.containsSqueezed("display:none") || style.containsSqueezed("visibility:hidden")
  }

  private mutating func startItem(_ number: Int32?) {
    let item = tree.elements.count - 1
    let list = Int(tree.elements[item].parent)
    tree.elements[list].items = number ?? tree.elements[list].items + 1
    tree.elements[item].ordinal = tree.elements[list].items
    pendingItem = Int32(item)
  }

  /// Reads the language of code: `language-swift`, as HTML recommends, or `lang-swift`.
  private mutating func readLanguage(_ classes: UnsafeBufferPointer<UInt8>) {
    for name in classes.split(separator: 0x20) {
      let parts = name.split(separator: UInt8(ascii: "-"), maxSplits: 1)
      guard parts.count == 2, parts[0].elementsEqual("language".utf8) || parts[0].elementsEqual("lang".utf8),
        parts[1].count <= 20,
        parts[1].allSatisfy({ $0.isLetter || $0 &- 0x30 < 10 || "+#-_.".utf8.contains($0) })
      else { continue }
      let start = Int32(truncatingIfNeeded: tree.targets.count)
      tree.targets.append(contentsOf: parts[1])
      block.language = start..<Int32(truncatingIfNeeded: tree.targets.count)
      isFresh = false
      return
    }
  }
}
