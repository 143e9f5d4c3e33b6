// swift-tools-version: 6.2

import PackageDescription

// A program that reads no pages. It builds on a machine without libxml2; `check.sh` shows it.
let package = Package(
  name: "text-only",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "winnow", path: "../..")],
  targets: [
    .executableTarget(
      name: "text-only", dependencies: [.product(name: "Winnow", package: "winnow")], path: "Sources")
  ],
  swiftLanguageModes: [.v6]
)
