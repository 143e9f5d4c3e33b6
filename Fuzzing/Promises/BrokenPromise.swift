/// A promise of the README that an input broke.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Throws if something does not hold that must.
func hold(_ promise: Bool, _ description: @autoclosure () -> String) throws(BrokenPromise) {
  if !promise { throw BrokenPromise(description()) }
}
