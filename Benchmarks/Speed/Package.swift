// swift-tools-version: 6.2

import PackageDescription

// Its counts of allocations come from a package of its own, which not every machine can get.
let traits: Set<Package.Dependency.Trait> = Context.environment["WINNOW_MALLOCS"] == nil ? [] : [.defaults]

// A package of its own, as its first build takes some minutes.
let package = Package(
  name: "winnow-speed",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "winnow", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: traits),
  ],
  targets: [
    .executableTarget(
      name: "Cleaning",
      dependencies: [
        .product(name: "Winnow", package: "winnow"),
        .product(name: "WinnowHTML", package: "winnow"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Cleaning",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
