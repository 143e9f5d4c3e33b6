/// How much a line looks like noise, and of what kind.
struct Judgement: Sendable {
  /// In thousandths, from 0 for certain content to 1000 for certain noise.
  var noise: Int
  var kind: Kind?
  /// What led here, in the order in which it was seen.
  var findings: Findings

  /// A later look at the line raises its score to `weight`, if it was lower.
  mutating func raise(to finding: Finding) {
    findings.append(finding)
    guard finding.weight > noise else { return }
    noise = finding.weight
    kind = finding.kind ?? kind
  }
}

/// Combines a line's findings by rules.
///
/// Independent findings for noise add up as probabilities do; findings for content scale the sum
/// down, unless one finding for noise is certain by itself.
enum RuleScore {
  static func judge(_ findings: Findings) -> Judgement {
    var clean = 1000
    var content = 0
    var strongest: Finding?
    for finding in findings {
      if finding.weight > 0 {
        clean = clean * (1000 - finding.weight) / 1000
        if finding.weight > strongest?.weight ?? 0 { strongest = finding }
      } else {
        content = max(content, -finding.weight)
      }
    }
    guard let strongest else { return Judgement(noise: 0, kind: nil, findings: findings) }
    var noise = 1000 - clean
    if strongest.weight < Weight.certain { noise = noise * (1000 - content) / 1000 }
    return Judgement(noise: noise, kind: strongest.kind, findings: findings)
  }
}
