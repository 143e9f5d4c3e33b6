extension Double {
  /// The number with a sign if it is negative and three digits after the point, as confidences and weights are shown.
  var inThousandths: String {
    guard isFinite, abs(self) < 1000 else { return "  ?  " }
    let value = Int((self * 1000).rounded())
    let digits = String(abs(value) % 1000)
    return (value < 0 ? "-" : "") + "\(abs(value) / 1000)." + String(repeating: "0", count: 3 - digits.count)
      + digits
  }

  /// The same with a sign in any case, as weights are shown.
  var inSignedThousandths: String { (self < 0 ? "" : "+") + inThousandths }
}
