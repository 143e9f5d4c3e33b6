// swift-tools-version: 6.2

import PackageDescription

let winnow = Target.Dependency.product(name: "Winnow", package: "winnow")
let html = Target.Dependency.product(name: "WinnowHTML", package: "winnow")

// A package of its own, so that users of the library resolve none of what measuring needs.
let package = Package(
  name: "winnow-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "winnow", path: "..")],
  targets: [
    .target(name: "Weights"),
    .executableTarget(
      name: "export-features", dependencies: [winnow, "Weights"], path: "Sources/ExportFeatures"),
    .executableTarget(
      name: "export-pages", dependencies: [winnow, html, "Weights"], path: "Sources/ExportPages"),
    .executableTarget(name: "clean-pages", dependencies: [winnow, html], path: "Sources/CleanPages"),
    .executableTarget(name: "time-cleaning", dependencies: [winnow, html], path: "Sources/TimeCleaning"),
  ],
  swiftLanguageModes: [.v6]
)
