/// A caption with a credit goes with all its copies, those without the credit too.
enum CaptionCopies: ContextPass {
  static let name = "caption-copy"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    var captions: Set<UInt64> = []
    for (index, line) in document.lines.enumerated() where draft.judgements[index].kind == .caption {
      captions.insert(line.shape.hash)
      if let hash = CreditSignal.captionHash(line, document) { captions.insert(hash) }
    }
    if captions.isEmpty { return }
    for (index, line) in document.lines.enumerated() where captions.contains(line.shape.hash) {
      if !draft.isNoise(index) { draft.raise(index, name, .caption, 800) }
    }
  }
}
