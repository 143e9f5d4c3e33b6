import Testing

@testable import WinnowHTML

@Suite("names of elements and attributes")
struct TagTests {
  private func tag(_ name: String) -> ElementTag {
    ElementTag(NameKey(asWritten: name.utf8), in: ElementTag.byName)
  }

  private func attribute(_ name: String) -> Attribute? {
    AttributeTable.shared.attribute(NameKey(name.utf8))
  }

  @Test func everyTagIsFoundByItsName() {
    for known in ElementTag.allCases where known != .unknown { #expect(tag("\(known)") == known) }
    for name in ["", "x", "unknown", "tables", "h7", "H1", "blockquotes", "my-card", "é"] {
      #expect(tag(name) == .unknown, "\(name)")
    }
  }

  @Test func everyTagIsOfOneSort() {
    for tag in ElementTag.allCases {
      #expect(!(tag.isBlock && tag.isDropped))
      #expect(!(tag.isVoid && (tag.isDropped || tag.isClosedByNext)))
      #expect(!tag.isRawText || tag.isDropped)
      #expect(tag.headingLevel == 0 || tag.isBlock)
    }
    #expect(
      [ElementTag.h1, .h2, .h3, .h4, .h5, .h6, .p, .header, .hgroup].map(\.headingLevel) == [
        1, 2, 3, 4, 5, 6, 0, 0, 0,
      ])
    #expect(
      ElementTag.math.isDropped == false && ElementTag.svg.isDropped && ElementTag.body.isBlock == false)
  }

  @Test func attributesAreFoundInAnyCase() {
    #expect(attribute("CLASS") == .class)
    #expect(attribute("Http-Equiv") == .httpEquiv)
    #expect(attribute("data-testid") == .testID)
    #expect(attribute("aria-hidden") == .ariaHidden)
    for name in ["", "i", "onclick", "classs", "data-id", "httpEquiv", "testID"] {
      #expect(attribute(name) == nil, "\(name)")
    }
    #expect(Attribute.allCases.count <= 32, "a bit each says which a tag has had")
  }
}
