/// The attributes of an element that are read, for as long as the page is.
struct TagAttributes {
  private let page: UnsafeBufferPointer<UInt8>
  private let values: UnsafeBufferPointer<PageScan.Value>

  static var none: TagAttributes {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    return TagAttributes(page: nothing, values: UnsafeBufferPointer(start: nil, count: 0), first: -1)
  }

  /// - Parameter first: The place of the first one among all values of a page; -1 for none.
  init(page: UnsafeBufferPointer<UInt8>, values: UnsafeBufferPointer<PageScan.Value>, first: Int) {
    self.page = page
    self.values =
      values.indices.contains(first)
      ? UnsafeBufferPointer(rebasing: values[first...]) : UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Calls with each attribute, its value with references decoded, and whether the value lasts as long as the page.
  @inline(__always)
  func forEach(_ body: (Attribute, UnsafeBufferPointer<UInt8>, _ isLasting: Bool) -> Void) {
    for value in values {
      let start = Int(value.start)
      let bytes = UnsafeBufferPointer(rebasing: page[start..<start + Int(value.count)])
      if bytes.firstPlace(of: UInt8(ascii: "&"), from: 0) == bytes.count {
        body(value.attribute, bytes, true)
      } else {
        CharacterReferences.decoded(bytes, isText: false).withUnsafeBufferPointer {
          body(value.attribute, $0, false)
        }
      }
      if value.isLast { return }
    }
  }
}
