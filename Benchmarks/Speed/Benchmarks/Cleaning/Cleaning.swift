import Benchmark
import Winnow
import WinnowHTML

// An iteration is one pass over all documents, on one core. `kB/s` counts the bytes that go into the first step: those of the
// texts, or of the pages as they were served, so that the numbers of a page's stages can be compared.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident, speed] + (Documents.countsMallocs ? [.mallocCountTotal] : []),
    warmupIterations: 1, maxDuration: .seconds(5), maxIterations: 200)
  for documents in [Documents.samples, Documents.corpus].compactMap({ $0 }) {
    if !documents.texts.isEmpty { texts(documents) }
    if !documents.pages.isEmpty { pages(documents) }
  }
}

private let speed = BenchmarkMetric.custom("kB/s", polarity: .prefersLarger, useScalingFactor: false)

/// Text mode: all of it, and with what a report adds.
private func texts(_ documents: Documents) {
  let cleaner = Cleaner()
  let texts = documents.texts
  let name = "text, \(documents.name)"
  measure("\(name): clean", texts, texts) { cleaner.clean($0).count }
  measure("\(name): verdicts", texts, texts) { cleaner.inspect($0, withReasons: false).lines.count }
  measure("\(name): verdicts with reasons", texts, texts) { cleaner.inspect($0).lines.count }
}

/// Pages: all of it, then stage by stage on what the stages before made.
private func pages(_ documents: Documents) {
  let cleaner = Cleaner()
  let html = documents.pages
  let name = "page, \(documents.name)"
  measure("\(name): clean", html, html) { cleaner.clean(try Page(html: $0)).utf8.count }
  // Encoding, pruning, parsing, and what the signals and rules say of the blocks.
  measure("\(name): read", html, html) { try Page(html: $0).url == nil ? 1 : 0 }
  // Features of the markup and of the text, both passes of the score, context and cut.
  measure("\(name): verdicts", html, try? html.map { try Page(html: $0) }) {
    cleaner.inspect($0, withReasons: false).kept.lines
  }
  let reports: @Sendable () -> [PageReport]? = {
    try? html.map { cleaner.inspect(try Page(html: $0), withReasons: false) }
  }
  measure("\(name): text", html, reports()) { $0.textBytes.count }
  measure("\(name): markdown", html, reports()) { $0.markdownBytes(links: true).count }
  measure("\(name): metadata", html, reports()) { $0.metadata.title?.utf8.count ?? 0 }
}

/// `inputs` are computed once, when the benchmark begins.
private func measure<Input: Sendable>(
  _ name: String, _ served: [[UInt8]], _ inputs: @autoclosure @escaping @Sendable () -> [Input]?,
  _ work: @escaping @Sendable (Input) throws -> Int
) {
  let bytes = served.reduce(0) { $0 + $1.count }
  Benchmark(
    name,
    closure: { (benchmark: Benchmark, inputs: [Input]) in
      let clock = ContinuousClock()
      var kept = 0
      let time = try clock.measure { for input in inputs { kept += try work(input) } }
      blackHole(kept)
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      benchmark.measurement(speed, Int(Double(bytes) / seconds / 1000))
    },
    setup: { inputs() ?? [] })
}
