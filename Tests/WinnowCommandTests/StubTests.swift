import Testing
@Suite struct StubTests { @Test func stub() { #expect(Bool(true)) } }
