import Testing

@testable import Winnow

@Suite struct PolicyTests {
  @Test func titleIsKeptByDefault() {
    #expect(!Options().removes(.title))
    #expect(Options(drop: [.title]).removes(.title))
  }
}
