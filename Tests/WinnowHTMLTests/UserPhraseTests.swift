import Testing
import Winnow
import WinnowHTML

@Suite("The user's phrases in pages")
struct UserPhraseTests {
  private static let html = """
    <!doctype html><title>The ferry</title><body><nav><a href=/>Home</a> <a href=/b>Our harbour</a></nav>
    <article><h1>The ferry</h1>
    <p>The ferry to the island will sail every hour from May, the harbour office said on Monday.</p>
    <p>Read our <b>magazine</b> on<br>paper, which is printed in the old harbour and sent to you by ship.</p>
    <p>It had sailed every two hours, and many had waited on the pier in the rain and in the cold.</p></article>
    <footer><p>Copyright 2024 The Harbour Company. All rights reserved.</p></footer>
    """

  @Test("a block goes with a phrase for noise, and stays with one that is never removed")
  func blocks() throws {
    let page = try Page(html: Array(Self.html.utf8))
    let before = Cleaner().inspect(page).blocks
    #expect(before.contains { $0.text.hasPrefix("Read our magazine") && $0.verdict.isKept })
    #expect(before.contains { $0.text.hasPrefix("Copyright") && !$0.verdict.isKept })
    let options = Options(
      noisePhrases: [.subscribe: ["read our magazine ……"]], keptPhrases: ["the harbour company"])
    let after = Cleaner(options).inspect(page).blocks
    for (old, new) in zip(before, after) {
      let isNoise = new.text.hasPrefix("Read our magazine")
      let isKept = new.text.hasPrefix("Copyright")
      if isNoise { #expect(!new.verdict.isKept && new.verdict.kind == .subscribe) }
      if isKept { #expect(new.verdict.isKept && new.verdict.kind == .legal) }
      if !isNoise, !isKept { #expect(new.verdict == old.verdict) }
    }
    #expect(Cleaner(options).clean(page).contains("All rights reserved."))
    #expect(!Cleaner(options).clean(page).contains("magazine"))
  }
}
