import Testing

@testable import WinnowCommand

@Suite("The cores that the process may use")
struct CoresTests {
  @Test("there is at least one")
  func some() { #expect(Cores.count >= 1) }

  @Test(
    "the kernel's mask is counted",
    arguments: [
      ("Name:\tx\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n", 2),
      ("Cpus_allowed:\tff,ffffffff\n", 40),
      ("Cpus_allowed:\t00000000,00000001\n", 1),
      ("Cpus_allowed:\t0\n", nil),
      ("Name:\tx\n", nil),
    ] as [(String, Int?)])
  func mask(status: String, count: Int?) { #expect(Cores.allowed(inStatus: status) == count) }

  @Test(
    "a container's share is rounded up",
    arguments: [
      ("200000 100000\n", 2), ("150000 100000\n", 2), ("1000 100000\n", 1), ("max 100000\n", nil), ("", nil),
      ("1 0\n", nil),
    ] as [(String, Int?)])
  func quota(text: String, count: Int?) { #expect(Cores.quota(in: text) == count) }
}
