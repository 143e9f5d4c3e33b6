/// A caption with a credit goes with all its copies: those without the credit, and those that are it twice over.
enum CaptionCopies: ContextPass {
  static let name: SignalName = "caption-copy"

  static func revise(_ draft: inout Draft) {
    let document = draft.document
    var captions: Set<UInt64> = []
    for index in document.lines.indices
    where draft.judgements[index].kind == .caption && draft.isNoise(index) {
      let line = document.lines[index]
      captions.insert(line.shape.hash)
      if let hash = CreditSignal.captionHash(line, document) { captions.insert(hash) }
    }
    if captions.isEmpty { return }
    for (index, line) in document.lines.enumerated() where !draft.isNoise(index) {
      let isTwice = DoubledSignal.half(of: line, document).map(captions.contains) ?? false
      if isTwice || captions.contains(line.shape.hash) { draft.raise(index, name, .caption, Weight.sure) }
    }
  }
}
