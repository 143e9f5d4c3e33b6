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
    case .td, .th: holdsRows || isCell || self == .tr
    case .tr: holdsRows || self == .tr
    case .thead, .tbody, .tfoot: holdsRows
    case .h1, .h2, .h3, .h4, .h5, .h6: [.fieldset, .form, .li, .p, .table].contains(self)
    case .form: self == .form
    case _ where open.isInline: [.a, .p, .center, .fieldset, .table, .td, .th].contains(self)
    default: self == .body
    }
  }

  private var isCell: Bool { self == .td || self == .th }
  /// Whether it holds rows of a table.
  private var holdsRows: Bool { self == .thead || self == .tbody || self == .tfoot }
}
