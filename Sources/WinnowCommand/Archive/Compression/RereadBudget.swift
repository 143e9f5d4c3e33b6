/// How much may be read a second time behind damage.
///
/// What looks like the next record may lie within what was just read, so it is searched. A file made of nothing but
/// false starts would be searched for ever. So this is granted in proportion to what was read: reading stays linear.
struct RereadBudget: Sendable {
  private var left = 1 << 20

  mutating func earn(_ count: Int) { left += 4 * count }

  /// Whether so many bytes may be read again.
  mutating func spend(_ count: Int) -> Bool {
    if count > left { return false }
    left -= count
    return true
  }
}
