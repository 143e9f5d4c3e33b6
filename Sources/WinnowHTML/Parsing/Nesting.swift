/// Which elements the parser may end where another one begins: a paragraph before a list, an item before the next one.
extension Tag {
  /// Whether the parser may end an open element, the innermost one, where this one starts.
  ///
  /// It says yes for more than libxml2 does. Where it says no, no parser has anything to repair: the element is in the
  /// open one.
  func mayEnd(_ open: Tag) -> Bool {
    switch open {
    case .p, .legend, .caption, .colgroup, .address, .dir, .menu, .pre: true
    case .li: self == .li
    case .ul: [.address, .form, .menu, .ol, .pre].contains(self)
    case .ol: self == .form || self == .ul
    case .dl: self == .form || self == .li
    case .dt, .dd: self == .dt || self == .dd || self == .dl
    case .td, .th, .tr, .thead, .tbody, .tfoot: isOfTable
    case .h1, .h2, .h3, .h4, .h5, .h6: [.fieldset, .form, .li, .p, .table].contains(self)
    case .form: self == .form
    case _ where open.isInline: [.a, .p, .center, .fieldset, .table, .td, .th].contains(self)
    default: self == .body
    }
  }

  /// Whether it is a part of a table that ends the one before it.
  private var isOfTable: Bool {
    switch self {
    case .td, .th, .tr, .thead, .tbody, .tfoot: true
    default: false
    }
  }
}
